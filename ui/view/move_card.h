// What a move promises the own delegation: the table screen and the terminal rank by it.
#pragma once

#include <utility>
#include <vector>

#include "view/foresee.h"

namespace demarche::view {

// One move at one target, with what it would do. It points into the view that it was made from.
struct MoveCard {
  const MoveView* move = nullptr;
  std::vector<const MoveView*> targets;             // of a targeted move: all of them
  std::vector<Shift> success, failure;              // what would change, strongest first
  std::vector<std::pair<IssueId, OptionId>> opens;  // options that success would open
  double score = 0;                                 // how much it promises; a display order
  [[nodiscard]] bool legal() const { return move->why_not.legal(); }
  // Whether it is worth a look now: possible, and success would change something.
  [[nodiscard]] bool sensible() const { return legal() && score > kPointless / 2; }
  static constexpr double kPointless = -1000;  // taken from the score when nothing would change
};

// How a move's effects turn out for its own delegation; `targets` is left empty.
[[nodiscard]] MoveCard card_of(const Play& play, const MoveView& move);

}  // namespace demarche::view
