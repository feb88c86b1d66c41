// What the analysis found, as JSON: one object, ids instead of rows, utilities as full doubles.
#pragma once

#include <cstdint>
#include <string>

#include "demarche/analyse/tournament.h"

namespace demarche::io {

// {"scenario", "round", "seats": [{"seat", "profile", "walk_away"}], "outcomes", "zone",
// "pareto": [{"utilities", "package"}], "nash", "kalai_smorodinsky", "egalitarian", "max_welfare",
// "left_out": [...]}. What was left out because it is too large is null and named in "left_out".
[[nodiscard]] std::string analysis_json(const Scenario& scenario, std::int32_t round,
                                        const analyse::Analysis& analysis);

// One scenario of a tournament with its bouts.
struct PlayedArena {
  const Scenario* scenario = nullptr;
  std::size_t outcomes = 0;
  std::vector<analyse::Bout> bouts;
};
// {"steps", "seed", "tactics": [{"tactic", "bouts", "utility", "agreement_rate", ...}],
// "scenarios": [{"scenario", "outcomes", "bouts": [{"first", "second", "agreed", "step",
// "utilities", "pareto_distance", "nash_distance"}]}]}. Distances are Euclidean, in utility;
// "nash_distance" is null where there is no Nash solution.
[[nodiscard]] std::string tournament_json(std::span<const PlayedArena> arenas,
                                          std::span<const analyse::Standing> standings,
                                          std::int32_t steps, std::uint64_t seed);

}  // namespace demarche::io
