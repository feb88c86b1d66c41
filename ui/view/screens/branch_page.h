// The parts of the branch screen. Private to ui/view/screens/branch*.cpp.
#pragma once

#include "view/review/after.h"
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

// Both futures, round by round and in what they came to.
[[nodiscard]] canvas::Element branch_futures(const BranchSight& sight, canvas::Columns columns);

}  // namespace demarche::view
