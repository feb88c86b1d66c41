// The jobs of a round in words and elements.
#pragma once

#include "canvas/kit.h"
#include "view/app.h"
#include "view/lesson/lesson.h"
#include "view/phrases.h"

namespace demarche::view {

[[nodiscard]] std::string job_name(const Words& words, Job job);
// "Olena", or "Student 2" where no name is known; from 0.
[[nodiscard]] std::string student_name(const Words& words, const Team& team, int student);
// Who of the delegation that takes over has which job in this round; nothing without a lesson.
[[nodiscard]] canvas::Element team_jobs(const App& app, const Phrases& phrases);

}  // namespace demarche::view
