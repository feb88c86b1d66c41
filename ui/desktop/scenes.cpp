#include "desktop/scenes.h"

#include <algorithm>
#include <iterator>

#include "desktop/scenes_after.h"
#include "desktop/scenes_around.h"
#include "desktop/scenes_asked.h"
#include "desktop/scenes_delegations.h"
#include "desktop/scenes_desk.h"
#include "desktop/scenes_lesson.h"
#include "desktop/scenes_map.h"
#include "desktop/scenes_packs.h"
#include "desktop/script.h"
#include "view/actions.h"
#include "view/guide/guide.h"
#include "view/lesson/around.h"
#include "view/map/arrival.h"
#include "view/phrases.h"
#include "view/record/verbs.h"
#include "view/screens.h"
#include "view/screens/sitting_parts.h"
#include "view/why.h"

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
  shell.app().saves = {};
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

bool briefing(Shell& shell) {
  take_broken_away(shell);
  return go(shell, Screen::briefing);
}

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

bool sitting_figures(Shell& shell) {
  act(shell, verb::figures, 1);
  return shell.app().options.figures;
}

// An option on its way into the package.
bool sitting_drag(Shell& shell) {
  act(shell, verb::figures);
  const std::vector<canvas::Node>& nodes = shell.frame().nodes;
  const auto last = std::find_if(nodes.rbegin(), nodes.rend(), [](const canvas::Node& node) {
    return node.drag.verb == verb::add_option;
  });
  // Where the text is large the board may lie on a tab of its own.
  if (last == nodes.rend()) return true;
  canvas::Interaction& hand = shell.app().interaction;
  hand.dragged = last->id;
  hand.drag_from = last->rect.center();
  hand.drag_to = {last->rect.center().x + 20, last->rect.center().y + 40};
  return true;
}

// A package of another lies on the table and someone has spoken before.
bool sitting_answer(Shell& shell) {
  shell.app().interaction.dragged.clear();
  return play_until(shell, [](const view::App& app) {
    return in_phase(app, Phase::answering) && app.play->view.sitting.exchange > 0;
  });
}

bool table_late(Shell& shell) {
  act(shell, verb::close);
  return play_until(shell, [](const view::App& app) {
    return app.screen == Screen::table && app.play->view.round >= 3;
  });
}

// Causes of a number of the table that have causes themselves.
std::size_t causes_of(Shell& shell, const canvas::Node& node) {
  const auto about = static_cast<view::WhyAbout>(node.action.a);
  std::size_t count = 0;
  for (const view::CauseLine& line : view::explain(shell.app(), about, node.action.b).lines) {
    if (line.opens.verb == verb::why) ++count;
  }
  return count;
}

void press_node(Shell& shell, const canvas::Node& node) {
  const canvas::Action action = node.action;
  shell.app().interaction.focused = node.id;
  shell.act(action);
}

// The number with the most causes, taken apart.
bool why(Shell& shell) {
  const canvas::Node* best = nullptr;
  std::size_t most = 0;
  for (const canvas::Node& node : shell.frame().nodes) {
    if (node.action.verb != verb::why) continue;
    const std::size_t causes = causes_of(shell, node);
    if (causes <= most) continue;
    most = causes;
    best = &node;
  }
  if (best == nullptr) return false;
  press_node(shell, *best);
  return true;
}

// Trees within trees, by the words that lead on furthest.
bool why_nested(Shell& shell) {
  if (shell.app().whys.open.empty()) return false;
  constexpr int kDeeper = 2;
  for (int depth = 0; depth < kDeeper; ++depth) {
    shell.lay_out_again();
    const std::string tree = shell.app().whys.open.back().id();
    const canvas::Node* line = nullptr;
    std::size_t most = 0;
    for (const canvas::Node& node : shell.frame().nodes) {
      const bool inside = node.action.verb == verb::why && node.action.text == tree;
      const std::size_t further = inside ? causes_of(shell, node) : 0;
      if (!inside || (line != nullptr && further <= most)) continue;
      line = &node;
      most = further;
    }
    if (line == nullptr) break;
    press_node(shell, *line);
  }
  return shell.app().whys.open.size() > 1;
}

bool why_pinned(Shell& shell) {
  if (shell.app().whys.open.empty()) return false;
  act(shell, verb::pin, shell.app().whys.open.back().number);
  return true;
}

