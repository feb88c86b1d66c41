// Shares of a million by largest remainder, none below the floor.
#pragma once

#include <cstdint>
#include <span>

namespace demarche {

inline constexpr std::int32_t kCertain = 1'000'000;
inline constexpr std::int32_t kBeliefFloor = 10'000;  // 1 percent: nobody is ever ruled out
inline constexpr std::size_t kMostProfiles = 32;

// Fills `shares` in proportion to `weights` (at least 0, their sum at most 2^43): sum exactly
// kCertain, each at least kBeliefFloor. Equal remainders go to the lower row. All weights 0: equal
// shares.
void normalise(std::span<const std::int64_t> weights, std::span<std::int32_t> shares);

}  // namespace demarche
