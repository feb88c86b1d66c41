// Pictures of the review: the odds of each ending through the game, parts that add up, a frontier,
// a histogram. Private to ui/view/screens/review*.cpp and branch*.cpp.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "canvas/kit.h"

namespace demarche::view {

// A share with its 95 % interval (Wilson 1927), 0 to 1.
struct ShareRange {
  double low = 0, share = 0, high = 0;
};
// `count` of `all`; `all` from 1.
[[nodiscard]] ShareRange share_of(std::int64_t count, std::int64_t all);

// One ending through the game.
struct OddsLine {
  std::string name;
  std::vector<ShareRange> at;  // one a decision, and one for the end
  bool came = false;           // this is how it ended: drawn strong, with its band
  int rank = 0;                // of the others: the line's look
};
struct OddsMark {
  std::size_t at = 0;  // decision
  std::string letter, says;
};
struct OddsChartOptions {
  std::string id, label, description;
  std::vector<OddsLine> lines;
  std::vector<std::int32_t> rounds;  // of each decision
  std::vector<OddsMark> marks;
  std::size_t shown = 0;     // decision that is looked at
  std::string round_prefix;  // "R"
  bool figures = true;       // whether the axis is numbered
};
[[nodiscard]] canvas::Element odds_chart(OddsChartOptions options);
// The line of an ending, for a legend.
[[nodiscard]] canvas::Element odds_sample(bool came, int rank);

// A sum in steps: from a start to an end by signed parts.
struct StepRow {
  std::string id = {}, label = {}, value = {}, note = {};
  double from = 0, to = 0;   // running total before and after
  bool total = false;        // an upright line at `to` instead of a bar
  double low = 0, high = 0;  // interval of `to`; equal: none
};
[[nodiscard]] canvas::Element steps_chart(std::string id, std::string label,
                                          std::vector<StepRow> rows);

// A share in a bar with its interval.
[[nodiscard]] canvas::Element share_bar(const ShareRange& range, bool strong);

// Points in the plane of two utilities, 0 to 1000 each.
struct PlaneOptions {
  std::string id, label, value, description;
  std::string across, upward;                 // names of the axes
  std::vector<canvas::Point> points;          // efficient outcomes
  double across_floor = 0, upward_floor = 0;  // without agreement
  canvas::Point here;                         // this game
  std::string here_name;
};
[[nodiscard]] canvas::Element plane(PlaneOptions options);

// How many of a sorted list lie in each stretch of 25 points, and where one value stands.
struct HistogramOptions {
  std::string id, label, value, description;
  std::vector<std::int32_t> sorted;  // 0 to 1000, ascending
  std::int32_t here = 0;
  std::string here_name;
};
[[nodiscard]] canvas::Element histogram(HistogramOptions options);

}  // namespace demarche::view
