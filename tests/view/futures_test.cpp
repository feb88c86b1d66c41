// Two futures of one decision, as values.
#include "view/futures.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "view/parlour.h"

namespace demarche::view {
namespace {

// A game of computed seats, played to its end.
Game computed_game(const Scenario& scenario, std::uint64_t seed) {
  Settings settings;
  settings.world_seed = settings.policy_seed = seed;
  Game game(scenario, settings);
  game.run_computed();
  return game;
}

constexpr SeatId kFirst{0};

// The first row in which the seat does something else than ending its planning.
std::size_t first_choice(const Record& record) {
  for (std::size_t row = 0; row < record.moves.size(); ++row) {
    const Move& move = record.moves[row];
    if (SeatId(move.seat) == kFirst && move.kind == Move::Kind::play) return row;
  }
  return record.moves.size();
}

Move done() {
  Move move;
  move.kind = Move::Kind::done;
  move.seat = static_cast<std::uint8_t>(kFirst.index());
  return move;
}

TEST_CASE("Both futures of a decision are told round by round and end") {
  const auto scenario = ferry();
  const Game game = computed_game(*scenario, 3);
  const std::size_t row = first_choice(game.record());
  REQUIRE(row < game.record().moves.size());
  WhyNot why_not;
  const std::optional<Futures> futures = futures_of(*scenario, game.record(), row, done(), why_not);
  REQUIRE(futures.has_value());
  CHECK(futures->played.outcome.has_value());
  CHECK(futures->other.outcome.has_value());
  CHECK(futures->other.rounds.size() == static_cast<std::size_t>(futures->other.round));
  CHECK(futures->other.record.moves.size() > row);
  CHECK(futures->other.record.moves[row] == done());
  CHECK(futures->chosen.table.size() == scenario->issues.size());
}

TEST_CASE("The move that was made leads to what was played, where all seats are computed") {
  const auto scenario = ferry();
  const Game game = computed_game(*scenario, 3);
  const std::size_t row = first_choice(game.record());
  WhyNot why_not;
  const auto futures = futures_of(*scenario, game.record(), row, done(), why_not);
  REQUIRE(futures.has_value());
  CHECK(futures->chosen.table == futures->played.table);
  const std::vector<RoundPair> pairs =
      side_by_side(futures->played, futures->chosen, kFirst, 1, true);
  REQUIRE_FALSE(pairs.empty());
  CHECK(std::none_of(pairs.begin(), pairs.end(), [](const RoundPair& pair) {
    return pair.differs() || !pair.left.empty() || !pair.right.empty();
  }));
}

TEST_CASE("What only one side has is marked on that side alone") {
  Course left, right;
  left.round = right.round = 1;
  Happening common, only;
  common.kind = Happening::Kind::settled;
  only.kind = Happening::Kind::walked_out;
  left.rounds = {{1, {common, only}}};
  right.rounds = {{1, {common}}};
  const std::vector<RoundPair> pairs = side_by_side(left, right, kFirst, 1, false);
  REQUIRE(pairs.size() == 1);
  CHECK(pairs[0].differs());
  REQUIRE(pairs[0].left.size() == 2);
  CHECK_FALSE(pairs[0].left[0].differs);
  CHECK(pairs[0].left[1].differs);
  REQUIRE(pairs[0].right.size() == 1);
  CHECK_FALSE(pairs[0].right[0].differs);
  CHECK(side_by_side(left, right, kFirst, 1, true)[0].left.size() == 1);
}

TEST_CASE("A branch keeps what came before and refuses what is not legal there") {
  const auto scenario = ferry();
  const Game game = computed_game(*scenario, 3);
  const std::size_t row = first_choice(game.record());
  WhyNot why_not;
  const std::optional<Game> branch = branch_at(*scenario, game.record(), row, done(), why_not);
  REQUIRE(branch.has_value());
  CHECK(branch->record().moves.size() == row + 1);
  Move vote = done();
  vote.kind = Move::Kind::vote_yes;
  CHECK_FALSE(branch_at(*scenario, game.record(), row, vote, why_not).has_value());
  CHECK_FALSE(why_not.legal());
}

}  // namespace
}  // namespace demarche::view
