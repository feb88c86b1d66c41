// A review in the terminal.
#pragma once

#include "cli/review_told.h"
#include "cli/terminal.h"

namespace demarche::cli {

// Seat by seat: the sum, the turning points, every decision.
void tell_review(Terminal& terminal, const ReviewedGame& game);

}  // namespace demarche::cli
