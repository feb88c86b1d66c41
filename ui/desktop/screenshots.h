// Every screen of a scripted game as PNG files, without any display.
#pragma once

#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "desktop/shell.h"

namespace demarche::desktop {

struct ScreenshotOptions {
  std::filesystem::path folder;
  std::string scenario;
  std::uint64_t seed = 1;
  int width = 1280, height = 720;
  std::vector<view::Language> languages = {view::Language::english, view::Language::ukrainian};
  std::vector<int> text = {100, 125, 150};  // percent
  std::set<std::string> only = {};          // names of scenes; empty: all
};

struct Screenshots {
  std::vector<std::string> files = {};   // names of the pictures written
  std::vector<std::string> absent = {};  // scenes that this game never came to
  std::vector<std::string> faults = {};  // what a reader would trip over, each with its file
  std::string error = {};                // why there are no more; empty: all were taken
};

// Writes <scene>_<language>_<text size>.png for each scene, in each language and text size, and
// index.html, which shows them all (contact_sheet.h).
[[nodiscard]] Screenshots write_screenshots(const Places& places, const ScreenshotOptions& options);

}  // namespace demarche::desktop
