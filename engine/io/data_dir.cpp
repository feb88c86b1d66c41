#include "demarche/io/data_dir.h"

#include <cstdlib>
#include <system_error>

namespace demarche::io {
namespace {

namespace fs = std::filesystem;

bool holds_data(const fs::path& dir) {
  std::error_code ignored;  // a place that cannot be read holds nothing for us
  return !dir.empty() && fs::is_directory(dir / "scenarios", ignored);
}

fs::path running_program_dir() {
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  return error ? fs::path() : program.parent_path();
}

}  // namespace

std::optional<fs::path> choose_data_dir(const DataPlaces& places) {
  if (places.from_environment) return places.from_environment;
  const fs::path installed =
      places.program_dir.empty() ? fs::path() : places.program_dir.parent_path() / "share/demarche";
  for (const fs::path& dir : {places.program_dir, installed, places.source_dir}) {
    if (holds_data(dir)) return dir;
  }
  return std::nullopt;
}

std::optional<fs::path> data_dir() {
  DataPlaces places;
  if (const char* value = std::getenv("DEMARCHE_DATA"); value != nullptr && *value != '\0') {
    places.from_environment = value;
  }
  places.program_dir = running_program_dir();
  places.source_dir = DEMARCHE_SOURCE_DIR;
  return choose_data_dir(places);
}

}  // namespace demarche::io
