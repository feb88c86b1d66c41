#include "choose/lots.h"

namespace demarche {

namespace {

// What tells the decisions of one seat in one round apart.
std::uint64_t step_of(const Scenario& scenario, const State& state, SeatId seat) {
  const StateHead& head = state.head();
  const auto phase = static_cast<std::uint64_t>(head.phase);
  if (head.phase == Phase::planning) {
    std::uint64_t sealed = 0;
    for (const PlannedMove& planned : plan_of(scenario, state, seat)) {
      if (planned.move != 0xFFFF) ++sealed;
    }
    return phase | sealed << 8 | std::uint64_t{head.turn} << 16;
  }
  const SittingState& sitting = head.sitting;
  return phase | std::uint64_t{sitting.exchange} << 8 | std::uint64_t{sitting.passes} << 16 |
         std::uint64_t{sitting.proposer} << 24 | std::uint64_t{sitting.countering} << 32;
}

}  // namespace

Lots::Lots(const Scenario& scenario, const State& state, SeatId seat, std::uint64_t policy_seed)
    : round_(state.head().round), who_(scenario.actor_of(seat).key) {
  const std::uint8_t format = state.head().sitting.format;
  const std::uint64_t where = format == 0xFF ? 0 : scenario.formats[format].key;
  seed_ = mix(policy_seed, {Draw::policy, round_, who_, step_of(scenario, state, seat), where});
}

std::uint32_t Lots::draw(std::uint64_t what, std::uint64_t whom, std::uint32_t n) const {
  return demarche::draw(seed_, {Draw::policy, round_, who_, what, whom}, n);
}

}  // namespace demarche
