// The game of a class, told by rounds, for its debrief: what was settled, what came, where it
// turned.
#pragma once

#include <cstdint>
#include <vector>

#include "demarche/happening.h"

namespace demarche::view {

struct ToldRound {
  std::int32_t round = 0;
  std::vector<Package> settled;
  std::vector<Happening> others;  // events, walk-outs, votes that failed, the ending; in order
  int tabled = 0;                 // packages that were proposed
  int refused = 0;                // answers that refused one
  int rises = 0;                  // steps that members of an undertaking rose
  int walked_out = 0, votes_failed = 0;
};

// `everyone`: only what all of these seats could hear; empty: everything.
[[nodiscard]] std::vector<ToldRound> told_rounds(const std::vector<Happening>& log,
                                                 SeatSet everyone);

// How much a round turned the course, for want of a review: what was settled weighs three an
// issue, a walk-out or a failed vote two, a pledge or a refusal one. A rule of thumb for a talk.
[[nodiscard]] int weight_of(const ToldRound& round);
// The `most` weightiest rounds, in the order of the game; rounds without weight are left out.
[[nodiscard]] std::vector<ToldRound> turning_rounds(const std::vector<ToldRound>& rounds,
                                                    std::size_t most);

}  // namespace demarche::view
