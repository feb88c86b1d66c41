#include <catch2/catch.hpp>

#include "engine/at_the_table.h"
#include "engine/draft.h"
#include "engine/played.h"
#include "engine/toy_scenario.h"

using namespace demarche;
using namespace demarche::test;
using namespace demarche::test::toy;

namespace {

const Package kDaily = package_of({{kSchedule, 1}});
const Package kSmallFare = package_of({{kFare, 1}});

std::uint8_t byte(SeatId seat) { return static_cast<std::uint8_t>(seat.index()); }

// The council of round 1 with the turn given to a seat.
Played council(const Scenario& scenario, SeatId turn) {
  Played game(scenario, toy_settings());
  game.go_to(kCouncil);
  game.give_turn_to(turn);
  return game;
}

}  // namespace

TEST_CASE("The first proposer turns by one each round, from a place that is drawn a game") {
  const Scenario scenario = toy_scenario();
  std::uint32_t starts = 0;
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    Played game(scenario, toy_settings(seed));
    game.go_to(kCouncil);
    const std::uint8_t first = game.sitting().proposer;
    starts |= 1U << first;
    game.go_to_planning();
    game.go_to(kCouncil);
    CHECK(game.sitting().proposer == (first + 1) % 3);
  }
  CHECK(starts == 7);
}

TEST_CASE("A pass hands the turn on and uses no exchange, and when all have passed it is over") {
  const Scenario scenario = toy_scenario();
  Played game = council(scenario, kNorth);
  const std::uint8_t passed = game.sitting().passes;
  game.pass(kNorth);
  if (passed < 2) {
    CHECK(game.sitting().proposer == byte(kSouth));
    CHECK(game.sitting().exchange == 0);
  }
  while (game.sitting().format == kCouncil.index()) {
    game.pass(SeatId{std::size_t{game.sitting().proposer}});
  }
  CHECK(game.count(Happening::Kind::passed) == 3);
  CHECK(game.sitting().format == kDesk.index());
}

TEST_CASE("A sitting with nothing left to move is over and says so") {
  const Scenario scenario = toy_scenario();
  Situation at = seated(scenario, toy_settings(), kCouncil, kNorth);
  for (const IssueId issue : scenario.formats[kCouncil.index()].agenda) {
    set_standing(scenario, at.state, issue, 1, 1);  // settled in this round: it rests
  }
  Move pass;
  pass.kind = Move::Kind::pass;
  pass.seat = byte(kNorth);
  Log log;
  apply(scenario, at, pass, &log);
  REQUIRE(log.size() >= 2);
  CHECK(log[0].kind == Happening::Kind::passed);
  CHECK(log[1].kind == Happening::Kind::sitting_ended);
  CHECK(log[1].amount == 1);
}

TEST_CASE("Everybody whose consent is needed answers in seat order, the proposer left out") {
  const Scenario scenario = toy_scenario();
  Played game = council(scenario, kSouth);
  game.propose(kSouth, kDaily);
  CHECK(game.state().head().phase == Phase::answering);
  CHECK(awaited(scenario, game.state()) == seats_of({0}));
  CHECK(game.refusal(simple_move(kGuild, Move::Kind::accept)) == Refusal::not_your_turn);
  game.answer(kNorth, true);
  CHECK(awaited(scenario, game.state()) == seats_of({2}));
  CHECK(game.option(kSchedule) == 0);
  game.answer(kGuild, true);
  CHECK(game.option(kSchedule) == 1);
}

TEST_CASE("When all accept the package is settled and the turn goes on") {
  const Scenario scenario = toy_scenario();
  Played game = council(scenario, kSouth);
  game.propose(kSouth, kDaily);
  game.answer(kNorth, true);
  game.answer(kGuild, true);
  CHECK(game.sitting().exchange == 1);
  CHECK(game.sitting().proposer == byte(kGuild));
  CHECK(game.last(Happening::Kind::settled).seats == seats_of({0, 1, 2}));
}

TEST_CASE("The first who refused counters, and after it the turn goes on from the proposer") {
  const Scenario scenario = toy_scenario();
  Played game = council(scenario, kSouth);
  game.propose(kSouth, kDaily);
  game.answer(kNorth, true);
  game.answer(kGuild, false);
  CHECK(game.sitting().exchange == 1);
  CHECK(game.sitting().proposer == byte(kGuild));
  CHECK(game.sitting().countering == 1);
  CHECK(game.sitting().asked_by == byte(kSouth));
  CHECK(game.sitting().last_count == 1);
  game.pass(kGuild);  // "nothing on this agenda"
  CHECK(game.sitting().proposer == byte(kNorth));
  CHECK(game.sitting().countering == 0);
  CHECK(game.sitting().last_count == 0);
}

