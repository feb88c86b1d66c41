#include "factors.h"

#include <algorithm>
#include <numeric>

namespace demarche::batch {
namespace {

constexpr std::int64_t kHalf = 500, kOnceAndAHalf = 1500;  // per mille

// One weight times a factor, the others shrunk or grown alike, so that the sum stays what it was:
// largest remainders, earlier rows first.
void scale_weight(std::vector<std::int32_t>& weights, std::size_t row, std::int64_t per_mille) {
  const std::int64_t sum = std::accumulate(weights.begin(), weights.end(), std::int64_t{0});
  const std::int64_t others = sum - weights[row];
  if (others <= 0) return;
  const std::int64_t wanted = std::min<std::int64_t>(weights[row] * per_mille / 1000, sum);
  std::vector<std::pair<std::int64_t, std::size_t>> remainders;
  std::int64_t left = sum - wanted;
  const std::int64_t shared = left;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    if (i == row) continue;
    const std::int64_t product = weights[i] * shared;
    weights[i] = static_cast<std::int32_t>(product / others);
    left -= weights[i];
    remainders.emplace_back(-(product % others), i);
  }
  std::sort(remainders.begin(), remainders.end());
  for (std::size_t i = 0; i < remainders.size() && left > 0; ++i, --left)
    ++weights[remainders[i].second];
  weights[row] = static_cast<std::int32_t>(wanted);
}

Scenario with_weight(const Scenario& scenario, std::size_t issue, std::int64_t per_mille) {
  Scenario changed = scenario;
  for (Seat& seat : changed.seats) {
    for (Profile& profile : seat.profiles) scale_weight(profile.weights, issue, per_mille);
  }
  finish(changed);
  return changed;
}

// A tenth of the range, at least one.
std::int32_t step_of(const Meter& meter) { return std::max((meter.high - meter.low) / 10, 1); }

Scenario with_start(const Scenario& scenario, std::size_t row, std::int32_t amount) {
  Scenario changed = scenario;
  Meter& meter = changed.meters[row];
  const auto moved = [&](std::int32_t level) {
    return std::clamp(level + amount, meter.low, meter.high);
  };
  for (std::int32_t& start : meter.start) start = moved(start);
  for (Seat& seat : changed.seats) {
    if (row == Meter::kSupport) seat.support_start = moved(seat.support_start);
    if (row == Meter::kCapital)
      seat.capital_start = std::clamp(moved(seat.capital_start), 0, seat.capital_cap);
  }
  finish(changed);
  return changed;
}

}  // namespace

std::vector<Change> changes_of(const Scenario& scenario) {
  std::vector<Change> changes;
  for (std::size_t issue = 0; issue < scenario.issues.size() && scenario.issues.size() > 1;
       ++issue) {
    changes.push_back({"weight/" + scenario.issues[issue].id, "half", "one and a half times",
                       with_weight(scenario, issue, kHalf),
                       with_weight(scenario, issue, kOnceAndAHalf)});
  }
  for (std::size_t row = 0; row < scenario.meters.size(); ++row) {
    const std::int32_t step = step_of(scenario.meters[row]);
    changes.push_back({"start/" + scenario.meters[row].id, std::to_string(step) + " lower",
                       std::to_string(step) + " higher", with_start(scenario, row, -step),
                       with_start(scenario, row, step)});
  }
  return changes;
}

}  // namespace demarche::batch
