// What only the whole scenario shows, beyond references: what can never happen, what is never
// looked at, what says one thing here and another there. Only warnings and hints.
#pragma once

#include "read/loading.h"

namespace demarche::io {

void check_happening(Loading& loading);  // endings, events, moves, options that never come
void check_meters(Loading& loading);     // never read, never changed
void check_dominated(Loading& loading);  // moves that another one is better than
void check_numbers(Loading& loading);    // digits and placeholders of texts

// All of the above, for a scenario without errors.
void check_the_whole(Loading& loading);

}  // namespace demarche::io
