#include <catch2/catch.hpp>
#include <cmath>
#include <map>

#include "engine/at_the_table.h"
#include "engine/draft.h"
#include "engine/played.h"
#include "engine/toy_scenario.h"

using namespace demarche;
using namespace demarche::test;
using namespace demarche::test::toy;

namespace {

// Rounds in which each event fired in a game without any will.
std::map<std::size_t, std::vector<int>> fired(const Scenario& scenario, const Settings& settings) {
  Played game(scenario, settings);
  while (game.state().head().phase != Phase::over) {
    game.go_to_planning();
    if (game.state().head().phase == Phase::planning) game.all_done();
  }
  std::map<std::size_t, std::vector<int>> rounds;
  for (const Happening& told : game.log()) {
    if (told.kind == Happening::Kind::event) rounds[told.what].push_back(told.round);
  }
  return rounds;
}

}  // namespace

TEST_CASE("A dated event comes in its round, once") {
  CHECK(fired(toy_scenario(), toy_settings())[kFog.index()] == std::vector<int>{2});
}

TEST_CASE("An event by hand never comes by itself") {
  CHECK(fired(toy_scenario(), toy_settings()).count(kVisit.index()) == 0);
}

TEST_CASE("A conditional event comes once its condition holds, and only once") {
  Scenario scenario = toy_scenario();
  CHECK(fired(scenario, toy_settings()).count(kStorm.index()) == 0);
  scenario.meters[kCalm.index()].start[0] = 22;
  finish(scenario);
  CHECK(fired(scenario, toy_settings())[kStorm.index()] == std::vector<int>{2});  // after the fog
  scenario.events[kStorm.index()].again = true;
  finish(scenario);
  CHECK(fired(scenario, toy_settings())[kStorm.index()] == std::vector<int>{2, 3, 4});
}

TEST_CASE("A teacher may leave events out") {
  Settings settings = toy_settings();
  settings.events_left_out = {kFog, kGulls};
  CHECK(fired(toy_scenario(), settings).empty());
}

TEST_CASE("An event by chance comes as often as its rate says, within four standard errors") {
  Scenario scenario = toy_scenario();
  scenario.events[kGulls.index()].chance = 300;
  scenario.events[kGulls.index()].effects = {};
  scenario.rounds.resize(1);
  finish(scenario);
  int times = 0;
  constexpr int kGames = 3000;
  for (int seed = 1; seed <= kGames; ++seed) {
    Log log;
    const Situation situation =
        start(scenario, toy_settings(static_cast<std::uint64_t>(seed)), &log);
    for (const Happening& told : log) times += told.kind == Happening::Kind::event ? 1 : 0;
    REQUIRE(situation.state.head().round == 1);
  }
  const double error = std::sqrt(kGames * 0.3 * 0.7);
  CHECK(std::abs(times - kGames * 0.3) < 4 * error);
}

TEST_CASE("Adding an event or a move changes no other draw") {
  const Scenario scenario = toy_scenario();
  Scenario larger = toy_scenario();
  EventRule event = larger.events[kGulls.index()];
  event.id = "whales";
  event.effects = {};
  larger.events.insert(larger.events.begin(), event);
  MoveRule move = larger.moves[kAudit.index()];
  move.id = "inquiry";
  larger.moves.insert(larger.moves.begin(), move);
  for (Effect& effect : larger.effects) {
    if (effect.kind == Effect::Kind::open_move) ++effect.subject;
  }
  for (Seat& seat : larger.seats) {
    for (Profile& profile : seat.profiles) profile.likes.push_back(1);
  }
  finish(larger);
  for (std::uint64_t seed = 1; seed <= 10; ++seed) {
    Played game(scenario, toy_settings(seed));
    Played other(larger, toy_settings(seed));
    game.play(kNorth, kCall, kSouth);
    other.play(kNorth, MoveId{kCall.index() + 1}, kSouth);
    game.all_done();
    other.all_done();
    game.go_to_planning();
    other.go_to_planning();
    const auto cells = meter_cells(scenario, game.state());
    const auto other_cells = meter_cells(larger, other.state());
    CHECK(std::equal(cells.begin(), cells.end(), other_cells.begin(), other_cells.end()));
    CHECK(game.count(Happening::Kind::move_succeeded) ==
          other.count(Happening::Kind::move_succeeded));
  }
}

TEST_CASE("A facilitator fires an inject once, and nobody else may") {
  const Scenario scenario = toy_scenario();
  Played game(scenario, toy_settings());
  Move inject;
  inject.kind = Move::Kind::inject;
  inject.seat = Move::kFacilitator;
  inject.what = kVisit.value;
  Move stolen = inject;
  stolen.seat = 0;
  CHECK(game.refusal(stolen) == Refusal::not_yours);
  Move other = inject;
  other.what = kFog.value;
  CHECK(game.refusal(other) == Refusal::not_yours);
  other.what = 99;
  CHECK(game.refusal(other) == Refusal::unknown);
  LegalMoves moves;
  legal_moves(scenario, game.state(), SeatId{std::size_t{Move::kFacilitator}}, moves);
  CHECK(moves.moves == std::vector<Move>{inject});
  const std::int32_t calm = game.meter(kCalm);
  game.make(inject);
  CHECK(game.meter(kCalm) == calm + 1);
  CHECK(game.refusal(inject) == Refusal::used_up);
}

TEST_CASE("An inject may come in the middle of a sitting") {
  const Scenario scenario = toy_scenario();
  Played game(scenario, toy_settings());
  game.go_to(kCouncil);
  const std::uint8_t proposer = game.sitting().proposer;
  Move inject;
  inject.kind = Move::Kind::inject;
  inject.seat = Move::kFacilitator;
  inject.what = kVisit.value;
  game.make(inject);
  CHECK(game.sitting().proposer == proposer);
}
