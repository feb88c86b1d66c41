// The ids of a loaded scenario, for reading files that speak of it.
#pragma once

#include "demarche/scenario.h"
#include "read/loading.h"

namespace demarche::io {

[[nodiscard]] Names names_of(const Scenario& scenario);

}  // namespace demarche::io
