// The scores of forecasts, against cases that were worked out by hand.
#include <catch2/catch.hpp>

#include "view/lesson/scores.h"

namespace demarche::view {
namespace {

TEST_CASE("The Brier score is the mean square distance between what was said and what came") {
  // (0.8 - 1)^2 = 0.04, (0.3 - 0)^2 = 0.09, (0.5 - 1)^2 = 0.25: together 0.38, a third of it.
  const std::vector<Said> said{{80, true}, {30, false}, {50, true}};
  CHECK(brier_score(said) == Approx(0.38 / 3));
}

TEST_CASE("Certain and right scores nothing, certain and wrong one, fifty-fifty a quarter") {
  CHECK(brier_score(std::vector<Said>{{100, true}, {0, false}}) == Approx(0));
  CHECK(brier_score(std::vector<Said>{{0, true}, {100, false}}) == Approx(1));
  CHECK(brier_score(std::vector<Said>{{50, true}, {50, false}, {50, false}}) == Approx(0.25));
  CHECK(brier_score({}) == 0);
}

TEST_CASE("The parts of the score are those of a case worked out by hand and add up") {
  // 20 said four times, came once; 80 said four times, came three times; the average is 0.5.
  // Reliability (4 * 0.05^2 + 4 * 0.05^2) / 8 = 0.0025; resolution (4 * 0.25^2 * 2) / 8 = 0.0625.
  std::vector<Said> said;
  for (int i = 0; i < 4; ++i) said.push_back({20, i == 0});
  for (int i = 0; i < 4; ++i) said.push_back({80, i != 0});
  const BrierParts parts = brier_parts(said);
  CHECK(parts.reliability == Approx(0.0025));
  CHECK(parts.resolution == Approx(0.0625));
  CHECK(parts.uncertainty == Approx(0.25));
  CHECK(parts.reliability - parts.resolution + parts.uncertainty == Approx(brier_score(said)));
}

TEST_CASE("The parts add up to the score whatever was said") {
  std::vector<Said> said;
  for (int i = 0; i < 60; ++i) said.push_back({i * 37 % 101, i * i % 7 < 3});
  const BrierParts parts = brier_parts(said);
  CHECK(parts.reliability - parts.resolution + parts.uncertainty == Approx(brier_score(said)));
}

TEST_CASE("Calibration counts each range, with its edges") {
  const std::vector<Said> said{{0, false}, {19, true}, {20, false}, {80, true}, {100, true}};
  const std::vector<CalibrationBin> bins = calibration(said);
  REQUIRE(bins.size() == 5);
  CHECK(bins[0].count == 2);
  CHECK(bins[0].came == 1);
  CHECK(bins[0].mean_said == Approx(9.5));
  CHECK(bins[0].share_came() == Approx(50));
  CHECK(bins[1].count == 1);
  CHECK(bins[2].count == 0);
  CHECK(bins[2].share_came() == 0);
  CHECK(bins[4].count == 2);
  CHECK(bins[4].high == 100);
  CHECK(bins[4].share_came() == Approx(100));
}

}  // namespace
}  // namespace demarche::view
