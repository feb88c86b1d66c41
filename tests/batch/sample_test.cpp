// Computed games kept one by one.
#include "demarche/batch/sample.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "engine/toy_scenario.h"

namespace demarche::batch {
namespace {

Plan of_games(std::int64_t games) {
  Plan plan;
  plan.seed = 4;
  plan.games = games;
  return plan;
}

TEST_CASE("A sample is the same on one thread and on three") {
  const Scenario scenario = test::toy_scenario();
  const auto one = sample_games(scenario, of_games(45), 1);
  const auto three = sample_games(scenario, of_games(45), 3);
  REQUIRE(one.has_value());
  REQUIRE(three.has_value());
  CHECK(one->size() == 45);
  CHECK(*one == *three);
}

TEST_CASE("A game of a sample has an ending and a result of every seat") {
  const Scenario scenario = test::toy_scenario();
  const auto games = sample_games(scenario, of_games(20), 1);
  REQUIRE(games.has_value());
  CHECK(std::all_of(games->begin(), games->end(), [&](const SampledGame& game) {
    return game.ending < scenario.endings.size() && game.results.size() == scenario.seats.size();
  }));
  CHECK(std::any_of(games->begin(), games->end(), [&](const SampledGame& game) {
    return game.results != games->front().results;
  }));
}

TEST_CASE("Games of a sample are begun as the game that stands beside them") {
  const Scenario scenario = test::toy_scenario();
  Settings set_up;
  set_up.rounds = 1;
  const auto all = sample_games(scenario, of_games(20), 1);
  const auto shortened = sample_games(scenario, of_games(20), 1, {}, set_up);
  REQUIRE(all.has_value());
  REQUIRE(shortened.has_value());
  CHECK(*all != *shortened);
  CHECK(*all == *sample_games(scenario, of_games(20), 1, {}, Settings{}));
}

TEST_CASE("A sample that is stopped gives nothing, and says how far it was before") {
  const Scenario scenario = test::toy_scenario();
  std::size_t heard = 0;
  ReviewWatch watch;
  watch.heard = [&](std::size_t done, std::size_t) { heard = done; };
  watch.goes_on = [&] { return heard < 20; };
  CHECK_FALSE(sample_games(scenario, of_games(60), 1, watch).has_value());
  CHECK(heard == 20);
}

}  // namespace
}  // namespace demarche::batch
