// The map for the back row: the board of the game without what only one delegation knows.
#pragma once

#include "view/screens/projector_sight.h"

namespace demarche::view {

// Whether the scenario has a map and the program has it, too; else the round table is shown.
[[nodiscard]] bool has_projected_map(const ProjectorSight& sight);
// Who is where, pledges as they rose, venues, who meets; beside it the news of the last round.
[[nodiscard]] canvas::Element projected_map(const ProjectorSight& sight);

}  // namespace demarche::view
