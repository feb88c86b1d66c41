#include "desktop/named_saves.h"

#include <sys/stat.h>

#include <algorithm>
#include <ctime>
#include <map>
#include <system_error>
#include <utility>

#include "demarche/io/save.h"

namespace demarche::desktop {
namespace {

constexpr std::size_t kLongestStem = 200;  // bytes; file systems allow 255
constexpr const char* kEnding = ".json";

// What may not stand in a file's name, or would hide it or be read as an escape.
bool is_plain(char letter, bool first) {
  const auto byte = static_cast<unsigned char>(letter);
  if (byte < 32 || byte == 127 || letter == '/' || letter == '%' || letter == '\\') return false;
  return !(first && letter == '.');
}

int digit(char letter) {
  if (letter >= '0' && letter <= '9') return letter - '0';
  if (letter >= 'A' && letter <= 'F') return letter - 'A' + 10;
  return -1;
}

// What lies beside a save and goes with it: the lesson and the forecasts of its game.
constexpr const char* kBeside[] = {".lesson", ".ledger"};

std::filesystem::path beside(std::filesystem::path save, const char* ending) {
  return save.replace_extension(ending);
}

std::optional<std::string> error_of(const std::error_code& error) {
  return error ? std::optional(error.message()) : std::nullopt;
}

std::optional<std::string> moved(const std::filesystem::path& from,
                                 const std::filesystem::path& to) {
  std::error_code error;
  if (std::filesystem::exists(to, error)) return to.string();
  std::filesystem::create_directories(to.parent_path(), error);
  if (!error) std::filesystem::rename(from, to, error);
  for (const char* ending : kBeside) {
    std::error_code absent;
    if (!error) std::filesystem::rename(beside(from, ending), beside(to, ending), absent);
  }
  return error_of(error);
}

}  // namespace

std::string file_name_of(const std::string& name) {
  constexpr const char* kDigits = "0123456789ABCDEF";
  std::string out;
  for (const char letter : name) {
    const auto byte = static_cast<unsigned char>(letter);
    std::string piece(1, letter);
    if (!is_plain(letter, out.empty())) piece = {'%', kDigits[byte >> 4U], kDigits[byte & 15U]};
    if (out.size() + piece.size() > kLongestStem) break;
    out += piece;
  }
  // No half of a letter at the end of what was cut.
  if (out.size() + 3 > kLongestStem) {
    while (!out.empty() && (static_cast<unsigned char>(out.back()) & 0x80U) != 0) out.pop_back();
  }
  return out;
}

std::string name_of_file(const std::string& stem) {
  std::string out;
  for (std::size_t i = 0; i < stem.size(); ++i) {
    const int high = stem[i] == '%' && i + 2 < stem.size() ? digit(stem[i + 1]) : -1;
    const int low = high >= 0 ? digit(stem[i + 2]) : -1;
    if (low < 0) {
      out += stem[i];
      continue;
    }
    out += static_cast<char>(high * 16 + low);
    i += 2;
  }
  return out;
}

NamedSaves::NamedSaves(std::filesystem::path folder) : folder_(std::move(folder)) {}

NamedSaves::~NamedSaves() {
  std::error_code error;
  std::filesystem::remove_all(folder_ / "deleted", error);
}

std::filesystem::path NamedSaves::file(const std::string& name) const {
  return folder_ / (file_name_of(name) + kEnding);
}

std::filesystem::path NamedSaves::deleted(const std::string& name) const {
  return folder_ / "deleted" / (file_name_of(name) + kEnding);
}

std::vector<std::string> NamedSaves::names() const {
  std::multimap<std::filesystem::file_time_type, std::string, std::greater<>> found;
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(folder_, error)) {
    if (entry.path().extension() != kEnding) continue;
    std::error_code unknown;
    const auto time = std::filesystem::last_write_time(entry.path(), unknown);
    found.emplace(time, name_of_file(entry.path().stem().string()));
  }
  std::vector<std::string> out;
  for (const auto& [time, name] : found) out.push_back(name);
  return out;
}

std::string NamedSaves::when(const std::string& name) const {
  struct stat about = {};
  if (stat(file(name).c_str(), &about) != 0) return {};
  std::tm local = {};
  const std::time_t changed = about.st_mtime;
  if (localtime_r(&changed, &local) == nullptr) return {};
  char text[32];
  const std::size_t length = std::strftime(text, sizeof text, "%Y-%m-%d %H:%M", &local);
  return std::string(text, length);
}

std::optional<std::string> NamedSaves::write(const std::string& name, const std::string& bytes) {
  std::error_code error;
  std::filesystem::create_directories(folder_, error);
  if (error) return error.message();
  if (std::filesystem::exists(file(name), error)) return file(name).string();
  return io::write_file_whole(file(name), bytes);
}

std::optional<std::string> NamedSaves::rename(const std::string& from, const std::string& to) {
  return from == to ? std::nullopt : moved(file(from), file(to));
}

std::string NamedSaves::free_name(const std::string& name) const {
  std::error_code error;
  for (int number = 2;; ++number) {
    std::string tried = name + " (" + std::to_string(number) + ")";
    if (!std::filesystem::exists(file(tried), error)) return tried;
  }
}

std::optional<std::string> NamedSaves::duplicate(const std::string& name) {
  std::error_code error;
  const std::filesystem::path from = file(name), to = file(free_name(name));
  std::filesystem::copy_file(from, to, error);
  for (const char* ending : kBeside) {
    std::error_code absent;
    if (!error) std::filesystem::copy_file(beside(from, ending), beside(to, ending), absent);
  }
  return error_of(error);
}

std::optional<std::string> NamedSaves::remove(const std::string& name) {
  std::error_code error;
  std::filesystem::remove(deleted(name), error);  // an older one of that name
  for (const char* ending : kBeside) {
    std::filesystem::remove(beside(deleted(name), ending), error);
  }
  return moved(file(name), deleted(name));
}

std::optional<std::string> NamedSaves::bring_back(const std::string& name) {
  return moved(deleted(name), file(name));
}

}  // namespace demarche::desktop
