#include "demarche/batch/statistics.h"

#include <catch2/catch.hpp>
#include <cmath>

namespace demarche::batch {
namespace {

// Intervals as published by Newcombe (1998), "Two-sided confidence intervals for the single
// proportion", Statistics in Medicine 17, table I, method 3 (Wilson without correction).
struct Known {
  std::int64_t count, n;
  double low, high;
};

TEST_CASE("Wilson's intervals are those that are published") {
  for (const Known& known : {Known{81, 263, 0.2553, 0.3662}, Known{15, 148, 0.0624, 0.1605},
                             Known{0, 20, 0.0, 0.1611}, Known{1, 29, 0.0061, 0.1718}}) {
    const Interval found = share(known.count, known.n);
    INFO(known.count << " of " << known.n);
    CHECK(found.value == Approx(static_cast<double>(known.count) / static_cast<double>(known.n)));
    CHECK(found.low == Approx(known.low).margin(0.00005));
    CHECK(found.high == Approx(known.high).margin(0.00005));
  }
}

TEST_CASE("A share of nothing says nothing, and shares stay between 0 and 1") {
  CHECK(share(0, 0).low == 0);
  CHECK(share(0, 0).high == 1);
  CHECK(share(0, 5).low == 0);
  CHECK(share(5, 5).high == 1);
  CHECK(share(5, 5).low == Approx(0.5655).margin(0.0001));
}

TEST_CASE("A mean and its interval follow from the sum and the sum of squares") {
  const Interval found = mean(3, 1 + 2 + 3, 1 + 4 + 9);
  CHECK(found.value == Approx(2));
  CHECK(found.high - found.value == Approx(1.959964 / std::sqrt(3.0)).margin(1e-6));
  CHECK(mean(1, 7, 49).low == Approx(7));
  CHECK(mean(0, 0, 0).value == 0);
}

TEST_CASE("A difference of means adds the variances of both") {
  const Interval found = difference({3, 6, 14}, {3, 15, 77});
  CHECK(found.value == Approx(-3));
  CHECK(found.high - found.value == Approx(1.959964 * std::sqrt(2.0 / 3.0)).margin(1e-6));
}

TEST_CASE("Decimals are rounded alike everywhere and zero has no sign") {
  CHECK(decimal(12.345, 1) == "12.3");
  CHECK(decimal(0.05, 3) == "0.050");
  CHECK(decimal(-0.04, 1) == "0.0");
  CHECK(decimal(-1.25, 2) == "-1.25");
  CHECK(decimal(2.5, 0) == "3");
}

}  // namespace
}  // namespace demarche::batch
