// A review in the terminal.
#pragma once

#include "cli/terminal.h"
#include "view/review_told.h"

namespace demarche::cli {

// In this order: what it is of; the sum, the turning points and every decision of each seat; what
// kind of numbers these are. A seat may be told as soon as it has been reviewed.
void begin_review(Terminal& terminal, const view::Phrases& phrases);
void tell_review(Terminal& terminal, const view::ReviewedGame& game, const analyse::Review& review);
void end_review(Terminal& terminal, const view::Phrases& phrases);

}  // namespace demarche::cli
