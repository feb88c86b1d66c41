// A lesson before it begins: the teacher's choices, of which some change the game and stand in its
// save (Settings), the others stand in the Lesson beside it.
#pragma once

#include <vector>

#include "demarche/scenario.h"
#include "demarche/settings.h"
#include "view/lesson/lesson.h"

namespace demarche::view {

struct LessonPlan {
  std::string scenario;  // id of what is planned
  Lesson lesson;
  std::vector<ProfileId> profiles;  // one a seat; none: drawn
  std::vector<EventId> left_out;    // ascending
  int rounds = 0;                   // 0: all the scenario's
  int names_of = -1;                // seat whose students' names are shown; -1: none
};

// A lesson as it is first offered: a team of four in every seat.
[[nodiscard]] LessonPlan plan_for(const Scenario& scenario);
// `planned` when it is of that scenario, or else as first offered.
[[nodiscard]] LessonPlan plan_or_first(const LessonPlan* planned, const Scenario& scenario);
// The game of the plan. Every seat counts as people's, so that any may become a team's later; the
// lesson says for which the computer decides.
[[nodiscard]] Settings settings_of(const LessonPlan& plan, std::uint64_t seed,
                                   const Scenario& scenario);
// Teams that people play.
[[nodiscard]] int teams_of(const Lesson& lesson, std::size_t seats);

}  // namespace demarche::view
