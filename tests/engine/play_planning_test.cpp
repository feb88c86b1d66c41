#include <catch2/catch.hpp>
#include <cmath>

#include "engine/at_the_table.h"
#include "engine/draft.h"
#include "engine/played.h"
#include "engine/toy_scenario.h"

using namespace demarche;
using namespace demarche::test;
using namespace demarche::test::toy;

namespace {

Move withdrawal(SeatId seat, std::uint16_t slot) {
  Move move = simple_move(seat, Move::Kind::withdraw);
  move.what = slot;
  return move;
}

}  // namespace

TEST_CASE("Sealed planning awaits everybody who has not done, in any order") {
  const Scenario scenario = toy_scenario();
  Played game(scenario, toy_settings());
  CHECK(awaited(scenario, game.state()) == seats_of({0, 1, 2}));
  game.done(kSouth);
  CHECK(awaited(scenario, game.state()) == seats_of({0, 2}));
  CHECK(game.refusal(play_move(kSouth, kCall, kNorth)) == Refusal::not_your_turn);
}

TEST_CASE("The order in which seats seal is without consequence") {
  const Scenario scenario = toy_scenario();
  Played one(scenario, toy_settings());
  Played other(scenario, toy_settings());
  one.play(kNorth, kCall, kSouth);
  one.play(kSouth, kPromise);
  one.done(kNorth);
  one.done(kSouth);
  other.play(kSouth, kPromise);
  other.done(kSouth);
  other.play(kNorth, kCall, kSouth);
  other.done(kNorth);
  CHECK(one.state() == other.state());
  one.done(kGuild);
  other.done(kGuild);
  CHECK(one.state() == other.state());
}

TEST_CASE("A sealed choice changes nothing that others see before the reveal") {
  const Scenario scenario = toy_scenario();
  Played game(scenario, toy_settings());
  const std::int32_t odds_before = odds(scenario, game.state(), kSouth, kCall, kNorth);
  game.play(kNorth, kCall, kSouth);
  game.play(kNorth, kAlarm);
  CHECK(game.meter(kCalm) == 50);
  CHECK(odds(scenario, game.state(), kSouth, kCall, kNorth) == odds_before);
  CHECK(game.last(Happening::Kind::planned).audience == seats_of({0}));
}

TEST_CASE("The same move at the same target is chosen once a round") {
  const Scenario scenario = toy_scenario();
  Played game(scenario, toy_settings());
  game.play(kNorth, kCall, kSouth);
  CHECK(game.refusal(play_move(kNorth, kCall, kSouth)) == Refusal::already_chosen);
  CHECK(game.refusal(play_move(kNorth, kCall, kGuild)) == Refusal::none);
}

TEST_CASE("Refusals of a planning move name their reason") {
  Scenario scenario = toy_scenario();
  scenario.seats[1].capital_start = 0;
  scenario.seats[1].capital_income = 0;
  finish(scenario);
  Played game(scenario, toy_settings());
  CHECK(game.refusal(play_move(kNorth, kLetterMove)) == Refusal::not_yours);
  CHECK(game.refusal(play_move(kNorth, kCall)) == Refusal::bad_target);
  CHECK(game.refusal(play_move(kNorth, kCall, kNorth)) == Refusal::bad_target);
  CHECK(game.refusal(play_move(kNorth, kAlarm, kSouth)) == Refusal::bad_target);
  CHECK(game.refusal(play_move(kGuild, kReopenFare)) == Refusal::closed);
  CHECK(game.refusal(play_move(kSouth, kPromise)) == Refusal::too_dear);
  CHECK(game.refusal(play_move(kNorth, MoveId{std::size_t{77}})) == Refusal::unknown);
  CHECK(game.refusal(simple_move(kNorth, Move::Kind::pass)) == Refusal::wrong_phase);
  CHECK(game.refusal(simple_move(SeatId{std::size_t{9}}, Move::Kind::done)) == Refusal::unknown);
  set_level(scenario, game.state(), kCalm, 39);
  const WhyNot why = why_not(scenario, game.state(), play_move(kNorth, kAudit));
  CHECK(why.refusal == Refusal::condition);
  CHECK(why.condition == scenario.moves[kAudit.index()].when);
  game.play(kNorth, kAlarm);
  game.play(kNorth, kCampaign);
  CHECK(game.refusal(play_move(kNorth, kCall, kSouth)) == Refusal::no_more_moves);
}

