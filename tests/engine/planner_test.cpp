#include "choose/planner.h"

#include <catch2/catch.hpp>

#include "demarche/alternatives.h"
#include "demarche/choose.h"
#include "demarche/game.h"
#include "engine/draft.h"
#include "engine/toy_scenario.h"

using namespace demarche;
using namespace demarche::test;

namespace {

Settings drawn(std::uint64_t seed) {
  Settings settings;
  settings.world_seed = settings.policy_seed = seed;
  return settings;
}

Search at_most_simulations(std::uint32_t simulations) { return {simulations, {}}; }

// The first decisions of some games, with the seat that decides.
template <class Look>
void watch(const Scenario& scenario, Look look) {
  for (std::uint64_t seed = 1; seed <= 3; ++seed) {
    Situation situation = start(scenario, drawn(seed));
    for (int step = 0; step < 40 && situation.state.head().phase != Phase::over; ++step) {
      const SeatSet waiting = awaited(scenario, situation.state);
      const SeatId seat(static_cast<std::size_t>(__builtin_ctz(waiting.bits)));
      if (step % 5 == 0) look(situation, seat, seed);
      apply(scenario, situation, choose(scenario, situation, seat, Level::in_character, seed));
    }
  }
}

constexpr SeatId kSelf{0};
constexpr MoveId kSensible{0};

// One round, one choice: a move that brings about what the mandate asks for, at even odds, and one
// that moves a meter of no account and is certain, so that who follows its likes takes it often.
Scenario one_choice() {
  Draft draft;
  const SeatId self = draft.seat("self", 10, 0, 1);
  const SeatId other = draft.seat("other", 10, 0, 1);
  draft.own_meters(50);
  const MeterId noise = draft.meter("noise", Meter::Scope::world, 50);
  const FlagId done = draft.flag("done");
  const IssueId issue = draft.issue("issue", consent_of({0, 1}), {"as_it_is", "otherwise"});
  draft.format("room", seats_of({0, 1}), {issue}, 1, 1);
  const MoveId sensible = draft.move("sensible", seats_of({0}), 1, 500);
  const MoveId idle = draft.move("idle", seats_of({0}), 1, 1000);
  draft.scenario.moves[sensible.index()].success = draft.effects({raise(done)});
  draft.scenario.moves[idle.index()].success = draft.effects({add_to(noise, -20)});
  draft.ending("over", {}, false);
  draft.scenario.goals.push_back({"done", draft.text("done"), draft.when(flag_up(done))});
  draft.profile(self, "only", {1000}, {false}).mandate = {{GoalId(0), true}};
  draft.profile(other, "only", {1000}, {true});
  draft.scenario.rounds.resize(1);
  finish(draft.scenario);
  return draft.scenario;
}

int times_sensible(const Scenario& scenario, Level level) {
  int times = 0;
  for (std::uint64_t seed = 1; seed <= 40; ++seed) {
    const Situation situation = start(scenario, drawn(seed));
    const Move move = choose(scenario, situation, kSelf, level, seed);
    if (move.kind == Move::Kind::play && move.what == kSensible.value) ++times;
  }
  return times;
}

}  // namespace

TEST_CASE("A planner chooses the same for the same arguments, in whatever memory it thinks") {
  const Scenario scenario = toy_scenario();
  Workspace used;
  watch(scenario, [&](const Situation& situation, SeatId seat, std::uint64_t seed) {
    Workspace fresh;
    const Search search = at_most_simulations(60);
    const Planned one = choose_planning(scenario, situation, seat, seed, search, fresh);
    const Planned other = choose_planning(scenario, situation, seat, seed, search, used);
    REQUIRE(one.move == other.move);
    REQUIRE(one.simulations == other.simulations);
    REQUIRE(why_not(scenario, situation.state, one.move).legal());
  });
}

TEST_CASE(
    "A planner keeps to its limit of simulations, and needs none where nothing can be chosen") {
  const Scenario scenario = toy_scenario();
  Workspace space;
  std::vector<Move> found;
  int searched = 0;
  watch(scenario, [&](const Situation& situation, SeatId seat, std::uint64_t seed) {
    find_alternatives(scenario, situation, seat, seed, 24, found, space);
    for (const std::uint32_t limit : {1U, 7U, 50U}) {
      const Planned planned =
          choose_planning(scenario, situation, seat, seed, at_most_simulations(limit), space);
      REQUIRE(planned.simulations == (found.size() > 1 ? limit : 0));
      REQUIRE_FALSE(planned.stopped);
    }
    searched += found.size() > 1 ? 1 : 0;
  });
  CHECK(searched > 5);
}

