// Scenarios and saves, found and kept for the terminal.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "cli/terminal.h"
#include "demarche/game.h"
#include "demarche/io/load.h"
#include "pack/found.h"

namespace demarche::cli {

// A scenario that may be played, with the rules part that its saves carry.
struct Opened {
  std::unique_ptr<Scenario> scenario;  // null on failure
  std::string rules_part;
  int exit_code = 0;  // of the failure: 1 the scenario is broken, 2 there is none
};

// By id among those that are found, or by the path of a folder, a file or a pack. On failure says
// why (diagnostics and all, or which scenarios there are) on standard error.
[[nodiscard]] Opened open_scenario(const std::string& id_or_path);

// Puts the constellation with that id into the settings; empty: none. A sentence when there is no
// such one.
[[nodiscard]] std::string set_constellation(const Scenario& scenario, const std::string& id,
                                            Settings& settings);

// The folder scenarios/ of the data folder; says on standard error when there is none.
[[nodiscard]] std::optional<std::filesystem::path> scenarios_folder();

// Where scenarios are found: that folder, then the person's own. Empty when there is no data
// folder; that has been said.
[[nodiscard]] pack::Places scenario_places();

// Writes the save of a game. The error in words, or none.
[[nodiscard]] std::optional<std::string> save_game(const std::filesystem::path& file,
                                                   const Game& game, const std::string& rules_part);

// The person's autosave; none when nothing can be kept.
[[nodiscard]] std::optional<std::filesystem::path> autosave_file();

// Before a new game takes the place of a file: a game in it that has been begun and not ended, or
// that cannot be read, is set beside it as "autosave-unfinished-1.json" and so on, never lost.
// Where it went; empty: there was nothing to keep. None when it could not be moved.
[[nodiscard]] std::optional<std::filesystem::path> set_aside(const std::filesystem::path& file);

// Prints diagnostics to standard error, as text.
void complain(const std::vector<io::Diagnostic>& diagnostics);

}  // namespace demarche::cli
