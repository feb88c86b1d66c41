// The battery itself: each check must catch a fault of the kind that it is there for.
#include <algorithm>
#include <catch2/catch.hpp>
#include <new>

#include "demarche/alternatives.h"
#include "demarche/continue.h"
#include "demarche/game.h"
#include "demarche/result.h"
#include "engine/toy_scenario.h"
#include "properties/allocations.h"
#include "properties/stroll.h"

using namespace demarche;
using namespace demarche::test;

namespace {

bool mentions(const std::string& finding, const std::string& words) {
  return finding.find(words) != std::string::npos;
}

// A compiler may leave out a new-expression whose result nobody needs, but not a plain call.
void allocate_once() { ::operator delete(::operator new(1)); }

}  // namespace

TEST_CASE("A view that shows another's profile is caught") {
  const Scenario scenario = toy_scenario();
  Engine leaking;
  leaking.observe = [](const Scenario& s, const State& state, const Beliefs& beliefs, SeatId seat,
                       View& out) {
    demarche::observe(s, state, beliefs, seat, out);
    out.capital += state.head().profile[(seat.index() + 1) % s.seats.size()];
  };
  CHECK(mentions(secrets_change_no_view({scenario, leaking}), "profiles of others"));
}

TEST_CASE("A view that shows the world's seed is caught") {
  const Scenario scenario = toy_scenario();
  Engine leaking;
  leaking.observe = [](const Scenario& s, const State& state, const Beliefs& beliefs, SeatId seat,
                       View& out) {
    demarche::observe(s, state, beliefs, seat, out);
    out.utility ^= static_cast<std::int32_t>(state.head().world_seed & 0xFF);
  };
  CHECK(mentions(secrets_change_no_view({scenario, leaking}), "the world's seed"));
}

TEST_CASE("A choice that reads a secret is caught") {
  const Scenario scenario = toy_scenario();
  Engine leaking;
  leaking.choose = [](const Scenario& s, const Situation& at, SeatId seat, Level level,
                      std::uint64_t policy) {
    const std::uint8_t secret = at.state.head().profile[(seat.index() + 1) % s.seats.size()];
    return demarche::choose(s, at, seat, level, policy + secret);
  };
  CHECK(mentions(secrets_change_no_choice({scenario, leaking}), "profiles of others"));
}

TEST_CASE("A planner that looks ahead in the real world is caught") {
  const Scenario scenario = toy_scenario();
  Engine leaking;
  leaking.choose = [](const Scenario& s, const Situation& at, SeatId seat, Level level,
                      std::uint64_t policy) {
    if (level != Level::planner) return demarche::choose(s, at, seat, level, policy);
    Workspace space;
    std::vector<Move> moves;
    find_alternatives(s, at, seat, policy, 8, moves, space);
    std::pair<std::int32_t, Move> best{-1, {}};
    for (const Move& move : moves) {
      Situation ahead = at;
      demarche::apply(s, ahead, move);
      play_on(s, ahead, policy, space);
      best = std::max(best, {result(s, ahead.state, seat).result, move});
    }
    return best.second;
  };
  CHECK(mentions(secrets_change_no_choice({scenario, leaking}), "depends on"));
}

TEST_CASE("An imagined world that is made from a secret is caught") {
  const Scenario scenario = toy_scenario();
  Engine leaking;
  leaking.imagine = [](const Scenario& s, const Situation& real, SeatId seat, std::uint64_t draw,
                       Situation& out) {
    demarche::imagine(s, real, seat, draw, out);
    out.state.head().world_seed = real.state.head().world_seed;
  };
  CHECK(mentions(secrets_change_no_imagined_world({scenario, leaking}), "the world's seed"));
}

TEST_CASE("An imagined world in which the seat would see something else is caught") {
  const Scenario scenario = toy_scenario();
  Engine faulty;
  faulty.imagine = [](const Scenario& s, const Situation& real, SeatId seat, std::uint64_t draw,
                      Situation& out) {
    demarche::imagine(s, real, seat, draw, out);
    out.state.head().profile[seat.index()] ^= 1U;
  };
  CHECK(mentions(imagined_worlds_look_like_the_real_one({scenario, faulty}), "sees another"));
}

TEST_CASE("A list of moves out of order, or with one twice, is caught") {
  const Scenario scenario = toy_scenario();
  Engine faulty;
  faulty.legal_moves = [](const Scenario& s, const State& state, SeatId seat, LegalMoves& out) {
    demarche::legal_moves(s, state, seat, out);
    if (!out.moves.empty()) out.moves.push_back(out.moves.back());
  };
  CHECK(mentions(legal_moves_are_sorted_and_unique({scenario, faulty}), "ascending"));
}

