#include "desktop/set_aside.h"

#include <system_error>

namespace demarche::desktop {

SetAside set_aside(const std::filesystem::path& file) {
  const std::string stem = file.stem().string(), extension = file.extension().string();
  std::error_code error;
  std::filesystem::path to;
  int number = 0;
  do {
    to = file.parent_path() / (stem + ".damaged-" + std::to_string(++number) + extension);
  } while (std::filesystem::exists(to, error));
  std::filesystem::rename(file, to, error);
  return error ? SetAside{file, error.message()} : SetAside{to, ""};
}

}  // namespace demarche::desktop
