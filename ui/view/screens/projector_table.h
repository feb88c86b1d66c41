// The delegations around a table, for the back row.
#pragma once

#include "view/screens/teacher_parts.h"

namespace demarche::view {

[[nodiscard]] canvas::Element round_table_of(const TeacherSight& sight);

}  // namespace demarche::view
