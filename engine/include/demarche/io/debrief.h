// The debrief file of a scenario: named by its head, never loaded in play.
// docs/scenario-format.md, "The debrief", is the format.
#pragma once

#include <filesystem>
#include <optional>
#include <vector>

#include "demarche/debrief.h"
#include "demarche/io/diagnostic.h"
#include "demarche/io/load.h"

namespace demarche::io {

struct ReadDebrief {
  std::optional<Debrief> debrief;       // none if there is any error, or no such file is named
  std::vector<Diagnostic> diagnostics;  // sorted; empty where the scenario names no debrief
};

// From the bytes of a debrief file. Never throws, whatever the bytes.
[[nodiscard]] ReadDebrief read_debrief(const File& file);

// Reads the file that the scenario.json in `folder` names as its debrief.
[[nodiscard]] ReadDebrief load_debrief(const std::filesystem::path& folder);

}  // namespace demarche::io
