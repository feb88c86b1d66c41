// Where a class's game turned, by a review of each delegation that people played. Computed beside
// the window as soon as the game has ended.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "demarche/analyse/review.h"
#include "demarche/ids.h"
#include "view/words.h"

namespace demarche::view {

struct App;

// The state of that work.
struct ClassTurns {
  std::vector<std::shared_ptr<const analyse::Review>> reviews;  // one a delegation, by seat
  bool stopped = false;      // by the teacher: what was tabled and promised is shown instead
  std::uint64_t ticket = 0;  // while they are computed: which asking this is
  int per_mille = 0;
};

// Continuations of each alternative: the first answer of a review (review/after.h).
inline constexpr int kClassContinuations = 24;

// A decision where the game turned for its delegation.
struct ReviewedTurn {
  SeatId seat;
  const analyse::ReviewedDecision* decision = nullptr;  // of a review that the app holds
  std::vector<std::string> sentences;
};

// The delegations of a class whose games are still to be reviewed; none: it is no class, the game
// goes on, it was stopped, or they are all there.
[[nodiscard]] std::vector<SeatId> seats_to_review(const App& app);

// Turning points by review, in the order of the game: of the person's own review where there is
// one; of a class the weightiest of each delegation, because points of different delegations
// cannot be compared. Empty: there is no review yet, or it has none.
[[nodiscard]] std::vector<ReviewedTurn> reviewed_turns(const App& app, const Words& words);

}  // namespace demarche::view
