#include "view/lesson/walk.h"

#include <array>
#include <cstddef>

namespace demarche::view {
namespace {

constexpr std::int64_t kMinute = 60'000;

// Feelings are short and first, causes take the most; after crisis practice (reactions, what
// happened, why, lessons, use) cut to what a lesson has.
constexpr std::array<std::array<int, kDebriefPhases>, kDebriefLengths> kMinutes{
    {{3, 4, 6, 4, 3}, {5, 7, 10, 7, 6}, {5, 10, 14, 10, 6}}};

void set_time(DebriefWalk& walk, std::int64_t now_ms) {
  walk.left_ms = minutes_of(walk.length, walk.phase) * kMinute;
  walk.ends_ms = now_ms + walk.left_ms;
}

}  // namespace

int minutes_of(DebriefLength length, DebriefPhase phase) {
  return kMinutes.at(static_cast<std::size_t>(length)).at(static_cast<std::size_t>(phase));
}

int minutes_of(DebriefLength length) {
  int sum = 0;
  for (const int minutes : kMinutes.at(static_cast<std::size_t>(length))) sum += minutes;
  return sum;
}

void begin_walk(DebriefWalk& walk, std::int64_t now_ms) {
  const DebriefLength length = walk.length;
  walk = {};
  walk.length = length;
  walk.begun = true;
  walk.paused = false;
  set_time(walk, now_ms);
}

bool step_walk(DebriefWalk& walk, int by, std::int64_t now_ms) {
  const int phase = static_cast<int>(walk.phase) + by;
  if (phase < 0 || phase >= static_cast<int>(kDebriefPhases)) return false;
  walk.phase = static_cast<DebriefPhase>(phase);
  walk.tab = 0;
  set_time(walk, now_ms);
  return true;
}

void pause_walk(DebriefWalk& walk, std::int64_t now_ms) {
  if (walk.paused) {
    walk.ends_ms = now_ms + walk.left_ms;
  } else {
    walk.left_ms = walk.ends_ms - now_ms;
  }
  walk.paused = !walk.paused;
}

void extend_walk(DebriefWalk& walk, int minutes) {
  walk.left_ms += minutes * kMinute;
  walk.ends_ms += minutes * kMinute;
}

void set_length(DebriefWalk& walk, DebriefLength length, std::int64_t now_ms) {
  walk.length = length;
  set_time(walk, now_ms);
}

std::int64_t left_in_step(const DebriefWalk& walk, std::int64_t now_ms) {
  return walk.paused ? walk.left_ms : walk.ends_ms - now_ms;
}

}  // namespace demarche::view