TEST_CASE("A move that is not written canonically is unknown") {
  const Scenario scenario = toy_scenario();
  const Played game(scenario, toy_settings());
  Move move = simple_move(kNorth, Move::Kind::done);
  move.what = 1;
  CHECK(game.refusal(move) == Refusal::unknown);
  move = simple_move(kNorth, Move::Kind::done);
  move.package.entries[3].option = 1;
  CHECK(game.refusal(move) == Refusal::unknown);
}

TEST_CASE("A choice may be taken back until planning ends, and its cost with it") {
  const Scenario scenario = toy_scenario();
  Played game(scenario, toy_settings());
  const State before = game.state();
  game.play(kNorth, kCall, kSouth);
  game.play(kNorth, kAlarm);
  CHECK(game.refusal(withdrawal(kNorth, 2)) == Refusal::unknown);
  game.make(withdrawal(kNorth, 0));
  const PlannedMove first = plan_of(scenario, game.state(), kNorth)[0];
  CHECK(first.move == kAlarm.value);
  game.make(withdrawal(kNorth, 0));
  CHECK(game.state() == before);
}

TEST_CASE("A move that may be used once a game is used up, even before the reveal") {
  const Scenario scenario = toy_scenario();
  Played game(scenario, toy_settings());
  game.play(kGuild, kLetterMove);
  CHECK(game.refusal(play_move(kGuild, kLetterMove)) == Refusal::already_chosen);
  game.all_done();
  game.go_to_planning();
  CHECK(game.refusal(play_move(kGuild, kLetterMove)) == Refusal::used_up);
}

TEST_CASE("A move cools down for its number of rounds") {
  const Scenario scenario = toy_scenario();
  Played game(scenario, toy_settings());
  game.play(kNorth, kCampaign);
  game.all_done();
  game.go_to_planning();
  CHECK(game.refusal(play_move(kNorth, kCampaign)) == Refusal::cooling_down);
  CHECK(game.refusal(play_move(kSouth, kCampaign)) == Refusal::none);
  game.all_done();
  game.go_to_planning();
  CHECK(game.refusal(play_move(kNorth, kCampaign)) == Refusal::none);
}

TEST_CASE("The odds that were shown are the odds that are drawn, whatever happens before") {
  const Scenario scenario = toy_scenario();
  Played game(scenario, toy_settings());
  const std::int32_t shown = odds(scenario, game.state(), kSouth, kCall, kNorth);
  game.play(kSouth, kCall, kNorth);
  game.play(kNorth, kCall, kSouth);  // revealed first: moves the trust that South's odds look at
  game.all_done();
  bool found = false;
  for (const Happening& told : game.log()) {
    const bool resolved =
        told.kind == Happening::Kind::move_succeeded || told.kind == Happening::Kind::move_failed;
    if (!resolved || told.seat != kSouth.index()) continue;
    CHECK(told.amount == shown);
    CHECK((told.amount2 >= 0 && told.amount2 < 1000));
    CHECK((told.kind == Happening::Kind::move_succeeded) == (told.amount2 < told.amount));
    found = true;
  }
  CHECK(found);
}

TEST_CASE("Moves succeed as often as the odds say, within four standard errors") {
  Scenario scenario = toy_scenario();
  scenario.rounds.resize(1);
  int successes = 0;
  int games = 0;
  for (std::uint64_t seed = 1; seed <= 1500; ++seed) {
    Played game(scenario, toy_settings(seed));
    game.play(kNorth, kCall, kSouth);  // 600 per mille at a trust of 50
    REQUIRE(plan_of(scenario, game.state(), kNorth)[0].odds == 600);
    game.all_done();
    successes += game.count(Happening::Kind::move_succeeded) == 1 ? 1 : 0;
    ++games;
  }
  CHECK(std::abs(successes - games * 0.6) < 4 * std::sqrt(games * 0.6 * 0.4));
}

