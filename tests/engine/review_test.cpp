#include "demarche/analyse/review.h"

#include <catch2/catch.hpp>
#include <numeric>

#include "demarche/game.h"
#include "demarche/io/load.h"
#include "demarche/observe.h"
#include "demarche/result.h"
#include "engine/played.h"
#include "engine/purse.h"
#include "engine/toy_scenario.h"
#include "support/paths.h"

using namespace demarche;
using namespace demarche::test;
using namespace demarche::analyse;

namespace {

Settings drawn(std::uint64_t seed) {
  Settings settings;
  settings.world_seed = seed;
  settings.policy_seed = seed;
  return settings;
}

Game played(const Scenario& scenario, std::uint64_t seed) {
  Game game(scenario, drawn(seed));
  game.run_computed();
  return game;
}

// The holder makes one of its moves in the first round; the rest is played by the computer.
Game played_with(const Scenario& scenario, std::size_t move, std::uint64_t seed = 1) {
  Game game(scenario, drawn(seed));
  REQUIRE(game.make(play_move(kHolder, MoveId(move))).legal());
  game.run_computed();
  return game;
}

Review reviewed(const Game& game, SeatId seat, int continuations, std::uint64_t seed = 1) {
  return review_game(game.scenario(), game.record(), seat, {continuations, 6, seed});
}

Scenario shipped(const char* id) {
  io::Loaded loaded = io::load_scenario_files(source_dir() / "scenarios" / id);
  REQUIRE(loaded.scenario);
  return std::move(*loaded.scenario);
}

Millipoints real_result(const Game& game, SeatId seat) {
  return Millipoints{1000} * result(game.scenario(), game.state(), seat).result;
}

void check_sums(const Game& game, SeatId seat, int continuations) {
  const Review review = reviewed(game, seat, continuations);
  const ReviewSums& sums = review.sums;
  CHECK(sums.result == sums.first + sums.opportunity + sums.choice + sums.others + sums.chance);
  if (game.over()) CHECK(sums.result == real_result(game, seat));
  CHECK(review.ended == game.over());
  CHECK(review.rounds == game.state().head().round);
  Millipoints expected = sums.first;
  for (const ReviewedDecision& decision : review.decisions) {
    CHECK(decision.before == expected);
    CHECK(decision.choice <= 0);
    CHECK(decision.after == decision.before + decision.opportunity + decision.choice);
    expected = decision.after + decision.others + decision.chance;
  }
  CHECK(sums.result == expected);
}

void check_all_seats(const Scenario& scenario, std::uint64_t seed, int continuations) {
  const Game game = played(scenario, seed);
  for (std::size_t seat = 0; seat < scenario.seats.size(); ++seat)
    check_sums(game, SeatId(seat), continuations);
}

const Purse kTwoWays{{{"well", kHolder, 40, 500}, {"ill", kHolder, 10, 500}}};

}  // namespace

