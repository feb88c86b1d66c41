#include "view/lesson/lesson.h"

#include <algorithm>

namespace demarche::view {
namespace {

constexpr std::int64_t kMinute = 60000;
constexpr std::int64_t kSecond = 1000;

}  // namespace

std::vector<Job> jobs_of(int student, int students, int round) {
  std::vector<Job> jobs;
  if (students < 1 || student < 0 || student >= students) return jobs;
  const int chairs = std::min(students, kJobs);
  // A sixth student takes the last chair's work beside the one who has it; who is the sixth
  // rotates, too.
  const int chair = (student + round - 1) % students;
  for (int job = 0; job < kJobs; ++job) {
    if (job % chairs == std::min(chair, chairs - 1)) jobs.push_back(static_cast<Job>(job));
  }
  return jobs;
}

bool is_here(const Team& team, int student) {
  return student >= 0 && student < team.students &&
         (static_cast<unsigned>(team.away) >> static_cast<unsigned>(student) & 1U) == 0;
}

int present_of(const Team& team) {
  int present = 0;
  for (int student = 0; student < team.students; ++student) present += is_here(team, student);
  return present;
}

std::vector<Job> jobs_now(const Team& team, int student, int round) {
  if (!is_here(team, student)) return {};
  int before = 0;
  for (int other = 0; other < student; ++other) before += is_here(team, other);
  return jobs_of(before, present_of(team), round);
}

int observer_task(int observer, int round) { return (observer + round - 1) % kObserverTasks; }

int students_of(const Lesson& lesson) {
  int students = lesson.observers;
  for (std::size_t seat = 0; seat < lesson.teams.size(); ++seat) {
    if (!lesson.computed.has(SeatId(seat))) students += present_of(lesson.teams[seat]);
  }
  return students;
}

void start_clock(PhaseClock& clock, std::int64_t now_ms, int minutes) {
  clock = {};
  if (minutes < 1) return;
  clock.state = PhaseClock::State::running;
  clock.ends_ms = now_ms + minutes * kMinute;
}

void pause_clock(PhaseClock& clock, std::int64_t now_ms) {
  if (clock.state == PhaseClock::State::running) {
    clock = {PhaseClock::State::paused, 0, left_on(clock, now_ms)};
  } else if (clock.state == PhaseClock::State::paused) {
    clock = {PhaseClock::State::running, now_ms + clock.left_ms, 0};
  }
}

void extend_clock(PhaseClock& clock, std::int64_t now_ms, int minutes) {
  if (clock.state == PhaseClock::State::running) {
    clock.ends_ms = std::max(clock.ends_ms, now_ms) + minutes * kMinute;
  } else if (clock.state == PhaseClock::State::paused) {
    clock.left_ms += minutes * kMinute;
  } else {
    start_clock(clock, now_ms, minutes);
  }
}

std::int64_t left_on(const PhaseClock& clock, std::int64_t now_ms) {
  if (clock.state == PhaseClock::State::paused) return clock.left_ms;
  if (clock.state == PhaseClock::State::stopped) return 0;
  return std::max<std::int64_t>(0, clock.ends_ms - now_ms);
}

bool has_ended(const PhaseClock& clock, std::int64_t now_ms) {
  return clock.state == PhaseClock::State::running && now_ms >= clock.ends_ms;
}

std::string clock_text(std::int64_t left_ms) {
  const std::int64_t seconds = (left_ms + kSecond - 1) / kSecond;
  const std::string rest = std::to_string(seconds % 60);
  return std::to_string(seconds / 60) + (rest.size() < 2 ? ":0" : ":") + rest;
}

}  // namespace demarche::view
