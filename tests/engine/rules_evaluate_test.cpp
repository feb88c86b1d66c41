#include <catch2/catch.hpp>

#include "engine/at_the_table.h"
#include "engine/draft.h"
#include "engine/played.h"
#include "engine/toy_scenario.h"
#include "rules/evaluate.h"

using namespace demarche;
using namespace demarche::test;
using namespace demarche::test::toy;

namespace {

// A scenario whose only addition to the toy is one condition.
class Asked {
 public:
  explicit Asked(const Nodes& nodes) : scenario_(toy_scenario()) {
    condition_ = ConditionId{scenario_.conditions.size()};
    scenario_.conditions.insert(scenario_.conditions.end(), nodes.begin(), nodes.end());
    finish(scenario_);
    state = start(scenario_, toy_settings()).state;
  }
  [[nodiscard]] bool holds(const Moment& moment = {}) const {
    return demarche::holds(scenario_, state, condition_, moment);
  }
  [[nodiscard]] const Scenario& scenario() const { return scenario_; }

  State state;

 private:
  Scenario scenario_;
  ConditionId condition_;
};

Moment by(SeatId self, SeatId target = {}) {
  Moment moment;
  moment.self = self;
  moment.target = target;
  return moment;
}

const Nodes kYes = round_in(at_least(1));
const Nodes kNo = round_in(at_least(9));

}  // namespace

TEST_CASE("No condition always holds") {
  const Scenario scenario = toy_scenario();
  CHECK(holds(scenario, start(scenario, toy_settings()).state, ConditionId{}));
}

TEST_CASE("Heads join their children") {
  CHECK(Asked(all_of({kYes, kYes})).holds());
  CHECK_FALSE(Asked(all_of({kYes, kNo})).holds());
  CHECK(Asked(all_of({})).holds());
  CHECK(Asked(any_of({kNo, kYes})).holds());
  CHECK_FALSE(Asked(any_of({kNo, kNo})).holds());
  CHECK_FALSE(Asked(any_of({})).holds());
  CHECK(Asked(none_of(kNo)).holds());
  CHECK_FALSE(Asked(none_of(kYes)).holds());
  CHECK(Asked(at_least_of(2, {kYes, kNo, kYes})).holds());
  CHECK_FALSE(Asked(at_least_of(3, {kYes, kNo, kYes})).holds());
}

TEST_CASE("Children that are themselves heads are stepped over whole") {
  const Nodes deep = all_of({any_of({kNo, none_of(kNo)}), kYes});
  CHECK(Asked(deep).holds());
  CHECK_FALSE(Asked(all_of({deep, kNo})).holds());
  CHECK(Asked(any_of({all_of({kNo, deep}), deep})).holds());
}

TEST_CASE("A meter condition looks at the seats that its words stand for") {
  Asked asked(meter_in(kTrust, at_least(60), word(Who::Kind::target), word(Who::Kind::self)));
  set_level(asked.scenario(), asked.state, kTrust, 60, kSouth, kNorth);
  CHECK(asked.holds(by(kNorth, kSouth)));
  CHECK_FALSE(asked.holds(by(kSouth, kNorth)));
  CHECK_FALSE(asked.holds(by(kNorth)));  // no target: nobody's trust
}

TEST_CASE("A word for several seats asks the same of each of them") {
  Asked asked(meter_in(kFleet, at_least(10), word(Who::Kind::all)));
  CHECK(asked.holds());
  set_level(asked.scenario(), asked.state, kFleet, 9, kGuild);
  CHECK_FALSE(asked.holds());
}

TEST_CASE("A table condition reads the options of the package as if they stood") {
  Asked asked(option_in(kFare, at_least(2)));
  CHECK_FALSE(asked.holds());
  const Package package = package_of({{kFare, 2}});
  Moment moment;
  moment.package = &package;
  CHECK(asked.holds(moment));
  set_standing(asked.scenario(), asked.state, kFare, 3);
  CHECK(asked.holds());
}

