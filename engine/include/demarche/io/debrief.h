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

// From the bytes of a debrief file. Never throws, whatever the bytes. A text that a language lacks
// is shown in the first one, so that a talk can be held. `of`: the scenario that it is checked
// against as authors want it: its id, every text in every language, entries after its knowledge
// ends, no source without a citation.
[[nodiscard]] ReadDebrief read_debrief(const File& file, const Scenario* of = nullptr);

// Reads the file that the scenario.json in `folder` names as its debrief.
[[nodiscard]] ReadDebrief load_debrief(const std::filesystem::path& folder,
                                       const Scenario* of = nullptr);
// The same from files in memory, by name; the first is the head.
[[nodiscard]] ReadDebrief load_debrief(const std::vector<File>& files, const Scenario* of);

}  // namespace demarche::io
