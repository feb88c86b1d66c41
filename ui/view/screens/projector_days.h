// The days of the game, for the back row.
#pragma once

#include "view/screens/projector_sight.h"

namespace demarche::view {

// The rounds as a line of cells; below what the last one brought, what is due now, what is to come.
[[nodiscard]] canvas::Element days_board(const ProjectorSight& sight);

}  // namespace demarche::view
