#include "demarche/batch/review.h"

#include <atomic>
#include <catch2/catch.hpp>

#include "demarche/game.h"
#include "engine/toy_scenario.h"

namespace demarche::batch {
namespace {

Game toy_game(const Scenario& scenario) {
  Settings settings;
  settings.world_seed = settings.policy_seed = 6;
  Game game(scenario, settings);
  game.run_computed();
  return game;
}

constexpr analyse::ReviewEffort kLittle{3, 4, 1};

TEST_CASE("Any number of threads gives the review that one gives") {
  const Scenario scenario = test::toy_scenario();
  const Game game = toy_game(scenario);
  for (std::size_t seat = 0; seat < scenario.seats.size(); ++seat) {
    const analyse::Review one =
        analyse::review_game(scenario, game.record(), SeatId(seat), kLittle);
    REQUIRE(one.decisions.size() > 2);
    for (int jobs = 0; jobs <= 3; ++jobs) {
      const auto review = review_game(scenario, game.record(), SeatId(seat), kLittle, jobs);
      REQUIRE(review);
      CHECK(*review == one);
    }
  }
}

TEST_CASE("A review tells how far it is, piece by piece, to the last") {
  const Scenario scenario = test::toy_scenario();
  const Game game = toy_game(scenario);
  std::size_t last = 0, of = 0;
  ReviewWatch watch;
  watch.heard = [&](std::size_t done, std::size_t all) {
    CHECK(done == last + 1);
    last = done;
    of = all;
  };
  REQUIRE(review_game(scenario, game.record(), test::toy::kNorth, kLittle, 2, watch));
  CHECK(of > 2);
  CHECK(last == of);
}

TEST_CASE("A review that was stopped is none") {
  const Scenario scenario = test::toy_scenario();
  const Game game = toy_game(scenario);
  for (const int asked : {0, 5, 40}) {
    std::atomic<int> left{asked};
    std::size_t last = 0;
    ReviewWatch watch;
    watch.heard = [&](std::size_t done, std::size_t all) {
      last = done;
      CHECK(done < all);
    };
    watch.goes_on = [&] { return --left >= 0; };
    CHECK_FALSE(review_game(scenario, game.record(), test::toy::kNorth, kLittle, 2, watch));
    if (asked == 0) CHECK(last == 0);
  }
}

// Two choices of the first decision that had more than one.
analyse::PairedRun two_choices(const analyse::Review& review) {
  for (const analyse::ReviewedDecision& made : review.decisions) {
    for (const analyse::WeighedMove& one : made.alternatives) {
      if (one.move == made.chosen) continue;
      analyse::PairedRun run;
      run.move = made.move;
      run.chosen = made.chosen;
      run.other = one.move;
      return run;
    }
  }
  FAIL("no decision had an alternative");
  return {};
}

TEST_CASE("A run of two choices is the same for any number of threads and in any steps") {
  const Scenario scenario = test::toy_scenario();
  const Game game = toy_game(scenario);
  const analyse::Review review =
      analyse::review_game(scenario, game.record(), test::toy::kNorth, kLittle);
  const analyse::PairedRun begun = two_choices(review);
  const auto at_once = play_pair(scenario, game.record(), begun, 21, 1);
  REQUIRE(at_once);
  CHECK(at_once->continuations() == 21);
  CHECK(play_pair(scenario, game.record(), begun, 21, 3) == at_once);
  const auto first = play_pair(scenario, game.record(), begun, 6, 2);
  REQUIRE(first);
  CHECK(play_pair(scenario, game.record(), *first, 21, 2) == at_once);
}

TEST_CASE("A run of two choices that is stopped gives nothing") {
  const Scenario scenario = test::toy_scenario();
  const Game game = toy_game(scenario);
  const analyse::Review review =
      analyse::review_game(scenario, game.record(), test::toy::kNorth, kLittle);
  ReviewWatch watch;
  watch.goes_on = [] { return false; };
  CHECK_FALSE(play_pair(scenario, game.record(), two_choices(review), 8, 1, watch));
}

}  // namespace
}  // namespace demarche::batch
