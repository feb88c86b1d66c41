#include "desktop/golden_set.h"

#include <cstdlib>
#include <fstream>
#include <optional>
#include <sstream>

#include "desktop/digest.h"
#include "desktop/miniature.h"

namespace demarche::test {
namespace {

// What a picture differs in from its golden; empty: nothing that an eye would see.
std::string difference(const std::optional<canvas::Surface>& golden, const canvas::Surface& now) {
  if (!golden) return "nobody has approved a picture of this scene";
  const canvas::Comparison seen = compare_miniatures(*golden, now);
  if (seen.same) return {};
  if (!seen.same_size) return "has another size";
  return "looks otherwise: " + std::to_string(seen.different) + " pixels, the worst by " +
         std::to_string(seen.worst);
}

std::vector<std::filesystem::path> without_scene(
    const std::filesystem::path& folder, const std::map<std::string, canvas::Surface>& pictures) {
  std::vector<std::filesystem::path> out;
  if (!std::filesystem::exists(folder)) return out;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    const std::filesystem::path& file = entry.path();
    if (file.extension() == ".png" && pictures.count(file.stem().string()) == 0) {
      out.push_back(file);
    }
  }
  return out;
}

}  // namespace

bool approving() {
  const char* approve = std::getenv("DEMARCHE_APPROVE");
  return approve != nullptr && std::string(approve) == "1";
}

std::vector<std::string> compare_pictures(const std::filesystem::path& folder,
                                          const std::map<std::string, canvas::Surface>& pictures,
                                          bool approve) {
  std::vector<std::string> out;
  if (approve) std::filesystem::create_directories(folder);
  for (const auto& [name, picture] : pictures) {
    const std::string file = (folder / (name + ".png")).string();
    const canvas::Surface now = miniature(picture);
    const std::string what = difference(canvas::read_png(file), now);
    if (what.empty()) continue;
    if (!approve) {
      out.push_back(name + ": " + what);
    } else if (!write_miniature(now, file)) {
      out.push_back(name + ": cannot be written");
    }
  }
  for (const std::filesystem::path& file : without_scene(folder, pictures)) {
    if (approve) {
      std::filesystem::remove(file);
    } else {
      out.push_back(file.stem().string() + ": approved, but there is no such scene");
    }
  }
  return out;
}

std::vector<std::string> compare_digests(const std::filesystem::path& file,
                                         const std::string& lines, bool approve) {
  if (approve) {
    std::filesystem::create_directories(file.parent_path());
    if (!(std::ofstream(file, std::ios::binary) << lines)) {
      return {file.filename().string() + ": cannot be written"};
    }
    return {};
  }
  std::ostringstream approved;
  approved << std::ifstream(file, std::ios::binary).rdbuf();
  return differences(approved.str(), lines);
}

}  // namespace demarche::test
