// What a review ascribes to chance and to others is what was not to be expected: over many games
// both come to nothing. A bias here would mean that reviews expect what does not come.
#include "demarche/analyse/review.h"

#include <catch2/catch.hpp>
#include <cmath>

#include "demarche/game.h"
#include "demarche/io/load.h"
#include "engine/toy_scenario.h"
#include "support/paths.h"

using namespace demarche;

namespace {

class Mean {
 public:
  void add(double value) {
    ++count_;
    sum_ += value;
    squares_ += value * value;
  }
  // Distance from 0 in standard errors.
  [[nodiscard]] double errors() const {
    const double mean = sum_ / count_;
    return mean / std::sqrt((squares_ / count_ - mean * mean) / (count_ - 1));
  }

 private:
  double count_ = 0, sum_ = 0, squares_ = 0;
};

void check_expectations(const Scenario& scenario, std::uint64_t games) {
  for (std::size_t seat = 0; seat < scenario.seats.size(); ++seat) {
    Mean others, chance;
    for (std::uint64_t seed = 1; seed <= games; ++seed) {
      Settings settings;
      settings.world_seed = settings.policy_seed = 1000 * seed;
      Game game(scenario, settings);
      game.run_computed();
      const analyse::Review review =
          analyse::review_game(scenario, game.record(), SeatId(seat), {2, 2, seed});
      others.add(static_cast<double>(review.sums.others));
      chance.add(static_cast<double>(review.sums.chance));
    }
    CAPTURE(scenario.id, seat, others.errors(), chance.errors());
    CHECK(std::abs(others.errors()) < 4);
    CHECK(std::abs(chance.errors()) < 4);
  }
}

}  // namespace

TEST_CASE("Over many games chance and others neither give nor take") {
  check_expectations(test::toy_scenario(), 100);
  const io::Loaded harbour = io::load_scenario_files(test::source_dir() / "scenarios/harbour");
  REQUIRE(harbour.scenario);
  check_expectations(*harbour.scenario, 40);
}
