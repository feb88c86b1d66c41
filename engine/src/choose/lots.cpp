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

Lots::Lots(const Scenario& scenario, const State& state, SeatId seat, std::uint64_t policy_seed) {
  const std::uint8_t format = state.head().sitting.format;
  const std::uint64_t where = format == 0xFF ? 0 : scenario.formats[format].key;
  const std::uint32_t round = state.head().round;
  const std::uint64_t who = scenario.actor_of(seat).key;
  const std::uint64_t seed =
      mix(policy_seed, {Draw::policy, round, who, step_of(scenario, state, seat), where});
  begun_ = mix_begun(seed, Draw::policy, round, who);
}

std::uint32_t Lots::draw(std::uint64_t what, std::uint64_t whom, std::uint32_t n) const {
  return reduced(mix_ended(begun_, what, whom), n);
}

std::int64_t Lots::waiting_time(std::uint64_t what, std::uint64_t whom) const {
  const std::uint32_t drawn = draw(what, whom, 0xFFFF'FFFFU) + 1;
  const int exponent = 31 - __builtin_clz(drawn);
  const std::uint32_t mantissa = drawn << (31 - exponent) & 0x7FFF'FFFFU;
  const std::int64_t logarithm = std::int64_t{exponent} << 16 | mantissa >> 15;
  return (std::int64_t{32} << 16) - logarithm;
}

bool Race::enter(std::int64_t waiting_time, std::int64_t weight) {
  if (weight_ != 0 && waiting_time * weight_ >= time_ * weight) return false;
  time_ = waiting_time;
  weight_ = weight;
  return true;
}

}  // namespace demarche
