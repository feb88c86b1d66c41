// The frontier that is merged issue by issue against one that looks at every outcome.
#include <algorithm>
#include <catch2/catch.hpp>

#include "demarche/analyse/analysis.h"
#include "demarche/analyse/frontier.h"
#include "demarche/play.h"
#include "engine/two_parties.h"

using namespace demarche;
using namespace demarche::analyse;
using namespace demarche::test;

namespace {

constexpr double kNear = 1e-9;  // wider than any rounding, narrower than any step of the lots

struct Spot {
  double first = 0, second = 0;
};

bool same(const Spot& a, const Spot& b) {
  return std::abs(a.first - b.first) < kNear && std::abs(a.second - b.second) < kNear;
}

// Every outcome, by counting through the options.
std::vector<Spot> all_spots(const Scenario& scenario) {
  const ExactValues& one = scenario.seats[0].profiles[0].exact;
  const ExactValues& two = scenario.seats[1].profiles[0].exact;
  std::vector<Spot> spots = {{0, 0}};
  for (std::size_t issue = 0; issue < scenario.issues.size(); ++issue) {
    std::vector<Spot> longer;
    for (const Spot& spot : spots) {
      for (std::size_t option = 1; option < one.values[issue].size(); ++option) {
        longer.push_back({spot.first + one.weights[issue] * one.values[issue][option],
                          spot.second + two.weights[issue] * two.values[issue][option]});
      }
    }
    spots = longer;
  }
  return spots;
}

bool beaten(const Spot& spot, const std::vector<Spot>& by) {
  return std::any_of(by.begin(), by.end(), [&](const Spot& other) {
    return other.first > spot.first - kNear && other.second > spot.second - kNear &&
           !same(other, spot);
  });
}

// Each place of the frontier once, by descending utility of the first party.
std::vector<Spot> frontier_by_looking(const std::vector<Spot>& spots) {
  std::vector<Spot> places;
  for (const Spot& spot : spots) {
    const bool known = std::any_of(places.begin(), places.end(),
                                   [&](const Spot& place) { return same(place, spot); });
    if (!known) places.push_back(spot);
  }
  std::vector<Spot> found;
  for (const Spot& place : places) {
    if (!beaten(place, places)) found.push_back(place);
  }
  std::sort(found.begin(), found.end(),
            [](const Spot& a, const Spot& b) { return a.first > b.first; });
  return found;
}

Analysis analysis_at_start(const Scenario& scenario, const AnalysisLimits& limits = {}) {
  const Situation begun = start(scenario, {});
  return analysis_of(scenario, begun.state, likeliest_profiles(scenario), limits);
}

void check_against_looking(const Scenario& scenario) {
  const Analysis analysis = analysis_at_start(scenario);
  const std::vector<Spot> spots = all_spots(scenario);
  const std::vector<Spot> wanted = frontier_by_looking(spots);
  REQUIRE(analysis.outcomes == spots.size());
  REQUIRE(analysis.efficient.size() == wanted.size());
  for (std::size_t row = 0; row < wanted.size(); ++row) {
    const auto utilities = analysis.efficient.of(row);
    CHECK(same({utilities[0], utilities[1]}, wanted[row]));
    // The package that is named leads to these utilities, as the counting has them.
    const Spot& named = spots[analysis.efficient.numbers[row]];
    CHECK(same({utilities[0], utilities[1]}, named));
    // And it is the first that does.
    const auto first =
        std::find_if(spots.begin(), spots.end(), [&](const Spot& s) { return same(s, named); });
    CHECK(analysis.efficient.numbers[row] == static_cast<std::uint64_t>(first - spots.begin()));
  }
}

}  // namespace

TEST_CASE("The merged frontier is the one that looking at every outcome finds") {
  for (std::uint64_t seed = 1; seed <= 25; ++seed) {
    for (const int levels : {2, 3, 11, 1000}) {
      PartyShape shape;
      shape.levels = levels;
      shape.issues = 1 + seed % 4;
      shape.options = 1 + seed % 5;
      CAPTURE(seed, levels);
      check_against_looking(two_party_scenario(seed, shape));
    }
  }
}

