#include "view/review/guess.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "view/review_told.h"

namespace demarche::view {

bool figures_open(const ReviewDesk& desk, std::size_t row) {
  return desk.answered && (desk.guesses_passed || desk.guesses.count(row) > 0);
}

bool guess_due(const ReviewDesk& desk) {
  return desk.review && desk.at < desk.review->decisions.size() && desk.answered &&
         !figures_open(desk, desk.at);
}

analyse::Millipoints moved_by(const analyse::ReviewedDecision& made, Mover mover) {
  switch (mover) {
    case Mover::choice:
      return made.opportunity + made.choice;
    case Mover::others:
      return made.others;
    case Mover::chance:
      break;
  }
  return made.chance;
}

MovedMost moved_most(const analyse::ReviewedDecision& made) {
  constexpr analyse::Millipoints kClose = 10'000;  // a hundredth of the scale
  std::array<Mover, 3> order = {Mover::choice, Mover::others, Mover::chance};
  const auto size = [&](Mover mover) { return std::llabs(moved_by(made, mover)); };
  std::stable_sort(order.begin(), order.end(),
                   [&](Mover one, Mover other) { return size(one) > size(other); });
  MovedMost out;
  if (whole(size(order[0])) == 0) return out;
  out.mover = order[0];
  if (whole(size(order[1])) != 0 && size(order[0]) - size(order[1]) < kClose) out.close = order[1];
  return out;
}

}  // namespace demarche::view
