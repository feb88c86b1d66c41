#include "desktop/scenes.h"

#include "desktop/script.h"
#include "view/actions.h"
#include "view/map/arrival.h"
#include "view/phrases.h"
#include "view/screens.h"

namespace demarche::desktop {
namespace {

namespace verb = view::verb;
using view::Screen;

void act(Shell& shell, const char* name, int a = 0, int b = 0) { shell.act({name, a, b, ""}); }

bool go(Shell& shell, Screen screen) {
  act(shell, verb::go, static_cast<int>(screen));
  return shell.app().screen == screen;
}

bool first_title(Shell& shell) { return shell.app().screen == Screen::title; }

bool title(Shell& shell) {
  shell.app().options.first_run = false;
  return true;
}

bool settings(Shell& shell) { return go(shell, Screen::settings); }

bool seat(Shell& shell) {
  const std::uint64_t seed = shell.app().setup.seed;
  const int scenario = static_cast<int>(shell.app().setup.scenario);
  act(shell, verb::back);
  go(shell, Screen::seat);
  act(shell, verb::pick_scenario, scenario);
  shell.app().setup.seed = seed;
  return shell.app().screen == Screen::seat;
}

bool seat_read(Shell& shell) {
  act(shell, verb::note_read);
  return shell.app().screen == Screen::seat;
}

bool briefing(Shell& shell) { return go(shell, Screen::briefing); }

bool table(Shell& shell) {
  act(shell, verb::start_game);
  return shell.app().screen == Screen::table;
}

bool pick_first_card(Shell& shell) {
  for (const canvas::Node& node : shell.frame().nodes) {
    if (node.action.verb != verb::pick_move || node.disabled) continue;
    const canvas::Action pick = node.action;
    shell.act(pick);
    return shell.app().play->draft.move.exists();
  }
  return false;
}

// A card picked: what it would change is drawn before one commits. With large text the cards lie on
// a tab of their own.
bool table_move(Shell& shell) {
  if (shell.app().screen != Screen::table) return false;
  constexpr int kTabs = 5;
  for (int tab = 0; tab < kTabs; ++tab) {
    if (pick_first_card(shell)) return true;
    act(shell, verb::tab, tab);
    shell.lay_out_again();
  }
  return false;
}

bool keys(Shell& shell) {
  act(shell, verb::overlay, static_cast<int>(view::Overlay::Kind::keys));
  return true;
}

bool reveal_half(Shell& shell) {
  act(shell, verb::close);
  act(shell, verb::choose_move);
  act(shell, verb::seal);
  if (shell.app().screen != Screen::reveal) return false;
  const std::size_t steps = view::telling_steps(*shell.app().play);
  while (shell.app().play->telling.opened < (steps + 1) / 2) act(shell, verb::open_next);
  return true;
}

bool reveal_open(Shell& shell) {
  act(shell, verb::open_all);
  return shell.app().screen == Screen::reveal;
}

bool in_phase(const view::App& app, Phase phase) {
  return app.screen == Screen::sitting && app.play->view.my_turn && app.play->view.phase == phase;
}

bool sitting_draft(Shell& shell) {
  return play_until(shell, [](const view::App& app) { return in_phase(app, Phase::proposing); }) &&
         draft_proposal(shell);
}

// A package of another lies on the table and someone has spoken before.
bool sitting_answer(Shell& shell) {
  return play_until(shell, [](const view::App& app) {
    return in_phase(app, Phase::answering) && app.play->view.sitting.exchange > 0;
  });
}

bool table_late(Shell& shell) {
  return play_until(shell, [](const view::App& app) {
    return app.screen == Screen::table && app.play->view.round >= 3;
  });
}

// The number with the most causes, taken apart.
bool why(Shell& shell) {
  const std::vector<canvas::Node> nodes = shell.frame().nodes;
  const canvas::Node* best = nullptr;
  std::size_t most = 0;
  const auto open = [&](const canvas::Node& node) {
    shell.app().interaction.focused = node.id;
    shell.act(node.action);
  };
  for (const canvas::Node& node : nodes) {
    if (node.action.verb != verb::why) continue;
    open(node);
    if (shell.app().overlay.why.size() > most) {
      most = shell.app().overlay.why.size();
      best = &node;
    }
    act(shell, verb::close);
  }
  if (best != nullptr) open(*best);
  return best != nullptr;
}

bool map(Shell& shell) {
  act(shell, verb::close);
  return go(shell, Screen::map);
}

bool point_at(Shell& shell, const std::string& node) {
  shell.app().interaction.hovered = node;
  return shell.lay_out_again().find(node) != nullptr;
}

// Some of those who rose are there already, and light runs along what changed.
bool map_arrival(Shell& shell) {
  view::App& app = shell.app();
  app.play->map = {};
  app.now_ms = 0;
  view::open_map(app);
  const std::size_t coming = view::risers(*app.play).size();
  app.now_ms = static_cast<std::int64_t>(coming / 2) * view::kArrivalMs;
  return coming > 1;
}

// Another delegation is pointed at: what stands there, and how it stands with the others.
bool map_card(Shell& shell) {
  view::skip_arrival(shell.app());
  const view::Play& play = *shell.app().play;
  const std::size_t other = play.seat.index() == 1 ? 0 : 1;
  return point_at(shell, "place/" + play.scenario->actor_of(SeatId(other)).id);
}

bool map_near(Shell& shell) {
  shell.app().interaction.hovered.clear();
  act(shell, verb::zoom, 1);
  act(shell, verb::zoom, 1);
  const canvas::Node* board = shell.lay_out_again().find("board");
  return board != nullptr && board->pans;
}

// What a search finds, and the end of the game is near.
bool map_find(Shell& shell) {
  act(shell, verb::zoom, 0);
  const std::vector<Undertaking>& all = shell.app().play->scenario->undertakings;
  if (all.empty()) return false;
  const view::Phrases phrases(*shell.app().play->scenario, shell.app().options.language);
  const std::string name =
      phrases.text(shell.app().play->scenario->actors[all[0].members[0].actor.index()].name);
  const std::size_t letter = static_cast<unsigned char>(name[0]) >= 0xC0 ? 2 : 1;
  shell.act({verb::find_member, 0, 0, name.substr(0, letter)});
  return true;
}

bool days(Shell& shell) {
  shell.act({verb::find_member, 0, 0, ""});
  act(shell, verb::overlay, static_cast<int>(view::Overlay::Kind::days));
  return true;
}

bool codex(Shell& shell) {
  act(shell, verb::close);
  act(shell, verb::codex, 0);
  return shell.app().screen == Screen::codex;
}

bool log(Shell& shell) {
  act(shell, verb::back);
  act(shell, verb::back);
  act(shell, verb::overlay, static_cast<int>(view::Overlay::Kind::log));
  return shell.app().screen == Screen::table;
}

bool outcome(Shell& shell) {
  act(shell, verb::close);
  return play_until(shell, [](const view::App& app) { return app.screen == Screen::outcome; });
}

}  // namespace

const std::vector<Scene>& scenes() {
  static const std::vector<Scene> kScenes = {
      {"title_first", first_title},
      {"title", title},
      {"settings", settings},
      {"seat", seat},
      {"seat_read", seat_read},
      {"briefing", briefing},
      {"table", table},
      {"table_move", table_move},
      {"keys", keys},
      {"reveal_half", reveal_half},
      {"reveal_open", reveal_open},
      {"sitting_draft", sitting_draft},
      {"sitting_answer", sitting_answer},
      {"table_late", table_late},
      {"why", why},
      {"map", map},
      {"map_arrival", map_arrival},
      {"map_card", map_card},
      {"map_near", map_near},
      {"map_find", map_find},
      {"days", days},
      {"codex", codex},
      {"log", log},
      {"outcome", outcome},
  };
  return kScenes;
}

}  // namespace demarche::desktop
