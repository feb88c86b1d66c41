#include "support/paths.h"

#include <unistd.h>

namespace demarche::test {

std::filesystem::path source_dir() { return DEMARCHE_SOURCE_DIR; }

std::filesystem::path program_dir() { return DEMARCHE_PROGRAM_DIR; }

std::filesystem::path fresh_scratch_dir(const std::string& name) {
  // Cases run as processes side by side: the process number keeps them apart.
  const auto dir =
      std::filesystem::path(DEMARCHE_SCRATCH_DIR) / (name + "-" + std::to_string(getpid()));
  std::filesystem::remove_all(dir);
  std::filesystem::create_directories(dir);
  return dir;
}

}  // namespace demarche::test
