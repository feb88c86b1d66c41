#include "demarche/result.h"

#include <catch2/catch.hpp>

#include "demarche/judge.h"
#include "engine/at_the_table.h"
#include "engine/toy_scenario.h"

using namespace demarche;
using namespace demarche::test;
using namespace demarche::test::toy;

namespace {

constexpr SeatSet kAll{7};

// A pact: fare small, schedule hourly, agreed by everyone concerned.
State with_pact(const Scenario& scenario) {
  State state = start(scenario, toy_settings()).state;
  set_level(scenario, state, kCalm, 50);
  set_standing(scenario, state, kFare, 1, 2, SeatSet{3});
  set_standing(scenario, state, kSchedule, 2, 3, kAll);
  return state;
}

State over(const Scenario& scenario, State state, EndingId how) {
  static_cast<void>(scenario);
  state.head().phase = Phase::over;
  state.head().ending = static_cast<std::uint8_t>(how.value);
  return state;
}

}  // namespace

TEST_CASE("With an agreement a result is the utility of the final table") {
  const Scenario scenario = toy_scenario();
  const State state = over(scenario, with_pact(scenario), kPact);
  const SeatResult made = result(scenario, state, kNorth);
  CHECK(made.result == utility(scenario, state, kNorth, ProfileId{0}));
  CHECK(made.at_start == 350);
  CHECK(made.without_agreement == made.result - 20);
}

TEST_CASE("Without an agreement a result is utility plus outlook, losses not counted") {
  const Scenario scenario = toy_scenario();
  State state = over(scenario, with_pact(scenario), kDrift);
  set_losses(scenario, state, kNorth, ProfileId{0}, 100);
  const SeatResult made = result(scenario, state, kNorth);
  CHECK(made.result == utility(scenario, state, kNorth, ProfileId{0}) - 20);
}

TEST_CASE("A result never leaves nought to a thousand") {
  Scenario scenario = toy_scenario();
  scenario.seats[0].profiles[0].outlook_base = -5000;
  scenario.seats[1].profiles[0].outlook_base = 5000;
  finish(scenario);
  const State state = over(scenario, with_pact(scenario), kDrift);
  CHECK(result(scenario, state, kNorth).result == 0);
  CHECK(result(scenario, state, kSouth).result == 1000);
}

TEST_CASE("Before the ending a result is judged as if the game ended now") {
  const Scenario scenario = toy_scenario();
  const State with = with_pact(scenario);
  CHECK(result(scenario, with, kNorth).result == utility(scenario, with, kNorth, ProfileId{0}));
  State without = start(scenario, toy_settings()).state;
  set_level(scenario, without, kCalm, 50);
  CHECK(result(scenario, without, kNorth).result == 350 - 20);
}

TEST_CASE("Settled issues are gained or given, unsettled ones left open, by weight") {
  const Scenario scenario = toy_scenario();
  const State state = over(scenario, with_pact(scenario), kPact);
  const SeatResult made = result(scenario, state, kNorth);
  REQUIRE(made.gained.size() == 1);
  CHECK(made.gained[0].issue == kFare);
  CHECK(made.gained[0].change == 400 * 33 / 100);
  REQUIRE(made.gave.size() == 1);
  CHECK(made.gave[0].issue == kSchedule);
  CHECK(made.gave[0].change == -200 * 66 / 100);
  REQUIRE(made.left_open.size() == 5);
  for (std::size_t i = 1; i < made.left_open.size(); ++i) {
    const auto& weights = scenario.seats[0].profiles[0].weights;
    CHECK(weights[made.left_open[i - 1].index()] >= weights[made.left_open[i].index()]);
  }
}

TEST_CASE("A mandate is kept goal by goal") {
  const Scenario scenario = toy_scenario();
  State state = over(scenario, with_pact(scenario), kPact);
  SeatResult made = result(scenario, state, kNorth);
  REQUIRE(made.mandate.size() == 2);
  CHECK(made.mandate[0].primary);
  CHECK(made.mandate[0].kept);
  CHECK(made.mandate[1].kept);
  set_level(scenario, state, kCalm, 49);
  made = result(scenario, state, kNorth);
  CHECK(made.mandate[0].kept);
  CHECK_FALSE(made.mandate[1].kept);
}

TEST_CASE("Survival falls by the hazard each year") {
  const Scenario scenario = toy_scenario();
  State state = over(scenario, with_pact(scenario), kPact);
  const DurabilityResult made = outcome(scenario, state).durability;
  REQUIRE(made.present);
  CHECK(made.hazard == 300);
  // 0.7^n, to the nearest per mille.
  CHECK(made.survival ==
        std::vector<std::int32_t>{1000, 700, 490, 343, 240, 168, 118, 82, 58, 40, 28});
}

TEST_CASE("The drivers of durability add up to the hazard, clamping included") {
  Scenario scenario = toy_scenario();
  scenario.durability.low = 10;
  scenario.durability.high = 320;
  for (const std::int32_t calm : {0, 30, 50, 80, 100}) {
    State state = over(scenario, with_pact(scenario), kPact);
    set_level(scenario, state, kCalm, calm);
    const DurabilityResult made = outcome(scenario, state).durability;
    CHECK(made.hazard >= 10);
    CHECK(made.hazard <= 320);
    std::int64_t sum = 0;
    for (const WhyTerm& term : made.drivers) {
      if (term.depth == 1) sum += term.amount;
    }
    CHECK(made.drivers.front().amount == made.hazard);
    CHECK(sum == made.hazard);
  }
}

TEST_CASE("Without a text there is no durability") {
  const Scenario scenario = toy_scenario();
  const Outcome made = outcome(scenario, over(scenario, with_pact(scenario), kDrift));
  CHECK_FALSE(made.agreement);
  CHECK_FALSE(made.durability.present);
  CHECK(made.seats.size() == 3);
}

TEST_CASE("An achievement is listed only if its condition holds") {
  const Scenario scenario = toy_scenario();
  const Outcome made = outcome(scenario, over(scenario, with_pact(scenario), kPact));
  CHECK(made.achievements.empty());
  Scenario easy = scenario;
  easy.achievements[0].when = ConditionId{};
  CHECK(outcome(easy, over(easy, with_pact(easy), kPact)).achievements.size() == 1);
}
