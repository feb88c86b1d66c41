// The end of a game, or the game as if it ended now.
#pragma once

#include "demarche/result.h"
#include "rules/evaluate.h"

namespace demarche {

// Consenters: whoever consented to something that stands settled. Left out: bound by such a thing
// and not among those who consented to it. `seat` (or none) is `self`.
[[nodiscard]] Moment moment_at_end(const Scenario& scenario, const State& state, SeatId seat);

// The ending, or the first whose condition holds now.
[[nodiscard]] EndingId ending_if_over_now(const Scenario& scenario, const State& state);

// Points of the result (SeatResult::result) as if the game ended now. No allocation.
[[nodiscard]] std::int32_t result_points(const Scenario& scenario, const State& state, SeatId seat);
// Whether a goal of a mandate is kept, at a moment of moment_at_end.
[[nodiscard]] bool is_kept(const Scenario& scenario, const State& state, const MandateGoal& goal,
                           const Moment& moment);

// Utility of the table that stood at the start.
[[nodiscard]] std::int32_t utility_at_start(const Scenario& scenario, SeatId seat,
                                            ProfileId profile);

// Margin of a seat over walking away from all that was settled: utility of the final table less
// (utility at the start plus outlook, spent losses not counted), in points.
[[nodiscard]] std::int32_t margin_over_walking_away(const Scenario& scenario, const State& state,
                                                    SeatId seat);

// Hazard, survival and drivers of what was settled.
[[nodiscard]] DurabilityResult durability(const Scenario& scenario, const State& state);

// Chance, per mille, that an agreement still stands after `years` years at a constant yearly
// hazard, for years 0 to `years`; each rounded to the nearest.
[[nodiscard]] std::vector<std::int32_t> survival_curve(std::int32_t hazard, std::size_t years);

}  // namespace demarche
