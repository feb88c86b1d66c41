// Head and settings of a share code. Part of every code: an order never changes within a format.
#include <algorithm>

#include "demarche/io/load.h"
#include "demarche/limits.h"
#include "share/parts.h"

namespace demarche::io {
namespace {

constexpr std::string_view kIdLetters = "abcdefghijklmnopqrstuvwxyz0123456789_";
constexpr std::size_t kLongestId = 64;
constexpr std::uint32_t kGreatestVersion = 1'000'000;
constexpr std::uint64_t kMostSimulations = 1'000'000'000;
constexpr std::uint64_t kLevels = 3;

// How the levels of the seats are given.
enum Levels : std::uint64_t { kUnsaid, kAllAlike, kEach, kLevelForms };

void write_levels(BitWriter& bits, std::size_t seats, const std::vector<Level>& levels) {
  if (levels.empty()) return bits.one_of(kUnsaid, kLevelForms);
  std::vector<Level> all = levels;
  all.resize(seats, Level::in_character);
  const bool alike = std::count(all.begin(), all.end(), all[0]) == std::ptrdiff_t(seats);
  bits.one_of(alike ? kAllAlike : kEach, kLevelForms);
  if (alike) all.resize(1);
  for (const Level level : all) bits.one_of(static_cast<std::uint64_t>(level), kLevels);
}

std::vector<Level> read_levels(BitReader& bits, std::size_t seats) {
  const std::uint64_t form = bits.one_of(kLevelForms);
  std::vector<Level> levels;
  if (form == kAllAlike) levels.assign(seats, static_cast<Level>(bits.one_of(kLevels)));
  if (form == kEach) {
    for (std::size_t seat = 0; seat < seats; ++seat)
      levels.push_back(static_cast<Level>(bits.one_of(kLevels)));
  }
  return levels;
}

// A row of a table, or none.
template <class Row>
void write_row(BitWriter& bits, Row row, std::size_t count) {
  bits.one_of(row.exists() ? row.index() + 1 : 0, count + 1);
}
template <class Row>
Row read_row(BitReader& bits, std::size_t count) {
  const std::uint64_t row = bits.one_of(count + 1);
  return row == 0 ? Row() : Row(static_cast<std::size_t>(row - 1));
}

}  // namespace

void write_head(BitWriter& bits, const ShareHead& head) {
  bits.one_of(head.scenario_id.size() - 1, kLongestId);
  for (const char letter : head.scenario_id)
    bits.one_of(kIdLetters.find(letter), kIdLetters.size());
  bits.fixed(head.scenario_digest, 64);
  bits.number(head.rules_version);
  bits.number(head.choices_version);
}

ShareHead read_head(BitReader& bits) {
  ShareHead head;
  const std::size_t letters = bits.one_of(kLongestId) + 1;
  for (std::size_t i = 0; i < letters; ++i)
    head.scenario_id += kIdLetters[bits.one_of(kIdLetters.size())];
  if (!is_id(head.scenario_id)) bits.fail();
  head.scenario_digest = bits.fixed(64);
  head.rules_version = static_cast<std::uint32_t>(bits.number(kGreatestVersion));
  head.choices_version = static_cast<std::uint32_t>(bits.number(kGreatestVersion));
  return head;
}

void write_settings(BitWriter& bits, const Scenario& scenario, const Settings& settings) {
  const std::size_t seats = scenario.seats.size();
  bits.number(settings.world_seed);
  bits.bit(settings.policy_seed != settings.world_seed);
  if (settings.policy_seed != settings.world_seed) bits.number(settings.policy_seed);
  for (std::size_t seat = 0; seat < seats; ++seat) bits.bit(settings.human_seats.has(SeatId(seat)));
  write_levels(bits, seats, settings.levels);
  write_row(bits, settings.constellation, scenario.constellations.size());
  bits.bit(!settings.fixed_profiles.empty());
  if (!settings.fixed_profiles.empty()) {
    std::vector<ProfileId> all = settings.fixed_profiles;
    all.resize(seats);
    for (std::size_t seat = 0; seat < seats; ++seat)
      write_row(bits, all[seat], scenario.seats[seat].profiles.size());
  }
  bits.number(settings.events_left_out.size());
  for (const EventId event : settings.events_left_out)
    bits.one_of(event.index(), scenario.events.size());
  bits.one_of(static_cast<std::uint64_t>(settings.rounds), scenario.rounds.size() + 1);
  bits.number(settings.simulations);
  bits.bit(settings.figures_hidden);
}

Settings read_settings(BitReader& bits, const Scenario& scenario) {
  Settings settings;
  const std::size_t seats = scenario.seats.size();
  settings.world_seed = bits.number();
  settings.policy_seed = bits.bit() ? bits.number() : settings.world_seed;
  for (std::size_t seat = 0; seat < seats; ++seat)
    if (bits.bit()) settings.human_seats.add(SeatId(seat));
  settings.levels = read_levels(bits, seats);
  settings.constellation = read_row<ConstellationId>(bits, scenario.constellations.size());
  if (bits.bit()) {
    for (const Seat& seat : scenario.seats)
      settings.fixed_profiles.push_back(read_row<ProfileId>(bits, seat.profiles.size()));
  }
  const std::uint64_t left_out = bits.number(Limits::kEvents);
  for (std::uint64_t i = 0; i < left_out && !bits.failed(); ++i)
    settings.events_left_out.emplace_back(
        static_cast<std::size_t>(bits.one_of(scenario.events.size())));
  settings.rounds = static_cast<std::int32_t>(bits.one_of(scenario.rounds.size() + 1));
  settings.simulations = static_cast<std::uint32_t>(bits.number(kMostSimulations));
  settings.figures_hidden = bits.bit();
  return settings;
}

void write_cut_short(BitWriter& bits, const Record& record) {
  std::vector<CutShort> rows;
  for (const CutShort& row : record.cut_short)
    if (row.move < record.moves.size()) rows.push_back(row);
  bits.number(rows.size());
  for (const CutShort& row : rows) {
    bits.one_of(row.move, record.moves.size());
    bits.number(row.simulations);
  }
}

std::vector<CutShort> read_cut_short(BitReader& bits, std::size_t moves) {
  std::vector<CutShort> rows;
  const std::uint64_t count = bits.number(moves);
  for (std::uint64_t i = 0; i < count && !bits.failed(); ++i) {
    CutShort row;
    row.move = static_cast<std::uint32_t>(bits.one_of(moves));
    row.simulations = static_cast<std::uint32_t>(bits.number(kMostSimulations));
    if (!rows.empty() && row.move <= rows.back().move) bits.fail();
    rows.push_back(row);
  }
  return rows;
}

}  // namespace demarche::io