TEST_CASE("Parties that want the contrary have all their places on the frontier") {
  for (std::uint64_t seed = 1; seed <= 10; ++seed) {
    CAPTURE(seed);
    PartyShape shape;
    shape.opposed = true;
    shape.levels = 6;
    check_against_looking(two_party_scenario(seed, shape));
  }
}

TEST_CASE("Sums of decimals that differ by rounding alone are one place") {
  // 0.1 + 0.2 + 0.3 in any order is 0.6, which doubles do not agree on.
  const std::vector<double> weights = {1, 1, 1};
  const std::vector<std::vector<double>> rising = {
      {0.1, 0.2, 0.3}, {0.1, 0.2, 0.3}, {0.1, 0.2, 0.3}};
  const std::vector<std::vector<double>> falling = {
      {0.3, 0.2, 0.1}, {0.3, 0.2, 0.1}, {0.3, 0.2, 0.1}};
  const Scenario scenario = two_party_scenario(weights, {rising, falling});
  const Analysis analysis = analysis_at_start(scenario);
  CHECK(analysis.outcomes == 27);
  CHECK(analysis.efficient.size() == 7);  // 0.3 to 0.9 in tenths
}

TEST_CASE("A domain of 390,625 outcomes is merged without looking at them") {
  PartyShape shape;
  shape.issues = 8;
  shape.options = 5;
  shape.levels = 1000;
  const Scenario scenario = two_party_scenario(7, shape);
  AnalysisLimits limits;
  limits.combinations = 1000;  // too few to count the zone, enough for the frontier
  const Analysis quick = analysis_at_start(scenario, limits);
  CHECK(quick.outcomes == 390'625);
  CHECK(quick.left_out.zone);
  CHECK_FALSE(quick.left_out.efficient);
  const Analysis whole = analysis_at_start(scenario);
  CHECK(whole.zone > 0);
  CHECK(whole.efficient.numbers == quick.efficient.numbers);
  // The same from the list of all outcomes, sorted.
  std::vector<Point> points;
  const std::vector<Spot> spots = all_spots(scenario);
  for (std::size_t i = 0; i < spots.size(); ++i) {
    points.push_back({static_cast<Worth>(std::llround(spots[i].first * kWhole)),
                      static_cast<Worth>(std::llround(spots[i].second * kWhole)), i});
  }
  const std::vector<Point> sorted = frontier_of(std::move(points));
  REQUIRE(sorted.size() == quick.efficient.size());
  for (std::size_t row = 0; row < sorted.size(); ++row)
    CHECK(sorted[row].number == quick.efficient.numbers[row]);
}

TEST_CASE("A frontier that grows beyond its limit is left out and said to be") {
  PartyShape shape;
  shape.opposed = true;
  shape.levels = 1000;
  AnalysisLimits limits;
  limits.frontier = 10;
  const Analysis analysis = analysis_at_start(two_party_scenario(3, shape), limits);
  CHECK(analysis.left_out.efficient);
  CHECK(analysis.left_out.solutions);
  CHECK(analysis.efficient.empty());
  CHECK_FALSE(analysis.nash.has_value());
  CHECK(analysis.outcomes == 64);
}

TEST_CASE("Rows that no other row is as good as are the efficient ones for any number of parties") {
  OutcomeList list;
  list.seats = 3;
  list.numbers = {0, 1, 2, 3, 4};
  list.utilities = {0.5, 0.5, 0.5,    // efficient
                    0.5, 0.5, 0.4,    // beaten by the first
                    0.9, 0.1, 0.1,    // efficient
                    0.5, 0.5, 0.5,    // the first again
                    0.1, 0.2, 0.95};  // efficient
  std::vector<std::size_t> rows;
  REQUIRE(efficient_rows(list, 10, rows));
  std::sort(rows.begin(), rows.end());
  CHECK(rows == std::vector<std::size_t>{0, 2, 4});
  CHECK_FALSE(efficient_rows(list, 2, rows));
}
