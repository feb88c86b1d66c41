#include <array>
#include <cassert>
#include <cmath>

#include "analyse/review_pieces.h"

namespace demarche::analyse {

double student_quantile(std::size_t degrees) {
  assert(degrees >= 1);
  // The expansion is exact enough beyond.
  constexpr std::array<double, 10> kFew = {12.706, 4.303, 3.182, 2.776, 2.571,
                                           2.447,  2.365, 2.306, 2.262, 2.228};
  if (degrees <= kFew.size()) return kFew[degrees - 1];
  // Abramowitz and Stegun (1964), 26.7.5.
  constexpr double z = 1.959964, z2 = z * z;
  const auto n = static_cast<double>(degrees);
  const double first = z * (z2 + 1) / 4;
  const double second = z * ((5 * z2 + 16) * z2 + 3) / 96;
  const double third = z * (((3 * z2 + 19) * z2 + 17) * z2 - 15) / 384;
  return z + first / n + second / (n * n) + third / (n * n * n);
}

Spread spread_of(std::span<const std::int32_t> differences) {
  assert(differences.size() >= 2);
  const auto n = static_cast<std::int64_t>(differences.size());
  std::int64_t sum = 0, squares = 0;
  for (const std::int64_t one : differences) {
    sum += one;
    squares += one * one;
  }
  // n² times the variance of the sample, as a whole number: 0 exactly where all are equal.
  const auto scaled = static_cast<double>(n * squares - sum * sum);
  const double error =
      std::sqrt(scaled / static_cast<double>(n * (n - 1))) / std::sqrt(static_cast<double>(n));
  const double mean = 1000.0 * static_cast<double>(sum) / static_cast<double>(n);
  const double width =
      1000.0 * error * student_quantile(static_cast<std::size_t>(differences.size() - 1));
  return {std::llround(mean - width), std::llround(mean + width)};
}

}  // namespace demarche::analyse
