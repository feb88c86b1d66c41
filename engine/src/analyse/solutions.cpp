#include "demarche/analyse/solutions.h"

#include <algorithm>

namespace demarche::analyse {
namespace {

constexpr double kTie = 1e-12;

using Shares = std::vector<double>;

bool is_rational(std::span<const double> utilities, std::span<const double> d) {
  return std::equal(utilities.begin(), utilities.end(), d.begin(),
                    [](double have, double without) { return have >= without - kTie; });
}

// -1, 0, 1: by the first place where they differ by more than rounding.
int compare(const Shares& a, const Shares& b) {
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (a[i] > b[i] + kTie) return 1;
    if (a[i] < b[i] - kTie) return -1;
  }
  return 0;
}

// The row whose measure is greatest, the first of equals. `measure(row, shares)` fills what is
// compared place by place; false: the row does not count.
template <class Measure>
std::optional<std::size_t> greatest(const OutcomeList& list, Measure measure) {
  std::optional<std::size_t> best;
  Shares most, shares;
  for (std::size_t row = 0; row < list.size(); ++row) {
    shares.clear();
    if (!measure(row, shares)) continue;
    if (best && compare(shares, most) <= 0) continue;
    best = row;
    most.swap(shares);
  }
  return best;
}

void append_gains(std::span<const double> utilities, std::span<const double> d, Shares& shares) {
  const auto begin = static_cast<std::ptrdiff_t>(shares.size());
  for (std::size_t i = 0; i < d.size(); ++i) shares.push_back(std::max(0.0, utilities[i] - d[i]));
  std::sort(shares.begin() + begin, shares.end());
}

}  // namespace

std::optional<std::size_t> nash(const OutcomeList& list, std::span<const double> d) {
  return greatest(list, [&](std::size_t row, Shares& shares) {
    const auto utilities = list.of(row);
    if (!is_rational(utilities, d)) return false;
    double product = 1;
    for (std::size_t i = 0; i < d.size(); ++i) product *= std::max(0.0, utilities[i] - d[i]);
    shares.push_back(product);
    append_gains(utilities, d, shares);
    return true;
  });
}

std::optional<std::size_t> kalai_smorodinsky(const OutcomeList& list, std::span<const double> d) {
  Shares ideal(d.begin(), d.end());
  for (std::size_t row = 0; row < list.size(); ++row) {
    const auto utilities = list.of(row);
    if (!is_rational(utilities, d)) continue;
    for (std::size_t i = 0; i < d.size(); ++i) ideal[i] = std::max(ideal[i], utilities[i]);
  }
  return greatest(list, [&](std::size_t row, Shares& shares) {
    const auto utilities = list.of(row);
    if (!is_rational(utilities, d)) return false;
    for (std::size_t i = 0; i < d.size(); ++i) {
      // Who can gain nothing has all that it could have.
      const double room = ideal[i] - d[i];
      shares.push_back(room > kTie ? std::max(0.0, utilities[i] - d[i]) / room : 1.0);
    }
    std::sort(shares.begin(), shares.end());
    return true;
  });
}

std::optional<std::size_t> egalitarian(const OutcomeList& list, std::span<const double> d) {
  return greatest(list, [&](std::size_t row, Shares& shares) {
    if (!is_rational(list.of(row), d)) return false;
    append_gains(list.of(row), d, shares);
    return true;
  });
}

std::optional<std::size_t> max_welfare(const OutcomeList& list) {
  const Shares zero(list.seats, 0.0);
  return greatest(list, [&](std::size_t row, Shares& shares) {
    double sum = 0;
    for (const double utility : list.of(row)) sum += utility;
    shares.push_back(sum);
    append_gains(list.of(row), zero, shares);
    return true;
  });
}

}  // namespace demarche::analyse
