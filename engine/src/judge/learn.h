// How an answer changes what those who saw it believe.
#pragma once

#include "demarche/beliefs.h"
#include "demarche/state.h"

namespace demarche {

// `answerer` has accepted (or not) the package on the table in the sitting in progress, seen by
// `witnesses`. Each believer judges by public meters and those that it sees itself.
void learn(const Scenario& scenario, const State& state, Beliefs& beliefs, SeatId answerer,
           const Package& package, bool accepted, SeatSet witnesses);

}  // namespace demarche
