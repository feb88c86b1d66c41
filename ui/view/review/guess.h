// Before the figures of a decision open: what moved the odds most there? Asked of each decision,
// answered or passed by the reader, then told in words. No score is kept.
#pragma once

#include <cstdint>
#include <optional>

#include "view/review/after.h"

namespace demarche::view {

// Whether the figures of a decision may be seen: it was guessed or passed, or the reader wants to
// guess no more.
[[nodiscard]] bool figures_open(const ReviewDesk& desk, std::size_t row);
// Whether the decision that is shown asks now.
[[nodiscard]] bool guess_due(const ReviewDesk& desk);

// What one of the three changed in the expected result, from this decision to the seat's next one.
// The choice: against what play in character would have chosen (opportunity and choice together).
[[nodiscard]] analyse::Millipoints moved_by(const analyse::ReviewedDecision& made, Mover mover);

// The model's answer.
struct MovedMost {
  std::optional<Mover> mover;  // none: nothing moved it by a whole point
  std::optional<Mover> close;  // moved it by less than 10 points less
};
[[nodiscard]] MovedMost moved_most(const analyse::ReviewedDecision& made);

}  // namespace demarche::view
