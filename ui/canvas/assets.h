// Flags and icons, found under one folder: fonts/, flags/{96,192}/<key>.png, icons/icons.txt with
// lines "name hexcodepoint" (the glyphs are in a font of fonts/ or icons/).
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "canvas/surface.h"

namespace demarche::canvas {

class AssetStore {
 public:
  explicit AssetStore(std::string root);

  std::string fonts() const { return root_ + "/fonts"; }
  const std::string& root() const { return root_; }
  // The icon as UTF-8, to be drawn with the icon font; empty when unknown.
  std::string icon(std::string_view name) const;
  // The flag at the size nearest above `device_pixels`; nullptr when there is none.
  const Surface* flag(std::string_view key, double device_pixels) const;
  // Names asked for and not found, sorted.
  std::vector<std::string> missing() const;
  // Whole sentences about what could not be read at the start.
  const std::vector<std::string>& problems() const { return problems_; }

 private:
  std::string root_;
  std::map<std::string, std::string, std::less<>> icons_;
  mutable std::map<std::string, std::optional<Surface>, std::less<>> flags_;
  mutable std::map<std::string, int, std::less<>> missing_;
  std::vector<std::string> problems_;
};

}  // namespace demarche::canvas