TEST_CASE("Flags, settlements, formats, pledges and profiles are looked up") {
  Asked flag(flag_up(kLetter));
  CHECK_FALSE(flag.holds());
  set_flag(flag.scenario(), flag.state, kLetter, true);
  CHECK(flag.holds());

  Asked settled(is_settled(kColours));
  CHECK_FALSE(settled.holds());
  set_standing(settled.scenario(), settled.state, kColours, 1, 1);
  CHECK(settled.holds());

  CHECK_FALSE(Asked(was_held(kCouncil)).holds());
  CHECK(Asked(pledged(kRelief, 0, exactly(6))).holds());
  CHECK_FALSE(Asked(pledged(kRelief, 1, at_least(1))).holds());

  const Asked profile(has_profile(ProfileId{std::size_t{0}}));
  CHECK(profile.holds(by(kNorth)));
  Moment other = by(kNorth);
  other.profile = ProfileId{std::size_t{1}};  // judged as if it were the other one
  CHECK_FALSE(profile.holds(other));
}

TEST_CASE("Whether a move has been played is told apart by seat and result") {
  const Scenario scenario = toy_scenario();
  Played game(scenario, toy_settings());
  game.play(kNorth, kAlarm);
  game.all_done();
  const auto asked = [&](Who of, Condition::Result result) {
    Scenario with = toy_scenario();
    const ConditionId id{with.conditions.size()};
    const Nodes nodes = was_played(kAlarm, of, result);
    with.conditions.insert(with.conditions.end(), nodes.begin(), nodes.end());
    finish(with);
    return holds(with, game.state(), id);
  };
  CHECK(asked({}, Condition::Result::either));
  CHECK(asked(named(kNorth), Condition::Result::success));
  CHECK_FALSE(asked(named(kNorth), Condition::Result::failure));
  CHECK_FALSE(asked(named(kSouth), Condition::Result::either));
}

TEST_CASE("Terms are rounded towards zero one by one, and summed") {
  Scenario scenario = toy_scenario();
  const State state = start(scenario, toy_settings()).state;  // calm stands at 50
  const auto sum = [&](std::vector<Term> terms) {
    const Run run{static_cast<std::uint32_t>(scenario.terms.size()),
                  static_cast<std::uint32_t>(terms.size())};
    scenario.terms.insert(scenario.terms.end(), terms.begin(), terms.end());
    finish(scenario);
    return sum_terms(scenario, state, run, Moment{});
  };
  CHECK(sum({meter_term(kCalm, 47, 500)}) == 1);   // 1.5
  CHECK(sum({meter_term(kCalm, 53, 500)}) == -1);  // -1.5
  CHECK(sum({meter_term(kCalm, 47, 500), meter_term(kCalm, 47, 500)}) == 2);
  CHECK(sum({meter_term(kCalm, 0, 1000)}) == 50);
  CHECK(sum({meter_term(kFleet, 0, 1000, word(Who::Kind::all))}) == 10);  // the mean
  Term term;
  term.kind = Term::Kind::condition;
  term.add = -7;
  CHECK(sum({term}) == -7);
  term = Term{};
  term.kind = Term::Kind::margin;
  term.of = named(kSouth);
  term.times = 1000;
  CHECK(sum({term}) == 0);  // no margins given
}

TEST_CASE("The parts of a sum add up to it in the why-tree") {
  Scenario scenario = toy_scenario();
  const State state = start(scenario, toy_settings()).state;
  const Run run = scenario.seats[1].profiles[0].outlook_terms;
  scenario.terms[run.first].above = 20;
  finish(scenario);
  WhyTree why;
  const std::int64_t sum = sum_terms(scenario, state, run, by(kSouth), nullptr, &why, 2);
  std::int64_t told = 0;
  for (const WhyTerm& term : why) {
    told += term.amount;
    CHECK(term.depth == 2);
    CHECK_FALSE(term.text.empty());
  }
  CHECK(sum == 30);
  CHECK(told == sum);
}

TEST_CASE("A seat's own sealed spending counts for its own conditions alone") {
  const Scenario scenario = toy_scenario();
  Played game(scenario, toy_settings());
  const std::int32_t before = capital_left(scenario, game.state(), kNorth);
  game.play(kNorth, kCall, kSouth);
  CHECK(capital_left(scenario, game.state(), kNorth) == before - 1);
  CHECK(meter_value(scenario, game.state(), kCapital, kNorth) == before);
  Scenario with = toy_scenario();
  const ConditionId id{with.conditions.size()};
  const Nodes nodes = meter_in(kCapital, at_least(before), named(kNorth));
  with.conditions.insert(with.conditions.end(), nodes.begin(), nodes.end());
  finish(with);
  CHECK_FALSE(holds(with, game.state(), id, by(kNorth)));
  CHECK(holds(with, game.state(), id, by(kSouth)));
}
