#include <cmath>

#include "demarche/analyse/outcomes.h"
#include "demarche/judge.h"
#include "judge/standpoint.h"

namespace demarche::analyse {
namespace {

Worth in_parts(double utility) { return static_cast<Worth>(std::llround(utility * kWhole)); }

void fill_exact(const ExactValues& exact, Stake& stake) {
  for (std::size_t issue = 0; issue < exact.weights.size(); ++issue) {
    for (std::size_t option = 0; option < exact.values[issue].size(); ++option) {
      const double value = exact.values[issue][option];
      const double part = value == ExactValues::kNoOutcome ? 0.0 : exact.weights[issue] * value;
      stake.worth[issue][option] = part;
    }
  }
  stake.walk_away = exact.reservation;
  stake.least = in_parts(exact.reservation) + kGrain;
}

// The rules count whole points and want more than what walking away brings.
void fill_from_rules(const Scenario& scenario, const State& state, const Profile& profile,
                     Stake& stake) {
  constexpr double kPoints = 1000.0;
  const double whole = kPoints * scenario.value_scale;
  for (std::size_t issue = 0; issue < profile.weights.size(); ++issue) {
    for (std::size_t option = 0; option < profile.values[issue].size(); ++option) {
      const std::int64_t product =
          std::int64_t{profile.weights[issue]} * profile.values[issue][option];
      stake.worth[issue][option] = static_cast<double>(product) / whole;
    }
  }
  const std::int32_t without = utility(scenario, state, stake.seat, stake.profile) +
                               outlook(scenario, state, stake.seat, stake.profile);
  stake.walk_away = without / kPoints;
  stake.least = in_parts((without + 1) / kPoints) - kGrain;
}

}  // namespace

Stake stake_of(const Scenario& scenario, const State& state, SeatId seat, ProfileId profile) {
  const Profile& row = scenario.seats[seat.index()].profiles[profile.index()];
  Stake stake;
  stake.seat = seat;
  stake.profile = profile;
  for (const std::vector<std::int32_t>& values : row.values) {
    stake.worth.emplace_back(values.size());
  }
  if (row.exact.present) {
    fill_exact(row.exact, stake);
  } else {
    fill_from_rules(scenario, state, row, stake);
  }
  for (const std::vector<double>& worth : stake.worth) {
    std::vector<Worth>& parts = stake.parts.emplace_back();
    for (const double part : worth) parts.push_back(in_parts(part));
  }
  return stake;
}

}  // namespace demarche::analyse
