#include <catch2/catch.hpp>

#include "engine/at_the_table.h"
#include "engine/draft.h"
#include "engine/toy_scenario.h"
#include "rules/table.h"

using namespace demarche;
using namespace demarche::test;
using namespace demarche::test::toy;

namespace {

struct Table {
  Scenario scenario = toy_scenario();
  State state = start(scenario, toy_settings()).state;

  void settle(IssueId issue, std::size_t option, std::uint8_t round) {
    set_standing(scenario, state, issue, option, round);
  }
  [[nodiscard]] Refusal moving(IssueId issue, std::size_t option, FormatId format = {}) const {
    return why_not_movable(scenario, state, issue, OptionId{option}, format).refusal;
  }
};

}  // namespace

TEST_CASE("An unsettled issue may be moved to any option") {
  const Table table;
  CHECK(table.moving(kFare, 1) == Refusal::none);
  CHECK(table.moving(kColours, 2) == Refusal::none);
}

TEST_CASE("A settled issue rests for the scenario's number of rounds") {
  Table table;
  table.settle(kFare, 1, 1);
  CHECK(table.moving(kFare, 2) == Refusal::resting);
  CHECK(rests_until(table.scenario, table.state, kFare) == 3);
  table.state.head().round = 2;
  CHECK(table.moving(kFare, 2) == Refusal::resting);
  table.state.head().round = 3;
  CHECK(table.moving(kFare, 2) == Refusal::none);
  CHECK(rests_until(table.scenario, table.state, kFare) == 0);
}

TEST_CASE("A settled ordered issue moves only further from the status quo") {
  Table table;
  table.settle(kFare, 2, 1);
  table.state.head().round = 3;
  CHECK(table.moving(kFare, 3) == Refusal::none);
  CHECK(table.moving(kFare, 1) == Refusal::ladder);
  CHECK(table.moving(kFare, 0) == Refusal::ladder);
}

TEST_CASE("With the status quo in the middle, a settled issue stays on its side") {
  Table table;
  table.scenario.issues[kFare.index()].status_quo = OptionId{std::size_t{1}};
  finish(table.scenario);
  table.settle(kFare, 2, 1);
  table.state.head().round = 3;
  CHECK(table.moving(kFare, 3) == Refusal::none);
  CHECK(table.moving(kFare, 0) == Refusal::ladder);
  table.settle(kFare, 0, 1);
  CHECK(table.moving(kFare, 2) == Refusal::ladder);
}

TEST_CASE("A settled issue of unordered options is closed") {
  Table table;
  table.settle(kColours, 1, 1);
  table.state.head().round = 4;
  CHECK(table.moving(kColours, 2) == Refusal::ladder);
  CHECK(table.moving(kColours, 0) == Refusal::ladder);
}

TEST_CASE("A reversible issue may go back once it has rested") {
  Table table;
  table.settle(kInspection, 2, 2);
  table.state.head().round = 3;
  CHECK(table.moving(kInspection, 1) == Refusal::resting);
  table.state.head().round = 4;
  CHECK(table.moving(kInspection, 1) == Refusal::none);
  CHECK(goes_back(table.scenario, table.state, kInspection, OptionId{std::size_t{1}}));
  table.settle(kInspection, 1, 1);
  CHECK_FALSE(goes_back(table.scenario, table.state, kInspection, OptionId{std::size_t{2}}));
}

TEST_CASE("A leaders' format lifts rest and ladder") {
  Table table;
  table.settle(kFare, 2, 1);
  CHECK(table.moving(kFare, 1, kSummit) == Refusal::none);
  CHECK(table.moving(kFare, 1, kCouncil) == Refusal::resting);
}

TEST_CASE("Two options that need each other are open together only") {
  const Table table;
  const OptionId full{std::size_t{3}};
  const Package both = package_of({{kFare, 3}, {kSchedule, 2}});
  CHECK(why_not_open(table.scenario, table.state, kFare, full, both).legal());
  CHECK(
      why_not_open(table.scenario, table.state, kSchedule, OptionId{std::size_t{2}}, both).legal());
  const WhyNot alone =
      why_not_open(table.scenario, table.state, kFare, full, package_of({{kFare, 3}}));
  CHECK(alone.refusal == Refusal::option_not_open);
  CHECK(alone.issue == kFare);
  CHECK(alone.condition == table.scenario.issues[kFare.index()].options[3].open);
}

TEST_CASE("An option that names a venue is open when the venue is") {
  Table table;
  const OptionId hill{std::size_t{2}};
  const Package package = package_of({{kPlace, 2}});
  CHECK_FALSE(why_not_open(table.scenario, table.state, kPlace, hill, package).legal());
  set_flag(table.scenario, table.state, kRoad, true);
  CHECK(why_not_open(table.scenario, table.state, kPlace, hill, package).legal());
}

TEST_CASE("A red line holds until its condition lifts it, read with the package") {
  const Table table;
  const ProfileId firm{std::size_t{0}};
  const OptionId fair{std::size_t{2}};
  const auto crosses = [&](const Package& package) {
    return crosses_red_line(table.scenario, table.state, kSouth, firm, kFare, fair, package);
  };
  CHECK(crosses(package_of({{kFare, 2}})));
  CHECK_FALSE(crosses(package_of({{kFare, 2}, {kSchedule, 1}})));
  CHECK_FALSE(crosses_red_line(table.scenario, table.state, kSouth, ProfileId{std::size_t{1}},
                               kFare, fair, package_of({{kFare, 2}})));
}

TEST_CASE("A package is carried at home at the floor or without loss") {
  Table table;
  const Package loss = package_of({{kFare, 2}});  // -12 in the south
  CHECK(home_change(table.scenario, table.state, kSouth, loss) == -12);
  set_level(table.scenario, table.state, kSupport, 32, kSouth);  // the floor is 20
  CHECK(carried_home(table.scenario, table.state, kSouth, loss));
  set_level(table.scenario, table.state, kSupport, 31, kSouth);
  CHECK_FALSE(carried_home(table.scenario, table.state, kSouth, loss));
  set_level(table.scenario, table.state, kSupport, 5, kSouth);
  CHECK(carried_home(table.scenario, table.state, kSouth, package_of({{kSchedule, 1}})));
  const Package even = package_of({{kFare, 1}, {kSchedule, 1}});
  CHECK(home_change(table.scenario, table.state, kSouth, even) == 0);
  CHECK(carried_home(table.scenario, table.state, kSouth, even));
}

TEST_CASE("What cannot be carried at home names the issue that costs most") {
  Table table;
  set_level(table.scenario, table.state, kSupport, 25, kSouth);
  const WhyNot why = why_not_sign(table.scenario, table.state, kSouth, ProfileId{std::size_t{1}},
                                  package_of({{kFare, 2}, {kSchedule, 1}}));
  CHECK(why.refusal == Refusal::home_floor);
  CHECK(why.issue == kFare);
  CHECK(why.needed == 20);
  CHECK(why.present == 17);
}
