#include <algorithm>
#include <catch2/catch.hpp>
#include <map>

#include "engine/at_the_table.h"
#include "engine/draft.h"
#include "engine/toy_scenario.h"
#include "rules/undertakings.h"

using namespace demarche;
using namespace demarche::test;
using namespace demarche::test::toy;

namespace {

// Steps of the members by the names of their actors.
std::map<std::string, int> steps_of(const Scenario& scenario, const State& state) {
  std::map<std::string, int> steps;
  const auto bytes = member_steps(scenario, state);
  for (const Undertaking::Member& member : scenario.undertakings[0].members) {
    steps[scenario.actors[member.actor.index()].id] = bytes[member.cell];
  }
  return steps;
}

std::map<std::string, int> after_steps(const Scenario& scenario, std::uint64_t seed, int steps,
                                       std::int32_t calm = 80) {
  Situation situation = start(scenario, toy_settings(seed));
  set_level(scenario, situation.state, kCalm, calm);
  set_flag(scenario, situation.state, kLetter, true);
  for (int step = 0; step < steps; ++step) step_undertakings({scenario, situation});
  return steps_of(scenario, situation.state);
}

}  // namespace

TEST_CASE("A member rises at most one step at a time") {
  const Scenario scenario = toy_scenario();
  std::map<std::string, int> before = after_steps(scenario, 3, 0);
  for (int step = 1; step <= 6; ++step) {
    const std::map<std::string, int> after = after_steps(scenario, 3, step);
    for (const auto& [name, stands] : after) {
      CHECK(stands >= before[name]);
      CHECK(stands <= before[name] + 1);
    }
    before = after;
  }
  CHECK(before["member 0"] == 2);
}

TEST_CASE("Members follow once enough others have risen") {
  const Scenario scenario = toy_scenario();
  const auto far_risen = [](const std::map<std::string, int>& steps) {
    return std::any_of(steps.begin(), steps.end(), [](const auto& member) {
      return member.first >= "member 2" && member.second > 0;
    });
  };
  CHECK_FALSE(far_risen(after_steps(scenario, 3, 1)));  // judged before the near ones rose
  CHECK(far_risen(after_steps(scenario, 3, 2)));
}

TEST_CASE("The order of members in the file is without consequence") {
  const Scenario scenario = toy_scenario();
  Scenario turned = toy_scenario();
  std::reverse(turned.undertakings[0].members.begin(), turned.undertakings[0].members.end());
  finish(turned);
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    for (int steps = 0; steps <= 4; ++steps) {
      CHECK(after_steps(scenario, seed, steps) == after_steps(turned, seed, steps));
    }
  }
}

TEST_CASE("Thresholds differ between worlds") {
  const Scenario scenario = toy_scenario();
  bool differ = false;
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    differ |= after_steps(scenario, seed, 2, 50) != after_steps(scenario, 21, 2, 50);
  }
  CHECK(differ);
}

TEST_CASE("Without readiness nobody rises") {
  const Scenario scenario = toy_scenario();
  Situation situation = start(scenario, toy_settings());
  set_level(scenario, situation.state, kCalm, 0);
  for (int step = 0; step < 5; ++step) step_undertakings({scenario, situation});
  for (const auto& [name, stands] : steps_of(scenario, situation.state)) CHECK(stands == 0);
}

TEST_CASE("A pledge takes the readiest: lowest tier, then highest step") {
  const Scenario scenario = toy_scenario();
  Situation situation = start(scenario, toy_settings());
  const auto pledged_to = [&](int count, int step, std::uint16_t tier = Effect{}.tier) {
    Effect effect = effect_on(Effect::Kind::pledge, kRelief.index());
    effect.count = static_cast<std::uint8_t>(count);
    effect.step = static_cast<std::uint8_t>(step);
    effect.tier = tier;
    pledge({scenario, situation}, effect);
    return steps_of(scenario, situation.state);
  };
  std::map<std::string, int> steps = pledged_to(1, 1);  // one of the near
  CHECK(steps["member 0"] + steps["member 1"] == 1);
  const std::string first = steps["member 0"] == 1 ? "member 0" : "member 1";
  steps = pledged_to(1, 3);  // the same one, which stands highest
  CHECK(steps[first] == 3);
  steps = pledged_to(1, 2, 1);  // one of the far
  CHECK(steps["member 0"] + steps["member 1"] == 3);
  CHECK(steps["member 2"] + steps["member 3"] + steps["member 4"] + steps["member 5"] == 2);
  for (const auto& [name, stands] : pledged_to(200, 2)) {  // everybody below
    CHECK(stands == (name == first ? 3 : 2));
  }
}
