#include <catch2/catch.hpp>

#include "engine/at_the_table.h"
#include "engine/draft.h"
#include "engine/played.h"
#include "engine/toy_scenario.h"

using namespace demarche;
using namespace demarche::test;
using namespace demarche::test::toy;

namespace {

void idle_to_the_end(Played& game) {
  while (game.state().head().phase != Phase::over) {
    game.go_to_planning();
    if (game.state().head().phase == Phase::planning) game.all_done();
  }
}

}  // namespace

TEST_CASE("Without any will the game drifts to its last ending") {
  const Scenario scenario = toy_scenario();
  Played game(scenario, toy_settings());
  CHECK_FALSE(ending(game.state()).exists());
  idle_to_the_end(game);
  CHECK(ending(game.state()) == kDrift);
  CHECK(game.state().head().round == 4);
  CHECK(awaited(scenario, game.state()).empty());
  CHECK(game.refusal(simple_move(kNorth, Move::Kind::done)) == Refusal::game_over);
  LegalMoves moves;
  legal_moves(scenario, game.state(), kNorth, moves);
  CHECK(moves.moves.empty());
}

TEST_CASE("The first ending whose condition holds is the result") {
  const Scenario scenario = toy_scenario();
  Played game(scenario, toy_settings());
  set_standing(scenario, game.state(), kFare, 1, 1);
  set_standing(scenario, game.state(), kSchedule, 2, 1);
  idle_to_the_end(game);
  CHECK(ending(game.state()) == kPact);
}

TEST_CASE("Only an ending marked early may come before the last round") {
  const Scenario scenario = toy_scenario();
  Played game(scenario, toy_settings());
  set_standing(scenario, game.state(), kFare, 1, 1);
  set_standing(scenario, game.state(), kSchedule, 2, 1);
  set_level(scenario, game.state(), kCalm, 96);
  game.all_done();
  game.go_to_planning();
  CHECK(ending(game.state()) == kQuiet);  // drift leaves 95
  CHECK(game.state().head().round == 1);
}

TEST_CASE("An ending that an effect orders comes at the close of the round") {
  const Scenario scenario = toy_scenario();
  Played game(scenario, toy_settings());
  game.state().head().ordered_ending = static_cast<std::uint8_t>(kPact.index());
  game.go_to(kAssembly);
  CHECK_FALSE(ending(game.state()).exists());
  game.go_to_planning();
  CHECK(ending(game.state()) == kPact);
}

TEST_CASE("A teacher may shorten the game") {
  const Scenario scenario = toy_scenario();
  Settings settings = toy_settings();
  settings.rounds = 2;
  Played game(scenario, settings);
  idle_to_the_end(game);
  CHECK(game.state().head().round == 2);
}

TEST_CASE("Meters drift at the close of each round, and income comes with the next") {
  const Scenario scenario = toy_scenario();
  Settings settings = toy_settings();
  settings.events_left_out = {kFog, kGulls};
  Played game(scenario, settings);
  CHECK(game.meter(kCapital, kNorth) == 5);  // 3 and an income of 2
  CHECK(game.meter(kCalm) == 50);
  game.all_done();
  game.go_to_planning();
  CHECK(game.meter(kCalm) == 49);
  CHECK(game.meter(kCapital, kNorth) == 7);
}

TEST_CASE("Profiles are drawn by weight, in the same way whatever their order in the file") {
  Scenario scenario = toy_scenario();
  scenario.seats[0].profiles[0].draw_weight = 3;
  Scenario turned = scenario;
  std::swap(turned.seats[0].profiles[0], turned.seats[0].profiles[1]);
  finish(scenario);
  finish(turned);
  int first = 0;
  for (std::uint64_t seed = 1; seed <= 400; ++seed) {
    Settings settings;
    settings.world_seed = seed;
    const State state = start(scenario, settings).state;
    const State other = start(turned, settings).state;
    first += state.head().profile[0] == 0 ? 1 : 0;
    CHECK(state.head().profile[0] == 1 - other.head().profile[0]);
    CHECK(state.head().profile[1] == other.head().profile[1]);
  }
  CHECK(first > 300 - 35);
  CHECK(first < 300 + 35);
}

TEST_CASE("A constellation draws profiles together, and leaves the rest to themselves") {
  Scenario scenario = toy_scenario();
  Constellation both;
  both.id = "both firm";
  both.profiles = {ProfileId{std::size_t{0}}, ProfileId{std::size_t{0}}, ProfileId{}};
  Constellation neither = both;
  neither.id = "both open";
  neither.profiles = {ProfileId{std::size_t{1}}, ProfileId{std::size_t{1}}, ProfileId{}};
  scenario.constellations = {both, neither};
  finish(scenario);
  std::uint32_t seen = 0;
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    Settings settings;
    settings.world_seed = seed;
    const StateHead head = start(scenario, settings).state.head();
    CHECK(head.profile[0] == head.profile[1]);
    seen |= 1U << (head.profile[0] * 2 + head.profile[2]);
    settings.constellation = ConstellationId{std::size_t{1}};
    CHECK(start(scenario, settings).state.head().profile[0] == 1);
    settings.fixed_profiles = {ProfileId{std::size_t{0}}};
    CHECK(start(scenario, settings).state.head().profile[0] == 0);
  }
  CHECK(seen == 15);
}
