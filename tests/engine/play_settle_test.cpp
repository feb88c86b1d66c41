#include <catch2/catch.hpp>

#include "core/block.h"
#include "demarche/judge.h"
#include "engine/at_the_table.h"
#include "engine/draft.h"
#include "engine/played.h"
#include "engine/toy_scenario.h"
#include "rules/table.h"

using namespace demarche;
using namespace demarche::test;
using namespace demarche::test::toy;

namespace {

// Settles a package in the council: proposed by a seat, accepted by everybody who is asked.
void settle_in_council(Played& game, SeatId proposer, const Package& package) {
  game.go_to(kCouncil);
  game.give_turn_to(proposer);
  game.propose(proposer, package);
  while (game.state().head().phase == Phase::answering) {
    const SeatSet seats = awaited(game.scenario(), game.state());
    game.answer(SeatId{static_cast<std::size_t>(__builtin_ctz(seats.bits))}, true);
  }
}

}  // namespace

TEST_CASE("Settling moves the table, support at home, trust, and what the issue and option say") {
  const Scenario scenario = toy_scenario();
  Played game(scenario, toy_settings());
  game.go_to(kCouncil);
  game.give_turn_to(kNorth);
  const std::int32_t support = game.meter(kSupport, kSouth);
  const std::int32_t calm = game.meter(kCalm);
  settle_in_council(game, kNorth, package_of({{kFare, 1}, {kSchedule, 1}}));
  CHECK(game.option(kFare) == 1);
  CHECK(settled_rounds(scenario, game.state())[kFare.index()] == 1);
  CHECK(game.meter(kSupport, kSouth) == support);  // -4 + 4
  CHECK(game.meter(kCalm) == calm + 2);
  CHECK(game.meter(kTrust, kGuild, kSouth) == 53);
}

TEST_CASE("Only those whose consent was needed count as having consented") {
  const Scenario scenario = toy_scenario();
  Played game(scenario, toy_settings());
  settle_in_council(game, kGuild, package_of({{kFare, 1}}));  // needs North and South
  CHECK(game.last(Happening::Kind::settled).seats == seats_of({0, 1}));
  CHECK(game.meter(kTrust, kNorth, kGuild) == 50);
}

TEST_CASE("Losses that are accepted are kept for every profile of a seat") {
  const Scenario scenario = toy_scenario();
  Played game(scenario, toy_settings());
  game.go_to(kCouncil);
  game.give_turn_to(kNorth);
  const Package package = package_of({{kFare, 1}});
  const auto loss = [&](std::size_t profile) {
    const ProfileId id{profile};
    return std::max(0, utility(scenario, game.state(), kSouth, id) -
                           utility(scenario, game.state(), kSouth, id, package));
  };
  const std::int32_t firm = loss(0);
  const std::int32_t open = loss(1);
  REQUIRE(firm > open);
  REQUIRE(open > 0);
  settle_in_council(game, kNorth, package);
  const Block<const State> block(scenario, game.state());
  const std::size_t first = first_profile(scenario, kSouth);
  CHECK(block.losses()[first] == firm);
  CHECK(block.losses()[first + 1] == open);
  CHECK(block.losses()[first_profile(scenario, kGuild)] == 0);  // was not asked
}

TEST_CASE("Settling over the head of a bound party costs its trust, less where it is softened") {
  const Scenario scenario = toy_scenario();
  CHECK(left_out(scenario, package_of({{kFare, 1}}), kNorth) == seats_of({2}));
  CHECK(left_out(scenario, package_of({{kFare, 1}}), kGuild) == SeatSet{});
  CHECK(left_out(scenario, package_of({{kFare, 1}, {kSchedule, 1}}), kNorth) == SeatSet{});
  for (const bool softened : {false, true}) {
    Played game(scenario, toy_settings());
    set_flag(scenario, game.state(), kLetter, softened);
    settle_in_council(game, kNorth, package_of({{kFare, 1}}));
    CHECK(game.meter(kTrust, kGuild, kNorth) == (softened ? 48 : 42));
    CHECK(game.last(Happening::Kind::over_head).target == kGuild.index());
  }
}

