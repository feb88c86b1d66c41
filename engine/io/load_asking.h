// Loading as ever, and what the readers asked for on the way: for the test that they and the table
// of fields agree.
#pragma once

#include "demarche/io/debrief.h"
#include "demarche/io/load.h"
#include "read/loading.h"

namespace demarche::io {

[[nodiscard]] Loaded load_scenario(const std::vector<File>& files, Asked& asked);
[[nodiscard]] ReadDebrief read_debrief(const File& file, const Scenario* of, Asked& asked);

}  // namespace demarche::io
