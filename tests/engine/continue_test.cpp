#include "demarche/continue.h"

#include <catch2/catch.hpp>

#include "demarche/choose.h"
#include "demarche/game.h"
#include "engine/draft.h"
#include "engine/toy_scenario.h"

using namespace demarche;
using namespace demarche::test;

namespace {

Settings drawn(std::uint64_t seed) {
  Settings settings;
  settings.world_seed = seed;
  settings.policy_seed = seed;
  return settings;
}

}  // namespace

TEST_CASE("A game that is played on ends as the game that computed seats play") {
  const Scenario scenario = toy_scenario();
  Workspace space;
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    Game game(scenario, drawn(seed));
    game.run_computed();
    Situation situation = start(scenario, drawn(seed));
    REQUIRE(play_on(scenario, situation, seed, space) == game.record().moves.size());
    REQUIRE(situation.state == game.state());
    REQUIRE(situation.beliefs == game.situation().beliefs);
  }
}

TEST_CASE("A game that is over is not played on") {
  const Scenario scenario = toy_scenario();
  Workspace space;
  Situation situation = start(scenario, drawn(1));
  REQUIRE(play_on(scenario, situation, 1, space) > 0);
  const Situation ended = situation;
  REQUIRE(play_on(scenario, situation, 1, space) == 0);
  REQUIRE(situation.state == ended.state);
}

TEST_CASE("Playing on round by round comes to the same as playing to the end") {
  const Scenario scenario = toy_scenario();
  Workspace space;
  Situation at_once = start(scenario, drawn(3));
  Situation in_steps = at_once;
  const std::uint64_t decisions = play_on(scenario, at_once, 3, space);
  std::uint64_t counted = 0;
  for (int round = 1; in_steps.state.head().phase != Phase::over; ++round) {
    REQUIRE(in_steps.state.head().round == round);
    REQUIRE(in_steps.state.head().phase == Phase::planning);
    counted += play_on(scenario, in_steps, 3, space, 1);
  }
  REQUIRE(counted == decisions);
  REQUIRE(in_steps.state == at_once.state);
}

TEST_CASE("A workspace that has served others decides as a new one does") {
  const Scenario scenario = toy_scenario();
  Workspace used;
  Situation other = start(scenario, drawn(8));
  play_on(scenario, other, 8, used);
  for (std::uint64_t seed = 1; seed <= 10; ++seed) {
    Situation situation = start(scenario, drawn(seed));
    while (situation.state.head().phase != Phase::over) {
      const SeatSet waiting = awaited(scenario, situation.state);
      const SeatId seat(static_cast<std::size_t>(__builtin_ctz(waiting.bits)));
      const Level level = seed % 2 == 0 ? Level::newcomer : Level::in_character;
      const Move move = choose(scenario, situation, seat, level, seed, used);
      REQUIRE(move == choose(scenario, situation, seat, level, seed));
      apply(scenario, situation, move);
    }
  }
}
