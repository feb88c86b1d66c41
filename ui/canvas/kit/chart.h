// Charts: lines named at their ends, bars to both sides of a line.
#pragma once

#include <string>
#include <vector>

#include "canvas/layout.h"

namespace demarche::canvas {

struct Series {
  std::string id = {}, label = {};  // label at the end, second line
  std::string end_value = {};       // "51 in 100", first line, strong
  std::vector<double> values = {};  // evenly spaced along the axis
  Tone tone = Tone::kText;
  std::vector<double> dash = {};  // empty: solid
  bool area = false;              // filled below
  std::string description = {};   // spoken summary
};

struct LineChartOptions {
  std::string id = {}, label = {}, description = {};
  std::vector<Series> series = {};
  double low = 0, high = 100;
  std::vector<std::pair<double, std::string>> rows = {};     // value, label of horizontal lines
  std::vector<std::pair<double, std::string>> columns = {};  // 0 to 1 along the axis, label below
  double min_height = 160;
  Action action = {};  // opens how it was made
};
Element line_chart(LineChartOptions options);

struct BarEntry {
  std::string id = {}, label = {}, value = {};  // value as written: "−22"
  double amount = 0;                            // length and side
  bool good = false;                            // good green plain; bad hatched
  bool total = false;                           // no bar, a line above
  std::string description = {};
  bool soft = false;  // label in the soft tone (the starting row)
};
struct BarChartOptions {
  std::string id = {}, label = {}, description = {};
  std::vector<BarEntry> bars = {};
  double label_share = 0.5;
  Action action = {};  // opens how it was made
};
Element bar_chart(BarChartOptions options);

// Interval with a mean: a whisker on a 0 to 1 line.
struct WhiskerOptions {
  std::string id = {}, label = {}, value = {};
  double low = 0, mid = 0, high = 0;
};
Element whisker(WhiskerOptions options);

}  // namespace demarche::canvas
