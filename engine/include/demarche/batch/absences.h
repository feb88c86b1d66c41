// What never happened in many games: endings, events, moves, options.
#pragma once

#include <vector>

#include "demarche/batch/tally.h"
#include "demarche/io/absences.h"

namespace demarche::batch {

// In the order of the tables, each with the number of games. Left out: the status quo of an issue,
// events that only a teacher fires, and what an expectation that begins at 0 and has a reason
// allows to be rare.
[[nodiscard]] std::vector<io::Absence> absences_in(const Scenario& scenario, const Tally& tally);

}  // namespace demarche::batch
