#include "judge/normalise.h"

#include <array>
#include <cassert>

namespace demarche {

namespace {

// Rows in `rows` share `amount` by largest remainder.
void share_out(std::span<const std::int64_t> weights, std::uint32_t rows, std::int32_t amount,
               std::span<std::int32_t> shares) {
  std::int64_t total = 0;
  for (std::size_t k = 0; k < weights.size(); ++k) {
    if ((rows >> k & 1U) != 0) total += weights[k];
  }
  const bool even = total == 0;
  if (even) total = __builtin_popcount(rows);
  std::array<std::int64_t, kMostProfiles> remainder{};
  std::int32_t left = amount;
  for (std::size_t k = 0; k < weights.size(); ++k) {
    remainder[k] = -1;
    if ((rows >> k & 1U) == 0) continue;
    const std::int64_t scaled = (even ? 1 : weights[k]) * amount;
    shares[k] = static_cast<std::int32_t>(scaled / total);
    remainder[k] = scaled % total;
    left -= shares[k];
  }
  for (; left > 0; --left) {
    std::size_t largest = 0;
    for (std::size_t k = 1; k < weights.size(); ++k) {
      if (remainder[k] > remainder[largest]) largest = k;
    }
    ++shares[largest];
    remainder[largest] = -1;
  }
}

}  // namespace

void normalise(std::span<const std::int64_t> weights, std::span<std::int32_t> shares) {
  assert(weights.size() == shares.size() && weights.size() <= kMostProfiles);
  const std::size_t count = weights.size();
  if (count == 0) return;
  std::uint32_t free = count == 32 ? 0xFFFF'FFFFU : (1U << count) - 1;
  std::int32_t amount = kCertain;
  for (bool again = true; again && free != 0;) {
    again = false;
    share_out(weights, free, amount, shares);
    for (std::size_t k = 0; k < count; ++k) {
      if ((free >> k & 1U) == 0 || shares[k] >= kBeliefFloor) continue;
      shares[k] = kBeliefFloor;
      free &= ~(1U << k);
      amount -= kBeliefFloor;
      again = true;
    }
  }
}

}  // namespace demarche
