#include <catch2/catch.hpp>

#include "demarche/judge.h"
#include "demarche/result.h"
#include "engine/at_the_table.h"
#include "engine/draft.h"
#include "engine/toy_scenario.h"

using namespace demarche;
using namespace demarche::test;
using namespace demarche::test::toy;

namespace {

// True if the terms one level below each node that has any sum to the node.
bool adds_up(const WhyTree& tree) {
  for (std::size_t i = 0; i < tree.size(); ++i) {
    std::int64_t sum = 0;
    bool any = false;
    for (std::size_t j = i + 1; j < tree.size() && tree[j].depth > tree[i].depth; ++j) {
      if (tree[j].depth != tree[i].depth + 1) continue;
      sum += tree[j].amount;
      any = true;
    }
    if (any && sum != tree[i].amount) return false;
  }
  return !tree.empty();
}

bool has(const WhyTree& tree, WhyTerm::Kind kind) {
  return std::any_of(tree.begin(), tree.end(),
                     [kind](const WhyTerm& term) { return term.kind == kind; });
}

}  // namespace

TEST_CASE("The check that terms add up fails on a tree that does not") {
  WhyTree tree(3);
  tree[0].amount = 5;
  tree[1].depth = tree[2].depth = 1;
  tree[1].amount = 3;
  tree[2].amount = 2;
  CHECK(adds_up(tree));
  tree[2].amount = 1;
  CHECK_FALSE(adds_up(tree));
  CHECK_FALSE(adds_up({}));
}

TEST_CASE("Every judgement taken apart adds up to its margin") {
  const Scenario scenario = toy_scenario();
  Situation situation = seated(scenario, toy_settings(), kCouncil, kNorth);
  WhyTree tree;
  for (std::int32_t calm = 0; calm <= 100; calm += 7) {
    set_level(scenario, situation.state, kCalm, calm);
    for (const SeatId seat : {kNorth, kSouth, kGuild}) {
      for (std::size_t k = 0; k < 2; ++k) {
        set_losses(scenario, situation.state, seat, ProfileId(k), calm / 3);
        for (std::size_t fare = 1; fare < 4; ++fare) {
          const Package package = package_of({{kFare, fare}, {kSchedule, 1}, {kColours, 2}});
          const Judgement judgement = judge(scenario, situation.state, seat, ProfileId(k), package);
          explain_judgement(scenario, situation.state, seat, ProfileId(k), package, tree);
          CHECK(tree.front().amount == judgement.margin());
          CHECK(adds_up(tree));
        }
      }
    }
  }
  CHECK(has(tree, WhyTerm::Kind::demand));
  CHECK(has(tree, WhyTerm::Kind::issue_gain));
  CHECK(has(tree, WhyTerm::Kind::outlook));
}

TEST_CASE("A judgement by telephone has its quarter among its terms") {
  const Scenario scenario = toy_scenario();
  const Situation situation = seated(scenario, toy_settings(), kDesk, kNorth);
  WhyTree tree;
  explain_judgement(scenario, situation.state, kGuild, ProfileId{1}, package_of({{kSchedule, 1}}),
                    tree);
  CHECK(adds_up(tree));
  CHECK(has(tree, WhyTerm::Kind::telephone));
}

TEST_CASE("Utility and outlook taken apart add up") {
  const Scenario scenario = toy_scenario();
  Situation situation = start(scenario, toy_settings());
  set_standing(scenario, situation.state, kFare, 1);
  set_standing(scenario, situation.state, kSchedule, 2);
  set_level(scenario, situation.state, kCalm, 33);
  WhyTree tree;
  for (const SeatId seat : {kNorth, kSouth, kGuild}) {
    for (std::size_t k = 0; k < 2; ++k) {
      set_losses(scenario, situation.state, seat, ProfileId(k), 9);
      explain_utility(scenario, situation.state, seat, ProfileId(k), tree);
      CHECK(tree.front().amount == utility(scenario, situation.state, seat, ProfileId(k)));
      CHECK(adds_up(tree));
      explain_outlook(scenario, situation.state, seat, ProfileId(k), tree);
      CHECK(tree.front().amount == outlook(scenario, situation.state, seat, ProfileId(k)));
      CHECK(adds_up(tree));
      CHECK(has(tree, WhyTerm::Kind::spent_losses));
      CHECK(has(tree, WhyTerm::Kind::scenario_term));
    }
  }
}

TEST_CASE("Odds taken apart add up, with what clamping took as a term of its own") {
  Scenario scenario = toy_scenario();
  scenario.moves[kCall.index()].odds_base = 900;
  finish(scenario);
  Situation situation = start(scenario, toy_settings());
  WhyTree tree;
  std::size_t clamped = 0;
  for (std::int32_t trust = 0; trust <= 100; trust += 10) {
    set_level(scenario, situation.state, kTrust, trust, kSouth, kNorth);
    explain_odds(scenario, situation.state, kNorth, kCall, kSouth, tree);
    CHECK(tree.front().amount == odds(scenario, situation.state, kNorth, kCall, kSouth));
    CHECK(tree.front().unit == WhyTerm::Unit::per_mille);
    CHECK(adds_up(tree));
    if (has(tree, WhyTerm::Kind::clamp)) ++clamped;
  }
  CHECK(clamped > 0);
  explain_odds(scenario, situation.state, kNorth, kAlarm, {}, tree);
  CHECK(tree.front().amount == 1000);
  CHECK(adds_up(tree));
}

TEST_CASE("The change at home taken apart adds up and names the floor") {
  const Scenario scenario = toy_scenario();
  const Situation situation = start(scenario, toy_settings());
  WhyTree tree;
  explain_home(scenario, situation.state, kSouth, package_of({{kFare, 2}, {kSchedule, 1}}), tree);
  CHECK(tree.front().amount == -12 + 4);
  CHECK(adds_up(tree));
  CHECK(has(tree, WhyTerm::Kind::home_floor));
}
