// A lesson: its set-up, and what the teacher does while it runs.
#include <algorithm>

#include "view/app/turn.h"
#include "view/flow.h"
#include "view/lesson/actions.h"
#include "view/lesson/plan.h"
#include "view/lesson/run.h"
#include "view/phrases.h"
#include "view/sharing.h"

namespace demarche::view {
namespace {

constexpr std::int64_t kProfilesShown = 4000;  // milliseconds after each press
constexpr std::int64_t kMinute = 60000;

bool at_panel(const App& app) { return app.lesson && app.play; }

void keep(Turn& turn) { turn.ask(Request::Kind::keep_lesson); }

void start_lesson(Turn& turn) {
  App& app = turn.app;
  if (app.setup.scenario >= app.shelves.size()) return;
  const std::shared_ptr<const Scenario> scenario = app.shelves[app.setup.scenario].scenario;
  if (!scenario) return;
  const LessonPlan plan = plan_or_first(app.plan.get(), *scenario);
  if (teams_of(plan.lesson, scenario->seats.size()) < 1) return;
  app.lesson = std::make_shared<Lesson>(plan.lesson);
  app.lesson->opened_ms = app.now_ms;
  app.figures_hidden = app.lesson->figures_hidden;
  const Settings settings = settings_of(plan, app.setup.seed, *scenario);
  SeatSet teams = settings.human_seats;
  teams.bits &= ~app.lesson->computed.bits;
  begin(app, scenario, Game(*scenario, settings), next_in_turn(teams, {}));
  turn.ask(Request::Kind::save);
  keep(turn);
}

void visit(App& app, Screen screen) {
  if (app.screen == screen) {
    const Screen before = app.back.empty() ? screen_of(*app.play) : app.back.back();
    if (!app.back.empty()) app.back.pop_back();
    show(app, before);
    return;
  }
  app.back.push_back(app.screen);
  show(app, screen);
}

void teacher(Turn& turn) {
  if (at_panel(turn.app)) visit(turn.app, Screen::teacher);
}

void projector(Turn& turn) {
  App& app = turn.app;
  if (!at_panel(app)) return;
  if (turn.action.a == 0) {
    visit(app, Screen::projector);
    return;
  }
  app.lesson->window = turn.action.a == 1;
  turn.ask(Request::Kind::projector, {}, app.lesson->window ? 1 : 0);
}

void clock_pause(Turn& turn) {
  if (!at_panel(turn.app)) return;
  Lesson& lesson = *turn.app.lesson;
  pause_clock(lesson.clock, turn.app.now_ms);
  if (lesson.clock_of != 0) lesson.kept_clock = {};  // it is the teacher's again
  keep(turn);
}

void clock_more(Turn& turn) {
  if (at_panel(turn.app) && turn.action.a > 0) {
    extend_clock(turn.app.lesson->clock, turn.app.now_ms, turn.action.a);
    keep(turn);
  }
}

void go_on(Turn& turn) {
  if (!at_panel(turn.app)) return;
  go_on_now(turn.app, true);
  turn.ask(Request::Kind::save);
}

SeatId seat_named(const Turn& turn) {
  const auto seat = static_cast<std::size_t>(turn.action.a);
  const bool known = turn.action.a >= 0 && seat < turn.app.play->scenario->seats.size();
  return known ? SeatId(seat) : SeatId{};
}

void act(Turn& turn) {
  if (!at_panel(turn.app) || !seat_named(turn).exists()) return;
  act_for(turn.app, seat_named(turn));
  turn.ask(Request::Kind::save);
}

void give(Turn& turn) {
  if (!at_panel(turn.app) || !seat_named(turn).exists()) return;
  if (!give_seat(turn.app, seat_named(turn))) {
    turn.app.notice = Words(turn.app.options.language)("teacher.last-team");
    return;
  }
  turn.ask(Request::Kind::save);
  keep(turn);
}

// Asked twice: what the class has decided since is gone.
void take_back(Turn& turn) {
  App& app = turn.app;
  if (!at_panel(app)) return;
  if (!app.lesson->taking_back) {
    app.lesson->taking_back = true;
    return;
  }
  app.lesson->taking_back = false;
  const Words words(app.options.language);
  const int round = round_to_take_back(*app.play);
  const bool taken = take_back_round(app);
  app.notice = taken ? words("teacher.taken-back", {round}) : words("teacher.nothing-back");
  turn.ask(Request::Kind::save);
}

void inject(Turn& turn) {
  App& app = turn.app;
  if (!at_panel(app) || turn.action.a < 0) return;
  Move move;
  move.kind = Move::Kind::inject;
  move.seat = Move::kFacilitator;
  move.what = static_cast<std::uint16_t>(turn.action.a);
  if (!make(turn, move)) return;
  refresh(*app.play);
  const Phrases phrases(*app.play->scenario, app.options.language);
  const EventRule& event = app.play->scenario->events[move.what];
  app.notice = phrases.words()("teacher.sent", {phrases.text(event.title)});
  turn.ask(Request::Kind::save);
}

void hide_figures(Turn& turn) {
  if (!at_panel(turn.app)) return;
  turn.app.figures_hidden = !turn.app.figures_hidden;
  turn.app.lesson->figures_hidden = turn.app.figures_hidden;
  keep(turn);
}

void show_profiles(Turn& turn) {
  if (at_panel(turn.app)) turn.app.lesson->profiles_until_ms = turn.app.now_ms + kProfilesShown;
}

void write_note(Turn& turn) {
  if (at_panel(turn.app)) turn.app.lesson->writing = turn.action.text;
}

void keep_note(Turn& turn) {
  App& app = turn.app;
  if (!at_panel(app) || app.lesson->writing.empty()) return;
  const std::int64_t since = app.now_ms - app.lesson->opened_ms;
  app.lesson->notes.push_back({app.play->game->state().head().round,
                               static_cast<int>(since / kMinute), app.lesson->writing});
  app.lesson->writing.clear();
  keep(turn);
}

}  // namespace

Handler lesson_handler(const std::string& name) {
  static constexpr Verb kVerbs[] = {
      {verb::start_lesson, start_lesson},
      {verb::teacher, teacher},
      {verb::projector, projector},
      {verb::clock_pause, clock_pause},
      {verb::clock_more, clock_more},
      {verb::go_on_now, go_on},
      {verb::act_for, act},
      {verb::give_seat, give},
      {verb::take_back, take_back},
      {verb::inject, inject},
      {verb::hide_figures, hide_figures},
      {verb::show_profiles, show_profiles},
      {verb::write_note, write_note},
      {verb::keep_note, keep_note},
  };
  const Handler found = find_handler(kVerbs, name);
  return found != nullptr ? found : plan_handler(name);
}

}  // namespace demarche::view
