#include <catch2/catch.hpp>

#include "demarche/judge.h"
#include "engine/at_the_table.h"
#include "engine/draft.h"
#include "engine/toy_scenario.h"

using namespace demarche;
using namespace demarche::test;
using namespace demarche::test::toy;

namespace {

// Demand of North for one package at each round, as a share of the demand in round 1, with ambition
// 1000 to 0.
std::vector<std::int32_t> demand_by_round(Tactic tactic, std::uint8_t rounds) {
  Scenario scenario = toy_scenario();
  Profile& profile = scenario.seats[0].profiles[0];
  profile.tactic = tactic;
  profile.ambition_start = 1000;
  profile.ambition_end = 0;
  Situation situation = seated(scenario, toy_settings(), kCouncil, kNorth);
  for (const SeatId other : {kSouth, kGuild}) {
    set_level(scenario, situation.state, kTrust, 50, kNorth, other);
  }
  StateHead& head = situation.state.head();
  head.rounds = rounds;
  std::vector<std::int32_t> demands;
  for (int round = 1; round <= rounds; ++round) {
    head.round = static_cast<std::uint8_t>(round);
    demands.push_back(
        judge(scenario, situation.state, kNorth, ProfileId{0}, package_of({{kFare, 1}})).demand);
  }
  return demands;
}

}  // namespace

TEST_CASE("Boulware concedes late, linear evenly, Conceder early") {
  const auto boulware = demand_by_round(Tactic::boulware, 4);
  const auto linear = demand_by_round(Tactic::linear, 4);
  const auto conceder = demand_by_round(Tactic::conceder, 4);
  // Best gain 364. At half time: 1/8, 1/2, 7/8 conceded.
  CHECK(boulware ==
        std::vector<std::int32_t>{364, 364 * 985 / 1000, 364 * 875 / 1000, 364 * 579 / 1000});
  CHECK(linear ==
        std::vector<std::int32_t>{364, 364 * 750 / 1000, 364 * 500 / 1000, 364 * 250 / 1000});
  CHECK(conceder ==
        std::vector<std::int32_t>{364, 364 * 422 / 1000, 364 * 125 / 1000, 364 * 16 / 1000});
}

TEST_CASE("Two hundred and fifty rounds do not overflow the cubes") {
  for (const Tactic tactic : {Tactic::boulware, Tactic::linear, Tactic::conceder}) {
    const auto demands = demand_by_round(tactic, 250);
    CHECK(demands.front() == 364);
    CHECK(std::is_sorted(demands.rbegin(), demands.rend()));
    CHECK(demands.back() >= 0);
    CHECK(demands.back() <= 10);
  }
}
