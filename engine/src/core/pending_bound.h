// How many lasting and delayed effects a game can have in flight at the same time.
#pragma once

#include <cstddef>

#include "demarche/scenario.h"

namespace demarche {

// An upper bound that no game of the scenario can pass: what each source can start in one round at
// most, times the rounds that an effect can stay. Slots are therefore never short.
[[nodiscard]] std::size_t pending_bound(const Scenario& scenario);

}  // namespace demarche
