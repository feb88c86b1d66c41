// What has to be told, cut into steps: one move, one event, one sitting, one wave of pledges, what
// time brings by itself.
#pragma once

#include <cstddef>
#include <vector>

#include "view/app.h"

namespace demarche::view {

// The list of steps scrolls under this id; its end holds what was opened last.
inline constexpr const char* kStepsScroll = "reveal/steps";

// Happenings [first, last) of Play::heard that belong together; the first one names what it is.
struct TellingStep {
  std::size_t first = 0;
  std::size_t last = 0;
};

[[nodiscard]] std::vector<TellingStep> steps_of_telling(const Play& play);

// A meter that the opened steps have changed, with each step's part.
struct ToldChange {
  MeterId meter;
  SeatId of, in;
  std::int32_t before = 0, after = 0;
  struct Part {
    std::size_t step = 0;  // row of steps_of_telling
    std::int32_t amount = 0;
  };
  std::vector<Part> parts;
};

// Of the first `opened` steps, in the order in which meters were first changed.
[[nodiscard]] std::vector<ToldChange> changes_told(const Play& play,
                                                   const std::vector<TellingStep>& steps,
                                                   std::size_t opened);

}  // namespace demarche::view
