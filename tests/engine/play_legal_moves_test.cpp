#include <algorithm>
#include <catch2/catch.hpp>

#include "demarche/observe.h"
#include "engine/at_the_table.h"
#include "engine/draft.h"
#include "engine/played.h"
#include "engine/toy_scenario.h"
#include "engine/wanderer.h"

using namespace demarche;
using namespace demarche::test;
using namespace demarche::test::toy;

namespace {

// Calls `visit(package)` for every package over the issues of an agenda, legal or not.
template <class Visit>
void every_package(const Scenario& scenario, const Format& format, std::size_t place,
                   Package package, const Visit& visit) {
  if (place == format.agenda.size()) return visit(package);
  every_package(scenario, format, place + 1, package, visit);
  const IssueId issue = format.agenda[place];
  for (std::size_t option = 0; option < scenario.issues[issue.index()].options.size(); ++option) {
    Package with = package;
    with.set(issue, OptionId{option});
    every_package(scenario, format, place + 1, with, visit);
  }
}

// Options of every issue that stand in some legal package, by trying all of them.
std::array<std::uint32_t, 64> options_by_trying(const Scenario& scenario, const State& state,
                                                SeatId seat, bool& any) {
  std::array<std::uint32_t, 64> options{};
  any = false;
  const Format& format = scenario.formats[state.head().sitting.format];
  every_package(scenario, format, 0, Package{}, [&](const Package& package) {
    if (!why_not(scenario, state, proposal(seat, package)).legal()) return;
    any = true;
    for (const Package::Entry& entry : package) options[entry.issue] |= 1U << entry.option;
  });
  return options;
}

// Plays games without sense and calls `visit(situation, seat)` before each decision.
template <class Visit>
void wander(const Scenario& scenario, int games, const Visit& visit) {
  for (int game = 1; game <= games; ++game) {
    const auto seed = static_cast<std::uint64_t>(game);
    Settings settings;
    settings.world_seed = seed;
    Situation situation = start(scenario, settings);
    Wanderer wanderer(seed * 1000);
    while (!ending(situation.state).exists()) {
      const SeatId seat = wanderer.seat(awaited(scenario, situation.state));
      visit(situation, seat);
      apply(scenario, situation, wanderer.move(scenario, situation.state, seat));
    }
  }
}

}  // namespace

TEST_CASE("The factorised set of packages is exactly what trying all of them gives") {
  int compared = 0;
  const Scenario scenario = toy_scenario();
  wander(scenario, 30, [&](const Situation& situation, SeatId seat) {
    if (situation.state.head().phase != Phase::proposing) return;
    LegalMoves moves;
    legal_moves(scenario, situation.state, seat, moves);
    bool any = false;
    const auto tried = options_by_trying(scenario, situation.state, seat, any);
    CHECK(moves.options == tried);
    CHECK(moves.may_propose == any);
    ++compared;
  });
  CHECK(compared > 300);
}

TEST_CASE("The factorised set is exact where every package must cover several issues") {
  Scenario scenario = toy_scenario();
  for (Format& format : scenario.formats) {
    format.least = std::min<std::int32_t>(2, static_cast<std::int32_t>(format.agenda.size()));
    format.most = std::min<std::int32_t>(3, static_cast<std::int32_t>(format.agenda.size()));
  }
  scenario.seats[1].support_start = 28;  // little can be carried at home in the south
  finish(scenario);
  int compared = 0;
  wander(scenario, 30, [&](const Situation& situation, SeatId seat) {
    if (situation.state.head().phase != Phase::proposing) return;
    LegalMoves moves;
    legal_moves(scenario, situation.state, seat, moves);
    bool any = false;
    CHECK(moves.options == options_by_trying(scenario, situation.state, seat, any));
    ++compared;
  });
  CHECK(compared > 300);
}

TEST_CASE("Legal moves are sorted, unique, legal, and all that why_not allows") {
  for (const bool open : {false, true}) {
    const Scenario scenario = open ? open_toy_scenario() : toy_scenario();
    wander(scenario, 15, [&](const Situation& situation, SeatId seat) {
      LegalMoves set;
      legal_moves(scenario, situation.state, seat, set);
      const std::vector<Move>& moves = set.moves;
      CHECK_FALSE(moves.empty());
      CHECK(std::adjacent_find(moves.begin(), moves.end(), std::greater_equal<>()) == moves.end());
      std::size_t legal = 0;
      for (std::uint8_t kind = 0; kind <= static_cast<std::uint8_t>(Move::Kind::inject); ++kind) {
        for (const int target : {0, 1, 2, 3, 0xFF}) {
          for (std::uint16_t what = 0; what < 12; ++what) {
            Move move = simple_move(seat, static_cast<Move::Kind>(kind));
            move.target = static_cast<std::uint8_t>(target);
            move.what = what;
            const bool good = why_not(scenario, situation.state, move).legal();
            legal += good ? 1 : 0;
            if (good != contains(scenario, situation.state, set, move)) FAIL("they differ");
          }
        }
      }
      CHECK(legal == moves.size());
    });
  }
}

TEST_CASE("Seats that are not awaited have no legal move") {
  const Scenario scenario = toy_scenario();
  wander(scenario, 10, [&](const Situation& situation, SeatId) {
    const SeatSet waited = awaited(scenario, situation.state);
    for (std::size_t row = 0; row < scenario.seats.size(); ++row) {
      LegalMoves set;
      legal_moves(scenario, situation.state, SeatId{row}, set);
      CHECK(set.moves.empty() == !waited.has(SeatId{row}));
    }
  });
}

TEST_CASE("What a seat may do follows from what it may know") {
  for (const bool open : {false, true}) {
    const Scenario scenario = open ? open_toy_scenario() : toy_scenario();
    State known;
    wander(scenario, 20, [&](const Situation& situation, SeatId seat) {
      conceal(scenario, situation.state, seat, known);
      LegalMoves real;
      LegalMoves seen;
      legal_moves(scenario, situation.state, seat, real);
      legal_moves(scenario, known, seat, seen);
      CHECK(real.moves == seen.moves);
      CHECK(real.options == seen.options);
      CHECK(real.may_propose == seen.may_propose);
    });
  }
}

TEST_CASE("A copy plays identically, with or without a listener") {
  const Scenario scenario = toy_scenario();
  for (std::uint64_t seed = 1; seed <= 10; ++seed) {
    Log log;
    Situation one = start(scenario, toy_settings(seed), &log);
    Situation other = start(scenario, toy_settings(seed));
    Wanderer wanderer(seed);
    while (!ending(one.state).exists()) {
      const SeatId seat = wanderer.seat(awaited(scenario, one.state));
      const Move move = wanderer.move(scenario, one.state, seat);
      Situation copy = other;
      apply(scenario, one, move, &log);
      apply(scenario, copy, move);
      CHECK(one.state == copy.state);
      CHECK(one.beliefs == copy.beliefs);
      other = copy;
    }
    CHECK(log.back().kind == Happening::Kind::ended);
  }
}
