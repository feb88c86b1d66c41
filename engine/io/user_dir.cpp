#include "demarche/io/user_dir.h"

#include <cstdlib>
#include <fstream>
#include <system_error>

namespace demarche::io {

namespace {

// The folder "demarche" in what the variable names, or else in that part of the home.
std::optional<std::filesystem::path> place_of(const char* variable,
                                              const std::filesystem::path& of_home) {
  const char* base = std::getenv(variable);
  const char* home = std::getenv("HOME");
  if (base != nullptr && *base != '\0') return std::filesystem::path(base) / "demarche";
  if (home != nullptr && *home != '\0') return std::filesystem::path(home) / of_home / "demarche";
  return std::nullopt;
}

// The same folder, created if missing.
std::optional<std::filesystem::path> own_folder(const char* variable,
                                                const std::filesystem::path& of_home) {
  std::optional<std::filesystem::path> folder = place_of(variable, of_home);
  std::error_code error;
  if (folder) std::filesystem::create_directories(*folder, error);
  if (error) return std::nullopt;
  return folder;
}

std::filesystem::path data_of_home() { return std::filesystem::path(".local") / "share"; }

}  // namespace

std::optional<std::filesystem::path> user_dir() {
  return own_folder("XDG_DATA_HOME", data_of_home());
}

std::optional<std::filesystem::path> own_scenarios() {
  std::optional<std::filesystem::path> folder = place_of("XDG_DATA_HOME", data_of_home());
  if (folder) *folder /= "scenarios";
  return folder;
}

std::optional<std::filesystem::path> config_dir() {
  return own_folder("XDG_CONFIG_HOME", ".config");
}

std::optional<std::string> read_whole_file(const std::filesystem::path& path, std::size_t limit) {
  std::error_code error;
  const std::uintmax_t size = std::filesystem::file_size(path, error);
  if (error || size > limit) return std::nullopt;
  std::ifstream in(path, std::ios::binary);
  std::string bytes(static_cast<std::size_t>(size), '\0');
  if (!in.read(bytes.data(), static_cast<std::streamsize>(size))) return std::nullopt;
  return bytes;
}

}  // namespace demarche::io
