#include "desktop/sample_cache.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <system_error>

#include "canvas/hash.h"
#include "demarche/io/save.h"
#include "demarche/io/share_code.h"
#include "desktop/number_file.h"

namespace demarche::desktop {
namespace {

using batch::SampledGame;

// Raised when a number changes its meaning.
constexpr const char* kKind = "demarche-games 1";

template <class Io, class G>
void game_fields(Io& io, G& game) {
  io(game.ending);
  numbers(io, game.results);
}

bool fits(const std::vector<SampledGame>& games, const Scenario& scenario, std::size_t count) {
  return games.size() == count &&
         std::all_of(games.begin(), games.end(), [&](const SampledGame& game) {
           return game.ending < scenario.endings.size() &&
                  game.results.size() == scenario.seats.size() &&
                  std::all_of(game.results.begin(), game.results.end(),
                              [](std::int32_t result) { return result >= 0 && result <= 1000; });
         });
}

// Samples of a folder, the newest first.
std::vector<std::filesystem::path> samples_in(const std::filesystem::path& folder) {
  std::vector<std::pair<std::filesystem::file_time_type, std::filesystem::path>> found;
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
    if (entry.path().extension() == ".games")
      found.emplace_back(entry.last_write_time(error), entry.path());
  }
  std::sort(found.rbegin(), found.rend());
  std::vector<std::filesystem::path> out;
  for (auto& [time, path] : found) out.push_back(std::move(path));
  return out;
}

}  // namespace

std::uint64_t sample_mark(const Record& record, const batch::Plan& plan) {
  const Settings& settings = record.settings;
  canvas::Hasher hash;
  hash.add(std::uint64_t{record.rules_version});
  hash.add(std::uint64_t{io::kChoicesVersion});
  hash.add(record.scenario_digest);
  hash.add(plan.seed);
  hash.add(static_cast<std::uint64_t>(plan.games));
  hash.add(std::uint64_t{settings.constellation.value});
  hash.add(static_cast<std::uint64_t>(settings.fixed_profiles.size()));
  for (const ProfileId profile : settings.fixed_profiles) hash.add(std::uint64_t{profile.value});
  hash.add(static_cast<std::uint64_t>(settings.events_left_out.size()));
  for (const EventId event : settings.events_left_out) hash.add(std::uint64_t{event.value});
  hash.add(static_cast<std::uint64_t>(settings.rounds));
  return hash.value();
}

std::filesystem::path sample_file(const std::filesystem::path& own, const std::string& scenario,
                                  std::uint64_t mark) {
  std::array<char, 16> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), mark, 16).ptr;
  return own / "compared" / (scenario + "-" + std::string(digits.data(), end) + ".games");
}

std::string write_sample(const std::vector<SampledGame>& games, std::uint64_t mark) {
  NumberWriter out;
  number_rows(out, games, [](auto& io, const SampledGame& game) { game_fields(io, game); });
  return number_file(kKind, mark, out.text());
}

ReadSample read_sample(const std::string& text, std::uint64_t mark, const Scenario& scenario,
                       std::size_t count) {
  const NumberFile file = read_number_file(text, kKind, mark);
  ReadSample out;
  out.damaged = file.damaged;
  if (!file.numbers) return out;
  NumberReader in(*file.numbers);
  std::vector<SampledGame> games;
  number_rows(in, games, [](auto& io, SampledGame& game) { game_fields(io, game); });
  out.damaged = !in.sound() || !fits(games, scenario, count);
  if (!out.damaged) out.games = std::move(games);
  return out;
}

std::optional<std::string> keep_sample(const std::filesystem::path& file, const std::string& bytes,
                                       std::size_t most) {
  std::error_code error;
  std::filesystem::create_directories(file.parent_path(), error);
  std::optional<std::string> fault = io::write_file_whole(file, bytes);
  const std::vector<std::filesystem::path> kept = samples_in(file.parent_path());
  for (std::size_t row = most; row < kept.size(); ++row) std::filesystem::remove(kept[row], error);
  return fault;
}

}  // namespace demarche::desktop
