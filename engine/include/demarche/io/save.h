// Saves: the start, the moves, a hash each round, and the rules part of the scenario, so that a
// save outlives a retuned scenario. Load is replay; a hash that differs names its round.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "demarche/game.h"
#include "demarche/io/diagnostic.h"

namespace demarche::io {

// Where the parts of a save stand in its file, for what a replay finds wrong with them.
struct SavePlaces;

struct SaveFile {
  std::string scenario_id;
  std::string rules_part;
  Record record;
  std::shared_ptr<const SavePlaces> places = nullptr;  // of a save that was read
};

[[nodiscard]] std::string write_save(const SaveFile& save);

// Whether a JSON file says that it is a save: for verbs that take a scenario or a save. What is no
// JSON says nothing.
[[nodiscard]] bool says_it_is_a_save(const std::string& bytes);

struct ReadSave {
  std::optional<SaveFile> save;
  std::vector<Diagnostic> diagnostics;
};
// `name`: the file as it is to be named in what is found wrong with it, here and in `restore`.
[[nodiscard]] ReadSave read_save(const std::string& bytes, const std::string& name);

// Writes to a new file beside `path`, syncs, renames over it, syncs the folder: never half-written.
// The error in words, or none.
[[nodiscard]] std::optional<std::string> write_file_whole(const std::filesystem::path& path,
                                                          const std::string& bytes);

// A save brought to life: its own scenario (rules of the save, texts of the installed one) and the
// game replayed.
struct Restored {
  std::unique_ptr<Scenario> scenario;  // the game refers to it
  std::optional<Game> game;
  std::vector<Diagnostic> diagnostics;  // a hash that differs names the round
};
[[nodiscard]] Restored restore(const SaveFile& save, const Scenario* installed);

}  // namespace demarche::io
