#include "properties/stroll.h"

namespace demarche::test {

Settings stroll_settings(std::uint64_t seed) {
  Settings settings;
  settings.world_seed = seed;
  settings.policy_seed = seed;
  return settings;
}

std::vector<SeatId> awaited_seats(const Scenario& scenario, const State& state) {
  std::vector<SeatId> seats;
  const SeatSet set = awaited(scenario, state);
  for (std::size_t s = 0; s < scenario.seats.size(); ++s) {
    if (set.has(SeatId(s))) seats.push_back(SeatId(s));
  }
  return seats;
}

SeatId one_awaited(const Scenario& scenario, const State& state, std::uint64_t salt) {
  const std::vector<SeatId> seats = awaited_seats(scenario, state);
  return seats[salt % seats.size()];
}

std::string place(std::uint64_t seed, const State& state) {
  const StateHead& head = state.head();
  return "game " + std::to_string(seed) + ", round " + std::to_string(head.round) + ", phase " +
         std::to_string(static_cast<int>(head.phase));
}

std::size_t most_decisions(const Scenario& scenario) {
  std::size_t planning = 0;
  for (const Seat& seat : scenario.seats) {
    planning += static_cast<std::size_t>(seat.moves_a_round) * 2 + 2;
  }
  std::size_t exchanges = 0;
  for (const Format& format : scenario.formats) {
    exchanges += static_cast<std::size_t>(format.exchanges) + 1;
  }
  // In an exchange every seat may pass, ask, be asked, propose, and every other answers.
  const std::size_t seats = scenario.seats.size();
  return (scenario.rounds.size() + 1) * (planning + exchanges * 6 * (seats + 1)) + 100;
}

}  // namespace demarche::test
