// What the parts of the replay look at. Private to ui/view/screens/replay*.cpp.
#pragma once

#include <algorithm>

#include "canvas/kit.h"
#include "view/phrases.h"
#include "view/review/after.h"

namespace demarche::view {

struct ReplaySight {
  const App& app;
  const Play& play;
  const After& after;
  const ReplayDesk& desk;
  const Phrases& phrases;
  [[nodiscard]] const Words& words() const { return phrases.words(); }
  [[nodiscard]] std::size_t moves() const { return desk.stops[desk.at]; }
  // Round of a stop.
  [[nodiscard]] std::int32_t round_of(std::size_t stop) const {
    const std::size_t row_of = desk.stops[stop];
    if (after.made.empty()) return 1;
    return after.made[std::min(row_of, after.made.size() - 1)].round;
  }
};

// The scrubber: a slider over all stops, rounds below it, turning points of a review above it, and
// a line that says what is pointed at, or else where one is.
[[nodiscard]] canvas::Element replay_track(const ReplaySight& sight);
// Whose eyes: the own seat, the others and all once the game is over.
[[nodiscard]] canvas::Element replay_eyes(const ReplaySight& sight);

}  // namespace demarche::view
