// Sampled decisions come as often as their description says, within five standard errors.
#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <map>

#include "demarche/choose.h"
#include "engine/played.h"
#include "engine/toy_scenario.h"

using namespace demarche;
using namespace demarche::test;
using namespace demarche::test::toy;

namespace {

constexpr int kSamples = 6000;

std::map<Move, int> sampled(const Scenario& scenario, const State& state, SeatId seat) {
  std::map<Move, int> times;
  for (int n = 0; n < kSamples; ++n) {
    ++times[sample_move(scenario, state, seat, static_cast<std::uint64_t>(n) * 7919)];
  }
  return times;
}

// Every legal move but taking back comes alike, and nothing else comes.
void check_alike(const Scenario& scenario, const State& state, SeatId seat) {
  LegalMoves legal;
  legal_moves(scenario, state, seat, legal);
  std::erase_if(legal.moves, [](const Move& move) { return move.kind == Move::Kind::withdraw; });
  const std::map<Move, int> times = sampled(scenario, state, seat);
  CHECK(times.size() == legal.moves.size());
  const double share = 1.0 / static_cast<double>(legal.moves.size());
  const double error = std::sqrt(kSamples * share * (1 - share));
  for (const Move& move : legal.moves) {
    REQUIRE(times.count(move) == 1);
    CHECK(std::abs(times.at(move) - kSamples * share) <= 5 * error);
  }
}

int times_of(const std::map<Move, int>& times, Move::Kind kind) {
  int sum = 0;
  for (const auto& [move, count] : times) sum += move.kind == kind ? count : 0;
  return sum;
}

}  // namespace

TEST_CASE("In planning every legal play and done come alike") {
  const Scenario scenario = toy_scenario();
  Played game(scenario, toy_settings());
  check_alike(scenario, game.state(), kNorth);
  check_alike(scenario, game.state(), kGuild);
  game.play(kNorth, kAlarm);
  check_alike(scenario, game.state(), kNorth);
}

TEST_CASE("Where hardly anything is legal, what is comes alike all the same") {
  Scenario scenario = toy_scenario();
  for (MoveRule& move : scenario.moves) {
    move.cost = 0;
    move.closed = true;
  }
  finish(scenario);
  const State shut = start(scenario, toy_settings()).state;
  CHECK(times_of(sampled(scenario, shut, kNorth), Move::Kind::done) == kSamples);
  scenario.moves[kAlarm.index()].closed = false;
  finish(scenario);
  check_alike(scenario, start(scenario, toy_settings()).state, kNorth);
}

TEST_CASE("Proposals are half of what comes where packages are possible, and all sizes come") {
  const Scenario scenario = toy_scenario();
  Played game(scenario, toy_settings());
  game.go_to(kCouncil);
  const SeatId seat{std::size_t{game.sitting().proposer}};
  const std::map<Move, int> times = sampled(scenario, game.state(), seat);
  const int proposals = times_of(times, Move::Kind::propose);
  CHECK(std::abs(proposals - kSamples / 2) <= 5 * std::sqrt(kSamples / 4.0));
  // What is left is passed, walked out or asked, each alike.
  const int passes = times_of(times, Move::Kind::pass);
  const int left = kSamples - proposals;
  CHECK(times_of(times, Move::Kind::ask) > 0);
  CHECK(std::abs(passes - left / 4) <= 5 * std::sqrt(left * 3.0 / 16.0));  // two can be asked
  std::map<int, int> sizes;
  for (const auto& [move, count] : times) {
    if (move.kind == Move::Kind::propose) sizes[move.package.count] += count;
  }
  LegalMoves legal;
  legal_moves(scenario, game.state(), seat, legal);
  CHECK(sizes.size() == static_cast<std::size_t>(legal.most - legal.least + 1));
}

TEST_CASE("Every option of the factorised set is sampled where it is legal alone") {
  const Scenario scenario = toy_scenario();
  Played game(scenario, toy_settings());
  game.go_to(kCouncil);
  const SeatId seat{std::size_t{game.sitting().proposer}};
  LegalMoves legal;
  legal_moves(scenario, game.state(), seat, legal);
  std::array<std::uint32_t, 64> seen{};
  for (const auto& [move, count] : sampled(scenario, game.state(), seat)) {
    for (const Package::Entry& entry : move.package) seen[entry.issue] |= 1U << entry.option;
  }
  CHECK(seen == legal.options);
}

TEST_CASE("Answers come alike") {
  const Scenario scenario = toy_scenario();
  Played game(scenario, toy_settings());
  game.go_to(kCouncil);
  const SeatId seat{std::size_t{game.sitting().proposer}};
  for (std::uint64_t bits = 0; game.state().head().phase == Phase::proposing; ++bits) {
    const Move move = sample_move(scenario, game.state(), seat, bits);
    if (move.kind == Move::Kind::propose) game.make(move);
  }
  REQUIRE(game.state().head().phase == Phase::answering);
  const SeatSet waiting = awaited(scenario, game.state());
  check_alike(scenario, game.state(),
              SeatId{static_cast<std::size_t>(__builtin_ctz(waiting.bits))});
}
