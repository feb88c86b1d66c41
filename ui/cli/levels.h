// Changes of meters as sentences: what moved alike between many delegations is told once.
#pragma once

#include <span>
#include <string>

#include "view/phrases.h"

namespace demarche::cli {

// One line for a run of changes (Happening::Kind::meter_changed), without the capital that everyone
// receives; empty when nothing is left. Trust that moved by the same step among five delegations or
// more, or of as many in one, is one sentence; the rest stands in its order.
[[nodiscard]] std::string level_line(const view::Phrases& phrases, SeatId me,
                                     std::span<const Happening* const> changes);

}  // namespace demarche::cli
