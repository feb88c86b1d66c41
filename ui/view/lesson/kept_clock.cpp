#include "view/lesson/kept_clock.h"

#include <algorithm>

#include "view/lesson/lesson.h"

namespace demarche::view {
namespace {

constexpr std::int64_t kSecond = 1000, kHalfMinute = 30 * kSecond;

}  // namespace

KeptClock clock_to_keep(const Lesson& lesson, std::int64_t now_ms) {
  const std::int64_t left = left_on(lesson.clock, now_ms);
  if (left <= 0 || lesson.clock_of == 0) return lesson.kept_clock;
  const std::int64_t seconds = (left + kSecond - 1) / kSecond;
  return {lesson.clock_of,
          static_cast<std::int32_t>(std::min<std::int64_t>(seconds, kMostKeptSeconds))};
}

bool take_up_clock(Lesson& lesson, std::uint64_t decision) {
  if (lesson.kept_clock.decision != decision || lesson.kept_clock.seconds < 1) {
    lesson.kept_clock = {};
    return false;
  }
  lesson.clock = {PhaseClock::State::paused, 0, lesson.kept_clock.seconds * kSecond};
  return true;
}

bool is_taken_up(const Lesson& lesson) {
  return lesson.clock.state == PhaseClock::State::paused && lesson.clock_of != 0 &&
         lesson.kept_clock.decision == lesson.clock_of;
}

bool is_due_to_keep(Lesson& lesson, std::int64_t now_ms) {
  if (lesson.clock.state != PhaseClock::State::running) return false;
  const std::int64_t half = left_on(lesson.clock, now_ms) / kHalfMinute;
  const bool due = half != lesson.kept_half;
  lesson.kept_half = half;
  return due;
}

}  // namespace demarche::view
