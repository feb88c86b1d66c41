#include "desktop/scenes.h"

#include "desktop/scenes_around.h"
#include "desktop/script.h"
#include "view/actions.h"
#include "view/guide/guide.h"
#include "view/lesson/around.h"
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

bool codex(Shell& shell) {
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
  if (view::is_around_game(shell.app().screen)) act(shell, verb::back);
  return play_until(shell, [](const view::App& app) { return app.screen == Screen::outcome; });
}

// Two games of this scenario have ended before.
bool record(Shell& shell) {
  const view::Ended now = view::ended(*shell.app().play);
  shell.app().past = {now, now};
  for (view::Ended& game : shell.app().past) game.day = "2025-08-31";
  return go(shell, Screen::record);
}

// The first game, from the title: a hint at each of its moments.
bool guide_brief(Shell& shell) {
  act(shell, verb::back);
  act(shell, verb::leave);
  shell.app().setup.seed = 7;
  act(shell, verb::first_game);
  return shell.app().guide.on;
}

bool understood(Shell& shell, const char* next) {
  for (std::size_t i = 0; i < view::hint_count(); ++i) {
    const std::optional<std::size_t> now = view::hint_now(shell.app());
    if (!now) return false;
    if (std::string_view(view::hint(*now).id) == next) return true;
    act(shell, verb::guide_next);
  }
  return false;
}

bool guide_board(Shell& shell) {
  act(shell, verb::start_game);
  return understood(shell, "board");
}

bool guide_move(Shell& shell) { return understood(shell, "move"); }

bool guide_preview(Shell& shell) { return table_move(shell) && understood(shell, "preview"); }

bool guide_reveal(Shell& shell) {
  act(shell, verb::choose_move);
  act(shell, verb::seal);
  return shell.app().screen == Screen::reveal && understood(shell, "reveal");
}

bool guide_draft(Shell& shell) {
  return play_until(shell, [](const view::App& app) { return in_phase(app, Phase::proposing); }) &&
         understood(shell, "draft");
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
      {"codex", codex},
      {"log", log},
      {"forecast_question", forecast_question_scene},
      {"forecast_entry", forecast_entry_scene},
      {"outcome", outcome},
      {"forecast_calibration", forecast_calibration_scene},
      {"vote", vote_scene},
      {"vote_futures", vote_futures_scene},
      {"tables", tables_scene},
      {"debrief_begin", debrief_begin_scene},
      {"debrief_feelings", debrief_feelings_scene},
      {"debrief_facts", debrief_facts_scene},
      {"debrief_causes", debrief_causes_scene},
      {"debrief_lessons", debrief_lessons_scene},
      {"debrief_reality", debrief_reality_scene},
      {"debrief_sources", debrief_sources_scene},
      {"record", record},
      {"guide_brief", guide_brief},
      {"guide_board", guide_board},
      {"guide_move", guide_move},
      {"guide_preview", guide_preview},
      {"guide_reveal", guide_reveal},
      {"guide_draft", guide_draft},
  };
  return kScenes;
}

}  // namespace demarche::desktop
