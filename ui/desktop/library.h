// What is on the shelf.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "pack/found.h"
#include "view/app.h"
#include "view/translation.h"

namespace demarche::desktop {

// Options as versions before 0.5 kept them, lines "key value"; unknown keys and odd values are left
// at their defaults.
[[nodiscard]] view::Options read_old_options(const std::string& text);

// What the program speaks: its own languages, then those of the files in a folder.
struct Tongues {
  std::vector<std::shared_ptr<const view::Translation>> files;  // whose words the languages share
  std::vector<view::Language> languages;
  std::string trouble;  // the first fault of a file that cannot be used; empty: none
};
[[nodiscard]] Tongues load_languages(const std::filesystem::path& folder);

// The scenarios that are found, folders and packs, with the rules part that saves carry; broken
// ones with their first finding, behind the others.
struct Library {
  std::vector<view::Shelf> shelves;
  std::map<std::string, std::string> rules_parts;  // by scenario id
};
[[nodiscard]] Library load_library(const pack::Places& places);

}  // namespace demarche::desktop
