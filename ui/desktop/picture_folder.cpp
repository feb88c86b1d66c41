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

// "Demarche" in one of the desktop's folders; `usual` is its name where nothing else is said.
std::optional<std::filesystem::path> own_folder(const char* kind, const char* usual) {
  const std::string home = environment("HOME"), config = environment("XDG_CONFIG_HOME");
  if (home.empty()) return std::nullopt;
  const std::filesystem::path settings =
      config.empty() ? std::filesystem::path(home) / ".config" : std::filesystem::path(config);
  const auto text = io::read_whole_file(settings / "user-dirs.dirs");
  std::filesystem::path folder = text ? folder_named(*text, home, kind) : std::string();
  if (folder.empty()) folder = std::filesystem::path(home) / usual;
  std::error_code error;
  if (!std::filesystem::is_directory(folder, error)) return std::nullopt;
  return folder / "Demarche";
}

}  // namespace

std::string folder_named(const std::string& user_dirs, const std::string& home,
                         const std::string& kind) {
  const std::string key = kind + "=\"", here = "$HOME";
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

std::string pictures_named(const std::string& user_dirs, const std::string& home) {
  return folder_named(user_dirs, home, "XDG_PICTURES_DIR");
}

std::optional<std::filesystem::path> picture_folder() {
  return own_folder("XDG_PICTURES_DIR", "Pictures");
}

std::optional<std::filesystem::path> paper_folder() {
  const auto documents = own_folder("XDG_DOCUMENTS_DIR", "Documents");
  return documents ? documents : own_folder("XDG_DOWNLOAD_DIR", "Downloads");
}

}  // namespace demarche::desktop
