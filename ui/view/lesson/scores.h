// How good forecasts were: the Brier score and a table of calibration. Pure functions of what was
// said and what came.
//
// Sources: Brier, G. W. (1950): Verification of forecasts expressed in terms of probability.
// Monthly Weather Review 78 (his score of two classes is twice ours, which is the usual half).
// Murphy, A. H. (1973): A new vector partition of the probability score. Journal of Applied
// Meteorology 12.
#pragma once

#include <span>
#include <vector>

namespace demarche::view {

// One forecast whose question has been answered.
struct Said {
  int percent = 0;  // 0 to 100
  bool came = false;
  friend bool operator==(const Said&, const Said&) = default;
};

// Mean of (p - o)^2 with p = percent / 100 and o = 1 when it came, else 0. 0: everything was said
// with certainty and came so; 0.25: what always saying 50 gives; 1: certain and wrong every time.
// 0 for no forecasts.
[[nodiscard]] double brier_score(std::span<const Said> said);

// Murphy's parts, exact because forecasts are grouped by the very number that was said:
// score = reliability - resolution + uncertainty.
struct BrierParts {
  double reliability = 0;  // distance of what was said from how often it came, smaller is better
  double resolution = 0;   // how far the groups lie from the average, larger is better
  double uncertainty = 0;  // of the questions: average * (1 - average)
};
[[nodiscard]] BrierParts brier_parts(std::span<const Said> said);

// Forecasts of one range of per cent.
struct CalibrationBin {
  int low = 0, high = 0;  // both within it
  int count = 0;
  int came = 0;
  double mean_said = 0;  // per cent; 0 when empty
  [[nodiscard]] double share_came() const { return count == 0 ? 0 : 100.0 * came / count; }
};
// Five ranges: 0 to 19, 20 to 39, 40 to 59, 60 to 79, 80 to 100. A lesson has few forecasts: finer
// ones would show noise.
[[nodiscard]] std::vector<CalibrationBin> calibration(std::span<const Said> said);

}  // namespace demarche::view
