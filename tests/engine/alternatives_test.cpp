#include "demarche/alternatives.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "demarche/choose.h"
#include "engine/toy_scenario.h"

using namespace demarche;
using namespace demarche::test;

namespace {

// Every decision of games in character, with its alternatives.
template <class Look>
void watch(const Scenario& scenario, std::size_t most, Look look) {
  Workspace space;
  std::vector<Move> found;
  for (std::uint64_t seed = 1; seed <= 6; ++seed) {
    Settings settings;
    settings.world_seed = settings.policy_seed = seed;
    Situation situation = start(scenario, settings);
    while (situation.state.head().phase != Phase::over) {
      const SeatSet waiting = awaited(scenario, situation.state);
      const SeatId seat(static_cast<std::size_t>(__builtin_ctz(waiting.bits)));
      find_alternatives(scenario, situation, seat, seed, most, found, space);
      look(situation, seat, found, seed);
      apply(scenario, situation, choose(scenario, situation, seat, Level::in_character, seed));
    }
  }
}

}  // namespace

TEST_CASE("Alternatives are legal, no two alike, and never more than asked for") {
  const Scenario scenario = toy_scenario();
  for (const std::size_t most : {std::size_t{1}, std::size_t{3}, std::size_t{24}}) {
    watch(scenario, most,
          [&](const Situation& situation, SeatId seat, std::vector<Move> found, std::uint64_t) {
            REQUIRE(!found.empty());
            REQUIRE(found.size() <= most);
            for (const Move& move : found) {
              REQUIRE(move.seat == seat.index());
              REQUIRE(why_not(scenario, situation.state, move).legal());
            }
            std::sort(found.begin(), found.end());
            REQUIRE(std::adjacent_find(found.begin(), found.end()) == found.end());
          });
  }
}

TEST_CASE("What the seat would choose in character is among its alternatives") {
  const Scenario scenario = toy_scenario();
  watch(scenario, 24,
        [&](const Situation& situation, SeatId seat, const std::vector<Move>& found,
            std::uint64_t seed) {
          const Move chosen = choose(scenario, situation, seat, Level::in_character, seed);
          REQUIRE(std::find(found.begin(), found.end(), chosen) != found.end());
        });
}

TEST_CASE("With room for all, every answer, ballot and way to end a turn is an alternative") {
  const Scenario scenario = toy_scenario();
  watch(
      scenario, 200,
      [&](const Situation& situation, SeatId seat, const std::vector<Move>& found, std::uint64_t) {
        LegalMoves legal;
        legal_moves(scenario, situation.state, seat, legal);
        for (const Move& move : legal.moves) {
          if (move.kind == Move::Kind::play || move.kind == Move::Kind::withdraw) continue;
          REQUIRE(std::find(found.begin(), found.end(), move) != found.end());
        }
      });
}

TEST_CASE("A proposer has other packages to compare than the one it would put forward") {
  const Scenario scenario = toy_scenario();
  std::size_t turns = 0, packages = 0;
  watch(scenario, 24,
        [&](const Situation& situation, SeatId, const std::vector<Move>& found, std::uint64_t) {
          if (situation.state.head().phase != Phase::proposing) return;
          ++turns;
          packages +=
              static_cast<std::size_t>(std::count_if(found.begin(), found.end(), [](const Move& m) {
                return m.kind == Move::Kind::propose;
              }));
        });
  REQUIRE(turns > 0);
  REQUIRE(packages > 2 * turns);
}
