#include "demarche/state.h"

#include <cstring>

#include "core/block.h"

namespace demarche {

State::State(const Scenario& scenario) : bytes_(state_size(scenario)) {}

std::size_t state_size(const Scenario& scenario) { return scenario.layout.size; }

std::uint64_t hash(const State& state) {
  const std::span<const std::byte> bytes = state.bytes();
  std::uint64_t hash = 0x9E3779B97F4A7C15U ^ bytes.size();
  for (std::size_t at = 0; at + 8 <= bytes.size(); at += 8) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes.data() + at, 8);
    hash = (hash ^ word) * 0xD6E8FEB86659FD93U;
    hash ^= hash >> 29;
  }
  hash *= 0xBF58476D1CE4E5B9U;
  return hash ^ (hash >> 31);
}

std::span<const std::int32_t> meter_cells(const Scenario& scenario, const State& state) {
  return {Block(scenario, state).cells(), scenario.layout.meters};
}

std::span<const std::uint8_t> standing_table(const Scenario& scenario, const State& state) {
  return {Block(scenario, state).table(), scenario.layout.issues};
}

std::span<const std::uint8_t> settled_rounds(const Scenario& scenario, const State& state) {
  return {Block(scenario, state).settled(), scenario.layout.issues};
}

std::span<const std::uint8_t> member_steps(const Scenario& scenario, const State& state) {
  return {Block(scenario, state).members(), scenario.layout.members};
}

std::span<const PlannedMove> plan_of(const Scenario& scenario, const State& state, SeatId seat) {
  return {Block(scenario, state).plan(seat), scenario.layout.plan_slots};
}

}  // namespace demarche
