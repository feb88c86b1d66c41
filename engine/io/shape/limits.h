// Greatest numbers of rows, and the ranges that many keys share.
#pragma once

#include <cstddef>
#include <cstdint>

namespace demarche::io {

// Those of issues, seats, options, profiles, formats and events follow from the layout of a state;
// the others keep a scenario readable and a game quick.
struct Most {
  static constexpr std::size_t actors = 256, seats = 32, profiles = 8, issues = 64, options = 32;
  static constexpr std::size_t meters = 200, formats = 16, venues = 64, families = 64, moves = 500;
  static constexpr std::size_t undertakings = 16, members = 200, tiers = 16, steps = 8, rises = 64;
  static constexpr std::size_t events = 128, endings = 64, goals = 500, achievements = 100;
  static constexpr std::size_t sources = 2000, codex = 2000, constellations = 1000, rounds = 50;
  static constexpr std::size_t positions = 2000, flags = 500, parts = 50, list = 500;
  static constexpr std::size_t languages = 32, bands = 20, terms = 50, id = 64, part_name = 100;
  static constexpr std::size_t conditions = 60'000;  // rows are 16-bit ids
  static constexpr std::size_t effects = 60'000;     // a state refers to them by 16 bits
};

struct Range {
  std::int32_t low = 0;
  std::int32_t high = 0;
};

inline constexpr Range kAmounts{-1'000'000, 1'000'000};
inline constexpr Range kPerMille{0, 1000};
inline constexpr Range kPercent{0, 100};

// The elements of a list.
struct Length {
  std::size_t least = 0;
  std::size_t most = Most::list;
};

enum class DateForm : std::uint8_t { day, day_month_or_year };

}  // namespace demarche::io
