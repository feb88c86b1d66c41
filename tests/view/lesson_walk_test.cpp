// The walk of a debrief: its minutes, its clock, its order.
#include <catch2/catch.hpp>

#include "view/lesson/told_rounds.h"
#include "view/lesson/walk.h"

namespace demarche::view {
namespace {

constexpr std::int64_t kMinute = 60'000;

TEST_CASE("Every length of a debrief gives each step its minutes, causes the most") {
  CHECK(minutes_of(DebriefLength::short_one) == 20);
  CHECK(minutes_of(DebriefLength::usual) == 35);
  CHECK(minutes_of(DebriefLength::long_one) == 45);
  for (int i = 0; i < kDebriefLengths; ++i) {
    const auto length = static_cast<DebriefLength>(i);
    for (std::size_t phase = 0; phase < kDebriefPhases; ++phase) {
      const int minutes = minutes_of(length, static_cast<DebriefPhase>(phase));
      CHECK(minutes >= 3);
      CHECK(minutes <= minutes_of(length, DebriefPhase::causes));
    }
  }
}

TEST_CASE("A step counts down, is extended, and counts on below nothing without going on") {
  DebriefWalk walk;
  begin_walk(walk, 1000);
  CHECK(walk.phase == DebriefPhase::feelings);
  CHECK(left_in_step(walk, 1000) == 3 * kMinute);
  CHECK(left_in_step(walk, 1000 + kMinute) == 2 * kMinute);
  extend_walk(walk, 1);
  CHECK(left_in_step(walk, 1000 + kMinute) == 3 * kMinute);
  CHECK(left_in_step(walk, 1000 + 6 * kMinute) == -2 * kMinute);
  CHECK(walk.phase == DebriefPhase::feelings);
}

TEST_CASE("A pause keeps the time that is left, whatever time passes") {
  DebriefWalk walk;
  begin_walk(walk, 0);
  pause_walk(walk, kMinute);
  CHECK(walk.paused);
  CHECK(left_in_step(walk, 50 * kMinute) == 2 * kMinute);
  extend_walk(walk, 3);
  CHECK(left_in_step(walk, 51 * kMinute) == 5 * kMinute);
  pause_walk(walk, 60 * kMinute);
  CHECK(left_in_step(walk, 61 * kMinute) == 4 * kMinute);
}

TEST_CASE("Steps go forth and back between feelings and reality, each with its whole time") {
  DebriefWalk walk;
  begin_walk(walk, 0);
  CHECK_FALSE(step_walk(walk, -1, 0));
  for (int step = 0; step < 4; ++step) CHECK(step_walk(walk, 1, 0));
  CHECK(walk.phase == DebriefPhase::reality);
  CHECK_FALSE(step_walk(walk, 1, 0));
  walk.tab = 1;
  CHECK(step_walk(walk, -1, kMinute));
  CHECK(walk.tab == 0);
  CHECK(left_in_step(walk, kMinute) == 4 * kMinute);
}

Happening heard(Happening::Kind kind, int round, SeatSet audience) {
  Happening one;
  one.kind = kind;
  one.round = static_cast<std::uint8_t>(round);
  one.audience = audience;
  return one;
}

TEST_CASE("Rounds are told with what was settled, and only with what everybody could hear") {
  SeatSet all;
  all.add(SeatId(0));
  all.add(SeatId(1));
  SeatSet one;
  one.add(SeatId(0));
  Happening settled = heard(Happening::Kind::settled, 2, all);
  settled.package.set(IssueId(0), OptionId(1));
  const std::vector<Happening> log{heard(Happening::Kind::proposed, 1, one),
                                   heard(Happening::Kind::refused, 1, one), settled,
                                   heard(Happening::Kind::event, 2, all)};
  const std::vector<ToldRound> everything = told_rounds(log, {});
  REQUIRE(everything.size() == 2);
  CHECK(everything[0].tabled == 1);
  CHECK(everything[0].refused == 1);
  CHECK(everything[1].settled.size() == 1);
  CHECK(everything[1].others.size() == 1);
  const std::vector<ToldRound> open = told_rounds(log, all);
  REQUIRE(open.size() == 1);
  CHECK(open[0].round == 2);
}

TEST_CASE("The weightiest rounds are the turning ones, in the order of the game") {
  std::vector<ToldRound> rounds(4);
  for (int i = 0; i < 4; ++i) rounds[static_cast<std::size_t>(i)].round = i + 1;
  rounds[0].refused = 1;
  rounds[2].walked_out = 2;
  rounds[3].settled.emplace_back();
  rounds[3].settled.back().set(IssueId(0), OptionId(1));
  const std::vector<ToldRound> turns = turning_rounds(rounds, 2);
  REQUIRE(turns.size() == 2);
  CHECK(turns[0].round == 3);
  CHECK(turns[1].round == 4);
  CHECK(turning_rounds(rounds, 9).size() == 3);
}

}  // namespace
}  // namespace demarche::view
