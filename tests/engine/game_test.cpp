#include "demarche/game.h"

#include <catch2/catch.hpp>

#include "engine/toy_scenario.h"

using namespace demarche;
using namespace demarche::test;
using namespace demarche::test::toy;

namespace {

Settings drawn(std::uint64_t seed) {
  Settings settings;
  settings.world_seed = seed;
  settings.policy_seed = seed + 1000;
  return settings;
}

Move planning_move(SeatId seat, MoveId what, SeatId target = {}) {
  Move move;
  move.kind = Move::Kind::play;
  move.seat = static_cast<std::uint8_t>(seat.value);
  move.what = what.value;
  move.target = target.exists() ? static_cast<std::uint8_t>(target.value) : Move::kNobody;
  return move;
}

Move done(SeatId seat) {
  Move move;
  move.kind = Move::Kind::done;
  move.seat = static_cast<std::uint8_t>(seat.value);
  return move;
}

Game played_through(const Scenario& scenario, std::uint64_t seed) {
  Game game(scenario, drawn(seed));
  game.run_computed();
  return game;
}

}  // namespace

TEST_CASE("A game of computed seats alone runs to its end") {
  for (const Scenario& scenario : {toy_scenario(), open_toy_scenario()}) {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
      const Game game = played_through(scenario, seed);
      CHECK(game.over());
      CHECK(ending(game.state()).exists());
      CHECK(game.record().round_hashes.size() == game.state().head().round);
    }
  }
}

TEST_CASE("An illegal move says why and changes nothing") {
  const Scenario scenario = toy_scenario();
  Game game(scenario, drawn(1));
  const State before = game.state();
  const WhyNot why = game.make(planning_move(kNorth, kReopenFare));
  CHECK_FALSE(why.legal());
  CHECK(game.state() == before);
  CHECK(game.record().moves.empty());
}

TEST_CASE("Computed seats wait until the person has planned") {
  const Scenario scenario = toy_scenario();
  Settings settings = drawn(3);
  settings.human_seats = SeatSet{1U << kSouth.index()};
  Game game(scenario, settings);
  game.run_computed();
  CHECK(game.record().moves.empty());
  CHECK(game.awaited_people().has(kSouth));
  REQUIRE(game.make(done(kSouth)).legal());
  game.run_computed();
  CHECK(game.record().moves.size() > 1);
  const bool waits = game.awaited_people().has(kSouth);
  CHECK((game.over() || waits));
}

TEST_CASE("A planned move can be taken back, and the game goes on as if it had not been made") {
  const Scenario scenario = toy_scenario();
  Settings settings = drawn(4);
  settings.human_seats = SeatSet{1U << kNorth.index()};
  Game game(scenario, settings);
  Game plain(scenario, settings);
  const State before = game.state();
  const std::size_t log_before = game.log().size();
  REQUIRE(game.make(planning_move(kNorth, kCall, kSouth)).legal());
  CHECK_FALSE(game.state() == before);
  REQUIRE(game.undo(kNorth));
  CHECK(game.state() == before);
  CHECK(game.log().size() == log_before);
  CHECK(game.record().moves.empty());
  CHECK_FALSE(game.undo(kNorth));
  for (Game* each : {&game, &plain}) {
    REQUIRE(each->make(done(kNorth)).legal());
    each->run_computed();
  }
  CHECK(game.state() == plain.state());
}

TEST_CASE("Taking back leaves the sealed choices of others alone") {
  const Scenario scenario = toy_scenario();
  Settings settings = drawn(5);
  settings.human_seats = SeatSet{7};
  Game game(scenario, settings);
  REQUIRE(game.make(planning_move(kNorth, kCall, kSouth)).legal());
  REQUIRE(game.make(planning_move(kSouth, kCall, kNorth)).legal());
  REQUIRE(game.make(done(kSouth)).legal());
  REQUIRE(game.undo(kNorth));
  REQUIRE(game.record().moves.size() == 2);
  CHECK(game.record().moves[0] == planning_move(kSouth, kCall, kNorth));
  CHECK_FALSE(awaited(scenario, game.state()).has(kSouth));
  CHECK(awaited(scenario, game.state()).has(kNorth));
}

TEST_CASE("Nothing can be taken back once the round has been revealed") {
  const Scenario scenario = toy_scenario();
  Settings settings = drawn(6);
  settings.human_seats = SeatSet{1U << kNorth.index()};
  Game game(scenario, settings);
  REQUIRE(game.make(planning_move(kNorth, kCall, kSouth)).legal());
  REQUIRE(game.make(done(kNorth)).legal());
  game.run_computed();
  CHECK_FALSE(game.undo(kNorth));
}

