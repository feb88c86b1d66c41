// Playouts, which keep neither beliefs nor a log, and whose decisions are sampled.
#include "properties/stroll.h"

namespace demarche::test {

std::string playouts_go_as_games_do(const Subject& subject) {
  State begun;
  State playout;
  std::uint64_t game = 0;
  return stroll(subject, [&](std::uint64_t seed, const Situation& at, SeatId, const Move& move) {
    if (game != seed) {  // the first decision of a game
      game = seed;
      begin_playout(subject.scenario, stroll_settings(seed), begun);  // in a used state
      if (!(begun == at.state)) return std::string("a playout begins otherwise");
    }
    playout = at.state;
    subject.engine.advance_playout(subject.scenario, playout, move);
    Situation next = at;
    subject.engine.apply(subject.scenario, next, move, nullptr);
    return std::string(playout == next.state ? "" : "a playout goes another way");
  });
}

std::string sampled_moves_are_legal(const Subject& subject) {
  constexpr std::uint64_t kSamples = 12;
  return stroll(subject, [&](std::uint64_t, const Situation& at, SeatId seat, const Move&) {
    const std::uint64_t salt = hash(at.state);
    for (std::uint64_t n = 0; n < kSamples; ++n) {
      const Move move = subject.engine.sample_move(subject.scenario, at.state, seat, salt + n);
      if (move.seat != seat.value || !why_not(subject.scenario, at.state, move).legal()) {
        return std::string("a sampled move is not legal");
      }
    }
    return std::string();
  });
}

}  // namespace demarche::test
