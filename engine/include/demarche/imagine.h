// A world as one seat may imagine it: what it knows, and everything else drawn.
//
// The ground under every look ahead: the planner's search and the review of decisions continue
// imagined worlds, never the real one, so neither can read a secret. Many draws of one moment are
// its information set with probabilities (Harsanyi 1967; determinization as in Frank and Basin
// 1998, whose limits hold here: who looks ahead in each drawn world by itself overrates what it
// will know).
#pragma once

#include <cstdint>

#include "demarche/play.h"

namespace demarche {

// Fills `out` with a world that `seat`, which must be awaited, cannot tell from the real one. A
// pure function of what the seat knows and of `draw`: two situations that differ only in secrets of
// others give equal bytes. No allocation when `out` has held a situation of the scenario before.
//
// Drawn: the profiles of others, by the seat's beliefs, each by itself; luck, by a new world seed.
// Begun again: sealed choices and ballots of others that are not open yet. As far as the seat knows
// (see conceal): meters that it does not see stand at their start, and effects in flight, even its
// own, do not come. Beliefs: the seat's own for everybody; of the seat itself the prior.
void imagine(const Scenario& scenario, const Situation& real, SeatId seat, std::uint64_t draw,
             Situation& out);

// For looking back alone, at a real situation with every secret in it: what `imagine` draws, drawn
// in place, and nothing else changed. The seat need not be awaited. With the same `draw` both give
// the luck and, by equal beliefs, the profiles that `imagine` gives. What is shown of worlds made
// so tells secrets: only for who may know them all (a review after the game).
void redraw_luck(std::uint64_t draw, Situation& situation);
void redraw_profiles(const Scenario& scenario, SeatId seat, std::uint64_t draw,
                     Situation& situation);

}  // namespace demarche
