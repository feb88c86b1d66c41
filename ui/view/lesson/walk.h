// The walk through a debrief: five steps, each with its minutes, in the order from what was felt to
// what is real. Times are milliseconds as App::now_ms.
#pragma once

#include <cstdint>

#include "demarche/debrief.h"

namespace demarche::view {

// How long the whole takes: with the rest of a lesson of 45 minutes, of 90, or in a session of its
// own.
enum class DebriefLength : std::uint8_t { short_one, usual, long_one };
inline constexpr int kDebriefLengths = 3;

// Minutes of a step; of all steps.
[[nodiscard]] int minutes_of(DebriefLength length, DebriefPhase phase);
[[nodiscard]] int minutes_of(DebriefLength length);

struct DebriefWalk {
  bool begun = false;
  DebriefLength length = DebriefLength::short_one;
  DebriefPhase phase = DebriefPhase::feelings;
  bool paused = true;
  std::int64_t ends_ms = 0;   // of the step, while it runs
  std::int64_t left_ms = 0;   // while it is paused; below 0: over time
  bool reality_open = false;  // the teacher has shown what really happened
  int tab = 0;                // of a step with several sides
  friend bool operator==(const DebriefWalk&, const DebriefWalk&) = default;
};

// Begins at the first step, its time running.
void begin_walk(DebriefWalk& walk, std::int64_t now_ms);
// Another step, by -1 or 1, with its whole time; false where there is none.
bool step_walk(DebriefWalk& walk, int by, std::int64_t now_ms);
void pause_walk(DebriefWalk& walk, std::int64_t now_ms);  // again: goes on
void extend_walk(DebriefWalk& walk, int minutes);
// Other lengths count from now: the step begins anew.
void set_length(DebriefWalk& walk, DebriefLength length, std::int64_t now_ms);
// Milliseconds left in the step; below 0 when it is over: nothing goes on by itself.
[[nodiscard]] std::int64_t left_in_step(const DebriefWalk& walk, std::int64_t now_ms);

}  // namespace demarche::view
