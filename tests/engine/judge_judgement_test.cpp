#include <catch2/catch.hpp>

#include "demarche/judge.h"
#include "engine/at_the_table.h"
#include "engine/draft.h"
#include "engine/toy_scenario.h"

using namespace demarche;
using namespace demarche::test;
using namespace demarche::test::toy;

namespace {

constexpr ProfileId kFirm{0}, kOpen{1};

// Calm at 50 makes the toy's outlook exactly its base of -20.
Situation council(const Scenario& scenario) {
  Situation situation = seated(scenario, toy_settings(), kCouncil, kNorth);
  set_level(scenario, situation.state, kCalm, 50);
  set_level(scenario, situation.state, kRumour, 30);
  return situation;
}

}  // namespace

TEST_CASE("Utility is the weighted sum of values, divided once and rounded towards zero") {
  Scenario scenario = toy_scenario();
  Situation situation = start(scenario, toy_settings());
  // North, firm: falling issues (schedule, inspection, meeting) stand at 100, the rest at 0.
  CHECK(utility(scenario, situation.state, kNorth, kFirm) == (200 + 100 + 50) * 100 / 100);
  const Package fare = package_of({{kFare, 1}});
  CHECK(utility(scenario, situation.state, kNorth, kFirm, fare) == (35000 + 400 * 33) / 100);
  // 350 x 100 + 400 x 33 = 48,200; with a scale of 1,000 each value counts a tenth.
  scenario.value_scale = 1000;
  CHECK(utility(scenario, situation.state, kNorth, kFirm, fare) == 48);
}

TEST_CASE("Utility holds values up to a million without overflow") {
  Scenario scenario = toy_scenario();
  scenario.value_scale = 1'000'000;
  for (auto& values : scenario.seats[0].profiles[0].values) {
    for (std::int32_t& value : values) value = 1'000'000;
  }
  finish(scenario);
  const Situation situation = start(scenario, toy_settings());
  CHECK(utility(scenario, situation.state, kNorth, kFirm) == 1000);
}

TEST_CASE("The outlook is its base plus its terms") {
  const Scenario scenario = toy_scenario();
  Situation situation = council(scenario);
  CHECK(outlook(scenario, situation.state, kNorth, kFirm) == -20);
  set_level(scenario, situation.state, kCalm, 30);
  CHECK(outlook(scenario, situation.state, kNorth, kFirm) == -40);
  set_level(scenario, situation.state, kCalm, 90);
  CHECK(outlook(scenario, situation.state, kNorth, kFirm) == 20);
}

TEST_CASE("Accepted losses raise a negative outlook up to zero and never further") {
  const Scenario scenario = toy_scenario();
  Situation situation = council(scenario);
  set_losses(scenario, situation.state, kNorth, kFirm, 15);
  CHECK(outlook(scenario, situation.state, kNorth, kFirm) == -5);
  CHECK(outlook(scenario, situation.state, kNorth, kFirm, false) == -20);
  set_losses(scenario, situation.state, kNorth, kFirm, 500);
  CHECK(outlook(scenario, situation.state, kNorth, kFirm) == 0);
  set_level(scenario, situation.state, kCalm, 90);
  CHECK(outlook(scenario, situation.state, kNorth, kFirm) == 20);
}

TEST_CASE("Losses are counted for each profile by itself") {
  const Scenario scenario = toy_scenario();
  Situation situation = council(scenario);
  set_losses(scenario, situation.state, kNorth, kOpen, 15);
  CHECK(outlook(scenario, situation.state, kNorth, kFirm) == -20);
  CHECK(outlook(scenario, situation.state, kNorth, kOpen) == -5);
}

TEST_CASE("A demand is the best gain times ambition times the trust factor") {
  const Scenario scenario = toy_scenario();
  Situation situation = council(scenario);
  for (const SeatId other : {kSouth, kGuild}) {
    set_level(scenario, situation.state, kTrust, 50, kNorth, other);
  }
  const Package package = package_of({{kFare, 1}});
  // Best for North: fare "fair" (66; "full" needs a schedule) 264, colours 100: 364 points. Round
  // 1, nothing conceded: ambition 1000. Trust 50: factor 1000.
  Judgement judgement = judge(scenario, situation.state, kNorth, kFirm, package);
  CHECK(judgement.gain == 132);
  CHECK(judgement.outlook == -20);
  CHECK(judgement.demand == 364);
  CHECK_FALSE(judgement.accepts);
  // Trust of 80 on average: 1500 - 800.
  set_level(scenario, situation.state, kTrust, 100, kNorth, kSouth);
  set_level(scenario, situation.state, kTrust, 60, kNorth, kGuild);
  CHECK(judge(scenario, situation.state, kNorth, kFirm, package).demand == 364 * 700 / 1000);
}

TEST_CASE("The trust factor stays between a half and one and a half") {
  const Scenario scenario = toy_scenario();
  Situation situation = council(scenario);
  const Package package = package_of({{kFare, 1}});
  for (const SeatId other : {kSouth, kGuild}) {
    set_level(scenario, situation.state, kTrust, 0, kNorth, other);
  }
  CHECK(judge(scenario, situation.state, kNorth, kFirm, package).demand == 364 * 3 / 2);
  for (const SeatId other : {kSouth, kGuild}) {
    set_level(scenario, situation.state, kTrust, 100, kNorth, other);
  }
  CHECK(judge(scenario, situation.state, kNorth, kFirm, package).demand == 364 / 2);
}

