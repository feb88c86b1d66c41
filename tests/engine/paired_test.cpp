#include "demarche/analyse/paired.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <numeric>

#include "engine/toy_scenario.h"

using namespace demarche;
using namespace demarche::analyse;

namespace {

Game played(const Scenario& scenario) {
  Settings settings;
  settings.world_seed = settings.policy_seed = 6;
  Game game(scenario, settings);
  game.run_computed();
  return game;
}

PairedRun run_of(const Game& game, std::size_t move, const Move& other, int continuations) {
  PairedRun begun;
  begun.move = move;
  begun.chosen = game.record().moves[move];
  begun.other = other;
  PairedWork work(game.scenario(), game.record(), std::move(begun), continuations);
  ReviewSpace space;
  for (std::size_t piece = 0; piece < work.pieces(); ++piece) work.work_on(piece, space);
  return work.take();
}

}  // namespace

TEST_CASE("A run of two choices has the means and endings that the review has of them") {
  const Scenario scenario = test::toy_scenario();
  const Game game = played(scenario);
  constexpr int kContinuations = 10;
  const Review review =
      review_game(scenario, game.record(), test::toy::kNorth, {kContinuations, 6, 1});
  int compared = 0;
  for (const ReviewedDecision& made : review.decisions) {
    for (const WeighedMove& one : made.alternatives) {
      if (!one.scored || one.move == made.chosen) continue;
      const PairedRun run = run_of(game, made.move, one.move, kContinuations);
      CHECK(mean_range(run.of_other.points).mean == one.mean);
      CHECK(mean_range(run.of_chosen.points).mean == made.after);
      CHECK(endings_of(run.of_other, scenario.endings.size()) == one.endings);
      CHECK(endings_of(run.of_chosen, scenario.endings.size()) == made.endings_after);
      ++compared;
    }
  }
  CHECK(compared > 3);
}

TEST_CASE("The best of a decision differs from the choice by what the review says, alike sure") {
  const Scenario scenario = test::toy_scenario();
  const Game game = played(scenario);
  const Review review = review_game(scenario, game.record(), test::toy::kNorth, {12, 6, 1});
  const auto worse = std::find_if(review.decisions.begin(), review.decisions.end(),
                                  [](const auto& made) { return made.choice < 0; });
  REQUIRE(worse != review.decisions.end());
  const MeanRange gap = difference_of(run_of(game, worse->move, worse->best, 12));
  CHECK(gap.mean == Approx(-worse->choice).margin(1));
  CHECK(gap.low == -worse->high);
  CHECK(gap.high == -worse->low);
}

TEST_CASE("A choice beside itself differs by nothing") {
  const Scenario scenario = test::toy_scenario();
  const Game game = played(scenario);
  std::size_t move = 0;
  while (game.record().moves[move].seat != test::toy::kNorth.index()) ++move;
  const PairedRun run = run_of(game, move, game.record().moves[move], 8);
  CHECK(run.of_chosen == run.of_other);
  CHECK(difference_of(run) == MeanRange{});
}

TEST_CASE("The interval of a mean narrows as more is played") {
  std::vector<std::int32_t> few, many;
  for (int i = 0; i < 200; ++i) (i < 20 ? few : many).push_back(400 + i * 37 % 200);
  const MeanRange rough = mean_range(few), fine = mean_range(many);
  CHECK(rough.low < rough.mean);
  CHECK(rough.mean < rough.high);
  CHECK(fine.high - fine.low < rough.high - rough.low);
}
