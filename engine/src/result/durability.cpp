// How likely what was agreed is to hold. Direction of the drivers after Fortna (2003) and Walter
// (2002); their size is the scenario's assumption.
#include <algorithm>
#include <array>

#include "demarche/judge.h"
#include "result/assess.h"
#include "rules/table.h"

namespace demarche {

namespace {

constexpr std::size_t kYears = 10;
constexpr std::int64_t kWhole =
    1'000'000'000'000;  // finer than shown, so that ten roundings stay invisible

WhyTerm driver(std::uint8_t depth, WhyTerm::Kind kind, std::int64_t amount, TextId text = {}) {
  WhyTerm made;
  made.depth = depth;
  made.kind = kind;
  made.unit = WhyTerm::Unit::per_mille;
  made.amount = static_cast<std::int32_t>(amount);
  made.text = text;
  return made;
}

}  // namespace

std::vector<std::int32_t> survival_curve(std::int32_t hazard, std::size_t years) {
  std::vector<std::int32_t> curve;
  std::int64_t alive = kWhole;
  for (std::size_t year = 0; year <= years; ++year) {
    curve.push_back(static_cast<std::int32_t>((alive * 1000 + kWhole / 2) / kWhole));
    alive = alive * (1000 - hazard) / 1000;
  }
  return curve;
}

std::int32_t margin_over_walking_away(const Scenario& scenario, const State& state, SeatId seat) {
  const ProfileId profile = profile_of(state, seat);
  const std::int32_t reached = utility(scenario, state, seat, profile);
  const std::int32_t away =
      utility_at_start(scenario, seat, profile) + outlook(scenario, state, seat, profile, false);
  return reached - std::clamp(away, 0, 1000);
}

DurabilityResult durability(const Scenario& scenario, const State& state) {
  DurabilityResult made;
  const Durability& rule = scenario.durability;
  std::array<std::int32_t, 32> margins{};
  for (std::size_t s = 0; s < scenario.seats.size(); ++s) {
    margins[s] = margin_over_walking_away(scenario, state, SeatId(s));
  }
  const Moment moment = moment_at_end(scenario, state, {});
  WhyTree terms;
  const std::int64_t sum =
      rule.base + sum_terms(scenario, state, rule.terms, moment, margins.data(), &terms, 1);
  made.present = true;
  made.hazard = static_cast<std::int32_t>(std::clamp<std::int64_t>(sum, rule.low, rule.high));
  made.survival = survival_curve(made.hazard, kYears);
  made.drivers.push_back(driver(0, WhyTerm::Kind::total, made.hazard, rule.text));
  made.drivers.push_back(driver(1, WhyTerm::Kind::base, rule.base));
  for (WhyTerm& term : terms) {
    term.unit = WhyTerm::Unit::per_mille;
    made.drivers.push_back(term);
  }
  if (sum != made.hazard)
    made.drivers.push_back(driver(1, WhyTerm::Kind::clamp, made.hazard - sum));
  return made;
}

}  // namespace demarche
