#include <catch2/catch.hpp>

#include "demarche/judge.h"
#include "engine/at_the_table.h"
#include "engine/draft.h"
#include "engine/toy_scenario.h"

using namespace demarche;
using namespace demarche::test;
using namespace demarche::test::toy;

namespace {

// Every package of the format in session, by brute force.
std::vector<Package> every_package(const Scenario& scenario, const State& state) {
  const Format& format = scenario.formats[state.head().sitting.format];
  std::vector<Package> all{{}};
  for (const IssueId issue : format.agenda) {
    const std::size_t before = all.size();
    for (std::size_t i = 0; i < before; ++i) {
      if (all[i].count >= format.most) continue;
      for (std::size_t o = 0; o < scenario.issues[issue.index()].options.size(); ++o) {
        Package more = all[i];
        more.set(issue, OptionId(o));
        all.push_back(more);
      }
    }
  }
  return all;
}

int changes_between(const Scenario& scenario, const Package& a, const Package& b) {
  int changes = 0;
  for (std::size_t i = 0; i < scenario.issues.size(); ++i) {
    if (a.option_for(IssueId(i)) != b.option_for(IssueId(i))) ++changes;
  }
  return changes;
}

// Change of the asker's weighted sum, expected under the believer's beliefs, times a million.
std::int64_t expected_change(const Scenario& scenario, const State& state, const Beliefs& beliefs,
                             SeatId believer, SeatId asker, const Package& package) {
  std::int64_t sum = 0;
  const auto shares = beliefs.of(believer, asker);
  for (std::size_t k = 0; k < shares.size(); ++k) {
    const Profile& profile = scenario.seats[asker.index()].profiles[k];
    for (const Package::Entry& entry : package) {
      const std::size_t stands = standing_table(scenario, state)[entry.issue];
      sum += std::int64_t{shares[k]} * profile.weights[entry.issue] *
             (profile.values[entry.issue][entry.option] - profile.values[entry.issue][stands]);
    }
  }
  return sum;
}

bool could_be_countered(const Scenario& scenario, const State& state, SeatId seat,
                        ProfileId profile, const Package& package) {
  Move move;
  move.kind = Move::Kind::propose;
  move.seat = static_cast<std::uint8_t>(seat.value);
  move.package = package;
  return !package.empty() && why_not(scenario, state, move).legal() &&
         judge(scenario, state, seat, profile, package).accepts;
}

struct Tally {
  int found = 0, nothing = 0;
};

void compare_with_brute_force(const Scenario& scenario, const Situation& situation, SeatId seat,
                              SeatId asker, const Package& refused, Tally& tally) {
  const State& state = situation.state;
  const ProfileId own(state.head().profile[seat.index()]);
  const Package made = counter(scenario, state, situation.beliefs, seat, asker, refused);
  int nearest = 100;
  std::int64_t kindest = INT64_MIN;
  for (const Package& package : every_package(scenario, state)) {
    const int changes = changes_between(scenario, package, refused);
    if (changes == 0 || changes > nearest) continue;
    if (!could_be_countered(scenario, state, seat, own, package)) continue;
    const std::int64_t kind =
        expected_change(scenario, state, situation.beliefs, seat, asker, package);
    if (changes < nearest || kind > kindest) kindest = kind;
    nearest = changes;
  }
  ++(made.empty() ? tally.nothing : tally.found);
  if (made.empty()) {
    CHECK(nearest == 100);
    return;
  }
  CHECK(could_be_countered(scenario, state, seat, own, made));
  CHECK(changes_between(scenario, made, refused) == nearest);
  CHECK(expected_change(scenario, state, situation.beliefs, seat, asker, made) == kindest);
}

}  // namespace

TEST_CASE("A counter is the nearest package that the seat accepts, kindest to whom it answers") {
  const Scenario scenario = toy_scenario();
  Tally tally;
  for (const FormatId format : {kCouncil, kDesk}) {
    for (std::uint8_t round = 1; round <= 4; ++round) {
      for (const SeatId seat : {kNorth, kSouth}) {
        Situation situation = seated(scenario, toy_settings(), format, seat);
        situation.state.head().round = round;
        set_level(scenario, situation.state, kCalm, round % 2 == 0 ? 20 : 100);
        const SeatId asker = seat == kNorth ? kSouth : kNorth;
        for (const Package& refused :
             {Package{}, package_of({{kFare, 1}}), package_of({{kFare, 3}, {kSchedule, 1}}),
              package_of({{kSchedule, 2}})}) {
          compare_with_brute_force(scenario, situation, seat, asker, refused, tally);
        }
      }
    }
  }
  CHECK(tally.found > 5);
  CHECK(tally.nothing > 0);
}

TEST_CASE("A seat that accepts nothing on the agenda has no counter") {
  const Scenario scenario = toy_scenario();
  Situation situation = seated(scenario, toy_settings(), kCouncil, kSouth);
  set_level(scenario, situation.state, kCalm, 100);
  for (std::size_t other = 0; other < 3; ++other) {
    set_level(scenario, situation.state, kTrust, 0, kSouth, SeatId(other));
  }
  CHECK(counter(scenario, situation.state, situation.beliefs, kSouth, kNorth,
                package_of({{kFare, 1}}))
            .empty());
}

TEST_CASE("Beliefs about the asker decide between counters that are equally near") {
  const Scenario scenario = toy_scenario();
  Settings settings = toy_settings();
  settings.fixed_profiles[kGuild.index()] = ProfileId{1};
  Situation situation = seated(scenario, settings, kCouncil, kGuild);
  situation.state.head().round = 4;
  set_standing(scenario, situation.state, kFare, 3);
  set_level(scenario, situation.state, kCalm, 0);
  for (const SeatId other : {kNorth, kSouth}) {
    set_level(scenario, situation.state, kTrust, 100, kGuild, other);
  }
  std::vector<Package> made;
  for (const std::size_t sure_of : {std::size_t{0}, std::size_t{1}}) {
    const auto shares = situation.beliefs.of(kGuild, kNorth);
    shares[sure_of] = 990'000;
    shares[1 - sure_of] = 10'000;
    made.push_back(counter(scenario, situation.state, situation.beliefs, kGuild, kNorth, {}));
    CHECK_FALSE(made.back().empty());
  }
  // Firm North wants no schedule, open North does.
  CHECK(made[0] == package_of({{kColours, 2}}));
  CHECK(made[1] == package_of({{kSchedule, 2}}));
}
