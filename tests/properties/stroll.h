// Random games, watched decision by decision.
#pragma once

#include <string>
#include <vector>

#include "properties/battery.h"

namespace demarche::test {

// Settings of a random game: profiles drawn, no person.
[[nodiscard]] Settings stroll_settings(std::uint64_t seed);

// The seats that may decide, and one of them, by the seed.
[[nodiscard]] std::vector<SeatId> awaited_seats(const Scenario& scenario, const State& state);
[[nodiscard]] SeatId one_awaited(const Scenario& scenario, const State& state, std::uint64_t salt);

// Where in a game something went wrong, for a message.
[[nodiscard]] std::string place(std::uint64_t seed, const State& state);

// An upper bound of decisions in any game of a scenario, generous.
[[nodiscard]] std::size_t most_decisions(const Scenario& scenario);

// Plays `subject.effort.games` games at random. `look(seed, situation, seat, move)` is called
// before each decision is applied and answers with what is wrong, or nothing; the first complaint
// ends the stroll.
template <class Look>
std::string stroll(const Subject& subject, Look look) {
  const Scenario& scenario = subject.scenario;
  for (std::uint64_t seed = 1; seed <= subject.effort.games; ++seed) {
    Situation situation = start(scenario, stroll_settings(seed));
    for (std::size_t step = 0; !ending(situation.state).exists(); ++step) {
      if (step > most_decisions(scenario)) return "does not end, " + place(seed, situation.state);
      const SeatId seat = one_awaited(scenario, situation.state, seed + step);
      // Every third game in character, so that what random play never reaches is seen, too.
      const Move move = seed % 3 == 0
                            ? demarche::choose(scenario, situation, seat, Level::in_character, seed)
                            : choose_random(scenario, situation, seat, seed);
      const std::string wrong = look(seed, situation, seat, move);
      if (!wrong.empty()) return wrong + ", " + place(seed, situation.state);
      subject.engine.apply(scenario, situation, move, nullptr);
    }
  }
  return {};
}

}  // namespace demarche::test
