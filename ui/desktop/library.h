// What the desktop keeps between starts, and where: scenarios on the shelf, options, autosaves.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "demarche/game.h"
#include "view/app.h"

namespace demarche::desktop {

// Options as lines "key value"; unknown keys and odd values are left at their defaults.
[[nodiscard]] view::Options read_options(const std::string& text);
[[nodiscard]] std::string write_options(const view::Options& options);

// A running program's own place for autosaves, so that two programs never write over each other:
// one of nine slots, held by a file lock until the program ends. Of the slots that nobody holds it
// is the one with the newest game in it, or else the first.
class AutosaveSlot {
 public:
  explicit AutosaveSlot(const std::filesystem::path& folder);
  ~AutosaveSlot();
  AutosaveSlot(const AutosaveSlot&) = delete;
  AutosaveSlot& operator=(const AutosaveSlot&) = delete;

  // File to write to; none when all slots are taken.
  [[nodiscard]] std::optional<std::filesystem::path> file() const;

 private:
  std::filesystem::path file_;
  int lock_ = -1;
};

// Scenarios found under a folder, with the rules part that saves carry; broken ones with their
// first finding.
struct Library {
  std::vector<view::Shelf> shelves;
  std::map<std::string, std::string> rules_parts;  // by scenario id
};
[[nodiscard]] Library load_library(const std::filesystem::path& scenarios);

}  // namespace demarche::desktop