TEST_CASE("Odds are clamped to the scenario's bounds, and what is certain is not drawn") {
  const Scenario scenario = toy_scenario();
  Played game(scenario, toy_settings());
  CHECK(odds(scenario, game.state(), kSouth, kPromise, {}) == 950);
  set_level(scenario, game.state(), kTrust, 0, kSouth, kNorth);
  set_level(scenario, game.state(), kTrust, 0, kGuild, kNorth);
  CHECK(odds(scenario, game.state(), kNorth, kCall, kSouth) == 400);
  CHECK(odds(scenario, game.state(), kNorth, kAlarm, {}) == 1000);
}

TEST_CASE("A choice whose condition no longer holds is void and its cost returned") {
  const Scenario scenario = toy_scenario();
  Played game(scenario, toy_settings());
  const std::int32_t capital = game.meter(kCapital, kGuild);
  game.play(kGuild, kAudit);  // needs a calm of 40
  game.play(kNorth, kAlarm);  // leads round 1 and takes it to 20
  game.all_done();
  const Happening& told = game.last(Happening::Kind::move_void);
  CHECK(told.seat == kGuild.index());
  CHECK(told.what == kAudit.value);
  CHECK(told.amount == 1);
  CHECK(game.meter(kCapital, kGuild) == capital);
  game.go_to_planning();
  CHECK(game.count(Happening::Kind::move_succeeded) == 1);
}

TEST_CASE("The order of the reveal turns by one each round") {
  const Scenario scenario = toy_scenario();
  Played game(scenario, toy_settings());
  game.all_done();
  game.go_to_planning();
  REQUIRE(game.state().head().round == 2);
  game.play(kGuild, kAudit);
  game.play(kNorth, kAlarm);  // comes last now
  game.all_done();
  CHECK(game.count(Happening::Kind::move_void) == 0);
}

TEST_CASE("A covert move is seen by its player and its target, unless it leaks") {
  const Scenario scenario = toy_scenario();
  bool leaked = false;
  bool kept = false;
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    Played game(scenario, toy_settings(seed));
    game.play(kNorth, kWhisper, kSouth);
    game.all_done();
    const bool leak = game.count(Happening::Kind::leaked) == 1;
    (leak ? leaked : kept) = true;
    for (const Happening& told : game.log()) {
      const bool resolved =
          told.kind == Happening::Kind::move_succeeded || told.kind == Happening::Kind::move_failed;
      if (resolved) CHECK(told.audience == seats_of({0, 1}));
      if (told.kind == Happening::Kind::leaked) CHECK(told.audience == seats_of({0, 1, 2}));
    }
  }
  CHECK(leaked);
  CHECK(kept);
}

TEST_CASE("In open planning moves take effect at once, seat after seat in turning order") {
  const Scenario scenario = open_toy_scenario();
  Played game(scenario, toy_settings());
  CHECK(awaited(scenario, game.state()) == seats_of({0}));
  CHECK(game.refusal(simple_move(kSouth, Move::Kind::done)) == Refusal::not_your_turn);
  const std::int32_t capital = game.meter(kCapital, kNorth);
  game.play(kNorth, kAlarm);
  CHECK(game.meter(kCalm) == 20);
  CHECK(game.refusal(play_move(kNorth, kAlarm)) == Refusal::already_chosen);
  CHECK(game.refusal(withdrawal(kNorth, 0)) == Refusal::wrong_phase);
  game.play(kNorth, kCall, kSouth);
  CHECK(game.meter(kCapital, kNorth) == capital - 1);
  CHECK(game.refusal(play_move(kNorth, kCampaign)) == Refusal::no_more_moves);
  game.done(kNorth);
  CHECK(awaited(scenario, game.state()) == seats_of({1}));
  CHECK(game.refusal(play_move(kSouth, kAudit)) == Refusal::condition);
  game.done(kSouth);
  game.done(kGuild);
  game.go_to_planning();
  CHECK(game.state().head().round == 2);
  CHECK(awaited(scenario, game.state()) == seats_of({1}));
}

TEST_CASE("Seats without moves are not asked to plan") {
  Scenario scenario = toy_scenario();
  scenario.seats[1].moves_a_round = 0;
  finish(scenario);
  Played game(scenario, toy_settings());
  CHECK(awaited(scenario, game.state()) == seats_of({0, 2}));
}
