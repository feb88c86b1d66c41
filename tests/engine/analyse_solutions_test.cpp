// Solutions where the right answer can be worked out by hand.
#include <catch2/catch.hpp>

#include "demarche/analyse/analysis.h"
#include "demarche/analyse/solutions.h"
#include "demarche/play.h"
#include "engine/two_parties.h"

using namespace demarche;
using namespace demarche::analyse;
using namespace demarche::test;

namespace {

OutcomeList list_of(std::vector<std::array<double, 2>> rows) {
  OutcomeList list;
  list.seats = 2;
  for (const auto& row : rows) {
    list.numbers.push_back(list.numbers.size());
    list.utilities.insert(list.utilities.end(), row.begin(), row.end());
  }
  return list;
}

const std::array<double, 2> kZero = {0, 0};

}  // namespace

TEST_CASE("The four solutions part where the frontier is lopsided") {
  // Products 0.10, 0.2700, 0.28, 0.19; ideal 1.0 and 0.6.
  const OutcomeList list = list_of({{1.0, 0.1}, {0.9, 0.30}, {0.7, 0.4}, {0.5, 0.45}, {0.3, 0.6}});
  CHECK(nash(list, kZero) == 2);               // 0.28
  CHECK(kalai_smorodinsky(list, kZero) == 2);  // shares 0.7 and 0.667
  CHECK(egalitarian(list, kZero) == 3);        // 0.45
  CHECK(max_welfare(list) == 1);               // 1.2
}

TEST_CASE("The disagreement point moves the solutions and rules out what is worse than it") {
  const OutcomeList list = list_of({{1.0, 0.1}, {0.9, 0.30}, {0.7, 0.4}, {0.5, 0.45}, {0.3, 0.6}});
  const std::array<double, 2> d = {0.0, 0.35};
  CHECK(nash(list, d) == 4);         // 0.035, 0.05, 0.075
  CHECK(egalitarian(list, d) == 4);  // 0.05, 0.1, 0.25
  // Ideal gains are 0.7 and 0.25: shares 0.2, 0.4, 0.43.
  CHECK(kalai_smorodinsky(list, d) == 4);
  CHECK(max_welfare(list) == 1);  // knows no disagreement point
}

TEST_CASE("Two losses do not make a product of gains") {
  const OutcomeList list = list_of({{0.1, 0.1}, {0.6, 0.55}});
  const std::array<double, 2> d = {0.5, 0.5};
  CHECK(nash(list, d) == 1);  // 0.1 x 0.05, not 0.4 x 0.4
}

TEST_CASE("Without a rational outcome there is no solution but the greatest sum") {
  const OutcomeList list = list_of({{0.4, 0.4}, {0.9, 0.1}});
  const std::array<double, 2> d = {0.5, 0.5};
  CHECK_FALSE(nash(list, d).has_value());
  CHECK_FALSE(kalai_smorodinsky(list, d).has_value());
  CHECK_FALSE(egalitarian(list, d).has_value());
  CHECK(max_welfare(list) == 1);
  CHECK_FALSE(max_welfare(list_of({})).has_value());
}

TEST_CASE("Ties go to the outcome whose smallest gain is larger, then to the earlier") {
  const OutcomeList list = list_of({{0.8, 0.3}, {0.6, 0.4}, {0.4, 0.6}, {0.3, 0.8}});
  CHECK(nash(list, kZero) == 1);  // four products of 0.24
  CHECK(egalitarian(list, kZero) == 1);
  CHECK(max_welfare(list_of({{0.9, 0.2}, {0.5, 0.6}, {0.6, 0.5}})) == 1);
}

TEST_CASE("Where nobody can gain a product, the larger gain decides") {
  const OutcomeList list = list_of({{0.5, 0.2}, {0.5, 0.7}});
  const std::array<double, 2> d = {0.5, 0.0};
  CHECK(nash(list, d) == 1);
  CHECK(egalitarian(list, d) == 1);
  CHECK(kalai_smorodinsky(list, d) == 1);  // the first party has all that it could have
}

TEST_CASE("The reservation values of exact profiles are the disagreement point") {
  const std::vector<std::vector<std::vector<double>>> values = {{{1.0, 0.6, 0.1}},
                                                                {{0.1, 0.5, 1.0}}};
  Scenario scenario = two_party_scenario({1.0}, values);
  scenario.seats[1].profiles[0].exact.reservation = 0.7;
  const Situation begun = start(scenario, {});
  const Analysis analysis =
      analysis_of(scenario, begun.state, likeliest_profiles(scenario), AnalysisLimits{});
  CHECK(analysis.stakes[0].walk_away == 0);
  CHECK(analysis.stakes[1].walk_away == 0.7);
  REQUIRE(analysis.nash.has_value());
  CHECK(analysis.nash->utilities == std::vector<double>{0.1, 1.0});
  CHECK(analysis.zone == 1);
  CHECK(analysis.efficient.size() == 3);
}

TEST_CASE("What a party prefers to its reservation value is more than that") {
  const std::vector<std::vector<std::vector<double>>> values = {{{0.3, 0.3}}, {{0.7, 0.71}}};
  Scenario scenario = two_party_scenario({1.0}, values);
  scenario.seats[1].profiles[0].exact.reservation = 0.7;
  const Situation begun = start(scenario, {});
  const Analysis analysis =
      analysis_of(scenario, begun.state, likeliest_profiles(scenario), AnalysisLimits{});
  CHECK(analysis.outcomes == 2);
  CHECK(analysis.zone == 1);
}
