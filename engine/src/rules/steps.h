// Steps of members of an undertaking, eight of them at a time in one word: a byte each, the first
// lowest, whatever the machine's own order.
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>

#include "core/program.h"
#include "demarche/limits.h"

namespace demarche {

namespace eight {

inline constexpr std::uint64_t kOnes = 0x0101'0101'0101'0101, kHighs = 0x80 * kOnes;
static_assert(Limits::kSteps < 0x80);  // so that the highest bit of each byte is free

[[nodiscard]] inline std::uint64_t read(const std::uint8_t* steps) {
  std::uint64_t bytes = 0;
  std::memcpy(&bytes, steps, sizeof bytes);
  if constexpr (std::endian::native == std::endian::big) bytes = __builtin_bswap64(bytes);
  return bytes;
}
// The eight of `count` members from the row `first` on; 0 for those who are missing at the end.
[[nodiscard]] inline std::uint64_t read(const std::uint8_t* steps, std::uint32_t first,
                                        std::uint32_t count) {
  const std::uint32_t left = count - first;
  if (left >= 8) return read(steps + first);
  if (count >= 8) return read(steps + count - 8) >> 8 * (8 - left);
  std::uint64_t bytes = 0;
  for (std::uint32_t row = 0; row < left; ++row)
    bytes |= std::uint64_t{steps[first + row]} << 8 * row;
  return bytes;
}

}  // namespace eight

// How many of `count` members stand at `step` or above; step from 1.
[[nodiscard]] inline std::int32_t standing_at_least(const std::uint8_t* steps, std::uint32_t count,
                                                    std::uint8_t step) {
  std::uint64_t sum = 0;
  for (std::uint32_t first = 0; first < count; first += 8) {
    const std::uint64_t bytes = eight::read(steps, first, count);
    const std::uint64_t enough = ((bytes | eight::kHighs) - step * eight::kOnes) & eight::kHighs;
    sum += (enough >> 7) * eight::kOnes >> 56;
  }
  return static_cast<std::int32_t>(sum);
}

// Of all members of an undertaking, by the steps of all undertakings; step from 0.
[[nodiscard]] inline std::int32_t members_from(const UndertakingCode& undertaking,
                                               const std::uint8_t* steps, std::uint8_t step) {
  if (step == 0) return static_cast<std::int32_t>(undertaking.members);
  return standing_at_least(steps + undertaking.first_member, undertaking.members, step);
}

// Bits over `count` members, 64 at most: who stands at `step`.
[[nodiscard]] inline std::uint64_t standing_at(const std::uint8_t* steps, std::uint32_t count,
                                               std::uint8_t step) {
  std::uint64_t found = 0;
  for (std::uint32_t first = 0; first < count; first += 8) {
    const std::uint64_t other = eight::read(steps, first, count) ^ step * eight::kOnes;
    const std::uint64_t same = ~(other + (eight::kHighs - eight::kOnes)) & eight::kHighs;
    // Gathers bit 7 of each byte into one byte.
    found |= ((same >> 7) * 0x0102'0408'1020'4080 >> 56) << first;
  }
  return count >= 64 ? found : found & ((std::uint64_t{1} << count) - 1);
}

}  // namespace demarche
