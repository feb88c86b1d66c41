#include "desktop/picture_folder.h"

#include <cstdlib>
#include <system_error>

#include "demarche/io/user_dir.h"

namespace demarche::desktop {
namespace {

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

}  // namespace

std::string pictures_named(const std::string& user_dirs, const std::string& home) {
  const std::string key = "XDG_PICTURES_DIR=\"", here = "$HOME";
  std::size_t at = user_dirs.find(key);
  while (at != std::string::npos && at > 0 && user_dirs[at - 1] != '\n') {
    at = user_dirs.find(key, at + 1);  // in a comment
  }
  if (at == std::string::npos) return {};
  at += key.size();
  const std::size_t end = user_dirs.find('"', at);
  if (end == std::string::npos) return {};
  std::string folder = user_dirs.substr(at, end - at);
  if (folder.compare(0, here.size(), here) == 0) folder = home + folder.substr(here.size());
  return folder;
}

std::optional<std::filesystem::path> picture_folder() {
  const std::string home = environment("HOME"), config = environment("XDG_CONFIG_HOME");
  if (home.empty()) return std::nullopt;
  const std::filesystem::path settings =
      config.empty() ? std::filesystem::path(home) / ".config" : std::filesystem::path(config);
  const auto text = io::read_whole_file(settings / "user-dirs.dirs");
  std::filesystem::path folder = text ? pictures_named(*text, home) : std::string();
  if (folder.empty()) folder = std::filesystem::path(home) / "Pictures";
  std::error_code error;
  if (!std::filesystem::is_directory(folder, error)) return std::nullopt;
  return folder / "Demarche";
}

}  // namespace demarche::desktop
