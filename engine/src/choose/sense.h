// Whether a scenario move makes sense now: what its success would still change.
#pragma once

#include <cstdint>

#include "choose/wants.h"
#include "demarche/scenario.h"
#include "demarche/state.h"

namespace demarche {

struct Sense {
  bool changes_anything = false;
  std::int32_t room =
      0;  // per mille: how far from their bounds are the levels that it improves, on average
  std::int32_t serves = 0;   // effects that bring about what the seat wants
  std::int32_t hinders = 0;  // and that work against it
};

[[nodiscard]] Sense sense_of(const Scenario& scenario, const State& state, const Wants& wants,
                             SeatId seat, MoveId move, SeatId target);

}  // namespace demarche
