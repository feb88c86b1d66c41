// What samples say about shares and means: 95 % intervals.
#pragma once

#include <cstdint>
#include <string>

namespace demarche::batch {

struct Interval {
  double value = 0, low = 0, high = 0;
};

// A share of `n`; all 0 to 1. Wilson (1927), "Probable inference, the law of succession, and
// statistical inference", Journal of the American Statistical Association 22. Without a sample: 0,
// 0 to 1.
[[nodiscard]] Interval share(std::int64_t count, std::int64_t n);

// A mean, from the sum and the sum of squares of n whole numbers, by the normal approximation.
// Fewer than two: the value alone, without a width.
[[nodiscard]] Interval mean(std::int64_t n, std::int64_t sum, std::int64_t squares);

// The difference of two means of independent samples (first less second).
struct Sample {
  std::int64_t n = 0, sum = 0, squares = 0;
};
[[nodiscard]] Interval difference(const Sample& first, const Sample& second);

// Standard error of a share whose true value is `rate`, in a sample of n.
[[nodiscard]] double standard_error(double rate, std::int64_t n);

// A number with so many decimals (0 to 9), whatever the locale; nothing is shown as "-0".
[[nodiscard]] std::string decimal(double value, int decimals);

}  // namespace demarche::batch
