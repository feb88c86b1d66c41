// What a seat might sensibly do now: the ground that every comparison of choices stands on, the
// planner's search and the review of decisions alike.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "demarche/play.h"
#include "demarche/workspace.h"

namespace demarche {

// Fills `out` with legal moves of `seat`, which must be awaited: no two alike, at most `most` (from
// 1), at least one. A pure function of what the seat knows and of its arguments.
//
// First what the seat might choose in character (several policy seeds), the likeliest choice among
// them first. Then the other plays that would still change something and "done"; the packages that
// are nearest to those (an entry less, an entry that serves the seat better, single issues); every
// question, answer and ballot; last of all leaving the room. What does not fit is left out from the
// end; plays and packages stand in an order drawn by `policy_seed`, so that none is always left
// out. Taking back a sealed choice is no alternative. No allocation when `out` and `space` have
// their sizes.
void find_alternatives(const Scenario& scenario, const Situation& situation, SeatId seat,
                       std::uint64_t policy_seed, std::size_t most, std::vector<Move>& out,
                       Workspace& space);

}  // namespace demarche
