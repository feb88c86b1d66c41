#include <algorithm>
#include <catch2/catch.hpp>

#include "demarche/judge.h"
#include "demarche/observe.h"
#include "engine/at_the_table.h"
#include "engine/draft.h"
#include "engine/played.h"
#include "engine/toy_scenario.h"

using namespace demarche;
using namespace demarche::test;
using namespace demarche::test::toy;

namespace {

View seen(Played& game, SeatId seat) {
  View view;
  observe(game.scenario(), game.state(), game.situation().beliefs, seat, view);
  return view;
}

const MoveView& move_in(const View& view, MoveId move, SeatId target) {
  const auto found = std::find_if(view.moves.begin(), view.moves.end(), [&](const MoveView& row) {
    return row.move == move && row.target == target;
  });
  REQUIRE(found != view.moves.end());
  return *found;
}

}  // namespace

TEST_CASE("A view shows the own seat's numbers") {
  const Scenario scenario = toy_scenario();
  Played game(scenario, toy_settings());
  game.play(kNorth, kCall, kSouth);
  const View view = seen(game, kNorth);
  CHECK(view.seat == kNorth);
  CHECK(view.profile == ProfileId{std::size_t{0}});
  CHECK(view.round == 1);
  CHECK(view.rounds == 4);
  CHECK(view.capital == 4);  // 3 + 2 - 1
  CHECK(view.moves_left == 1);
  REQUIRE(view.plan.size() == 1);
  CHECK(view.plan[0].target == kSouth);
  CHECK(view.plan[0].odds == 600);
  CHECK(view.my_turn);
  CHECK(view.utility == utility(scenario, game.state(), kNorth, view.profile));
  CHECK(view.mandate.size() == 2);
  CHECK_FALSE(view.mandate[0].kept);
  CHECK(view.flags == std::vector<bool>{false, false});
}

TEST_CASE("A view lists every move that may ever be the seat's, with why not") {
  const Scenario scenario = toy_scenario();
  Played game(scenario, toy_settings());
  const View view = seen(game, kGuild);
  CHECK(move_in(view, kCall, kNorth).why_not.legal());
  CHECK(move_in(view, kReopenFare, {}).why_not.refusal == Refusal::closed);
  CHECK(move_in(view, kCall, kSouth).odds == 600);
  CHECK(std::none_of(view.moves.begin(), view.moves.end(),
                     [](const MoveView& row) { return row.move == kWhisper; }));
}

TEST_CASE("A view says of each option whether it could be proposed alone, and why not") {
  const Scenario scenario = toy_scenario();
  Played game(scenario, toy_settings());
  set_standing(scenario, game.state(), kColours, 1, 1);
  const View view = seen(game, kSouth);
  const IssueView& fare = view.issues[kFare.index()];
  CHECK(fare.options[0].stands);
  CHECK(fare.options[0].status_quo);
  CHECK(fare.options[0].why_not.refusal == Refusal::stands_already);
  CHECK(fare.options[1].why_not.legal());
  CHECK(fare.options[2].red_line);
  CHECK(fare.options[2].why_not.refusal == Refusal::red_line);
  CHECK(fare.options[3].why_not.refusal == Refusal::option_not_open);
  CHECK(view.issues[kColours.index()].options[2].why_not.refusal == Refusal::resting);
  CHECK(view.issues[kColours.index()].rests_until == 3);
}

TEST_CASE("A view holds meters with their words, and only those that the seat sees") {
  const Scenario scenario = toy_scenario();
  Played game(scenario, toy_settings());
  const View north = seen(game, kNorth);
  const View south = seen(game, kSouth);
  REQUIRE(north.world.size() == 1);
  CHECK(north.world[0].meter == kCalm);
  CHECK(scenario.text(north.world[0].band, 0) == "calm");
  CHECK(south.world.size() == 2);
  CHECK(north.own.size() == 3 + 6);
}

TEST_CASE("A view speaks of others by trust, support and belief") {
  const Scenario scenario = toy_scenario();
  Played game(scenario, toy_settings());
  set_level(scenario, game.state(), kTrust, 61, kSouth, kNorth);
  set_level(scenario, game.state(), kTrust, 62, kNorth, kSouth);
  const View view = seen(game, kNorth);
  CHECK(view.seats[1].trust_in_me == 61);
  CHECK(view.seats[1].my_trust == 62);
  CHECK(view.seats[1].beliefs == std::vector<std::int32_t>{500'000, 500'000});
  CHECK(view.seats[0].beliefs == std::vector<std::int32_t>{1'000'000, 0});
}

TEST_CASE("A view follows the sitting") {
  const Scenario scenario = toy_scenario();
  Played game(scenario, toy_settings());
  game.go_to(kCouncil);
  game.give_turn_to(kSouth);
  game.propose(kSouth, package_of({{kSchedule, 1}}));
  View view = seen(game, kNorth);
  CHECK(view.phase == Phase::answering);
  CHECK(view.my_turn);
  CHECK(view.sitting.present);
  CHECK(view.sitting.proposer == kSouth);
  CHECK(view.sitting.exchanges == 2);
  CHECK(view.sitting.asked == seats_of({0, 2}));
  game.answer(kNorth, false);
  game.answer(kGuild, true);
  view = seen(game, kNorth);
  CHECK(view.sitting.counter);
  CHECK(view.sitting.refused == package_of({{kSchedule, 1}}));
  CHECK(view.formats[kCouncil.index()].held == 1);
}

TEST_CASE("A view shows venues and formats as they stand") {
  const Scenario scenario = toy_scenario();
  Played game(scenario, toy_settings());
  set_standing(scenario, game.state(), kPlace, 1);
  View view = seen(game, kGuild);
  CHECK(view.venues[kHarbour.index()].open);
  CHECK(view.venues[kHarbour.index()].named);
  CHECK_FALSE(view.venues[kHill.index()].open);
  CHECK(view.formats[kCouncil.index()].standing);
  CHECK_FALSE(view.formats[kSummit.index()].opened);
  CHECK(view.undertakings[0].steps == std::vector<std::uint8_t>(6, 0));
}

TEST_CASE("The state that a view carries answers whether a draft may be proposed") {
  const Scenario scenario = toy_scenario();
  Played game(scenario, toy_settings());
  game.go_to(kCouncil);
  game.give_turn_to(kSouth);
  const View view = seen(game, kSouth);
  CHECK(why_not(scenario, view.known, proposal(kSouth, package_of({{kSchedule, 1}}))).legal());
  CHECK(why_not(scenario, view.known, proposal(kSouth, package_of({{kFare, 2}}))).refusal ==
        Refusal::red_line);
}

TEST_CASE("An issue that rests is open to be moved in a format that reopens") {
  const Scenario scenario = toy_scenario();
  const auto refusal_in = [&](FormatId format) {
    Situation at = seated(scenario, toy_settings(), format, kNorth);
    set_standing(scenario, at.state, kFare, 1, 1);
    View view;
    observe(scenario, at.state, at.beliefs, kNorth, view);
    return view.issues[kFare.index()].options[2].why_not.refusal;
  };
  CHECK(refusal_in(kCouncil) == Refusal::resting);
  CHECK(refusal_in(kSummit) == Refusal::none);
}
