// The beginning of a round: what ends, what begins, what happens, what is paid.
#pragma once

#include "rules/course.h"

namespace demarche {

// Lasting effects that end, delayed ones that begin, events (dated, conditional, by chance),
// income.
void bring_news(const Course& course);

// One event, with its effects.
void fire(const Course& course, EventId event);
// Whether an event has already fired in this round, or in the game where it may come only once.
[[nodiscard]] bool has_fired(const Scenario& scenario, const State& state, EventId event);

}  // namespace demarche
