// The causes of a number in words: what a tree of causes says.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "canvas/kit/label.h"
#include "view/app.h"
#include "view/why/about.h"

namespace demarche::view {

// One cause, in words; depth 0 stands at the margin.
struct CauseLine {
  std::string label = {}, value = {};
  int depth = 0;
  int sign = 0;  // 1 good, -1 bad, 0 neither
  // Drawn as a small bar to one side of a line; none: not a part of a sum.
  std::optional<int> amount = {};
  canvas::Action opens = {};  // its own causes; empty: none
  bool total = false;         // the sum of those above
};

// A number with its causes.
struct Causes {
  std::string title, value, text;            // what number, how much, what it means
  std::string flag;                          // whose; empty: nobody's
  std::optional<canvas::Change> delta = {};  // since the last sealed round
  std::vector<CauseLine> lines;
  [[nodiscard]] bool empty() const { return title.empty(); }
};

// The causes of a number. Empty when there is no such number now. Needs a game on the table.
[[nodiscard]] Causes explain(const App& app, WhyAbout about, int subject);

}  // namespace demarche::view
