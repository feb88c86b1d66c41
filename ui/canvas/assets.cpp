#include "canvas/assets.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <sstream>

namespace demarche::canvas {
namespace {

constexpr int kFlagSizes[] = {96, 192};

std::string utf8(std::uint32_t c) {
  const auto tail = [c](int shift) { return static_cast<char>(0x80 | ((c >> shift) & 0x3F)); };
  if (c < 0x80) return {static_cast<char>(c)};
  if (c < 0x800) return {static_cast<char>(0xC0 | (c >> 6)), tail(0)};
  if (c < 0x10000) return {static_cast<char>(0xE0 | (c >> 12)), tail(6), tail(0)};
  return {static_cast<char>(0xF0 | (c >> 18)), tail(12), tail(6), tail(0)};
}

}  // namespace

AssetStore::AssetStore(std::string root) : root_(std::move(root)) {
  const std::string path = root_ + "/icons/icons.txt";
  std::ifstream file(path);
  if (!file)
    problems_.push_back(std::string("The icon table ").append(path).append(" is missing."));
  std::string line;
  while (std::getline(file, line)) {
    std::istringstream words(line);
    std::string name, code;
    if (!(words >> name >> code) || name[0] == '#') continue;
    std::uint32_t point = 0;
    const auto [end, error] = std::from_chars(code.data(), code.data() + code.size(), point, 16);
    if (error != std::errc{} || end != code.data() + code.size() || point > 0x10FFFF) {
      problems_.push_back(std::string("The icon ").append(name).append(" has no code point."));
      continue;
    }
    icons_[name] = utf8(point);
  }
}

std::string AssetStore::icon(std::string_view name) const {
  const auto it = icons_.find(name);
  if (it != icons_.end()) return it->second;
  missing_[std::string("icon ").append(name)] = 1;
  return {};
}

const Surface* AssetStore::flag(std::string_view key, double device_pixels) const {
  const int size = device_pixels > kFlagSizes[0] ? kFlagSizes[1] : kFlagSizes[0];
  std::string path = root_ + "/flags/" + std::to_string(size) + "/";
  path.append(key).append(".png");
  auto it = flags_.find(path);
  if (it == flags_.end()) it = flags_.emplace(path, read_png(path)).first;
  if (it->second) return &*it->second;
  missing_[std::string("flag ").append(key)] = 1;
  return nullptr;
}

std::vector<std::string> AssetStore::missing() const {
  std::vector<std::string> out;
  for (const auto& [name, once] : missing_) out.push_back(name);
  return out;
}

}  // namespace demarche::canvas
