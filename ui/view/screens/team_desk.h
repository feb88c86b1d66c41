// On the teacher's panel: who of a delegation is here, its pass word.
#pragma once

#include "canvas/kit.h"
#include "view/screens/teacher_parts.h"

namespace demarche::view {

// "4 students", "3 of 4 here", "nobody here".
[[nodiscard]] std::string students_here(const Words& words, const Team& team);
// Opens and closes what stands below.
[[nodiscard]] canvas::Element team_button(const TeacherSight& sight, SeatId seat);
// A key beside a delegation's name: it has a pass word. Nothing: it has none.
[[nodiscard]] canvas::Element word_mark(const TeacherSight& sight, SeatId seat);
// The row of a delegation, and below it, while it is open, its students.
[[nodiscard]] canvas::Element with_team_desk(const TeacherSight& sight, SeatId seat,
                                             canvas::Element line);
// How many watch, to be changed at any time.
[[nodiscard]] canvas::Element observers_stepper(const TeacherSight& sight);

}  // namespace demarche::view
