// How a level got where it is, told from the log.
#pragma once

#include "view/app.h"
#include "view/phrases.h"

namespace demarche::view {

// Adds the start of a meter and each change of it with its cause, as lines at `depth`.
void add_history(const Play& play, const Phrases& phrases, MeterId meter, SeatId of, SeatId in,
                 int depth, Overlay& out);

}  // namespace demarche::view
