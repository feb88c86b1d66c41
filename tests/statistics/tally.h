// Frequencies against the odds that were stated for them.
#pragma once

#include <cmath>
#include <cstdint>
#include <vector>

namespace demarche::test {

// Counts how often each of `sides` came up.
class Tally {
 public:
  explicit Tally(std::size_t sides) : counts_(sides) {}
  void add(std::size_t side) { ++counts_.at(side); }

  [[nodiscard]] std::uint64_t total() const {
    std::uint64_t sum = 0;
    for (const std::uint64_t count : counts_) sum += count;
    return sum;
  }
  [[nodiscard]] double frequency(std::size_t side) const {
    return static_cast<double>(counts_.at(side)) / static_cast<double>(total());
  }
  // Whether a side's frequency is within four standard errors of its probability. A right tally
  // fails once in 16,000.
  [[nodiscard]] bool agrees(std::size_t side, double probability) const {
    const double error =
        std::sqrt(probability * (1.0 - probability) / static_cast<double>(total()));
    return std::abs(frequency(side) - probability) <= 4.0 * error;
  }

 private:
  std::vector<std::uint64_t> counts_;
};

}  // namespace demarche::test
