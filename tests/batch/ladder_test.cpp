#include "demarche/batch/ladder.h"

#include <catch2/catch.hpp>

#include "engine/toy_scenario.h"

namespace demarche::batch {
namespace {

// Planners take their time under sanitizers.
constexpr std::int64_t kGames = 2;

Ladder climbed(const Scenario& scenario, int jobs) {
  return climb(
      scenario, {kGames, 3, jobs}, [] { return true; }, [](std::int64_t) {});
}

TEST_CASE("A ladder has a rung for each level in each seat, the weakest level first") {
  const Scenario scenario = test::toy_scenario();
  const Ladder ladder = climbed(scenario, 1);
  const std::vector<Policy>& levels = levels_of_a_ladder();
  REQUIRE(ladder.rungs.size() == scenario.seats.size() * levels.size());
  for (std::size_t row = 0; row < ladder.rungs.size(); ++row) {
    CHECK(ladder.rungs[row].seat == SeatId(row / levels.size()));
    CHECK(ladder.rungs[row].policy == levels[row % levels.size()]);
    CHECK(ladder.rungs[row].tally.games() == kGames);
  }
}

TEST_CASE("A usual ladder has fewer games where there are more seats to play, and never none") {
  Scenario scenario = test::toy_scenario();
  REQUIRE(scenario.seats.size() <= 5);
  CHECK(usual_games(scenario) == 64);
  scenario.seats.resize(10, scenario.seats.front());
  CHECK(usual_games(scenario) == 8);
  scenario.seats.resize(32, scenario.seats.front());
  CHECK(usual_games(scenario) == 2);
}

TEST_CASE("A ladder is the same on one thread and on three") {
  const Scenario scenario = test::open_toy_scenario();
  CHECK(ladder_json(scenario, climbed(scenario, 1)) == ladder_json(scenario, climbed(scenario, 3)));
}

TEST_CASE("Rungs in character are the plain game, and their seats' moves make its moves") {
  const Scenario scenario = test::toy_scenario();
  Tally all(scenario);
  Played plain{{}, Tally(scenario)};
  play_games(scenario, {3, kGames, Policy::in_character, {}}, {1, kGames}, 1,
             {[] { return true; }, [](const Played&) {}}, plain);
  for (const Rung& rung : climbed(scenario, 1).rungs) {
    if (rung.policy != Policy::in_character) continue;
    CHECK(rung.tally.of(About::seats).numbers == plain.tally.of(About::seats).numbers);
    CHECK(rung.tally.of(About::endings).numbers == plain.tally.of(About::endings).numbers);
    all.add(rung.tally);
  }
  CHECK(all.of(About::moves).numbers == plain.tally.of(About::moves).numbers);
}

TEST_CASE("A ladder that is stopped ends with the rung it was on") {
  const Scenario scenario = test::toy_scenario();
  std::int64_t heard = 0;
  const Ladder ladder = climb(
      scenario, {16, 3, 1}, [&] { return heard < 40; }, [&](std::int64_t done) { heard = done; });
  CHECK(ladder.rungs.size() == 2);
}

}  // namespace
}  // namespace demarche::batch
