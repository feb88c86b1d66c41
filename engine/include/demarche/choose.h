// Computed seats. A level never changes rules or numbers, only the choice; no level reads what its
// seat may not know: the state is concealed before anything else looks at it.
#pragma once

#include "demarche/play.h"

namespace demarche {

// The move that a computed seat makes now. The seat must be awaited. Depends on nothing but its
// arguments.
[[nodiscard]] Move choose(const Scenario& scenario, const Situation& situation, SeatId seat,
                          Level level, std::uint64_t policy_seed);

// Uniform among legal moves (packages by factors); for tests, benchmarks and comparisons.
[[nodiscard]] Move choose_random(const Scenario& scenario, const Situation& situation, SeatId seat,
                                 std::uint64_t policy_seed);

}  // namespace demarche
