// Every screen of a scripted game as PNG files, without any display.
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "desktop/shell.h"

namespace demarche::desktop {

struct ScreenshotOptions {
  std::filesystem::path folder;
  std::string scenario;
  std::uint64_t seed = 1;
  int width = 1280, height = 720;
};

// Writes <screen>_<language>_<text size>.png for every screen, in each language at 100, 125 and 150
// % text. Says each file's name on standard output. The error in words, or none.
[[nodiscard]] std::optional<std::string> write_screenshots(const Places& places,
                                                           const ScreenshotOptions& options);

}  // namespace demarche::desktop
