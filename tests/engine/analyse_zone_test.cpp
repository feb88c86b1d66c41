// The zone of agreement against the rules themselves, package by package.
#include <catch2/catch.hpp>

#include "core/block.h"
#include "demarche/analyse/analysis.h"
#include "demarche/game.h"
#include "demarche/judge.h"
#include "engine/toy_scenario.h"
#include "engine/two_parties.h"
#include "rules/consent.h"
#include "rules/table.h"

using namespace demarche;
using namespace demarche::analyse;
using namespace demarche::test;
using namespace demarche::test::toy;

namespace {

struct Counted {
  std::uint64_t outcomes = 0, zone = 0;
};

bool lies_open(const Scenario& scenario, const State& state, const Package& package) {
  for (const Package::Entry& entry : package) {
    const IssueId issue{std::size_t{entry.issue}};
    const OptionId option{std::size_t{entry.option}};
    const bool back = goes_back(scenario, state, issue, option) &&
                      !scenario.issues[entry.issue].reversible &&
                      Block(scenario, state).reopened()[entry.issue] == 0;
    if (back || !why_not_open(scenario, state, issue, option, package).legal()) return false;
  }
  return true;
}

bool settled_by(const Scenario& scenario, const Package& package, SeatSet yes) {
  Ballots ballots;
  ballots.abstained = bound_to_abstain(scenario, package);
  for (std::size_t seat = 0; seat < scenario.seats.size(); ++seat) {
    if (ballots.abstained.has(SeatId(seat))) continue;
    (yes.has(SeatId(seat)) ? ballots.yes : ballots.no).add(SeatId(seat));
  }
  return carried(scenario, package, ballots);
}

void count(const Scenario& scenario, const State& state, const std::vector<ProfileId>& profiles,
           const Package& package, Counted& counted) {
  if (!lies_open(scenario, state, package)) return;
  SeatSet signers, wanting;
  for (std::size_t s = 0; s < profiles.size(); ++s) {
    const SeatId seat(s);
    if (!why_not_sign(scenario, state, seat, profiles[s], package).legal()) continue;
    signers.add(seat);
    const std::int32_t gain = utility(scenario, state, seat, profiles[s], package) -
                              utility(scenario, state, seat, profiles[s]);
    if (gain > outlook(scenario, state, seat, profiles[s])) wanting.add(seat);
  }
  if (!settled_by(scenario, package, signers)) return;
  ++counted.outcomes;
  if (!package.empty() && settled_by(scenario, package, wanting)) ++counted.zone;
}

void walk(const Scenario& scenario, const State& state, const std::vector<ProfileId>& profiles,
          std::size_t issue, Package& package, Counted& counted) {
  if (issue == scenario.issues.size()) return count(scenario, state, profiles, package, counted);
  const std::size_t stands = standing_table(scenario, state)[issue];
  for (std::size_t option = 0; option < scenario.issues[issue].options.size(); ++option) {
    package.set(IssueId(issue), option == stands ? OptionId{} : OptionId(option));
    walk(scenario, state, profiles, issue + 1, package, counted);
  }
  package.set(IssueId(issue), OptionId{});
}

Counted by_looking(const Scenario& scenario, const State& state,
                   const std::vector<ProfileId>& profiles) {
  Counted counted;
  Package package;
  walk(scenario, state, profiles, 0, package, counted);
  return counted;
}

}  // namespace

TEST_CASE("Outcomes and zone are those that the rules would let pass, all through a game") {
  const Scenario scenario = toy_scenario();
  std::uint64_t largest = 0;
  for (std::uint64_t seed = 1; seed <= 3; ++seed) {
    Settings settings = toy_settings(seed);
    Game game(scenario, settings);
    for (int decision = 0; !game.over(); ++decision) {
      const SeatSet waiting = awaited(scenario, game.state());
      std::size_t seat = 0;
      while (!waiting.has(SeatId(seat))) ++seat;
      game.decide_for(SeatId(seat));
      if (decision % 20 != 0) continue;
      CAPTURE(seed, decision);
      const std::vector<ProfileId> profiles = drawn_profiles(scenario, game.state());
      const Analysis analysis = analysis_of(scenario, game.state(), profiles);
      const Counted wanted = by_looking(scenario, game.state(), profiles);
      REQUIRE_FALSE(analysis.left_out.outcomes);
      CHECK(analysis.outcomes == wanted.outcomes);
      CHECK(analysis.zone == wanted.zone);
      largest = std::max(largest, wanted.zone);
    }
  }
  CHECK(largest > 10);  // there was something to count
}