bool map(Shell& shell) {
  shell.app().whys = {};
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

// Moves of the delegation that the person does not sit for, with a word that occurs in them.
bool log_search(Shell& shell) {
  const view::App& app = shell.app();
  act(shell, verb::log_topic, static_cast<int>(view::LogTopic::moves));
  act(shell, verb::log_seat, app.play->seat.index() == 0 ? 1 : 0);
  const view::Phrases phrases(*app.play->scenario, app.options.language);
  const auto found = view::found_in_log(*app.play, phrases, app.log);
  if (found.empty()) return false;
  const std::string& words = found.back().words;
  shell.act({verb::log_text, 0, 0, words.substr(0, words.find(' '))});
  shell.app().interaction.focused = "log/text";
  return true;
}

bool outcome(Shell& shell) {
  shell.app().log = {};
  act(shell, verb::close);
  if (view::is_around_game(shell.app().screen)) act(shell, verb::back);
  return play_until(shell, [](const view::App& app) { return app.screen == Screen::outcome; });
}

// Games of this scenario have ended before: one of them by other rules, one before moves were kept.
bool record(Shell& shell) {
  const view::Ended now = view::ended(*shell.app().play);
  std::vector<view::Ended>& past = shell.app().past;
  past.assign(4, now);
  for (std::size_t row = 0; row < past.size(); ++row) {
    past[row].game += "-" + std::to_string(row);
    past[row].day = "2025-08-2" + std::to_string(6 + row);
    past[row].left = row == 0 ? view::Ended::Left::result : view::Ended::Left::game;
  }
  past[1].changed = {"events", "moves"};
  return go(shell, Screen::record);
}

// The one that plays by the rules of then is looked at.
bool record_changed(Shell& shell) {
  act(shell, verb::record_pick, 1);
  return shell.app().screen == Screen::record;
}

// Nothing but the result is left.
bool record_result(Shell& shell) {
  act(shell, verb::record_pick, 0);
  return shell.app().screen == Screen::record;
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

bool offered_by_another(const view::App& app) {
  if (!in_phase(app, Phase::proposing)) return false;
  for (std::size_t i = 0; i < app.play->scenario->seats.size(); ++i) {
    const bool other = SeatId(i) != app.play->seat;
    if (other && !view::last_offer(*app.play, SeatId(i)).empty()) return true;
  }
  return false;
}

// Another game, up to where a person drafts and somebody has said what it would sign.
bool sitting_counter(Shell& shell) {
  view::App& app = shell.app();
  const std::shared_ptr<const Scenario> scenario = app.play->scenario;
  constexpr std::uint64_t kMostSeeds = 20;
  for (std::uint64_t seed = 1; seed <= kMostSeeds; ++seed) {
    view::Setup setup = app.setup;
    setup.seed = seed;
    view::begin(app, scenario, Game(*scenario, view::settings_of(setup, *scenario)), setup.seat);
    if (play_until(shell, offered_by_another)) return true;
  }
  return false;
}

// Until a game is over.
constexpr Scene kInGame[] = {
    {"title_first", first_title},
    {"title", title},
    {"settings", settings},
    {"key_screen", key_screen},
    {"key_refused", key_refused},
    {"saves", saves},
    {"save_renamed", save_renamed},
    {"save_deleted", save_deleted},
    {"seat", seat},
    {"seat_read", seat_read},
    {"seat_broken", seat_broken_scene},
    {"briefing", briefing},
    {"table", table},
    {"table_move", table_move},
    {"keys", keys},
    {"reveal_half", reveal_half},
    {"reveal_open", reveal_open},
    {"sitting_draft", sitting_draft},
    {"sitting_figures", sitting_figures},
    {"sitting_drag", sitting_drag},
    {"sitting_answer", sitting_answer},
    {"sitting_ask", sitting_ask},
    {"sitting_walk_out", sitting_walk_out},
    {"table_late", table_late},
    {"why", why},
    {"why_nested", why_nested},
    {"why_pinned", why_pinned},
    {"map", map},
    {"map_arrival", map_arrival},
    {"map_card", map_card},
    {"map_near", map_near},
    {"map_find", map_find},
    {"days", days},
    {"codex", codex},
    {"log", log},
    {"log_search", log_search},
    {"leave_asked", leave_asked},
    {"forecast_question", forecast_question_scene},
    {"forecast_entry", forecast_entry_scene},
    {"outcome", outcome},
};
// What comes after it, and the games that begin anew.
constexpr Scene kAfterwards[] = {
    {"review_ask", review_ask},
    {"review_guess", review_guess},
    {"review", review_told},
    {"review_agreement", review_agreement},
    {"review_games", review_games},
    {"branch_choose", branch_choose},
    {"branch", branch_futures},
    {"branch_differences", branch_differences},
    {"replay", replay_middle},
    {"replay_mark", replay_mark},
    {"replay_all", replay_all},
    {"forecast_calibration", forecast_calibration_scene},
    {"vote", vote_scene},
    {"vote_playing", vote_playing_scene},
    {"vote_futures", vote_futures_scene},
    {"tables", tables_scene},
    {"tables_eight", tables_eight_scene},
    {"debrief_begin", debrief_begin_scene},
    {"debrief_feelings", debrief_feelings_scene},
    {"debrief_facts", debrief_facts_scene},
    {"debrief_causes", debrief_causes_scene},
    {"debrief_lessons", debrief_lessons_scene},
    {"debrief_reality", debrief_reality_scene},
    {"debrief_sources", debrief_sources_scene},
    {"papers", papers_scene},
    {"papers_written", papers_written_scene},
    {"record", record},
    {"record_changed", record_changed},
    {"record_result", record_result},
    {"sitting_counter", sitting_counter},
    {"guide_brief", guide_brief},
    {"guide_board", guide_board},
    {"guide_move", guide_move},
    {"guide_preview", guide_preview},
    {"guide_reveal", guide_reveal},
    {"guide_draft", guide_draft},
};

std::vector<Scene> all_scenes() {
  std::vector<Scene> all(std::begin(kInGame), std::end(kInGame));
  all.insert(all.end(), std::begin(kAfterwards), std::end(kAfterwards));
  return with_delegation_scenes(with_map_scenes(with_lesson_scenes(std::move(all))));
}

}  // namespace

const std::vector<Scene>& scenes() {
  static const std::vector<Scene> kScenes = all_scenes();
  return kScenes;
}

}  // namespace demarche::desktop
