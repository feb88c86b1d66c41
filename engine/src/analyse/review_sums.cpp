// The pieces added up.
#include <cstdlib>

#include "demarche/analyse/review_work.h"

namespace demarche::analyse {

namespace {

// The row with the largest part, the first of equals.
std::size_t turning_point(const std::vector<ReviewedDecision>& decisions,
                          Millipoints ReviewedDecision::*part) {
  std::size_t found = TurningPoints::kNone;
  Millipoints most = 0;
  for (std::size_t row = 0; row < decisions.size(); ++row) {
    const Millipoints size = std::abs(decisions[row].*part);
    if (size <= most) continue;
    most = size;
    found = row;
  }
  return found;
}

}  // namespace

Review ReviewWork::put_together() const {
  Review review;
  const StateHead& head = situations_.back().state.head();
  review.seat = inquiry_.seat;
  review.rounds = head.round;
  review.ended = head.phase == Phase::over;
  review.decisions = decisions_;
  ReviewSums& sums = review.sums;
  sums.result = end_;
  sums.first = decisions_.empty() ? end_ : decisions_.front().before;
  for (std::size_t row = 0; row < review.decisions.size(); ++row) {
    ReviewedDecision& decision = review.decisions[row];
    const bool last = row + 1 == review.decisions.size();
    const std::size_t next = last ? moves_.size() : review.decisions[row + 1].move;
    for (std::size_t move = decision.move; move < next; ++move)
      decision.chance += chance_[move - review.decisions.front().move];
    const Millipoints reached = last ? end_ : review.decisions[row + 1].before;
    decision.others = reached - decision.after - decision.chance;
    sums.opportunity += decision.opportunity;
    sums.choice += decision.choice;
    sums.others += decision.others;
    sums.chance += decision.chance;
  }
  review.turning.opportunity = turning_point(review.decisions, &ReviewedDecision::opportunity);
  review.turning.choice = turning_point(review.decisions, &ReviewedDecision::choice);
  review.turning.others = turning_point(review.decisions, &ReviewedDecision::others);
  review.turning.chance = turning_point(review.decisions, &ReviewedDecision::chance);
  return review;
}

}  // namespace demarche::analyse