TEST_CASE("A red line takes options out of the outcomes of whoever has to sign") {
  Scenario scenario = toy_scenario();
  const Situation begun = start(scenario, toy_settings());
  const std::vector<ProfileId> profiles = drawn_profiles(scenario, begun.state);
  const Analysis before = analysis_of(scenario, begun.state, profiles);
  RedLine line;
  line.issue = kColours;
  line.options = 0b110;
  scenario.seats[kSouth.index()].profiles[profiles[1].index()].red_lines.push_back(line);
  finish(scenario);
  const Analysis after = analysis_of(scenario, begun.state, profiles);
  CHECK(after.space.options[kColours.index()] == std::vector<std::uint8_t>{0});
  CHECK(after.outcomes < before.outcomes);
}

TEST_CASE("Every package of the zone of three parties has its place in what is efficient") {
  const Scenario scenario = toy_scenario();
  const Situation begun = start(scenario, toy_settings());
  const Analysis analysis =
      analysis_of(scenario, begun.state, drawn_profiles(scenario, begun.state));
  REQUIRE(analysis.zone > 0);
  CHECK(analysis.efficient.size() <= analysis.zone);
  CHECK_FALSE(analysis.efficient.empty());
  REQUIRE(analysis.max_welfare.has_value());
  // The greatest sum is efficient.
  CHECK(std::find(analysis.efficient.numbers.begin(), analysis.efficient.numbers.end(),
                  analysis.max_welfare->number) != analysis.efficient.numbers.end());
}

TEST_CASE("Where every package covers the whole agenda nothing stays as it is in an outcome") {
  PartyShape shape;
  shape.issues = 2;
  shape.options = 3;
  Scenario scenario = two_party_scenario(1, shape);
  for (Seat& seat : scenario.seats) seat.profiles[0].exact = {};
  const auto outcomes = [&] {
    const Situation begun = start(scenario, {});
    return analysis_of(scenario, begun.state, likeliest_profiles(scenario)).outcomes;
  };
  CHECK(outcomes() == 16);  // the status quo is an option like others
  scenario.formats[0].least = scenario.formats[0].most = 2;
  CHECK(outcomes() == 9);
}

TEST_CASE("An analysis that nobody wants any more ends at the next question and says so") {
  const Scenario scenario = toy_scenario();
  const Situation begun = start(scenario, toy_settings());
  const std::vector<ProfileId> profiles = drawn_profiles(scenario, begun.state);
  int asked = 0;
  AnalysisLimits limits;
  limits.goes_on = [&asked] { return ++asked > 0; };
  CHECK_FALSE(analysis_of(scenario, begun.state, profiles, limits).left_out.stopped);
  const int questions = asked;
  REQUIRE(questions > 3);  // in the census, and before each solution
  for (int until = 0; until < questions; ++until) {
    asked = 0;
    limits.goes_on = [&asked, until] { return ++asked <= until; };
    CHECK(analysis_of(scenario, begun.state, profiles, limits).left_out.stopped);
    CHECK(asked <= until + 2);
  }
}

TEST_CASE("Three parties with more combinations than may be looked at are told so") {
  const Scenario scenario = toy_scenario();
  const Situation begun = start(scenario, toy_settings());
  AnalysisLimits limits;
  limits.combinations = 5;
  const Analysis analysis =
      analysis_of(scenario, begun.state, drawn_profiles(scenario, begun.state), limits);
  CHECK(analysis.left_out.outcomes);
  CHECK(analysis.left_out.zone);
  CHECK(analysis.left_out.efficient);
  CHECK(analysis.left_out.solutions);
}
