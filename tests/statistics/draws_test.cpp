// Every kind of draw, 100,000 times over seeds: the frequency is the chance that was stated.
#include <catch2/catch.hpp>

#include "demarche/chance.h"
#include "demarche/play.h"
#include "engine/draft.h"
#include "engine/toy_scenario.h"
#include "statistics/tally.h"

using namespace demarche;
using namespace demarche::test;
using namespace demarche::test::toy;

namespace {

constexpr std::uint64_t kDraws = 100'000;

Settings world(std::uint64_t seed) {
  Settings settings;
  settings.world_seed = seed;
  return settings;
}

Move planned(SeatId seat, Move::Kind kind, MoveId what = MoveId{0}, SeatId target = {}) {
  Move move;
  move.kind = kind;
  move.seat = static_cast<std::uint8_t>(seat.value);
  if (kind != Move::Kind::play) return move;
  move.what = what.value;
  move.target = target.exists() ? static_cast<std::uint8_t>(target.value) : Move::kNobody;
  return move;
}

// Plays round 1 of a world: one seat plans one move, all others nothing. The log up to the next
// decision.
Log round_one(const Scenario& scenario, std::uint64_t seed, const Move& move) {
  Situation situation = start(scenario, world(seed));
  Log log;
  if (move.kind == Move::Kind::play) apply(scenario, situation, move, &log);
  for (const SeatId seat : {kNorth, kSouth, kGuild}) {
    apply(scenario, situation, planned(seat, Move::Kind::done), &log);
  }
  return log;
}

std::size_t count_of(const Log& log, Happening::Kind kind) {
  std::size_t count = 0;
  for (const Happening& happening : log) count += happening.kind == kind ? 1 : 0;
  return count;
}

}  // namespace

TEST_CASE("A draw of n is even, for small n and for large") {
  for (const std::uint32_t n : {2U, 3U, 7U, 10U, 100U}) {
    Tally tally(n);
    for (std::uint64_t seed = 0; seed < kDraws; ++seed) {
      tally.add(draw(seed, {Draw::policy, 1, 2, 3, 4}, n));
    }
    for (std::uint32_t side = 0; side < n; ++side) CHECK(tally.agrees(side, 1.0 / n));
  }
}

TEST_CASE("A draw is even along each part of its key") {
  constexpr std::uint32_t kSides = 10;
  std::vector<Tally> tallies(4, Tally(kSides));
  for (std::uint64_t i = 0; i < kDraws; ++i) {
    const auto round = static_cast<std::uint32_t>(i);
    tallies[0].add(draw(9, {Draw::move, round, 0, 0, 0}, kSides));
    tallies[1].add(draw(9, {Draw::move, 1, i, 0, 0}, kSides));
    tallies[2].add(draw(9, {Draw::move, 1, 0, i, 0}, kSides));
    tallies[3].add(draw(9, {Draw::move, 1, 0, 0, i}, kSides));
  }
  for (const Tally& tally : tallies) {
    for (std::size_t side = 0; side < kSides; ++side) CHECK(tally.agrees(side, 0.1));
  }
}

TEST_CASE("Draws of two kinds, rounds or seeds are independent of each other") {
  Tally kinds(4), rounds(4), seeds(4);
  for (std::uint64_t seed = 0; seed < kDraws; ++seed) {
    const auto coin = [](std::uint64_t s, Draw kind, std::uint32_t round) {
      return draw(s, {kind, round, 5, 6, 7}, 2);
    };
    kinds.add(2 * coin(seed, Draw::move, 1) + coin(seed, Draw::event, 1));
    rounds.add(2 * coin(seed, Draw::event, 1) + coin(seed, Draw::event, 2));
    seeds.add(2 * coin(seed, Draw::leak, 1) + coin(seed + 1, Draw::leak, 1));
  }
  for (const Tally* tally : {&kinds, &rounds, &seeds}) {
    for (std::size_t side = 0; side < 4; ++side) CHECK(tally->agrees(side, 0.25));
  }
}

TEST_CASE("Profiles are drawn by their weights") {
  Scenario scenario = toy_scenario();
  scenario.seats[kSouth.index()].profiles[1].draw_weight = 3;
  finish(scenario);
  Tally north(2), south(2);
  for (std::uint64_t seed = 0; seed < kDraws; ++seed) {
    const Situation situation = start(scenario, world(seed));
    north.add(situation.state.head().profile[kNorth.index()]);
    south.add(situation.state.head().profile[kSouth.index()]);
  }
  CHECK(north.agrees(0, 0.5));
  CHECK(south.agrees(1, 0.75));
}

TEST_CASE("Constellations are drawn by their weights") {
  Scenario scenario = toy_scenario();
  Constellation row;
  row.id = "all firm";
  row.weight = 3;
  row.profiles = {ProfileId{0}, ProfileId{0}, ProfileId{0}};
  scenario.constellations.push_back(row);
  row.id = "open, the guild by itself";
  row.weight = 2;
  row.profiles = {ProfileId{1}, ProfileId{1}, ProfileId{}};
  scenario.constellations.push_back(row);
  finish(scenario);
  Tally tally(8);
  for (std::uint64_t seed = 0; seed < kDraws; ++seed) {
    const Situation situation = start(scenario, world(seed));
    const std::uint8_t* const profile = situation.state.head().profile;
    tally.add(std::size_t{4} * profile[0] + std::size_t{2} * profile[1] + profile[2]);
  }
  CHECK(tally.agrees(0, 0.6));
  CHECK(tally.agrees(6, 0.2));
  CHECK(tally.agrees(7, 0.2));
}

