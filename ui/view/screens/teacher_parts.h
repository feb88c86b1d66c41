// Parts of the teacher's panel, and what the panel, the hand-over and the projector say alike.
#pragma once

#include <string>

#include "canvas/kit.h"
#include "view/app.h"
#include "view/lesson/lesson.h"
#include "view/phrases.h"

namespace demarche::view {

struct TeacherSight {
  const App& app;
  const Phrases& phrases;
  [[nodiscard]] const Words& words() const { return phrases.words(); }
  [[nodiscard]] const Play& play() const { return *app.play; }
  [[nodiscard]] const Lesson& lesson() const { return *app.lesson; }
};

// How far a delegation is, as everyone may know it.
struct SeatState {
  const char* icon;
  std::string says;
  canvas::Tone tone;
  bool awaited = false;
};
[[nodiscard]] SeatState state_of(const App& app, const Words& words, SeatId seat);
// What the clock counts: "planning ends in", "this decision ends in"; paused, or no clock.
[[nodiscard]] std::string clock_words(const TeacherSight& sight);

// In the bar of a screen in a lesson: what is left of the time, and the way to the panel. Nothing
// without a lesson.
[[nodiscard]] canvas::Elements lesson_ways(const App& app, const Words& words);

[[nodiscard]] canvas::Element settings_panel(const TeacherSight& sight);
[[nodiscard]] canvas::Element notes_panel(const TeacherSight& sight);
// Jobs of the round for every team, and the work of the observers.
[[nodiscard]] canvas::Element jobs_panel(const TeacherSight& sight);

}  // namespace demarche::view
