// The delegations around a table, for the back row.
#pragma once

#include "view/screens/projector_sight.h"

namespace demarche::view {

[[nodiscard]] canvas::Element round_table_of(const ProjectorSight& sight);

}  // namespace demarche::view
