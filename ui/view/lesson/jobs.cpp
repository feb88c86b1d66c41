#include "view/lesson/jobs.h"

#include "view/lesson/lesson.h"
#include "view/screens/setup_parts.h"

namespace demarche::view {

using namespace canvas;

std::string job_name(const Words& words, Job job) {
  switch (job) {
    case Job::speaker:
      return words("lesson.job-speaker");
    case Job::drafter:
      return words("lesson.job-drafter");
    case Job::analyst:
      return words("lesson.job-analyst");
    case Job::press:
      return words("lesson.job-press");
    case Job::forecaster:
      return words("lesson.job-forecaster");
  }
  return {};
}

std::string student_name(const Words& words, const Team& team, int student) {
  const auto row = static_cast<std::size_t>(student);
  if (row < team.names.size() && !team.names[row].empty()) return team.names[row];
  return words("lesson.student", {student + 1});
}

Element team_jobs(const App& app, const Phrases& phrases) {
  const SeatId seat = app.play->sharing.next;
  if (!app.lesson || seat.index() >= app.lesson->teams.size()) return nothing();
  const Words& words = phrases.words();
  const Team& team = app.lesson->teams[seat.index()];
  Elements students;
  for (int student = 0; student < team.students; ++student) {
    std::string jobs;
    if (!is_here(team, student)) continue;
    for (const Job job : jobs_now(team, student, app.play->view.round)) {
      jobs += (jobs.empty() ? "" : ", ") + job_name(words, job);
    }
    const std::string name = student_name(words, team, student);
    students.push_back(meaning(
        {.role = Role::kRow, .label = name, .value = jobs},
        column({text(name, {.type = Type::kStrong, .silent = true}),
                text(jobs, {.type = Type::kSecondary, .tone = Tone::kSoft, .silent = true})},
               2)));
  }
  return panel(column({heading(words("lesson.jobs")), grid(std::move(students), 150, 10)}, 8),
               {.id = "jobs", .label = words("lesson.jobs"), .sunken = true});
}

}  // namespace demarche::view
