// How near a condition is to holding: for looking ahead, where "not yet" must not look like
// "never".
#pragma once

#include "rules/evaluate.h"

namespace demarche {

// Per mille: 1000 when the condition holds (none holds always), less otherwise. A level falls from
// 1000 to 0 over half of what its meter spans; pledges count by the part of those needed that are
// there; of several conditions that must all hold the mean counts, of those of which one must hold
// the nearest. Everything else holds or does not. No allocation.
[[nodiscard]] std::int32_t nearness(const Scenario& scenario, const State& state,
                                    ConditionId condition, const Moment& moment);

}  // namespace demarche
