// Undertakings: pledges that need each other. A threshold cascade after Granovetter (1978).
#pragma once

#include "rules/course.h"

namespace demarche {

// Every member rises at most one step. All are judged on the state before the step, so the order of
// the file is without consequence.
void step_undertakings(const Course& course);

// Up to `count` members below `step` rise to it, readiest first: the highest step, then the lowest
// tier, then a draw.
void pledge(const Course& course, UndertakingId undertaking, std::uint8_t count, std::uint8_t step);

}  // namespace demarche
