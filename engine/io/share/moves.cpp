// The moves of a share code: stretches that follow from the seeds, and decisions between them.
#include "share/decision.h"
#include "share/parts.h"

namespace demarche::io {
namespace {

constexpr std::uint64_t kMostMoves = 50'000;  // as many as a save may have

// Plays on while the recorded moves are those that follow; how many were.
std::size_t play_what_follows(const std::vector<Move>& moves, Game& played, Workspace& space) {
  const std::size_t first = played.record().moves.size();
  std::size_t row = first;
  for (; row < moves.size(); ++row) {
    const std::optional<Move> next = move_that_follows(played, space);
    if (!next || *next != moves[row]) break;
    static_cast<void>(played.make(*next));
  }
  return row - first;
}

}  // namespace

std::size_t write_moves(BitWriter& bits, const Game& game, Carried carried) {
  const std::vector<Move>& moves = game.record().moves;
  const bool leave_out = carried == Carried::what_does_not_follow;
  Game played(game.scenario(), game.record().settings);
  Workspace space;
  BitWriter body;
  std::uint64_t decisions = 0, left_out = 0;
  while (true) {
    if (leave_out && move_that_follows(played, space)) {
      const std::size_t count = play_what_follows(moves, played, space);
      const bool all = !move_that_follows(played, space);
      body.bit(all);
      if (!all) body.number(count);
      left_out += count;
    }
    const std::size_t row = played.record().moves.size();
    if (row == moves.size()) break;
    write_decision(body, played, moves[row]);
    static_cast<void>(played.make(moves[row]));
    ++decisions;
  }
  bits.number(decisions);
  bits.append(body);
  return left_out;
}

namespace {

// A stretch: all that follows, or so many moves.
void read_what_follows(BitReader& bits, Game& game, Workspace& space) {
  std::optional<Move> next = move_that_follows(game, space);
  if (!next) return;
  const bool all = bits.bit();
  const std::uint64_t count = all ? kMostMoves : bits.number(kMostMoves);
  if (bits.failed()) return;
  for (std::uint64_t i = 0; i < count && next; ++i) {
    static_cast<void>(game.make(*next));
    next = move_that_follows(game, space);
  }
  if (!all && !next) bits.fail();  // a stretch to its end says so
}

}  // namespace

void read_moves(BitReader& bits, bool some_left_out, Game& game) {
  Workspace space;
  const std::uint64_t decisions = bits.number(kMostMoves);
  for (std::uint64_t i = 0; !bits.failed(); ++i) {
    if (some_left_out) read_what_follows(bits, game, space);
    if (i == decisions || bits.failed()) return;
    const Move move = read_decision(bits, game);
    if (!bits.failed() && !game.make(move).legal()) bits.fail();
  }
}

}  // namespace demarche::io
