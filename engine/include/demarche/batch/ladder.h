// What a level is worth: each level in each seat, the others in character.
//
// All levels of a seat meet the same worlds and the same seeds of choices, so what differs is what
// the seat chose. Results are those of the rules, 0 to 1000 points.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "demarche/batch/simulate.h"
#include "demarche/batch/statistics.h"

namespace demarche::batch {

// Games of each level in each seat that take a moment and say enough: 64 up to five seats; less
// with more, since seats, their decisions and the cost of each grow together; 2 at least.
[[nodiscard]] std::int64_t usual_games(const Scenario& scenario);

struct LadderPlan {
  std::int64_t games = 64;  // of each level in each seat
  std::uint64_t seed = 1;
  int jobs = 0;  // threads; 0: as many as the machine has
};

// One level in one seat.
struct Rung {
  SeatId seat;
  Policy policy = Policy::in_character;
  Tally tally;  // of its games; moves are those of the seat alone
};

struct Ladder {
  std::int64_t games = 0;   // of each rung
  std::vector<Rung> rungs;  // by seat, then by level, the weakest first
};

// The levels, the weakest first.
[[nodiscard]] const std::vector<Policy>& levels_of_a_ladder();

// Plays them. When `goes_on` says no, what was measured so far is worth nothing. `heard` is told
// how many games are done, of rungs times games.
[[nodiscard]] Ladder climb(const Scenario& scenario, const LadderPlan& plan,
                           const std::function<bool()>& goes_on,
                           const std::function<void(std::int64_t)>& heard);

// Mean result of the rung's seat, points, with its 95 % interval.
[[nodiscard]] Interval result_of(const Rung& rung);
// Share of the primary goals of the rung's seat that were kept; 0 when it was never given one.
[[nodiscard]] double primary_kept(const Rung& rung);

// {"games": ..., "results": [{"seat", "level", "mean", "low", "high", "primary_goals"}, ...]}
[[nodiscard]] std::string ladder_json(const Scenario& scenario, const Ladder& ladder);

}  // namespace demarche::batch
