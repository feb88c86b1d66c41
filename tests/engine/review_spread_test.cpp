#include <catch2/catch.hpp>
#include <set>
#include <utility>
#include <vector>

#include "analyse/review_pieces.h"
#include "demarche/imagine.h"
#include "engine/toy_scenario.h"

using namespace demarche;
using namespace demarche::analyse;

TEST_CASE("Quantiles of Student's t are those of the tables") {
  const std::vector<std::pair<std::size_t, double>> table = {
      {1, 12.706}, {2, 4.303},  {4, 2.776},  {5, 2.571},  {6, 2.447},   {8, 2.306},
      {10, 2.228}, {11, 2.201}, {23, 2.069}, {30, 2.042}, {120, 1.980}, {100'000, 1.960}};
  for (const auto& [degrees, quantile] : table)
    CHECK(student_quantile(degrees) == Approx(quantile).margin(0.001));
}

TEST_CASE("The interval of differences is that of their mean") {
  const std::vector<std::int32_t> differences = {-10, 0, 10, 20};  // mean 5, deviation 12.910
  const Spread spread = spread_of(differences);
  CHECK(spread.low == Approx(5000 - 3182 * 6.455).margin(2));
  CHECK(spread.high == Approx(5000 + 3182 * 6.455).margin(2));
}

TEST_CASE("Differences that are all the same leave no doubt") {
  const std::vector<std::int32_t> differences(7, -30);
  CHECK(spread_of(differences).low == -30'000);
  CHECK(spread_of(differences).high == -30'000);
}

TEST_CASE("Means are rounded once, to the nearest thousandth of a point") {
  CHECK(mean_of(1, 3) == 333);
  CHECK(mean_of(2, 3) == 667);
  CHECK(mean_of(-2, 3) == -667);
  CHECK(mean_of(1, 2'000) == 1);
  CHECK(mean_of(0, 12) == 0);
}

TEST_CASE("No world that picks the best is one that scores it") {
  const Scenario scenario = test::toy_scenario();
  const Inquiry inquiry{&scenario, test::toy::kNorth, {}};
  std::set<std::uint64_t> seeds;
  for (const Purpose purpose : {Purpose::picking, Purpose::scoring}) {
    for (int number = 0; number < 100; ++number) {
      const Draws draws = draws_of(inquiry, purpose, number);
      seeds.insert({draws.world, draws.policy});
    }
  }
  CHECK(seeds.size() == 400);
}

TEST_CASE("Luck and profiles are redrawn as they are imagined, and nothing else is touched") {
  const Scenario scenario = test::toy_scenario();
  const Situation real = start(scenario, test::toy_settings());
  for (std::uint64_t draw = 1; draw <= 20; ++draw) {
    Situation imagined, redrawn = real;
    imagine(scenario, real, test::toy::kSouth, draw, imagined);
    redraw_luck(draw, redrawn);
    redraw_profiles(scenario, test::toy::kSouth, draw, redrawn);
    const StateHead &one = imagined.state.head(), &two = redrawn.state.head();
    CHECK(one.world_seed == two.world_seed);
    for (std::size_t seat = 0; seat < scenario.seats.size(); ++seat)
      CHECK(one.profile[seat] == two.profile[seat]);
    redrawn.state.head().world_seed = real.state.head().world_seed;
    for (std::size_t seat = 0; seat < scenario.seats.size(); ++seat)
      redrawn.state.head().profile[seat] = real.state.head().profile[seat];
    CHECK(redrawn.state == real.state);
    CHECK(redrawn.beliefs == real.beliefs);
  }
}
