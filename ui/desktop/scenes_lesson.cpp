// Scenes of a game that several persons share, and of a lesson.
#include "desktop/scenes_lesson.h"

#include <algorithm>
#include <string_view>

#include "desktop/script.h"
#include "view/actions.h"
#include "view/lesson/actions.h"
#include "view/lesson/lesson.h"
#include "view/lesson/silence.h"
#include "view/lesson/verbs.h"
#include "view/papers/verbs.h"

namespace demarche::desktop {
namespace {

namespace verb = view::verb;
using view::Screen;

constexpr std::int64_t kPause = 2000;  // between two presses, milliseconds

void act(Shell& shell, const char* name, int a = 0, int b = 0) { shell.act({name, a, b, ""}); }

bool at(Shell& shell, Screen screen) { return shell.app().screen == screen; }

void wait(Shell& shell) { shell.tick(shell.app().now_ms + kPause); }

void press(Shell& shell) {
  wait(shell);
  act(shell, verb::open_seat);
}

// To the seat screen of the same scenario, without a game behind it.
void to_seat(Shell& shell) {
  act(shell, verb::close);
  act(shell, verb::leave);
  act(shell, verb::go, static_cast<int>(Screen::seat));
}

bool seat_friends(Shell& shell) {
  to_seat(shell);
  act(shell, verb::note_read);
  act(shell, verb::pick_seat, 0);
  act(shell, verb::set_friend, 1, 1);
  act(shell, verb::set_friend, 3, 1);
  return at(shell, Screen::seat);
}

bool handover(Shell& shell) {
  act(shell, verb::start_game);
  return at(shell, Screen::handover);
}

bool handover_armed(Shell& shell) {
  press(shell);
  shell.tick(shell.app().now_ms + view::kHoldToOpen / 2);
  return at(shell, Screen::handover);
}

// The first delegation has sealed its round.
bool handover_next(Shell& shell) {
  press(shell);
  act(shell, verb::start_game);
  act(shell, verb::seal);
  return at(shell, Screen::handover);
}

bool lesson(Shell& shell) {
  to_seat(shell);
  act(shell, verb::back);
  act(shell, verb::go, static_cast<int>(Screen::lesson));
  return at(shell, Screen::lesson);
}

bool lesson_teams(Shell& shell) {
  act(shell, verb::note_read);
  act(shell, verb::plan_students, 1, 0);
  act(shell, verb::plan_students, 0, 3);
  act(shell, verb::plan_students, 2, 6);
  act(shell, verb::plan_observers, 2);
  act(shell, verb::plan_names, 0);
  shell.act({verb::plan_name, 0, 0, "Olena"});
  shell.act({verb::plan_name, 0, 1, "Максим"});
  return at(shell, Screen::lesson);
}

bool lesson_papers(Shell& shell) {
  shell.app().setup.seed = 7;
  shell.app().papers.place = "~/Documents/Demarche";
  act(shell, verb::open_papers, static_cast<int>(view::PapersOf::lesson));
  return at(shell, Screen::papers);
}

bool lesson_handover(Shell& shell) {
  act(shell, verb::start_lesson);
  return at(shell, Screen::handover) && shell.app().lesson != nullptr;
}

// Whoever has the keyboard decides as the computer would until a round has been played.
bool into_the_game(Shell& shell) {
  constexpr int kMostSteps = 400;
  for (int step = 0; step < kMostSteps; ++step) {
    const view::Play& play = *shell.app().play;
    const bool planning = play.view.phase == Phase::planning;
    if (at(shell, Screen::handover) && play.view.round >= 3 && planning) return true;
    if (at(shell, Screen::outcome)) return false;
    if (at(shell, Screen::handover)) {
      press(shell);
    } else if (at(shell, Screen::briefing)) {
      act(shell, verb::start_game);
    } else {
      decide(shell);
    }
  }
  return false;
}

bool lesson_table(Shell& shell) {
  if (!into_the_game(shell)) return false;
  press(shell);
  press(shell);
  if (at(shell, Screen::briefing)) act(shell, verb::start_game);
  if (at(shell, Screen::reveal)) act(shell, verb::tell_on);
  return at(shell, Screen::table);
}

// Every student says a number.
bool lesson_forecasts(Shell& shell) {
  act(shell, verb::go, static_cast<int>(Screen::forecasts));
  act(shell, verb::forecast_ask, 0);
  act(shell, verb::forecast_each, 1);
  for (int who = 0; who < 4; ++who) act(shell, verb::forecast_say, who, 30 + 15 * who);
  return at(shell, Screen::forecasts);
}

bool teacher(Shell& shell) {
  if (at(shell, Screen::forecasts)) act(shell, verb::back);
  act(shell, verb::teacher);
  shell.act({verb::write_note, 0, 0, "Ask who may enter the room."});
  act(shell, verb::keep_note);
  return at(shell, Screen::teacher);
}

bool teacher_profiles(Shell& shell) {
  act(shell, verb::show_profiles);
  act(shell, verb::clock_pause);
  return at(shell, Screen::teacher);
}

bool projector(Shell& shell) {
  act(shell, verb::clock_pause);
  act(shell, verb::projector, 0);
  return at(shell, Screen::projector);
}

bool projector_shows(Shell& shell, view::ProjectorLayout layout) {
  act(shell, verb::projector_layout, static_cast<int>(layout));
  return at(shell, Screen::projector);
}

bool projector_map(Shell& shell) {
  return shell.app().play->scenario->has_map && projector_shows(shell, view::ProjectorLayout::map);
}

bool projector_issues(Shell& shell) {
  return projector_shows(shell, view::ProjectorLayout::issues);
}

bool projector_days(Shell& shell) { return projector_shows(shell, view::ProjectorLayout::days); }

// Everyone goes on until more is settled, and the silence before the last reveal is over.
bool projector_settled(Shell& shell) {
  projector_shows(shell, view::ProjectorLayout::issues);
  constexpr int kMostPhases = 200;
  for (int phase = 0; phase < kMostPhases; ++phase) {
    const View& seen = shell.app().play->view;
    const auto settled =
        std::count_if(seen.issues.begin(), seen.issues.end(),
                      [](const IssueView& issue) { return issue.settled_round > 0; });
    if (settled > 1 && seen.phase == Phase::planning) break;
    act(shell, verb::go_on_now);
    if (shell.app().play->game->over()) break;
  }
  act(shell, verb::end_silence);
  return at(shell, Screen::projector);
}

bool projector_table_late(Shell& shell) {
  return projector_shows(shell, view::ProjectorLayout::table);
}

// What was sealed is about to be revealed.
bool projector_silence(Shell& shell) {
  constexpr int kMostPhases = 60;
  for (int phase = 0; phase < kMostPhases && !view::silent(shell.app()); ++phase) {
    if (shell.app().play->game->over()) return false;
    act(shell, verb::go_on_now);
  }
  return view::silent(shell.app());
}

// Everyone is gone on for, until the end: nothing of achievements stands there.
bool lesson_outcome(Shell& shell) {
  act(shell, verb::end_silence);
  act(shell, verb::teacher);
  constexpr int kMostPhases = 400;
  for (int phase = 0; phase < kMostPhases && !shell.app().play->game->over(); ++phase) {
    act(shell, verb::go_on_now);
  }
  act(shell, verb::back);
  if (at(shell, Screen::projector)) act(shell, verb::back);
  if (at(shell, Screen::reveal)) act(shell, verb::tell_on);
  if (at(shell, Screen::debrief)) act(shell, verb::back);  // it opens by itself
  return at(shell, Screen::outcome);
}

// The debrief of the class, while the review of its decisions is still computed.
bool lesson_causes(Shell& shell) {
  act(shell, verb::go, static_cast<int>(Screen::debrief));
  act(shell, verb::debrief_begin);
  act(shell, verb::debrief_step, 1);
  act(shell, verb::debrief_step, 1);
  shell.app().around.turns.per_mille = 360;
  return at(shell, Screen::debrief);
}

bool lesson_causes_reviewed(Shell& shell) {
  shell.turns_at_once(4);
  return !shell.app().around.turns.reviews.empty();
}

bool lesson_turn(Shell& shell) {
  act(shell, verb::debrief_tab, 2);
  return at(shell, Screen::debrief);
}

bool projector_causes(Shell& shell) {
  act(shell, verb::projector, 0);
  return at(shell, Screen::projector);
}

}  // namespace

std::vector<Scene> with_lesson_scenes(std::vector<Scene> all) {
  const std::vector<Scene> mine = {
      {"seat_friends", seat_friends},
      {"handover", handover},
      {"handover_armed", handover_armed},
      {"handover_next", handover_next},
      {"lesson", lesson},
      {"lesson_teams", lesson_teams},
      {"lesson_papers", lesson_papers},
      {"lesson_handover", lesson_handover},
      {"lesson_table", lesson_table},
      {"lesson_forecasts", lesson_forecasts},
      {"teacher", teacher},
      {"teacher_profiles", teacher_profiles},
      {"projector", projector},
      {"projector_map", projector_map},
      {"projector_issues", projector_issues},
      {"projector_days", projector_days},
      {"projector_silence", projector_silence},
      {"projector_settled", projector_settled},
      {"projector_map_late", projector_map},
      {"projector_days_late", projector_days},
      {"projector_table_late", projector_table_late},
      {"lesson_outcome", lesson_outcome},
      {"lesson_causes", lesson_causes},
      {"lesson_causes_reviewed", lesson_causes_reviewed},
      {"lesson_turn", lesson_turn},
      {"projector_causes", projector_causes},
  };
  const auto after = std::find_if(all.begin(), all.end(), [](const Scene& scene) {
    return std::string_view(scene.name) == "guide_brief";
  });
  all.insert(after, mine.begin(), mine.end());
  return all;
}

}  // namespace demarche::desktop