TEST_CASE("In open planning nothing can be taken back") {
  const Scenario scenario = open_toy_scenario();
  Settings settings = drawn(7);
  settings.human_seats = SeatSet{7};
  Game game(scenario, settings);
  const SeatId first(static_cast<std::size_t>(__builtin_ctz(game.awaited_people().bits)));
  REQUIRE(game.make(done(first)).legal());
  CHECK_FALSE(game.undo(first));
}

TEST_CASE("A replay of a record ends where the game ended, byte for byte") {
  const Scenario scenario = toy_scenario();
  for (std::uint64_t seed = 1; seed <= 10; ++seed) {
    const Game game = played_through(scenario, seed);
    ReplayFault fault;
    const Game again = replay(scenario, game.record(), fault);
    CHECK(fault.kind == ReplayFault::Kind::none);
    CHECK(again.state() == game.state());
    CHECK(again.situation().beliefs == game.situation().beliefs);
    CHECK(again.record().round_hashes == game.record().round_hashes);
    CHECK(again.log().size() == game.log().size());
  }
}

TEST_CASE("A hash that differs names its round") {
  const Scenario scenario = toy_scenario();
  const Game game = played_through(scenario, 11);
  REQUIRE(game.record().round_hashes.size() >= 3);
  Record record = game.record();
  record.round_hashes[1] ^= 1;
  ReplayFault fault;
  const Game stopped = replay(scenario, record, fault);
  CHECK(fault.kind == ReplayFault::Kind::hash_differs);
  CHECK(fault.round == 2);
  CHECK(stopped.record().moves.size() < record.moves.size());
}

TEST_CASE("A missing or an extra hash is a difference, too") {
  const Scenario scenario = toy_scenario();
  const Game game = played_through(scenario, 12);
  Record record = game.record();
  record.round_hashes.pop_back();
  ReplayFault fault;
  static_cast<void>(replay(scenario, record, fault));
  CHECK(fault.kind == ReplayFault::Kind::hash_differs);
  CHECK(fault.round == static_cast<std::int32_t>(game.record().round_hashes.size()));
  record = game.record();
  record.round_hashes.push_back(7);
  static_cast<void>(replay(scenario, record, fault));
  CHECK(fault.kind == ReplayFault::Kind::hash_differs);
}

TEST_CASE("A record of another scenario or of other rules is refused") {
  const Scenario scenario = toy_scenario();
  Record record = played_through(scenario, 13).record();
  ReplayFault fault;
  record.scenario_digest ^= 1;
  static_cast<void>(replay(scenario, record, fault));
  CHECK(fault.kind == ReplayFault::Kind::other_scenario);
  record.scenario_digest ^= 1;
  record.rules_version += 1;
  static_cast<void>(replay(scenario, record, fault));
  CHECK(fault.kind == ReplayFault::Kind::other_rules);
}

TEST_CASE("A move that is not legal stops the replay and is named") {
  const Scenario scenario = toy_scenario();
  Record record = played_through(scenario, 14).record();
  record.moves[2].seat = 31;
  ReplayFault fault;
  const Game stopped = replay(scenario, record, fault);
  CHECK(fault.kind == ReplayFault::Kind::illegal_move);
  CHECK(fault.move == 2);
  CHECK_FALSE(fault.why_not.legal());
  CHECK(stopped.record().moves.size() == 2);
}

TEST_CASE("An unfinished record replays to where it stopped") {
  const Scenario scenario = toy_scenario();
  Settings settings = drawn(15);
  settings.human_seats = SeatSet{1U << kNorth.index()};
  Game game(scenario, settings);
  REQUIRE(game.make(done(kNorth)).legal());
  game.run_computed();
  ReplayFault fault;
  const Game again = replay(scenario, game.record(), fault);
  CHECK(fault.kind == ReplayFault::Kind::none);
  CHECK(again.state() == game.state());
  CHECK(again.awaited_people() == game.awaited_people());
}

TEST_CASE("The computer can decide once for a person's seat") {
  const Scenario scenario = toy_scenario();
  Settings settings = drawn(16);
  settings.human_seats = SeatSet{7};
  Game game(scenario, settings);
  for (int steps = 0; !game.over() && steps < 5000; ++steps) {
    game.decide_for(SeatId(static_cast<std::size_t>(__builtin_ctz(game.awaited_people().bits))));
  }
  CHECK(game.over());
}
