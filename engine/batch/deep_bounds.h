// The bounds of the table that need games of the level planner.
#pragma once

#include <vector>

#include "demarche/batch/balance.h"

namespace demarche::batch {

// Share of its chances in which a move is chosen, in character and by planners alike.
inline constexpr double kMoveLeast = 0.01, kMoveMost = 0.60;
// Upper end of a bound that is no share and has none.
inline constexpr double kOpenEnd = 1000;

// Of each seat what the planner has over random choices, in points, and how much oftener than in
// character it keeps primary goals; of each move how often a planner chooses it when it may.
[[nodiscard]] std::vector<Bound> deep_bounds(const Scenario& scenario, const Ladder& ladder);

}  // namespace demarche::batch
