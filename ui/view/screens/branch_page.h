// The parts of the branch screen. Private to ui/view/screens/branch*.cpp.
#pragma once

#include "view/review/after.h"
#include "view/review/pair.h"
#include "view/screens/bar.h"
#include "view/screens/review_page.h"

namespace demarche::view {

struct BranchSight {
  const App& app;
  const Play& play;
  const After& after;
  const BranchDesk& desk;
  const Phrases& phrases;
  [[nodiscard]] const Words& words() const { return phrases.words(); }
  [[nodiscard]] const analyse::Made& made() const { return after.made[desk.move]; }
};

// One side: a course under its name.
struct BranchSide {
  const Course* course = nullptr;
  std::string name, choice;
  bool other = false;  // the other choice
};
[[nodiscard]] inline std::string branch_id(const BranchSide& side) {
  return side.other ? "branch/other" : "branch/own";
}

struct BranchPair {
  const BranchSight& sight;
  BranchSide left, right;
  bool narrow = false;
};

inline constexpr double kBranchMiddle = 132;  // between the sides, at 100 % text

// One line of the page: the left side, what it is about, the right side.
[[nodiscard]] canvas::Element branch_line(const BranchPair& pair, canvas::Element left,
                                          canvas::Element middle, canvas::Element right);
// Above both futures: the choices, what continuations say of each, how far these are.
[[nodiscard]] canvas::Element branch_heads(const BranchPair& pair);
// Both futures, round by round and in what they came to.
[[nodiscard]] canvas::Element branch_futures(const BranchSight& sight, canvas::Columns columns);

}  // namespace demarche::view
