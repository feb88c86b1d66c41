#include <catch2/catch.hpp>
#include <set>

#include "engine/at_the_table.h"
#include "engine/draft.h"
#include "engine/played.h"
#include "engine/toy_scenario.h"
#include "rules/effects.h"

using namespace demarche;
using namespace demarche::test;
using namespace demarche::test::toy;

namespace {

// Carries out effects on the start of the toy, and lets rounds begin by hand.
class Stage {
 public:
  explicit Stage(std::uint64_t seed = 1) : situation(start(scenario, toy_settings(seed))) {}

  Occasion occasion;

  void carry(const Effect& effect) {
    const Run run{static_cast<std::uint32_t>(scenario.effects.size()), 1};
    scenario.effects.push_back(effect);
    scenario.effects.back().key = key_of("staged");
    finish(scenario);
    carry_out(course(), run, occasion);
  }
  void next_round() {
    ++situation.state.head().round;
    carry_out_due(course());
  }
  [[nodiscard]] std::int32_t level(MeterId meter, SeatId of = {}, SeatId in = {}) const {
    return meter_value(scenario, situation.state, meter, of, in);
  }
  [[nodiscard]] Course course() { return {scenario, situation, &log}; }

  Scenario scenario = toy_scenario();
  Situation situation;
  Log log;
};

}  // namespace

TEST_CASE("A meter stays within its bounds") {
  Stage stage;
  stage.carry(add_to(kCalm, 70));
  CHECK(stage.level(kCalm) == 100);
  stage.carry(add_to(kCalm, -300));
  CHECK(stage.level(kCalm) == 0);
  Effect set = add_to(kCalm, 40);
  set.sets = true;
  stage.carry(set);
  CHECK(stage.level(kCalm) == 40);
}

TEST_CASE("Capital stays within the purse of its seat") {
  Stage stage;
  stage.carry(add_to(kCapital, 50, named(kNorth)));
  CHECK(stage.level(kCapital, kNorth) == stage.scenario.seats[0].capital_cap);
}

TEST_CASE("Trust of a group among itself leaves out trust in oneself") {
  Stage stage;
  stage.occasion.moment.consenters = seats_of({0, 2});
  stage.carry(add_to(kTrust, 3, word(Who::Kind::consenters), word(Who::Kind::consenters)));
  CHECK(stage.level(kTrust, kNorth, kGuild) == 53);
  CHECK(stage.level(kTrust, kGuild, kNorth) == 53);
  CHECK(stage.level(kTrust, kNorth, kNorth) == 50);
  CHECK(stage.level(kTrust, kNorth, kSouth) == 50);
}

TEST_CASE("What lasts for a time undoes only what clamping let through") {
  Stage stage;
  set_level(stage.scenario, stage.situation.state, kCalm, 95);
  stage.carry(lasting(2, add_to(kCalm, 20)));
  CHECK(stage.level(kCalm) == 100);
  stage.next_round();
  CHECK(stage.level(kCalm) == 100);
  stage.next_round();
  CHECK(stage.level(kCalm) == 95);
}

TEST_CASE("What lasts for a time leaves no trace when nothing came of it") {
  Stage stage;
  set_level(stage.scenario, stage.situation.state, kCalm, 100);
  const State before = stage.situation.state;
  stage.carry(lasting(2, add_to(kCalm, 20)));
  CHECK(stage.situation.state == before);
}

TEST_CASE("A flag raised for a time is lowered again, unless it was up already") {
  Stage stage;
  const auto up = [&] {
    return holds(stage.scenario, stage.situation.state, stage.scenario.venues[kHill.index()].open);
  };
  stage.carry(lasting(1, raise(kRoad)));
  CHECK(up());
  stage.next_round();
  CHECK_FALSE(up());
  stage.carry(raise(kRoad));
  stage.carry(lasting(1, raise(kRoad)));
  stage.next_round();
  CHECK(up());
  stage.carry(lasting(1, effect_on(Effect::Kind::clear, kRoad.index())));
  CHECK_FALSE(up());
  stage.next_round();
  CHECK(up());
}

