// The packages that a sitting in progress keeps: the one on the table, and the one that a counter
// answers.
#pragma once

#include "demarche/state.h"

namespace demarche {

[[nodiscard]] Package package_on_table(const SittingState& sitting);
[[nodiscard]] Package package_refused(const SittingState& sitting);
void put_on_table(SittingState& sitting, const Package& package);
void keep_as_refused(SittingState& sitting, const Package& package);

}  // namespace demarche
