// One decision in a share code: what follows from the seeds, and what was decided otherwise.
#pragma once

#include <optional>
#include <vector>

#include "demarche/game.h"
#include "share/bits.h"

namespace demarche::io {

// The move that the computed seats make next, if it need not be told: no person is awaited, and
// the seat does not look ahead (a planner takes long, and a limit of time may have ended its
// search).
[[nodiscard]] std::optional<Move> move_that_follows(const Game& game, Workspace& space);

// Who may decide now, the likeliest first: persons, then computed seats, each in seat order, then
// the facilitator if there is anything to bring in. Empty when the game is over.
[[nodiscard]] std::vector<SeatId> deciders(const Game& game);

// A legal move, as the number of the alternative among those there are; a package by its issues.
// The first decider's moves are the short ones.
void write_decision(BitWriter& bits, const Game& game, const Move& move);
// May be a package that is not legal.
[[nodiscard]] Move read_decision(BitReader& bits, const Game& game);

}  // namespace demarche::io
