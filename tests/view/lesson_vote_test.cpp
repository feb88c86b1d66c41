// Rewind and vote, and several tables: what may be looked at, hands, comparisons.
#include <algorithm>
#include <catch2/catch.hpp>

#include "engine/toy_scenario.h"
#include "view/lesson/tables.h"
#include "view/lesson/vote.h"

namespace demarche::view {
namespace {

SeatSet people_of(const Game& game) { return game.record().settings.human_seats; }

Game in_round(const Scenario& scenario, std::uint64_t seed, int round) {
  Settings settings = test::toy_settings(seed);
  settings.human_seats.add(SeatId(0));
  Game game(scenario, settings);
  while (!game.over() && game.state().head().round < round) {
    game.run_computed();
    if (!game.over() && !game.awaited_people().empty()) (void)game.decide_for(SeatId(0));
  }
  return game;
}

TEST_CASE(
    "While a game goes on only decisions of persons in rounds that are over are put to vote") {
  const Scenario scenario = test::toy_scenario();
  const Game game = in_round(scenario, 1, 3);
  REQUIRE_FALSE(game.over());
  const std::vector<analyse::Made> made = votable(scenario, game, people_of(game));
  REQUIRE_FALSE(made.empty());
  for (const analyse::Made& one : made) {
    CHECK(one.seat == SeatId(0));
    CHECK(one.round < game.state().head().round);
    const Move& move = game.record().moves[one.move];
    CHECK(move.kind != Move::Kind::done);
    if (move.kind == Move::Kind::play) CHECK_FALSE(scenario.moves[move.what].covert);
  }
}

TEST_CASE("When a game is over every seat's decisions are put to vote") {
  const Scenario scenario = test::toy_scenario();
  Game game = in_round(scenario, 1, 255);
  REQUIRE(game.over());
  const std::vector<analyse::Made> made = votable(scenario, game, people_of(game));
  CHECK(std::any_of(made.begin(), made.end(),
                    [](const analyse::Made& one) { return one.seat != SeatId(0); }));
}

TEST_CASE("Options of a decision are legal there, no two alike, the choice that was made first") {
  const Scenario scenario = test::toy_scenario();
  const Game game = in_round(scenario, 2, 255);
  for (const analyse::Made& made : votable(scenario, game, people_of(game))) {
    const std::vector<Move> options = options_at(scenario, game.record(), made.move);
    REQUIRE_FALSE(options.empty());
    CHECK(options.size() <= kMostOptions);
    CHECK(options.front() == game.record().moves[made.move]);
    const Game before = analyse::game_before(scenario, game.record(), made.move);
    for (std::size_t i = 0; i < options.size(); ++i) {
      CHECK(why_not(scenario, before.state(), options[i]).legal());
      CHECK(std::count(options.begin(), options.end(), options[i]) == 1);
    }
  }
}

RewindVote three_options() {
  RewindVote vote;
  vote.options.resize(3);
  vote.hands.assign(3, 0);
  return vote;
}

TEST_CASE("The option with most hands is chosen, and none while several are equal") {
  RewindVote vote = three_options();
  CHECK_FALSE(chosen_by_class(vote).has_value());
  count_hand(vote, 1, 1);
  CHECK(chosen_by_class(vote) == 1);
  count_hand(vote, 2, 1);
  CHECK_FALSE(chosen_by_class(vote).has_value());
  count_hand(vote, 2, 1);
  CHECK(chosen_by_class(vote) == 2);
  CHECK(hands_in_all(vote) == 3);
}

TEST_CASE("No more hands are counted than there are students, and never less than none") {
  RewindVote vote = three_options();
  vote.present = 2;
  for (int i = 0; i < 5; ++i) count_hand(vote, 0, 1);
  CHECK(vote.hands[0] == 2);
  count_hand(vote, 1, 1);
  CHECK(vote.hands[1] == 0);
  count_hand(vote, 1, -1);
  CHECK(vote.hands[1] == 0);
  count_hand(vote, 9, 1);
  CHECK(hands_in_all(vote) == 2);
}

OpenedTable table_of(const std::string& name, std::shared_ptr<const Scenario> scenario, Game game) {
  return {name, std::move(scenario), std::make_shared<const Game>(std::move(game))};
}

TEST_CASE("Tables of one world are compared, others are named with what differs") {
  const auto scenario = std::make_shared<const Scenario>(test::toy_scenario());
  const std::vector<OpenedTable> opened{table_of("a", scenario, in_round(*scenario, 1, 255)),
                                        table_of("b", scenario, in_round(*scenario, 1, 2)),
                                        table_of("c", scenario, in_round(*scenario, 2, 255))};
  const Tables tables = compared("", opened, {{"d", analyse::WorldDiffers::no, "broken", false}});
  REQUIRE(tables.tables.size() == 2);
  CHECK(tables.tables[0].course.outcome.has_value());
  CHECK_FALSE(tables.tables[1].course.outcome.has_value());
  REQUIRE(tables.refused.size() == 2);
  CHECK(tables.refused[1].name == "c");
  CHECK(tables.refused[1].differs == analyse::WorldDiffers::seed);
  for (const auto& steps : tables.tables[0].pledges)
    for (std::size_t step = 1; step < steps.size(); ++step) CHECK(steps[step] <= steps[step - 1]);
}

TEST_CASE("One table more than fit is refused, and says that there are enough") {
  const auto scenario = std::make_shared<const Scenario>(test::toy_scenario());
  std::vector<OpenedTable> opened;
  for (std::size_t i = 0; i <= kMostTables; ++i)
    opened.push_back(table_of(std::to_string(i), scenario, in_round(*scenario, 1, 2)));
  const Tables tables = compared("", opened, {});
  CHECK(tables.tables.size() == kMostTables);
  CHECK(tables.partings.empty());
  REQUIRE(tables.refused.size() == 1);
  CHECK(tables.refused[0].too_many);
}

}  // namespace
}  // namespace demarche::view
