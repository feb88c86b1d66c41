// "What would you accept?": the package nearest to a refused one, in memory of the caller.
#pragma once

#include "demarche/beliefs.h"
#include "judge/offer_space.h"

namespace demarche {

// demarche/judge.h says what it is. `space`: filled anew, nothing is read from it; no allocation
// once it has its size.
[[nodiscard]] Package counter(const Scenario& scenario, const State& state, const Beliefs& beliefs,
                              SeatId seat, SeatId asker, const Package& refused, OfferSpace& space);

}  // namespace demarche
