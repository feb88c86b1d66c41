#include <catch2/catch.hpp>
#include <numeric>

#include "demarche/judge.h"
#include "engine/at_the_table.h"
#include "engine/toy_scenario.h"

using namespace demarche;
using namespace demarche::test;
using namespace demarche::test::toy;

namespace {

std::int64_t total(std::span<const std::int32_t> shares) {
  return std::accumulate(shares.begin(), shares.end(), std::int64_t{0});
}

Move answer_of(SeatId seat, Move::Kind kind) {
  Move move;
  move.kind = kind;
  move.seat = static_cast<std::uint8_t>(seat.value);
  return move;
}

// The council, where North has proposed colours to South: welcome to an open South, not to a firm
// one.
Situation asked_in_council(const Scenario& scenario, const Settings& settings) {
  Situation situation = seated(scenario, settings, kCouncil, kNorth);
  situation.state.head().round = 4;
  set_level(scenario, situation.state, kCalm, 50);
  set_package(scenario, situation.state, package_of({{kColours, 2}}));
  return situation;
}

}  // namespace

TEST_CASE("Beliefs begin with the weights of the scenario's draw") {
  Scenario scenario = toy_scenario();
  scenario.seats[1].profiles[0].draw_weight = 1;
  scenario.seats[1].profiles[1].draw_weight = 2;
  const Beliefs beliefs(scenario);
  CHECK(beliefs.of(kNorth, kSouth)[0] == 333'333);
  CHECK(beliefs.of(kNorth, kSouth)[1] == 666'667);
  CHECK(beliefs.of(kGuild, kNorth)[0] == 500'000);
}

TEST_CASE("With constellations beliefs begin with what these give each profile") {
  Scenario scenario = toy_scenario();
  Constellation firm;
  firm.id = "firm";
  firm.weight = 3;
  firm.profiles = {ProfileId{0}, ProfileId{0}, ProfileId{}};
  Constellation open = firm;
  open.id = "open";
  open.weight = 1;
  open.profiles = {ProfileId{1}, ProfileId{}, ProfileId{}};
  scenario.constellations = {firm, open};
  const Beliefs beliefs(scenario);
  CHECK(beliefs.of(kGuild, kNorth)[0] == 750'000);
  // South: firm in three of four, else its own draw.
  CHECK(beliefs.of(kGuild, kSouth)[0] == 875'000);
  CHECK(beliefs.of(kNorth, kGuild)[0] == 500'000);
}

TEST_CASE("No profile is ever believed to be less likely than one percent") {
  Scenario scenario = toy_scenario();
  scenario.seats[0].profiles[0].draw_weight = 1;
  scenario.seats[0].profiles[1].draw_weight = 1'000'000;
  const Beliefs beliefs(scenario);
  CHECK(beliefs.of(kSouth, kNorth)[0] == 10'000);
  CHECK(total(beliefs.of(kSouth, kNorth)) == 1'000'000);
}

TEST_CASE("Shares of a million are exact for any number of profiles") {
  Scenario scenario = toy_scenario();
  std::vector<Profile>& profiles = scenario.seats[0].profiles;
  while (profiles.size() < 7) profiles.push_back(profiles[0]);
  const Beliefs beliefs(scenario);
  const auto shares = beliefs.of(kSouth, kNorth);
  CHECK(total(shares) == 1'000'000);
  // 1,000,000 / 7 = 142,857 and one left over, which goes to the first.
  CHECK(shares[0] == 142'858);
  CHECK(shares[6] == 142'857);
}

TEST_CASE("An answer counts a tenth for a profile that would have answered otherwise") {
  const Scenario scenario = toy_scenario();
  Situation situation = asked_in_council(scenario, toy_settings());
  const Package package = package_of({{kColours, 2}});
  std::array<bool, 2> would{};
  for (std::size_t k = 0; k < 2; ++k) {
    would[k] = judge(scenario, situation.state, kSouth, ProfileId(k), package).accepts;
  }
  REQUIRE(would[0] != would[1]);
  const std::size_t refusing = would[0] ? 1 : 0;
  apply(scenario, situation, answer_of(kSouth, Move::Kind::reject));
  const auto shares = situation.beliefs.of(kNorth, kSouth);
  CHECK(shares[refusing] == 909'091);
  CHECK(shares[1 - refusing] == 90'909);
  CHECK(situation.beliefs.of(kGuild, kSouth)[refusing] == 909'091);
}

TEST_CASE("Where a person plays the seat a surprising answer counts a third") {
  const Scenario scenario = toy_scenario();
  Settings settings = toy_settings();
  settings.human_seats = SeatSet{1U << kSouth.index()};
  Situation situation = asked_in_council(scenario, settings);
  apply(scenario, situation, answer_of(kSouth, Move::Kind::reject));
  const auto shares = situation.beliefs.of(kNorth, kSouth);
  CHECK(std::max(shares[0], shares[1]) == 750'000);
  CHECK(std::min(shares[0], shares[1]) == 250'000);
}

TEST_CASE("Who is not in the room learns nothing from an answer") {
  const Scenario scenario = toy_scenario();
  Situation situation = seated(scenario, toy_settings(), kDesk, kNorth);
  situation.state.head().round = 4;
  set_package(scenario, situation.state, package_of({{kFare, 1}}));
  const auto before = situation.beliefs;
  apply(scenario, situation, answer_of(kSouth, Move::Kind::reject));
  const auto old_shares = before.of(kGuild, kSouth);
  const auto new_shares = situation.beliefs.of(kGuild, kSouth);
  CHECK(std::equal(old_shares.begin(), old_shares.end(), new_shares.begin()));
}

TEST_CASE("Beliefs read meters that the believer does not see as at their start") {
  // South's firm outlook follows a rumour that South alone sees.
  const Scenario scenario = toy_scenario();
  Situation situation = seated(scenario, toy_settings(), kCouncil, kNorth);
  const Package package = package_of({{kSchedule, 1}});
  for (std::uint8_t round = 1; round <= 4; ++round) {
    situation.state.head().round = round;
    set_level(scenario, situation.state, kRumour, 30);
    const std::int32_t believed =
        believed_acceptance(scenario, situation.state, situation.beliefs, kNorth, kSouth, package);
    for (std::int32_t rumour = 0; rumour <= 100; rumour += 20) {
      set_level(scenario, situation.state, kRumour, rumour);
      CHECK(believed_acceptance(scenario, situation.state, situation.beliefs, kNorth, kSouth,
                                package) == believed);
    }
  }
}

TEST_CASE("Believed acceptance is the sum of the profiles that would accept") {
  const Scenario scenario = toy_scenario();
  Situation situation = asked_in_council(scenario, toy_settings());
  const auto shares = situation.beliefs.of(kNorth, kSouth);
  shares[0] = 300'000;
  shares[1] = 700'000;
  const Package package = package_of({{kColours, 2}});
  std::int32_t expected = 0;
  for (std::size_t k = 0; k < 2; ++k) {
    if (judge(scenario, situation.state, kSouth, ProfileId(k), package).accepts) {
      expected += shares[k];
    }
  }
  CHECK(expected > 0);
  CHECK(believed_acceptance(scenario, situation.state, situation.beliefs, kNorth, kSouth,
                            package) == expected);
}

TEST_CASE("A probability is spoken of in four words") {
  CHECK(likelihood(149'999) == Likelihood::unlikely);
  CHECK(likelihood(150'000) == Likelihood::possible);
  CHECK(likelihood(450'000) == Likelihood::likely);
  CHECK(likelihood(850'000) == Likelihood::almost_certain);
}