TEST_CASE("A list of moves that lacks one is caught") {
  const Scenario scenario = toy_scenario();
  Engine faulty;
  faulty.legal_moves = [](const Scenario& s, const State& state, SeatId seat, LegalMoves& out) {
    demarche::legal_moves(s, state, seat, out);
    if (out.moves.size() > 2) out.moves.erase(out.moves.begin() + 1);
  };
  CHECK(mentions(why_not_agrees_with_legal_moves({scenario, faulty}), "legal but not listed"));
}

TEST_CASE("A set of packages that lacks an option is caught") {
  const Scenario scenario = toy_scenario();
  Engine faulty;
  faulty.legal_moves = [](const Scenario& s, const State& state, SeatId seat, LegalMoves& out) {
    demarche::legal_moves(s, state, seat, out);
    out.options[0] &= ~2U;
  };
  CHECK(why_not_agrees_with_legal_moves({scenario, faulty}) != "");
}

TEST_CASE("Play that remembers something outside the situation is caught") {
  const Scenario scenario = toy_scenario();
  Engine faulty;
  const auto counter = std::make_shared<int>(0);
  faulty.apply = [counter](const Scenario& s, Situation& at, const Move& move, Log* log) {
    demarche::apply(s, at, move, log);
    if (++*counter % 7 == 0) at.state.head().world_seed += 1;
  };
  CHECK(mentions(a_copy_plays_identically({scenario, faulty}), "two copies differ"));
}

TEST_CASE("Play that allocates is caught") {
  const Scenario scenario = toy_scenario();
  Engine faulty;
  faulty.apply = [](const Scenario& s, Situation& at, const Move& move, Log* log) {
    allocate_once();
    demarche::apply(s, at, move, log);
  };
  CHECK(mentions(play_allocates_nothing({scenario, faulty}), "apply allocates"));
  const std::size_t before = allocations();
  allocate_once();
  CHECK(allocations() == before + 1);
}

TEST_CASE("A game that never ends is caught") {
  const Scenario scenario = toy_scenario();
  Engine faulty;
  faulty.apply = [](const Scenario&, Situation&, const Move&, Log*) {};
  CHECK(mentions(every_game_ends({scenario, faulty}), "does not end"));
}

TEST_CASE("A row that is used is not taken for an unused one") {
  // The check compares whole games: a scenario in which an added event does fire must differ.
  Scenario scenario = toy_scenario();
  Scenario other = scenario;
  other.events[toy::kFog.index()].round = 3;
  finish(other);
  Game one(scenario, stroll_settings(1));
  Game two(other, stroll_settings(1));
  one.run_computed();
  two.run_computed();
  CHECK(hash(one.state()) != hash(two.state()));
}

TEST_CASE("A record with one move exchanged is caught and the round is named") {
  const Scenario scenario = toy_scenario();
  int caught = 0;
  for (std::uint64_t seed = 1; seed <= 10; ++seed) {
    Game game(scenario, stroll_settings(seed));
    game.run_computed();
    Record record = game.record();
    for (Move& move : record.moves) {
      if (move.kind != Move::Kind::play) continue;
      move.kind = Move::Kind::done;  // the seat ends its planning instead
      move.what = 0;
      move.target = 0;
      break;
    }
    if (record.moves == game.record().moves) continue;
    ReplayFault fault;
    static_cast<void>(replay(scenario, record, fault));
    CHECK(fault.kind != ReplayFault::Kind::none);
    if (fault.kind == ReplayFault::Kind::hash_differs) CHECK(fault.round >= 1);
    ++caught;
  }
  CHECK(caught > 5);
}

TEST_CASE("A playout that goes another way is caught") {
  const Scenario scenario = toy_scenario();
  Engine faulty;
  faulty.advance_playout = [](const Scenario& s, State& state, const Move& move) {
    demarche::advance_playout(s, state, move);
    if (move.kind == Move::Kind::accept) state.head().walked_out_once ^= 1U;
  };
  CHECK(mentions(playouts_go_as_games_do({scenario, faulty}), "goes another way"));
}

TEST_CASE("A sampled move that is not legal is caught") {
  const Scenario scenario = toy_scenario();
  Engine faulty;
  faulty.sample_move = [](const Scenario& s, const State& state, SeatId seat, std::uint64_t bits) {
    Move move = demarche::sample_move(s, state, seat, bits);
    if (move.kind == Move::Kind::reject) move.kind = Move::Kind::accept;  // whatever it crosses
    return move;
  };
  CHECK(mentions(sampled_moves_are_legal({scenario, faulty}), "not legal"));
}
