#include "demarche/batch/statistics.h"

#include <algorithm>
#include <cmath>

namespace demarche::batch {
namespace {

constexpr double kNormal = 1.959963984540054;  // 97.5 % of the standard normal distribution

// Variance of the mean of a sample; 0 for fewer than two.
double variance_of_mean(const Sample& sample) {
  if (sample.n < 2) return 0;
  const double n = static_cast<double>(sample.n), sum = static_cast<double>(sample.sum);
  const double spread = static_cast<double>(sample.squares) - sum * sum / n;
  return std::max(spread, 0.0) / (n - 1) / n;
}

double mean_of(const Sample& sample) {
  return sample.n > 0 ? static_cast<double>(sample.sum) / static_cast<double>(sample.n) : 0;
}

Interval around(double value, double variance) {
  const double width = kNormal * std::sqrt(variance);
  return {value, value - width, value + width};
}

}  // namespace

Interval share(std::int64_t count, std::int64_t n) {
  if (n <= 0) return {0, 0, 1};
  const double size = static_cast<double>(n), p = static_cast<double>(count) / size;
  const double square = kNormal * kNormal;
  const double middle = (p + square / (2 * size)) / (1 + square / size);
  const double width =
      kNormal / (1 + square / size) * std::sqrt(p * (1 - p) / size + square / (4 * size * size));
  return {p, count == 0 ? 0 : std::max(middle - width, 0.0),
          count == n ? 1 : std::min(middle + width, 1.0)};
}

Interval mean(std::int64_t n, std::int64_t sum, std::int64_t squares) {
  const Sample sample{n, sum, squares};
  return around(mean_of(sample), variance_of_mean(sample));
}

Interval difference(const Sample& first, const Sample& second) {
  return around(mean_of(first) - mean_of(second),
                variance_of_mean(first) + variance_of_mean(second));
}

double standard_error(double rate, std::int64_t n) {
  return n > 0 ? std::sqrt(rate * (1 - rate) / static_cast<double>(n)) : 0;
}

std::string decimal(double value, int decimals) {
  std::int64_t scale = 1;
  for (int i = 0; i < decimals; ++i) scale *= 10;
  const std::int64_t scaled = std::llround(value * static_cast<double>(scale));
  const std::int64_t size = scaled < 0 ? -scaled : scaled;
  std::string text = (scaled < 0 ? "-" : "") + std::to_string(size / scale);
  if (decimals == 0) return text;
  const std::string digits = std::to_string(size % scale);
  return text + "." + std::string(static_cast<std::size_t>(decimals) - digits.size(), '0') + digits;
}

}  // namespace demarche::batch
