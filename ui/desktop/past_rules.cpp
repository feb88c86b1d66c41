#include "desktop/past_rules.h"

#include <system_error>

#include "demarche/io/save.h"
#include "demarche/io/user_dir.h"

namespace demarche::desktop {
namespace {

constexpr const char* kEnding = ".rules";

}  // namespace

std::filesystem::path PastRules::file(const std::string& scenario, std::uint64_t digest) const {
  return folder_ / (scenario + "-" + std::to_string(digest) + kEnding);
}

std::optional<std::string> PastRules::keep(const std::string& scenario, std::uint64_t digest,
                                           const std::string& rules) const {
  const std::filesystem::path to = file(scenario, digest);
  std::error_code error;
  if (std::filesystem::exists(to, error)) return std::nullopt;
  std::filesystem::create_directories(folder_, error);
  if (error) return error.message();
  return io::write_file_whole(to, rules);
}

std::optional<std::string> PastRules::read(const io::ShareHead& head) const {
  return io::read_whole_file(file(head.scenario_id, head.scenario_digest));
}

void PastRules::remove_but(const std::set<std::filesystem::path>& wanted) const {
  std::error_code error;
  std::set<std::filesystem::path> unused;
  for (const auto& entry : std::filesystem::directory_iterator(folder_, error)) {
    if (entry.path().extension() == kEnding && wanted.count(entry.path()) == 0) {
      unused.insert(entry.path());
    }
  }
  for (const std::filesystem::path& file : unused) std::filesystem::remove(file, error);
}

}  // namespace demarche::desktop