TEST_CASE("A delayed effect waits, and remembers whom it was about") {
  Stage stage;
  stage.occasion.moment.self = kSouth;
  stage.occasion.moment.target = kGuild;
  stage.carry(after(2, add_to(kTrust, 7, word(Who::Kind::target), word(Who::Kind::self))));
  stage.next_round();
  CHECK(stage.level(kTrust, kGuild, kSouth) == 50);
  stage.next_round();
  CHECK(stage.level(kTrust, kGuild, kSouth) == 57);
}

TEST_CASE("A delayed effect may last for a time, counted from when it takes effect") {
  Stage stage;
  stage.carry(after(1, lasting(1, add_to(kCalm, 6))));
  stage.next_round();
  CHECK(stage.level(kCalm) == 56);
  stage.next_round();
  CHECK(stage.level(kCalm) == 50);
}

TEST_CASE("A random amount is within its bounds, differs by whom it concerns and repeats by seed") {
  std::set<std::int32_t> seen;
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    Stage stage(seed);
    const std::int32_t before = stage.level(kCalm);
    stage.carry(between(-2, 2, add_to(kCalm, 0)));
    Stage again(seed);
    again.carry(between(-2, 2, add_to(kCalm, 0)));
    CHECK(again.level(kCalm) == stage.level(kCalm));
    seen.insert(stage.level(kCalm) - before);
  }
  CHECK(seen == std::set<std::int32_t>{-2, -1, 0, 1, 2});
  Stage stage;
  stage.carry(between(0, 40, add_to(kFleet, 0, word(Who::Kind::all))));
  CHECK(stage.level(kFleet, kNorth) != stage.level(kFleet, kSouth));
}

TEST_CASE("A branch takes the road of its condition") {
  Stage stage;
  const auto branch = [&](std::int32_t needed) {
    Effect effect;
    effect.kind = Effect::Kind::branch;
    effect.when = ConditionId{stage.scenario.conditions.size()};
    const Nodes nodes = meter_in(kCalm, at_least(needed));
    stage.scenario.conditions.push_back(nodes.front());
    effect.then = {static_cast<std::uint32_t>(stage.scenario.effects.size()), 1};
    stage.scenario.effects.push_back(add_to(kFleet, 1, named(kNorth)));
    effect.otherwise = {static_cast<std::uint32_t>(stage.scenario.effects.size()), 1};
    stage.scenario.effects.push_back(add_to(kFleet, -1, named(kNorth)));
    stage.carry(effect);
  };
  branch(50);
  CHECK(stage.level(kFleet, kNorth) == 11);
  branch(51);
  CHECK(stage.level(kFleet, kNorth) == 10);
}

TEST_CASE("Every real change of a meter is told, to those who see it") {
  Stage stage;
  stage.carry(add_to(kCalm, 5));
  REQUIRE(stage.log.size() == 1);
  CHECK(stage.log[0].kind == Happening::Kind::meter_changed);
  CHECK(stage.log[0].amount == 5);
  CHECK(stage.log[0].amount2 == 55);
  CHECK(stage.log[0].audience == seats_of({0, 1, 2}));
  stage.carry(add_to(kRumour, 5));
  CHECK(stage.log[1].audience == seats_of({1}));
  stage.carry(add_to(kCapital, 1, named(kGuild)));
  CHECK(stage.log[2].audience == seats_of({2}));
  stage.carry(add_to(kCalm, 0));
  CHECK(stage.log.size() == 3);
}

TEST_CASE("The first ending that is ordered stands") {
  Stage stage;
  stage.carry(effect_on(Effect::Kind::end, kQuiet.index()));
  stage.carry(effect_on(Effect::Kind::end, kPact.index()));
  CHECK(stage.situation.state.head().ordered_ending == kQuiet.index());
}