TEST_CASE("A dominated choice is found, with the choice that dominates it") {
  const Scenario scenario = purse_scenario(kTwoWays);
  const Review review = reviewed(played_with(scenario, 1), kHolder, 60);
  const ReviewedDecision& decision = review.decisions.front();
  CHECK(decision.best == play_move(kHolder, MoveId(std::size_t{0})));
  CHECK(decision.choice < -100'000);
  CHECK(decision.high < 0);
  CHECK(decision.low < decision.choice);
  CHECK_FALSE(decision.sound());
  CHECK(review.turning.choice == 0);
}

TEST_CASE("A choice that dominates all others costs nothing") {
  const Scenario scenario = purse_scenario(kTwoWays);
  const Review review = reviewed(played_with(scenario, 0), kHolder, 60);
  const ReviewedDecision& decision = review.decisions.front();
  CHECK(decision.best == decision.chosen);
  CHECK(decision.choice == 0);
  CHECK(decision.low == 0);
  CHECK(decision.high == 0);
  CHECK(decision.opportunity > 0);  // in character, either is played
  CHECK(review.turning.choice == TurningPoints::kNone);
}

TEST_CASE("Of choices that come to the same, the one that was made is the best") {
  const Scenario scenario =
      purse_scenario({{{"heads", kHolder, 40, 1000}, {"tails", kHolder, 40, 1000}}});
  for (const std::size_t move : {std::size_t{0}, std::size_t{1}}) {
    const ReviewedDecision decision =
        reviewed(played_with(scenario, move), kHolder, 4).decisions.front();
    CHECK(decision.best == decision.chosen);
    CHECK(decision.choice == 0);
  }
}

TEST_CASE("Every alternative meets the same luck and the same choices of others") {
  const Scenario scenario = purse_scenario({{{"much", kHolder, 8, 1000},
                                             {"little", kHolder, 2, 1000},
                                             {"gently", kOther, -3, 500},
                                             {"harshly", kOther, -9, 500}}});
  const ReviewedDecision decision =
      reviewed(played_with(scenario, 1), kHolder, 12).decisions.front();
  CHECK(decision.choice == -60'000);  // with no doubt, however different the worlds
  CHECK(decision.low == -60'000);
  CHECK(decision.high == -60'000);
}

TEST_CASE("Two choices that are worth the same are hardly ever told apart") {
  const Scenario scenario =
      purse_scenario({{{"heads", kHolder, 40, 500}, {"tails", kHolder, 40, 500}}});
  const Game game = played_with(scenario, 0);
  int unsound = 0, compared = 0;
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    const ReviewedDecision decision = reviewed(game, kHolder, 12, seed).decisions.front();
    compared += decision.best != decision.chosen ? 1 : 0;
    unsound += decision.sound() ? 0 : 1;
    CHECK(decision.choice >= decision.low);
    CHECK(decision.choice <= decision.high);
  }
  CHECK(compared > 20);
  CHECK(unsound <= 5);  // expected: at most one in forty
}

TEST_CASE("A forced decision is worth exactly nothing") {
  const Scenario scenario = purse_scenario(kTwoWays);
  const Review review = reviewed(played_with(scenario, 1), kHolder, 4);
  REQUIRE(review.decisions.size() == 2);
  const ReviewedDecision& decision = review.decisions.back();
  CHECK(decision.chosen.kind == Move::Kind::done);
  CHECK(decision.forced());
  CHECK(decision.best == decision.chosen);
  CHECK(decision.opportunity == 0);
  CHECK(decision.choice == 0);
  CHECK(decision.low == 0);
  CHECK(decision.high == 0);
  CHECK(decision.before == decision.after);
  CHECK(decision.endings_before == decision.endings_after);
}

TEST_CASE("The parts of a review add up to the result exactly") {
  for (std::uint64_t seed = 1; seed <= 3; ++seed) {
    check_all_seats(toy_scenario(), seed, 3);
    check_all_seats(open_toy_scenario(), seed, 3);
  }
  check_all_seats(shipped("bargaining"), 1, 7);
  check_all_seats(shipped("guarantees"), 1, 2);
}

TEST_CASE("Whatever was played can be reviewed, moves taken back and injects included") {
  const Scenario scenario = toy_scenario();
  std::size_t taken_back = 0;
  for (std::uint64_t seed = 1; seed <= 6; ++seed) {
    Settings settings = drawn(seed);
    settings.human_seats.add(toy::kSouth);
    Game game(scenario, settings);
    Move visit = simple_move({}, Move::Kind::inject);
    visit.seat = Move::kFacilitator;
    visit.what = toy::kVisit.value;
    for (std::uint64_t step = 0; !game.over(); ++step) {
      if (step == 7) REQUIRE(game.make(visit).legal());
      const SeatSet waiting = awaited(scenario, game.state());
      const SeatId seat(static_cast<std::size_t>(__builtin_ctz(waiting.bits)));
      Move move = simple_move(seat, Move::Kind::withdraw);  // of what was sealed first
      if (step % 5 == 0 && why_not(scenario, game.state(), move).legal()) {
        ++taken_back;
      } else {
        move = choose_random(scenario, game.situation(), seat, 100 * seed + step);
      }
      REQUIRE(game.make(move).legal());
    }
    for (std::size_t seat = 0; seat < scenario.seats.size(); ++seat)
      check_sums(game, SeatId(seat), 2);
  }
  CHECK(taken_back > 0);
}

TEST_CASE("Nothing is ascribed to chance where nothing is drawn") {
  const Scenario scenario = purse_scenario({{{"much", kHolder, 8, 1000},
                                             {"little", kHolder, 2, 1000},
                                             {"gently", kOther, -3, 1000},
                                             {"harshly", kOther, -9, 1000}},
                                            3});
  Millipoints others = 0;
  for (std::uint64_t seed = 1; seed <= 8; ++seed) {
    for (const SeatId seat : {kHolder, kOther}) {
      const Review review = reviewed(played(scenario, seed), seat, 6);
      REQUIRE(review.decisions.size() == 6);
      for (const ReviewedDecision& decision : review.decisions) {
        REQUIRE(decision.chance == 0);
        others += std::abs(decision.others);
      }
      CHECK(review.turning.chance == TurningPoints::kNone);
    }
  }
  CHECK(others > 0);
}

TEST_CASE("Nothing is ascribed to others where one seat alone decides") {
  const Scenario scenario =
      purse_scenario({{{"boldly", kHolder, 12, 400}, {"meekly", kHolder, 4, 900}}, 3});
  Millipoints chance = 0;
  for (std::uint64_t seed = 1; seed <= 8; ++seed) {
    const Review review = reviewed(played(scenario, seed), kHolder, 6);
    for (const ReviewedDecision& decision : review.decisions) {
      REQUIRE(decision.others == 0);
      chance += std::abs(decision.chance);
    }
    CHECK(review.turning.others == TurningPoints::kNone);
  }
  CHECK(chance > 0);
}

TEST_CASE("A leap that succeeds is good luck, one that fails is bad luck") {
  const Scenario scenario = purse_scenario({{{"leap", kHolder, 40, 500}}});
  int successes = 0;
  for (std::uint64_t seed = 1; seed <= 12; ++seed) {
    const Game game = played_with(scenario, 0, seed);
    const Review review = reviewed(game, kHolder, 40);
    const ReviewedDecision& done = review.decisions.back();
    const bool success = real_result(game, kHolder) == 900'000;
    successes += success ? 1 : 0;
    CHECK(done.after > 600'000);
    CHECK(done.after < 800'000);
    CHECK(done.chance == (success ? 900'000 : 500'000) - done.after);
    CHECK(review.turning.chance == 1);
  }
  CHECK(successes > 0);
  CHECK(successes < 12);
}

TEST_CASE("What another seat chose against expectation is ascribed to others") {
  const Scenario scenario = purse_scenario({{{"wait", kHolder, 1, 1000},
                                             {"gently", kOther, -10, 1000},
                                             {"harshly", kOther, -40, 1000}}});
  for (const std::size_t chosen : {std::size_t{1}, std::size_t{2}}) {
    Game game(scenario, drawn(1));
    REQUIRE(game.make(play_move(kHolder, MoveId(std::size_t{0}))).legal());
    REQUIRE(game.make(play_move(kOther, MoveId(chosen))).legal());
    game.run_computed();
    const Review review = reviewed(game, kHolder, 24);
    CHECK(review.sums.first < 410'000);
    CHECK(review.sums.first > 110'000);
    CHECK((review.sums.others > 0) == (chosen == 1));
    CHECK(review.sums.chance == 0);
  }
}

TEST_CASE("What comes later changes nothing in what a decision was worth") {
  const Scenario scenario = toy_scenario();
  const Game whole = played(scenario, 5);
  const Review review = reviewed(whole, toy::kSouth, 3);
  REQUIRE(review.decisions.size() > 4);
  const std::size_t row = 2;
  Game other(scenario, drawn(5));
  for (std::size_t move = 0; move <= review.decisions[row].move; ++move)
    REQUIRE(other.make(whole.record().moves[move]).legal());
  while (!other.over()) {
    const SeatSet waiting = awaited(scenario, other.state());
    const SeatId seat(static_cast<std::size_t>(__builtin_ctz(waiting.bits)));
    const Move move = choose_random(scenario, other.situation(), seat, 99);
    REQUIRE(other.make(move).legal());
  }
  REQUIRE(other.state() != whole.state());
  const Review again = reviewed(other, toy::kSouth, 3);
  for (std::size_t d = 0; d <= row; ++d) {
    ReviewedDecision first = review.decisions[d], second = again.decisions[d];
    first.others = second.others = first.chance = second.chance = 0;
    CHECK(first == second);
  }
}

TEST_CASE("What a decision was worth tells nothing of profiles that the seat does not know") {
  const Scenario scenario = purse_scenario(
      {{{"wait", kHolder, 1, 1000}, {"gently", kOther, -10, 1000}, {"harshly", kOther, -40, 1000}},
       2,
       2});
  std::vector<Review> reviews;
  for (std::size_t profile = 0; profile < 2; ++profile) {
    Settings settings = drawn(1);
    settings.fixed_profiles = {ProfileId(std::size_t{0}), ProfileId(profile)};
    Game game(scenario, settings);
    REQUIRE(game.make(play_move(kHolder, MoveId(std::size_t{0}))).legal());
    game.run_computed();
    reviews.push_back(reviewed(game, kHolder, 10));
  }
  for (std::size_t d = 0; d < 2; ++d) {
    const ReviewedDecision &one = reviews[0].decisions[d], &two = reviews[1].decisions[d];
    CHECK(one.before == two.before);
    CHECK(one.after == two.after);
    CHECK(one.alternatives == two.alternatives);
  }
  CHECK(reviews[0].sums.result != reviews[1].sums.result);
}

TEST_CASE("What a game that is not over may come to tells nothing of hidden profiles") {
  const Scenario scenario =
      purse_scenario({{{"gently", kOther, -10, 1000}, {"harshly", kOther, -40, 1000}}, 1, 2});
  std::vector<Review> reviews;
  for (std::size_t profile = 0; profile < 2; ++profile) {
    Settings settings = drawn(1);
    settings.fixed_profiles = {ProfileId(std::size_t{0}), ProfileId(profile)};
    reviews.push_back(reviewed(Game(scenario, settings), kHolder, 12));
    CHECK_FALSE(reviews.back().ended);
    CHECK(reviews.back().sums.result > 110'000);
    CHECK(reviews.back().sums.result < 390'000);
  }
  CHECK(reviews[0] == reviews[1]);
}

TEST_CASE("A game that is not over can be reviewed") {
  const Scenario scenario = toy_scenario();
  const Game whole = played(scenario, 2);
  for (const std::size_t moves : {std::size_t{0}, std::size_t{1}, std::size_t{9}}) {
    Game part(scenario, drawn(2));
    for (std::size_t move = 0; move < moves; ++move)
      REQUIRE(part.make(whole.record().moves[move]).legal());
    for (std::size_t seat = 0; seat < scenario.seats.size(); ++seat)
      check_sums(part, SeatId(seat), 4);
  }
}

TEST_CASE("A seat without decisions has nothing but its result") {
  const Scenario scenario = purse_scenario(kTwoWays);
  const Game game = played(scenario, 1);
  const Review review = reviewed(game, kOther, 4);
  CHECK(review.decisions.empty());
  CHECK(review.sums.first == real_result(game, kOther));
  CHECK(review.sums.result == review.sums.first);
}

TEST_CASE("A choice that is not open as far as the seat knows counts as playing in character") {
  const Scenario scenario = purse_scenario(
      {{{"rise", kHolder, 20, 1000}, {"harvest", kHolder, 25, 1000, 60}}, 2, 1, true});
  Game game = Game(scenario, drawn(1));
  REQUIRE(game.make(play_move(kHolder, MoveId(std::size_t{0}))).legal());
  REQUIRE(game.make(simple_move(kHolder, Move::Kind::done)).legal());
  REQUIRE(game.make(play_move(kHolder, MoveId(std::size_t{1}))).legal());
  game.run_computed();
  const Review review = reviewed(game, kHolder, 4);
  const ReviewedDecision& harvest = review.decisions[2];
  CHECK_FALSE(harvest.forced());
  CHECK(harvest.after == harvest.before);
  CHECK(review.sums.result == 950'000);
  CHECK(review.sums.others != 0);  // what could not be seen
}

TEST_CASE("Every continuation is counted with its ending") {
  const Scenario scenario = toy_scenario();
  const Review review = reviewed(played(scenario, 3), toy::kNorth, 5);
  for (const ReviewedDecision& decision : review.decisions) {
    const auto count = [](const std::vector<std::int32_t>& endings) {
      return std::accumulate(endings.begin(), endings.end(), 0);
    };
    CHECK(decision.continuations == 5);
    CHECK(count(decision.endings_before) == 5);
    CHECK(count(decision.endings_after) == 5);
    std::size_t scored = 0;
    for (const WeighedMove& weighed : decision.alternatives) {
      CHECK(count(weighed.endings) == (weighed.scored ? 5 : 0));
      scored += weighed.scored ? 1 : 0;
      if (weighed.move == decision.chosen) CHECK(weighed.mean == decision.after);
      if (weighed.move == decision.best) CHECK(weighed.mean == decision.after_best);
    }
    CHECK(scored >= 1);
    CHECK(decision.alternatives.size() <= 6);
  }
}

TEST_CASE("The same review comes out again, and another seed looks into other worlds") {
  const Scenario scenario = toy_scenario();
  const Game game = played(scenario, 4);
  const Review review = reviewed(game, toy::kGuild, 3);
  CHECK(review == reviewed(game, toy::kGuild, 3));
  CHECK_FALSE(review == reviewed(game, toy::kGuild, 3, 2));
}
