// The ways between screens: going, coming back, overlays, the codex, leaving.
#include <algorithm>

#include "view/actions.h"
#include "view/app/turn.h"
#include "view/flow.h"
#include "view/lesson/around.h"
#include "view/lesson/lesson.h"
#include "view/map/arrival.h"
#include "view/packs.h"
#include "view/phrases.h"

namespace demarche::view {
namespace {

bool needs_no_game(Screen screen) {
  return screen == Screen::settings || screen == Screen::keys || screen == Screen::saves ||
         screen == Screen::record || screen == Screen::tables || screen == Screen::papers;
}

// Screens that are looked at and left again, as opposed to stages of a game.
bool is_visit(Screen screen) {
  return needs_no_game(screen) || screen == Screen::map || screen == Screen::codex ||
         screen == Screen::briefing || is_around_game(screen);
}

void visit(App& app, Screen screen) {
  if (app.screen == screen) return;
  app.back.push_back(app.screen);
  show(app, screen);
  if (screen == Screen::map) open_map(app);
}

void start_briefing(Turn& turn) {
  App& app = turn.app;
  if (app.setup.scenario >= app.shelves.size()) return;
  const Shelf& shelf = app.shelves[app.setup.scenario];
  if (!shelf.scenario) {
    app.notice = why_broken(shelf, Words(app.options.language));
    return;
  }
  const std::shared_ptr<const Scenario> scenario = shelf.scenario;
  app.lesson.reset();
  app.figures_hidden = false;
  begin(app, scenario, Game(*scenario, settings_of(app.setup, *scenario)), app.setup.seat);
  if (app.screen != Screen::handover) {
    show(app, Screen::briefing);
    app.back = {Screen::title, Screen::seat};
  }
  turn.ask(Request::Kind::save);
}

// From the seat screen a new game; from the briefing to the table.
void start_game(Turn& turn) {
  App& app = turn.app;
  if (app.screen == Screen::briefing && app.play) {
    app.back.clear();
    show(app, screen_of(*app.play));
    return;
  }
  start_briefing(turn);
}

// The choices of the title screen are offered until a person goes on from it.
void end_first_run(Turn& turn) {
  if (turn.app.screen != Screen::title || !turn.app.options.first_run) return;
  turn.app.options.first_run = false;
  turn.ask(Request::Kind::options_changed);
}

void go(Turn& turn) {
  App& app = turn.app;
  const auto screen = static_cast<Screen>(turn.action.a);
  end_first_run(turn);
  if (screen == Screen::briefing && (app.screen == Screen::seat || !app.play)) {
    start_briefing(turn);
    return;
  }
  if (is_visit(screen) && (needs_no_game(screen) || app.play)) {
    visit(app, screen);
    return;
  }
  const bool of_a_game =
      screen != Screen::title && screen != Screen::seat && screen != Screen::lesson;
  if (of_a_game && !app.play) return;
  app.back.clear();
  // From the choice of another game one may come back to how the last one ended.
  const bool ended = app.screen == Screen::outcome && screen == Screen::seat;
  if (ended) app.back = {Screen::outcome};
  if (!ended && (screen == Screen::seat || screen == Screen::lesson)) app.back = {Screen::title};
  const bool at_the_game = of_a_game && screen != Screen::outcome && screen != Screen::reveal;
  show(app, at_the_game ? screen_of(*app.play) : screen);
}

void close_overlay(Turn& turn) {
  App& app = turn.app;
  // The number that was explained keeps the focus.
  if (!app.overlay.anchor.empty()) app.interaction.focused = app.overlay.anchor;
  app.overlay = {};
}

// A seat that is given back had its mandate read: the next one is drawn by another seed, so that
// nobody reads the mandates of all before taking one.
void give_seat_back(Turn& turn, Screen before) {
  if (before == Screen::briefing && turn.app.screen == Screen::seat) {
    turn.ask(Request::Kind::new_seed);
  }
}

// One step back in the codex; false when there is none.
bool codex_back(App& app) {
  if (app.screen != Screen::codex || app.codex_back.empty()) return false;
  app.codex = app.codex_back.back();
  app.codex_back.pop_back();
  return true;
}

// What has been begun with a saved game is let be; false when nothing has.
bool saves_back(Saves& saves) {
  const bool begun = saves.renaming >= 0 || saves.deleting >= 0;
  saves.renaming = saves.deleting = -1;
  return begun;
}

void back(Turn& turn) {
  App& app = turn.app;
  const bool in_log = app.overlay.kind == Overlay::Kind::log && app.whys.last_loose() != nullptr;
  if (app.overlay.kind != Overlay::Kind::none && !in_log) {
    close_overlay(turn);
    return;
  }
  if (close_last_tree(app) || codex_back(app) || saves_back(app.saves)) return;
  if (!app.back.empty()) {
    const Screen before = app.screen;
    const Screen screen = app.back.back();
    app.back.pop_back();
    show(app, screen);
    give_seat_back(turn, before);
    return;
  }
  if (app.screen == Screen::title) return;
  if (app.play && app.play->draft.move.exists() && app.screen == Screen::table) {
    app.play->draft.move = {};
    return;
  }
  app.overlay.kind = Overlay::Kind::confirm_leave;
}

void open_codex(Turn& turn) {
  App& app = turn.app;
  if (!app.play) return;
  if (app.screen == Screen::codex) {
    if (app.codex.exists()) app.codex_back.push_back(app.codex);
  } else {
    app.codex_back.clear();
    visit(app, Screen::codex);
  }
  const auto entry = static_cast<std::size_t>(std::max(turn.action.a, 0));
  const bool known = turn.action.a >= 0 && entry < app.play->scenario->codex.size();
  app.codex = known ? CodexId(entry) : CodexId{};
  app.source = {};
  app.interaction.scroll.clear();
}

void open_source(Turn& turn) {
  turn.app.source =
      turn.action.a < 0 ? SourceId{} : SourceId(static_cast<std::size_t>(turn.action.a));
}

void open_overlay(Turn& turn) {
  App& app = turn.app;
  app.overlay = {};
  app.overlay.kind = static_cast<Overlay::Kind>(turn.action.a);
  app.overlay.anchor = app.interaction.focused;
  app.interaction.focused.clear();
}

void open_why(Turn& turn) { open_tree(turn.app, turn.action, turn.app.interaction.focused, false); }

void pin(Turn& turn) { pin_tree(turn.app, turn.action.a); }

void close_why(Turn& turn) { close_tree(turn.app, turn.action.a); }

void leave(Turn& turn) {
  App& app = turn.app;
  if (app.play && !app.play->game->over()) {
    const Phrases phrases(*app.play->scenario, app.options.language);
    app.continued =
        phrases.words()("common.continued", {phrases.text(app.play->scenario->title),
                                             phrases.seat(app.play->seat), app.play->view.round});
    turn.ask(Request::Kind::save);
    close_seat(app);
  }
  app.back.clear();
  app.whys = {};
  show(app, Screen::title);
}

// The game that was left a moment ago is still here; otherwise the saved one.
void continue_game(Turn& turn) {
  App& app = turn.app;
  const int number = turn.action.a;
  if (number == -1 && !app.ended.empty()) turn.ask(Request::Kind::open_continued, {}, number);
  if (number < 0 || static_cast<std::size_t>(number) > app.others_kept.size()) return;
  if (number > 0 || !app.play || app.play->game->over()) {
    turn.ask(Request::Kind::open_continued, {}, number);
    return;
  }
  app.back.clear();
  const bool telling = app.play->told < app.play->telling.to;
  show(app, telling ? Screen::reveal : screen_of(*app.play));
}

void save_now(Turn& turn) {
  if (!turn.app.play) return;
  turn.app.notice = Words(turn.app.options.language)("common.saved");
  turn.ask(Request::Kind::save);
}

void quit(Turn& turn) { turn.ask(Request::Kind::quit); }

}  // namespace

Handler way_handler(const std::string& name) {
  static constexpr Verb kVerbs[] = {
      {verb::go, go},
      {verb::back, back},
      {verb::quit, quit},
      {verb::continue_game, continue_game},
      {verb::start_game, start_game},
      {verb::codex, open_codex},
      {verb::source, open_source},
      {verb::why, open_why},
      {verb::pin, pin},
      {verb::close_why, close_why},
      {verb::overlay, open_overlay},
      {verb::close, close_overlay},
      {verb::leave, leave},
      {verb::save_now, save_now},
  };
  return find_handler(kVerbs, name);
}

}  // namespace demarche::view
