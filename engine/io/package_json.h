// A package as reports write it.
#pragma once

#include <nlohmann/json.hpp>

#include "demarche/move.h"
#include "demarche/scenario.h"

namespace demarche::io {

// {"issue": "option", ...} by ids, in the order of the package.
[[nodiscard]] nlohmann::ordered_json package_json(const Scenario& scenario, const Package& package);

}  // namespace demarche::io
