#include "demarche/judge.h"

#include "judge/standpoint.h"
#include "rules/table.h"

namespace demarche {

std::int32_t utility(const Scenario& scenario, const State& state, SeatId seat, ProfileId profile,
                     const Package& package) {
  const std::int64_t* const worth = scenario.program->worth_of(seat, profile);
  std::int64_t sum = table_sum(scenario, state, worth);
  for (const Package::Entry& entry : package) {
    sum += change_of_sum(scenario, state, worth, entry.issue, entry.option);
  }
  return points(scenario, sum);
}

std::int32_t outlook(const Scenario& scenario, const State& state, SeatId seat, ProfileId profile,
                     bool count_spent) {
  if (count_spent) return outlook_as_known(scenario, state, seat, profile, {});
  return outlook_unspent(scenario, state, seat, profile);
}

Judgement judge(const Scenario& scenario, const State& state, SeatId seat, ProfileId profile,
                const Package& package) {
  const Circumstances circumstances = circumstances_of(scenario, state, package);
  return judge(scenario, state, standpoint(scenario, state, circumstances, seat, profile), package);
}

std::int32_t believed_acceptance(const Scenario& scenario, const State& state,
                                 const Beliefs& beliefs, SeatId believer, SeatId other,
                                 const Package& package) {
  const Circumstances circumstances = circumstances_of(scenario, state, package);
  const auto probabilities = beliefs.of(believer, other);
  std::int32_t accepted = 0;
  for (std::size_t k = 0; k < probabilities.size(); ++k) {
    const Standpoint from =
        standpoint(scenario, state, circumstances, other, ProfileId(k), believer);
    if (judge(scenario, state, from, package).accepts) accepted += probabilities[k];
  }
  return accepted;
}

}  // namespace demarche
