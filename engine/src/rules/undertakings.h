// Undertakings: pledges that need each other. A threshold cascade after Granovetter (1978).
#pragma once

#include "rules/course.h"

namespace demarche {

// Every member rises at most one step. All are judged on the state before the step, so the order of
// the file is without consequence.
void step_undertakings(const Course& course);

// Up to `effect.count` members below `effect.step` rise to it, of `effect.tier` or of any. Readiest
// first: the lowest tier, then the highest step, then a draw fixed for the game.
void pledge(const Course& course, const Effect& effect);

}  // namespace demarche
