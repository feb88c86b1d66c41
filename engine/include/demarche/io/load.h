// From files to a Scenario: strict JSON with positions, every key read or complained about,
// references checked after everything is loaded, all findings at once. docs/scenario-format.md is
// the format.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "demarche/io/diagnostic.h"
#include "demarche/scenario.h"

namespace demarche::io {

struct File {
  std::string name;  // as shown in diagnostics
  std::string bytes;
};

struct Loaded {
  std::optional<Scenario> scenario;     // none if there is any error
  std::vector<Diagnostic> diagnostics;  // sorted
  std::string rules_part;  // canonical JSON without texts, codex, sources: what a save carries
};

// The first file is the scenario's head; further ones are its parts, by name. Never throws,
// whatever the bytes.
[[nodiscard]] Loaded load_scenario(const std::vector<File>& files);

// Reads `path` (a scenario.json or the folder that holds one) with its parts. What cannot be read
// is a diagnostic.
[[nodiscard]] Loaded load_scenario_files(const std::filesystem::path& path);

// A scenario from the rules part of a save. Texts are borrowed by their paths from `installed` when
// given; a text that is missing there shows as the last id of its path.
[[nodiscard]] Loaded load_rules_part(const std::string& rules_part, const Scenario* installed);

// Whether a text is an id: 1 to 64 of a-z, 0-9 and _, beginning with a letter.
[[nodiscard]] bool is_id(std::string_view text);

// Scenarios found under a folder of scenarios, sorted by id; broken ones are listed too, with their
// first error.
struct Listed {
  std::filesystem::path folder;
  std::string id;     // of the folder when the file does not say
  std::string title;  // in the scenario's first language; empty if broken
  std::optional<Diagnostic> first_error;
};
[[nodiscard]] std::vector<Listed> list_scenarios(const std::filesystem::path& scenarios_folder);

}  // namespace demarche::io