TEST_CASE("Demand falls as the deadline nears, to the ambition's end") {
  const Scenario scenario = toy_scenario();
  Situation situation = council(scenario);
  const Package package = package_of({{kFare, 1}});
  std::int32_t last = 1'000'000;
  for (std::uint8_t round = 1; round <= situation.state.head().rounds; ++round) {
    for (std::uint8_t exchange = 0; exchange < 2; ++exchange) {
      situation.state.head().round = round;
      situation.state.head().sitting.exchange = exchange;
      const std::int32_t demand = judge(scenario, situation.state, kNorth, kFirm, package).demand;
      CHECK(demand <= last);
      last = demand;
    }
  }
  CHECK(last < 364);
}

TEST_CASE("Who is asked by telephone demands a quarter more") {
  const Scenario scenario = toy_scenario();
  Situation situation = seated(scenario, toy_settings(), kDesk, kNorth);
  const Package package = package_of({{kSchedule, 1}});
  StateHead& head = situation.state.head();
  const std::int32_t absent = judge(scenario, situation.state, kGuild, kOpen, package).demand;
  head.sitting.parties |= 1U << kGuild.index();
  const std::int32_t present = judge(scenario, situation.state, kGuild, kOpen, package).demand;
  CHECK(present > 0);
  CHECK(absent == present * 5 / 4);
}

TEST_CASE("A package is accepted when it is worth the demand, and refused one point below") {
  const Scenario scenario = toy_scenario();
  Situation situation = council(scenario);
  const Package package = package_of({{kFare, 1}});
  for (std::int32_t calm = 0; calm <= 100; ++calm) {
    set_level(scenario, situation.state, kCalm, calm);
    const Judgement judgement = judge(scenario, situation.state, kNorth, kOpen, package);
    const bool worth = judgement.gain - judgement.outlook >= judgement.demand;
    CHECK(judgement.accepts == (worth && judgement.gain > judgement.outlook));
    CHECK(judgement.outlook == -20 + (calm - 50));
  }
}

TEST_CASE("A red line is not ours to sign unless its condition holds with the package") {
  const Scenario scenario = toy_scenario();
  Situation situation = council(scenario);
  const Judgement alone = judge(scenario, situation.state, kSouth, kFirm, package_of({{kFare, 2}}));
  CHECK(alone.reason == Happening::Reason::not_ours_to_sign);
  CHECK(alone.issue == kFare);
  const Judgement together =
      judge(scenario, situation.state, kSouth, kFirm, package_of({{kFare, 2}, {kSchedule, 1}}));
  CHECK(together.reason != Happening::Reason::not_ours_to_sign);
  CHECK(judge(scenario, situation.state, kSouth, kOpen, package_of({{kFare, 2}})).reason !=
        Happening::Reason::not_ours_to_sign);
}

TEST_CASE("What cannot be carried at home is refused with the issue that costs most there") {
  const Scenario scenario = toy_scenario();
  Situation situation = council(scenario);
  const std::int32_t floor = scenario.seats[kSouth.index()].support_floor;
  set_level(scenario, situation.state, kSupport, floor + 3, kSouth);
  const Judgement judgement =
      judge(scenario, situation.state, kSouth, kOpen, package_of({{kFare, 1}, {kColours, 1}}));
  CHECK(judgement.home == -4);
  CHECK(judgement.reason == Happening::Reason::cannot_carry_home);
  CHECK(judgement.issue == kFare);
  // The sum counts: a schedule of +4 makes up for the fare.
  CHECK(judge(scenario, situation.state, kSouth, kOpen, package_of({{kFare, 1}, {kSchedule, 1}}))
            .reason != Happening::Reason::cannot_carry_home);
}

TEST_CASE("A refusal says a little short up to forty points and far apart beyond") {
  const Scenario scenario = toy_scenario();
  Situation situation = council(scenario);
  situation.state.head().round = 4;
  const Package package = package_of({{kFare, 1}});
  std::size_t little = 0, far = 0;
  for (std::int32_t calm = 0; calm <= 100; ++calm) {
    set_level(scenario, situation.state, kCalm, calm);
    for (const ProfileId profile : {kFirm, kOpen}) {
      const Judgement judgement = judge(scenario, situation.state, kNorth, profile, package);
      if (judgement.reason == Happening::Reason::none) continue;
      const std::int32_t missing =
          std::max(-judgement.margin(), judgement.outlook + 1 - judgement.gain);
      CHECK(judgement.issue == kFare);
      CHECK((judgement.reason == Happening::Reason::a_little_short) == (missing <= 40));
      ++(missing <= 40 ? little : far);
    }
  }
  CHECK(little > 0);
  CHECK(far > 0);
}

TEST_CASE("Without a sitting the agenda is the package and the parties are those it needs") {
  const Scenario scenario = toy_scenario();
  Situation situation = start(scenario, toy_settings());
  set_level(scenario, situation.state, kCalm, 50);
  set_level(scenario, situation.state, kTrust, 50, kNorth, kSouth);
  set_level(scenario, situation.state, kTrust, 0, kNorth, kGuild);
  const Judgement judgement =
      judge(scenario, situation.state, kNorth, kFirm, package_of({{kFare, 1}}));
  // The fare needs North and South: the guild's trust does not matter, nor do the colours.
  CHECK(judgement.demand == 264);
}
