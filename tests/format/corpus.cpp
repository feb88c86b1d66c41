#include "format/corpus.h"

#include <algorithm>

#include "io/scenario_files.h"
#include "support/paths.h"

namespace demarche::test {
namespace {

std::vector<std::filesystem::path> folders_in(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> found;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (std::filesystem::exists(entry.path() / "scenario.json")) found.push_back(entry.path());
  }
  std::sort(found.begin(), found.end());
  return found;
}

std::size_t size_of(const std::filesystem::path& folder) {
  std::size_t bytes = 0;
  for (const io::File& file : files_of_folder(folder)) bytes += file.bytes.size();
  return bytes;
}

}  // namespace

std::vector<std::filesystem::path> sound_folders() {
  std::vector<std::filesystem::path> folders = folders_in(source_dir() / "tests/scenarios");
  for (const auto& shipped : folders_in(source_dir() / "scenarios")) folders.push_back(shipped);
  std::sort(folders.begin(), folders.end(),
            [](const auto& a, const auto& b) { return size_of(a) < size_of(b); });
  return folders;
}

std::vector<std::filesystem::path> broken_folders() {
  return folders_in(source_dir() / "tests/golden/diagnostics");
}

std::vector<io::File> files_of_folder(const std::filesystem::path& folder) {
  std::vector<io::File> files = {{"scenario.json", bytes_of(folder / "scenario.json")}};
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    if (name != "scenario.json" && entry.path().extension() == ".json") names.push_back(name);
  }
  std::sort(names.begin(), names.end());
  for (const std::string& name : names) files.push_back({name, bytes_of(folder / name)});
  return files;
}

}  // namespace demarche::test
