// Numbers that mean something: levels with changes, bars, rings, steps of a course.
#pragma once

#include <optional>

#include "canvas/kit/label.h"
#include "canvas/layout.h"

namespace demarche::canvas {

// Level and change together, always. `preview` is drawn as a hatched part and "38 → 43".
struct MeterOptions {
  std::string id = {}, label = {};
  int value = 0, low = 0, high = 100;
  std::optional<int> preview = {};
  std::optional<Change> delta = {};
  std::vector<int> ticks = {};   // marked values (a floor); say them in `description`
  std::string of = {};           // " of 31" after the number
  std::string description = {};  // why; shown by a tooltip
  Action action = {};            // open the why-tree
};
// Two lines: label, value, change above; the bar below. For a column of their own.
Element meter(MeterOptions options);
// One line: label, bar, value, change in columns. `label_width` at 100 % text.
Element meter_row(MeterOptions options, double label_width = 96);

// A number in a bar: icon, label, level, change.
struct StatOptions {
  std::string id = {}, label = {}, value = {}, icon = {}, description = {};
  bool icon_only = false;           // label is spoken, not shown
  std::optional<int> preview = {};  // what a picked move would leave: drawn in the change's place
  std::optional<Change> delta = {};
  Action action = {};
};
Element stat(StatOptions options);

// "57 → 75 ▴+18" under a caption.
struct TransitionOptions {
  std::string id = {}, label = {}, description = {};
  int from = 0, to = 0;
  std::optional<Change> delta = {};
};
Element transition(TransitionOptions options);

// A chance: ring with its number inside.
struct OddsOptions {
  std::string id = {}, label = {};  // label: "chance of success"
  int percent = 0;
  double size = 42;
  bool dimmed = false;
};
Element odds_ring(OddsOptions options);

// Segments of a scale, `at` lit (-1 none): "leans to accept".
struct ScaleOptions {
  std::string id = {}, label = {}, value = {};
  int steps = 5, at = -1;
};
Element scale(ScaleOptions options);

// Steps of a course: rounds. Past filled dark, the present white.
struct CourseOptions {
  std::string id = {}, label = {}, value = {};  // value: "round 3 of 6"
  int steps = 0, now = 0;                       // now: 1-based
  int flagged = 0;                              // step with a deadline, 0 none
  Action action = {};                           // opens what is still due
};
Element course(CourseOptions options);

}  // namespace demarche::canvas