TEST_CASE("A planner that is stopped would choose the same with what it has used as its limit") {
  const Scenario scenario = toy_scenario();
  Workspace space;
  watch(scenario, [&](const Situation& situation, SeatId seat, std::uint64_t seed) {
    for (const std::uint32_t patience : {0U, 1U, 30U}) {
      const Search search{200, [&](std::uint32_t done) { return done < patience; }};
      const Planned stopped = choose_planning(scenario, situation, seat, seed, search, space);
      if (!stopped.stopped) continue;  // nothing could be chosen
      REQUIRE(stopped.simulations == patience);
      if (patience == 0) continue;  // as a limit 0 means the usual one
      const Planned again = choose_planning(scenario, situation, seat, seed,
                                            at_most_simulations(stopped.simulations), space);
      REQUIRE(again.move == stopped.move);
    }
  });
}

TEST_CASE("A planner that has no time at all chooses what it would choose in character") {
  const Scenario scenario = toy_scenario();
  Workspace space;
  std::vector<Move> found;
  watch(scenario, [&](const Situation& situation, SeatId seat, std::uint64_t seed) {
    const Search search{0, [](std::uint32_t) { return false; }};
    const Planned planned = choose_planning(scenario, situation, seat, seed, search, space);
    find_alternatives(scenario, situation, seat, seed, 24, found, space);
    REQUIRE(planned.move == found.front());
  });
}

TEST_CASE("A planner does not choose what leads nowhere where something else leads to its goal") {
  const Scenario scenario = one_choice();
  CHECK(times_sensible(scenario, Level::in_character) < 35);
  CHECK(times_sensible(scenario, Level::planner) == 40);
}

TEST_CASE("A lead counts when it stands out from chance") {
  PlannerCandidate usual(0), steady(1), noisy(2), untried(3);
  for (int world = 0; world < 40; ++world) {
    steady.add(30);
    noisy.add(world % 2 == 0 ? 560 : -500);
  }
  CHECK(usual.sure_lead() == 0);
  CHECK(steady.sure_lead() > 20'000);
  CHECK(steady.sure_lead() < 30'000);
  CHECK(noisy.sure_lead() < 0);
  CHECK(untried.sure_lead() < noisy.sure_lead());
}

TEST_CASE("In the halving one lucky world is worth less than many good ones") {
  PlannerCandidate lucky(1), tried(2);
  lucky.add(60);
  for (int world = 0; world < 20; ++world) tried.add(40);
  CHECK(tried.promises_more_than(lucky));
  lucky.add(60);
  lucky.add(60);
  lucky.add(300);
  CHECK(lucky.promises_more_than(tried));
}

TEST_CASE("A game with planners replays from its record, and says which searches were cut short") {
  const Scenario scenario = toy_scenario();
  Settings settings = drawn(5);
  settings.levels = {Level::planner, Level::planner, Level::newcomer};
  settings.simulations = 30;
  Game game(scenario, settings);
  game.run_computed([](std::uint32_t done) { return done < 12; });
  REQUIRE(game.over());
  const std::vector<CutShort>& rows = game.record().cut_short;
  REQUIRE_FALSE(rows.empty());
  for (const CutShort& row : rows) {
    REQUIRE(row.simulations == 12);
    REQUIRE(row.move < game.record().moves.size());
    REQUIRE(game.record().moves[row.move].seat != 2);
  }
  ReplayFault fault;
  const Game again = replay(scenario, game.record(), fault);
  CHECK(fault.kind == ReplayFault::Kind::none);
  CHECK(again.state() == game.state());
  CHECK(again.record().cut_short == rows);
}

TEST_CASE("Where no time was set nothing is recorded as cut short") {
  const Scenario scenario = toy_scenario();
  Settings settings = drawn(6);
  settings.levels.assign(3, Level::planner);
  settings.simulations = 10;
  Game game(scenario, settings);
  game.run_computed();
  REQUIRE(game.over());
  CHECK(game.record().cut_short.empty());
}

TEST_CASE("Taking a move back leaves the searches of others with their moves") {
  const Scenario scenario = toy_scenario();
  Settings settings = drawn(7);
  settings.human_seats = SeatSet{7};
  settings.levels.assign(3, Level::planner);
  Game game(scenario, settings);
  const GoesOn briefly = [](std::uint32_t done) { return done < 3; };
  const Move first = game.decide_for(SeatId(0), briefly);
  const Move second = game.decide_for(SeatId(1), briefly);
  REQUIRE(first.kind == Move::Kind::play);
  REQUIRE(game.record().cut_short == std::vector<CutShort>{{0, 3}, {1, 3}});
  REQUIRE(game.undo(SeatId(0)));
  REQUIRE(game.record().moves == std::vector<Move>{second});
  CHECK(game.record().cut_short == std::vector<CutShort>{{0, 3}});
}