TEST_CASE("The exchanges of a sitting are limited") {
  const Scenario scenario = toy_scenario();
  Played game = council(scenario, kSouth);
  game.propose(kSouth, kDaily);
  game.answer(kNorth, false);
  game.answer(kGuild, false);
  CHECK(game.sitting().proposer == byte(kNorth));  // the first who refused
  game.propose(kNorth, package_of({{kInspection, 1}}));
  CHECK(game.last(Happening::Kind::proposed).amount == 1);
  game.answer(kGuild, false);
  CHECK(game.sitting().format == kDesk.index());  // two exchanges are done
}

TEST_CASE("A party asked what it would accept proposes next, without an exchange") {
  const Scenario scenario = toy_scenario();
  Played game = council(scenario, kSouth);
  CHECK(game.refusal(question(kSouth, kSouth)) == Refusal::bad_target);
  game.make(question(kSouth, kNorth));
  CHECK(game.sitting().proposer == byte(kNorth));
  CHECK(game.sitting().countering == 1);
  CHECK(game.sitting().exchange == 0);
  CHECK(game.refusal(question(kNorth, kSouth)) == Refusal::asked_already);
  game.pass(kNorth);
  CHECK(game.sitting().proposer == byte(kGuild));
  game.propose(kGuild, kDaily);
  game.answer(kNorth, true);
  game.answer(kSouth, true);
  game.give_turn_to(kSouth);
  CHECK(game.refusal(question(kSouth, kGuild)) == Refusal::asked_already);  // once a sitting
}

TEST_CASE("Walking out leaves this sitting and the next of its format") {
  const Scenario scenario = toy_scenario();
  Played game = council(scenario, kSouth);
  const std::int32_t capital = game.meter(kCapital, kSouth);
  const std::int32_t support = game.meter(kSupport, kSouth);
  const std::int32_t trust = game.meter(kTrust, kNorth, kSouth);
  game.walk_out(kSouth);
  CHECK(game.sitting().parties == 5);
  CHECK(game.sitting().proposer == byte(kGuild));
  CHECK(game.meter(kCapital, kSouth) == capital - 1);
  CHECK(game.meter(kSupport, kSouth) == support + 4);
  CHECK(game.meter(kTrust, kNorth, kSouth) == trust - 5);
  CHECK(game.refusal(proposal(kGuild, kDaily)) == Refusal::absent_party);
  game.go_to_planning();
  game.go_to(kCouncil);
  CHECK(game.sitting().parties == 5);
  game.go_to_planning();
  game.go_to(kCouncil);
  CHECK(game.sitting().parties == 7);
  const std::int32_t before = game.meter(kSupport, kSouth);
  game.give_turn_to(kSouth);
  game.walk_out(kSouth);
  CHECK(game.meter(kSupport, kSouth) == before);  // applauded once a game
}

TEST_CASE("Who walks out of an answer has refused, and another who refused may counter") {
  const Scenario scenario = toy_scenario();
  Played game = council(scenario, kSouth);
  game.propose(kSouth, kDaily);
  game.walk_out(kNorth);
  CHECK(awaited(scenario, game.state()) == seats_of({2}));
  game.answer(kGuild, false);
  CHECK(game.sitting().proposer == byte(kGuild));
  CHECK(game.sitting().countering == 1);
  CHECK(game.option(kSchedule) == 0);
}

TEST_CASE("A sitting with one party left is over") {
  const Scenario scenario = toy_scenario();
  Played game(scenario, toy_settings());
  game.go_to(kDesk);
  game.walk_out(SeatId{std::size_t{game.sitting().proposer}});
  CHECK(game.sitting().format == kAssembly.index());
}

TEST_CASE("By telephone an absent party is asked in the same exchange and cannot counter") {
  const Scenario scenario = toy_scenario();
  Played game(scenario, toy_settings());
  game.go_to(kDesk);
  game.give_turn_to(kNorth);
  game.propose(kNorth, kDaily);  // needs the guild, which is not at the desk
  game.answer(kSouth, true);
  CHECK(awaited(scenario, game.state()) == seats_of({2}));
  CHECK(game.refusal(simple_move(kGuild, Move::Kind::walk_out)) == Refusal::absent_party);
  game.answer(kGuild, false);
  CHECK(game.last(Happening::Kind::refused).audience == seats_of({0, 1, 2}));
  CHECK(game.sitting().exchange == 1);
  CHECK(game.sitting().countering == 0);
  CHECK(game.sitting().proposer == byte(kSouth));
  game.propose(kSouth, kDaily);
  game.answer(kNorth, true);
  game.answer(kGuild, true);
  CHECK(game.option(kSchedule) == 1);
}

