// What was left of a phase when the lesson was left: whole seconds, beside the save.
#pragma once

#include <cstdint>

namespace demarche::view {

struct App;
struct Lesson;

// `decision`: which one the clock was for (Lesson::clock_of); 0: nothing is kept.
struct KeptClock {
  std::uint64_t decision = 0;
  std::int32_t seconds = 0;
  friend bool operator==(const KeptClock&, const KeptClock&) = default;
};
constexpr std::int32_t kMostKeptSeconds = 36000;

// What is to be written now: the rest of the clock that runs or stands paused, begun seconds
// counted; else what is kept already.
[[nodiscard]] KeptClock clock_to_keep(const Lesson& lesson, std::int64_t now_ms);
// The decision that the clock is for begins: with what was kept of it the clock stands paused.
// False: nothing is kept of it, and nothing of another one is kept any longer.
bool take_up_clock(Lesson& lesson, std::uint64_t decision);
// The clock stands as it was left, and nobody has let it go on yet.
[[nodiscard]] bool is_taken_up(const Lesson& lesson);
// A half minute has passed since that was last asked for: the file is due.
[[nodiscard]] bool is_due_to_keep(Lesson& lesson, std::int64_t now_ms);

}  // namespace demarche::view
