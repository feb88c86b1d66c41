#include "io/shared_games.h"

#include <catch2/catch.hpp>

namespace demarche::test {
namespace {

SeatId first_of(SeatSet seats) {
  return SeatId(static_cast<std::size_t>(__builtin_ctz(seats.bits)));
}

void bring_something_in(Game& game) {
  LegalMoves injects;
  legal_moves(game.scenario(), game.state(), SeatId(std::size_t{Move::kFacilitator}), injects);
  if (!injects.moves.empty()) REQUIRE(game.make(injects.moves.front()).legal());
}

// By a number of its own for each decision, so that the same situation may be answered otherwise.
void decide_at_random(Game& game, SeatId seat, std::uint64_t number) {
  const Move move = choose_random(game.scenario(), game.situation(), seat, number);
  REQUIRE(game.make(move).legal());
}

// The last choice that may still be taken back, or none.
void withdraw_something(Game& game, SeatId seat) {
  LegalMoves legal;
  legal_moves(game.scenario(), game.state(), seat, legal);
  for (auto move = legal.moves.rbegin(); move != legal.moves.rend(); ++move) {
    if (move->kind == Move::Kind::withdraw) return static_cast<void>(game.make(*move));
  }
}

}  // namespace

Game game_with_people(const Scenario& scenario, const Settings& settings, int decisions) {
  Game game(scenario, settings);
  for (int i = 0; i < decisions; ++i) {
    game.run_computed();
    if (game.over()) break;
    if (i % 5 == 4) bring_something_in(game);
    if (game.over() || game.awaited_people().empty()) continue;
    const SeatId seat = first_of(game.awaited_people());
    if (i % 3 == 2) withdraw_something(game, seat);
    decide_at_random(game, seat, static_cast<std::uint64_t>(i));
  }
  return game;
}

Game game_at_random(const Scenario& scenario, const Settings& settings) {
  Game game(scenario, settings);
  for (std::uint64_t i = 0; !game.over(); ++i)
    decide_at_random(game, first_of(awaited(scenario, game.state())), i);
  return game;
}

void check_same_game(const Game& a, const Game& b) {
  CHECK(a.record().scenario_digest == b.record().scenario_digest);
  CHECK(a.record().rules_version == b.record().rules_version);
  CHECK(a.record().settings == b.record().settings);
  CHECK(a.record().moves == b.record().moves);
  CHECK(a.record().round_hashes == b.record().round_hashes);
  CHECK(a.record().cut_short == b.record().cut_short);
  CHECK(hash(a.state()) == hash(b.state()));
}

}  // namespace demarche::test