TEST_CASE("A move succeeds as often as its odds say that were shown when it was sealed") {
  const Scenario scenario = toy_scenario();
  for (const MoveId what : {kCall, kCampaign}) {
    const Move move = planned(kNorth, Move::Kind::play, what, what == kCall ? kSouth : SeatId{});
    Situation shown = start(scenario, world(1));
    apply(scenario, shown, move);
    const double odds_shown = plan_of(scenario, shown.state, kNorth)[0].odds / 1000.0;
    Tally tally(2);
    for (std::uint64_t seed = 0; seed < kDraws; ++seed) {
      const Log log = round_one(scenario, seed, move);
      const std::size_t succeeded = count_of(log, Happening::Kind::move_succeeded);
      REQUIRE(succeeded + count_of(log, Happening::Kind::move_failed) == 1);
      tally.add(succeeded);
    }
    INFO("shown " << odds_shown << ", observed " << tally.frequency(1));
    CHECK(tally.agrees(1, odds_shown));
  }
}

TEST_CASE("An event by chance fires as often as it says, in each round by itself") {
  const Scenario scenario = toy_scenario();
  Tally first(2);
  for (std::uint64_t seed = 0; seed < kDraws; ++seed) {
    Log log;
    static_cast<void>(start(scenario, world(seed), &log));
    std::size_t fired = 0;
    for (const Happening& happening : log) {
      const bool gulls = happening.kind == Happening::Kind::event && happening.what == kGulls.value;
      fired += gulls ? 1 : 0;
    }
    first.add(fired);
  }
  CHECK(first.agrees(1, scenario.events[kGulls.index()].chance / 1000.0));
}

TEST_CASE("A random amount is even between its bounds") {
  const Scenario scenario = toy_scenario();
  const Move gift = planned(kNorth, Move::Kind::play, kGift, kSouth);
  const std::int32_t before =
      meter_value(scenario, start(scenario, world(1)).state, kDebt, kSouth, kNorth);
  Tally tally(4);
  for (std::uint64_t seed = 0; seed < kDraws; ++seed) {
    Situation situation = start(scenario, world(seed));
    apply(scenario, situation, gift);
    for (const SeatId seat : {kNorth, kSouth, kGuild}) {
      apply(scenario, situation, planned(seat, Move::Kind::done));
    }
    const std::int32_t given =
        meter_value(scenario, situation.state, kDebt, kSouth, kNorth) - before;
    tally.add(static_cast<std::size_t>(given));
  }
  for (std::size_t side = 1; side <= 3; ++side) CHECK(tally.agrees(side, 1.0 / 3.0));
}

TEST_CASE("A member's threshold is even over its spread") {
  Scenario scenario = toy_scenario();
  Undertaking::Rise& near = scenario.undertakings[kRelief.index()].rises[0];
  near.readiness_terms = {};  // 20 at or above a draw of 60: 21 in 60
  finish(scenario);
  const std::uint32_t cell = scenario.undertakings[kRelief.index()].members[0].cell;
  Tally tally(2);
  for (std::uint64_t seed = 0; seed < kDraws; ++seed) {
    Situation situation = start(scenario, world(seed));
    for (const SeatId seat : {kNorth, kSouth, kGuild}) {
      apply(scenario, situation, planned(seat, Move::Kind::done));
    }
    tally.add(member_steps(scenario, situation.state)[cell] > 0 ? 1 : 0);
  }
  CHECK(tally.agrees(1, 21.0 / 60.0));
}

TEST_CASE("A covert move leaks as often as it says") {
  const Scenario scenario = toy_scenario();
  const Move whisper = planned(kNorth, Move::Kind::play, kWhisper, kSouth);
  Tally tally(2);
  for (std::uint64_t seed = 0; seed < kDraws; ++seed) {
    tally.add(count_of(round_one(scenario, seed, whisper), Happening::Kind::leaked));
  }
  CHECK(tally.agrees(1, scenario.moves[kWhisper.index()].leak / 1000.0));
}

TEST_CASE("Each party is the first proposer as often as any other") {
  const Scenario scenario = toy_scenario();
  Tally tally(3);
  for (std::uint64_t seed = 0; seed < kDraws; ++seed) {
    Situation situation = start(scenario, world(seed));
    for (const SeatId seat : {kNorth, kSouth, kGuild}) {
      apply(scenario, situation, planned(seat, Move::Kind::done));
    }
    const SittingState& sitting = situation.state.head().sitting;
    REQUIRE(sitting.format == kCouncil.value);
    tally.add(sitting.proposer);
  }
  for (std::size_t seat = 0; seat < 3; ++seat) CHECK(tally.agrees(seat, 1.0 / 3.0));
}

TEST_CASE("A tally that is off by two percent is not taken for right") {
  Tally tally(2);
  for (std::uint64_t n = 0; n < kDraws; ++n) tally.add(n % 100 < 52 ? 1 : 0);
  CHECK(tally.agrees(1, 0.52));
  CHECK_FALSE(tally.agrees(1, 0.5));
  CHECK_FALSE(tally.agrees(1, 0.54));
}