TEST_CASE("Going back on a reversible issue costs the trust of those who had consented") {
  const Scenario scenario = toy_scenario();
  Played game(scenario, toy_settings());
  settle_in_council(game, kGuild, package_of({{kInspection, 2}}));
  CHECK(game.meter(kFleet, kSouth) == 7);
  game.go_to_planning();
  game.all_done();
  game.go_to_planning();
  game.all_done();
  const std::int32_t trust = game.meter(kTrust, kNorth, kGuild);
  settle_in_council(game, kGuild, package_of({{kInspection, 1}}));
  CHECK(game.option(kInspection) == 1);
  CHECK(game.meter(kTrust, kNorth, kGuild) == trust + 3 - 6);
}

TEST_CASE("After a move that reopens it an issue may be settled anew") {
  const Scenario scenario = toy_scenario();
  Played game(scenario, toy_settings());
  settle_in_council(game, kNorth, package_of({{kFare, 1}}));
  game.go_to_planning();
  game.go_to(kCouncil);
  game.give_turn_to(kNorth);
  const Move again = proposal(kNorth, package_of({{kFare, 2}}));
  CHECK(game.refusal(again) == Refusal::resting);
  Block(scenario, game.state()).reopened()[kFare.index()] = 1;
  CHECK(game.refusal(again) == Refusal::none);
}

TEST_CASE("A format that an option opens is due next round, needs its venue, and is held once") {
  const Scenario scenario = toy_scenario();
  Played game(scenario, toy_settings());
  const auto settle_at_desk = [&](const Package& package) {
    game.go_to(kDesk);
    game.give_turn_to(kNorth);
    game.propose(kNorth, package);
    game.answer(kSouth, true);
  };
  settle_at_desk(package_of({{kMeeting, 1}}));
  CHECK(game.last(Happening::Kind::opened).what == kSummit.value);
  game.go_to_planning();
  CHECK((game.state().head().formats_due >> kSummit.index() & 1U) == 1);
  settle_at_desk(package_of({{kPlace, 1}}));  // the venue stands from here on: the same round
  const std::int32_t calm = game.meter(kCalm);
  game.go_to(kSummit);
  CHECK(game.state().head().round == 2);
  CHECK(game.sitting().venue == kHarbour.index());
  CHECK(game.meter(kCalm) == calm + 5 + 3);
  game.go_to_planning();
  CHECK(game.state().head().formats_due == 0);
  const std::size_t at = game.log().size();
  game.all_done();
  game.go_to_planning();
  for (std::size_t row = at; row < game.log().size(); ++row) {
    if (game.log()[row].kind != Happening::Kind::sitting_began) continue;
    CHECK(game.log()[row].what != kSummit.value);
  }
}

TEST_CASE("Without a venue a format that needs one waits") {
  const Scenario scenario = toy_scenario();
  Played game(scenario, toy_settings());
  game.go_to(kDesk);
  game.give_turn_to(kSouth);
  game.propose(kSouth, package_of({{kMeeting, 1}}));
  game.answer(kNorth, true);
  while (game.state().head().phase != Phase::over) {
    game.go_to_planning();
    if (game.state().head().phase == Phase::planning) {
      if (game.state().head().round > 1) CHECK(game.state().head().formats_due != 0);
      game.all_done();
    }
    CHECK(game.sitting().format != kSummit.index());
  }
}

TEST_CASE("A seat joins a format when its condition holds") {
  const Scenario scenario = toy_scenario();
  for (const bool joins : {false, true}) {
    Played game(scenario, toy_settings());
    set_standing(scenario, game.state(), kSchedule, joins ? 2 : 1);
    set_standing(scenario, game.state(), kPlace, 1);
    game.state().head().formats_due = 1U << kSummit.index();
    game.go_to(kSummit);
    CHECK(game.sitting().parties == (joins ? 7U : 3U));
  }
}

TEST_CASE("At a leaders' format a settled issue may go back") {
  const Scenario scenario = toy_scenario();
  Played game(scenario, toy_settings());
  set_standing(scenario, game.state(), kFare, 2, 1);
  set_standing(scenario, game.state(), kPlace, 1);
  game.state().head().formats_due = 1U << kSummit.index();
  game.go_to(kSummit);
  game.give_turn_to(kSouth);
  CHECK(game.refusal(proposal(kSouth, package_of({{kFare, 1}}))) == Refusal::none);
}