TEST_CASE("In a mediator's format only the mediator proposes, and its pass ends the sitting") {
  const Scenario scenario = toy_scenario();
  Played game(scenario, toy_settings(2));
  while (game.count(Happening::Kind::opened) == 0) {
    game.go_to_planning();
    game.play(kGuild, kOpenMediation);
    game.all_done();
  }
  CHECK(game.state().head().round < 3);
  game.go_to(kMediation);
  CHECK(game.sitting().proposer == byte(kGuild));
  CHECK(game.refusal(question(kGuild, kNorth)) == Refusal::only_mediator);
  game.propose(kGuild, package_of({{kColours, 1}}));
  game.answer(kNorth, false);
  game.answer(kSouth, true);
  CHECK(game.sitting().proposer == byte(kGuild));  // nobody counters
  CHECK(game.sitting().countering == 0);
  const auto sittings = game.count(Happening::Kind::sitting_ended);
  game.pass(kGuild);
  CHECK(game.count(Happening::Kind::sitting_ended) == sittings + 1);
}

TEST_CASE("A proposal must fit the agenda, the size, the table and the mandate") {
  const Scenario scenario = toy_scenario();
  Played game = council(scenario, kSouth);
  const auto refusal = [&](const Package& package) {
    return game.refusal(proposal(kSouth, package));
  };
  CHECK(refusal({}) == Refusal::empty_package);
  CHECK(refusal(package_of({{kFare, 1}, {kSchedule, 1}, {kColours, 1}})) ==
        Refusal::too_many_issues);
  CHECK(refusal(package_of({{kPlace, 1}})) == Refusal::not_on_agenda);
  CHECK(refusal(package_of({{kFare, 0}})) == Refusal::stands_already);
  CHECK(refusal(package_of({{kFare, 9}})) == Refusal::unknown);
  CHECK(refusal(package_of({{kSchedule, 2}})) == Refusal::option_not_open);
  CHECK(refusal(package_of({{kSchedule, 2}, {kFare, 1}})) == Refusal::none);
  CHECK(refusal(package_of({{kFare, 2}})) == Refusal::red_line);
  CHECK(refusal(package_of({{kFare, 2}, {kSchedule, 1}})) == Refusal::none);
  set_level(scenario, game.state(), kSupport, 23, kSouth);
  CHECK(refusal(package_of({{kFare, 1}})) == Refusal::home_floor);
  CHECK(refusal(package_of({{kFare, 1}, {kSchedule, 1}})) == Refusal::none);
  Package twice;
  twice.count = 2;
  twice.entries[0] = twice.entries[1] = {1, 1};
  CHECK(refusal(twice) == Refusal::unknown);
}

TEST_CASE("Accepting needs a mandate, too, and rejecting never does") {
  const Scenario scenario = toy_scenario();
  Played game = council(scenario, kNorth);
  game.propose(kNorth, package_of({{kFare, 2}}));  // a red line of the south
  CHECK(game.refusal(simple_move(kSouth, Move::Kind::accept)) == Refusal::red_line);
  LegalMoves moves;
  legal_moves(scenario, game.state(), kSouth, moves);
  CHECK(moves.moves.size() == 2);  // reject, walk out
  game.answer(kSouth, false);
  CHECK(game.last(Happening::Kind::refused).reason == Happening::Reason::not_ours_to_sign);
}

TEST_CASE("A person's refusal gives no reason away") {
  const Scenario scenario = toy_scenario();
  Settings settings = toy_settings();
  settings.human_seats = seats_of({1});
  Played game(scenario, settings);
  game.go_to(kCouncil);
  game.give_turn_to(kNorth);
  game.propose(kNorth, package_of({{kFare, 2}}));
  game.answer(kSouth, false);
  CHECK(game.last(Happening::Kind::refused).reason == Happening::Reason::none);
}

TEST_CASE("What is said is heard by those present, or by everyone where the format is public") {
  const Scenario scenario = toy_scenario();
  Played game(scenario, toy_settings());
  game.go_to(kDesk);
  game.give_turn_to(kNorth);
  game.propose(kNorth, kSmallFare);
  CHECK(game.last(Happening::Kind::proposed).audience == seats_of({0, 1}));
  game.answer(kSouth, true);
  CHECK(game.last(Happening::Kind::accepted).audience == seats_of({0, 1}));
  CHECK(game.last(Happening::Kind::settled).audience == seats_of({0, 1, 2}));
  game.go_to(kAssembly);
  game.give_turn_to(kSouth);
  CHECK(game.last(Happening::Kind::sitting_began).audience == seats_of({0, 1, 2}));
  game.propose(kSouth, package_of({{kCharter, 1}}));
  CHECK(game.last(Happening::Kind::proposed).audience == seats_of({0, 1, 2}));
  for (const Happening& told : heard_by(game.log(), kGuild)) CHECK(told.audience.has(kGuild));
  CHECK(heard_by(game.log(), kGuild).size() < heard_by(game.log(), kNorth).size());
  CHECK(heard_by(game.log(), SeatId{}).size() == game.log().size());
}
