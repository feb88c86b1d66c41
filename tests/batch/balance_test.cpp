#include "demarche/batch/balance.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "engine/toy_scenario.h"

namespace demarche::batch {
namespace {

using test::toy_scenario;
using Json = nlohmann::json;

const BalanceWatch kUnwatched{[] { return true; }, [](std::int64_t) {}};

Bound bound_of(const Scenario& scenario, const Balance& balance, const std::string& id) {
  const std::vector<Bound> bounds = bounds_of(scenario, balance);
  const auto found = std::find_if(bounds.begin(), bounds.end(),
                                  [&](const Bound& bound) { return bound.id == id; });
  REQUIRE(found != bounds.end());
  return *found;
}

// A tally of a thousand games in which nothing has happened, to be filled in.
Balance thousand_games(const Scenario& scenario) {
  Balance balance;
  balance.drawn = Tally(scenario);
  balance.drawn.of(About::games).at(0, OfGames::games) = 1000;
  return balance;
}

TEST_CASE("A share of an ending outside its bound does not hold, one inside does") {
  const Scenario scenario = toy_scenario();
  Balance balance = thousand_games(scenario);
  const std::string& id = scenario.endings[0].id;
  std::int64_t& games = balance.drawn.of(About::endings).at(0, OfEndings::games);
  for (const auto& [count, holds] : {std::pair{14, false}, {15, true}, {350, true}, {351, false}}) {
    games = count;
    const Bound bound = bound_of(scenario, balance, "ending/" + id);
    INFO(count);
    CHECK(bound.holds == holds);
    CHECK(bound.value == Approx(count / 1000.0));
  }
}

TEST_CASE("A move that is never legal, hardly chosen or always chosen does not hold") {
  const Scenario scenario = toy_scenario();
  Balance balance = thousand_games(scenario);
  Sheet& moves = balance.drawn.of(About::moves);
  const std::string id = "move/" + scenario.moves[0].id;
  CHECK(bound_of(scenario, balance, id).note == "never legal");
  CHECK_FALSE(bound_of(scenario, balance, id).holds);
  moves.at(0, OfMoves::chances) = 1000;
  for (const auto& [chosen, holds] : {std::pair{9, false}, {10, true}, {600, true}, {601, false}}) {
    moves.at(0, OfMoves::chosen) = chosen;
    INFO(chosen);
    CHECK(bound_of(scenario, balance, id).holds == holds);
  }
}

TEST_CASE("An event that is drawn too often, or does not come when drawn, does not hold") {
  const Scenario scenario = toy_scenario();
  Balance balance = thousand_games(scenario);
  const std::size_t row = test::toy::kGulls.index();
  const EventRule& event = scenario.events[row];
  REQUIRE(event.trigger == EventRule::Trigger::chance);
  Sheet& events = balance.drawn.of(About::events);
  const std::string id = "event/" + event.id;
  events.at(row, OfEvents::chances) = 4000;
  events.at(row, OfEvents::drawn) = events.at(row, OfEvents::came) = 4 * event.chance;
  CHECK(bound_of(scenario, balance, id).holds);
  const double rate = event.chance / 1000.0;
  CHECK(bound_of(scenario, balance, id).high ==
        Approx(rate + 3 * std::sqrt(rate * (1 - rate) / 4000)));
  ++events.at(row, OfEvents::drawn);
  CHECK(bound_of(scenario, balance, id).holds == event.when.exists());
  events.at(row, OfEvents::drawn) = events.at(row, OfEvents::came) = 4 * event.chance + 400;
  CHECK_FALSE(bound_of(scenario, balance, id).holds);
}

TEST_CASE("A scenario broken on purpose is reported as failing, by name") {
  Scenario scenario = toy_scenario();
  scenario.moves[test::toy::kAudit.index()].closed = true;  // and nothing opens it
  scenario.endings[0].when = {};                            // every game ends so
  finish(scenario);
  const Balance balance = measure(scenario, {60, 1, 2}, kUnwatched);
  CHECK(bound_of(scenario, balance, "ending/" + scenario.endings[0].id).value == 1);
  CHECK_FALSE(bound_of(scenario, balance, "ending/" + scenario.endings[0].id).holds);
  CHECK(bound_of(scenario, balance, "move/" + scenario.moves[8].id).note == "never legal");
}

TEST_CASE("An option is excused only by a reason of its author") {
  Scenario scenario = toy_scenario();
  const Balance balance = thousand_games(scenario);
  const std::string id = "option/" + scenario.issues[0].id + "/" + scenario.issues[0].options[1].id;
  CHECK_FALSE(bound_of(scenario, balance, id).holds);
  Expectation expectation;
  expectation.kind = Expectation::Kind::option;
  expectation.issue = IssueId(0);
  expectation.option = OptionId(1);
  expectation.high = 5;
  scenario.expectations.push_back(expectation);
  CHECK_FALSE(bound_of(scenario, balance, id).holds);
  scenario.expectations[0].reason = "a demand that is made in public";
  CHECK(bound_of(scenario, balance, id).holds);
  CHECK_THAT(bound_of(scenario, balance, id).note, Catch::Contains("made in public"));
}

TEST_CASE("A constellation above its bound is excused by a reason, and counted") {
  Scenario scenario = toy_scenario();
  scenario.constellations.push_back({"firm", 0, {}, 1, {ProfileId(0), ProfileId(0), ProfileId(0)}});
  finish(scenario);
  Balance balance = thousand_games(scenario);
  Tally tally(scenario);
  tally.of(About::games).at(0, OfGames::games) = 50;
  tally.of(About::endings).at(1, OfEndings::games) = 50;
  balance.constellations.push_back({ConstellationId(0), tally});
  CHECK_FALSE(bound_of(scenario, balance, "constellation/firm").holds);
  Expectation expectation;
  expectation.constellation = ConstellationId(0);
  expectation.ending = EndingId(0);
  expectation.reason = "of another ending";
  scenario.expectations.push_back(expectation);
  CHECK_FALSE(bound_of(scenario, balance, "constellation/firm").holds);
  expectation.ending = EndingId(1);
  expectation.reason = "two firm delegations have no zone of agreement";
  scenario.expectations.push_back(expectation);
  CHECK(bound_of(scenario, balance, "constellation/firm").holds);
  CHECK(bound_of(scenario, balance, "constellation_exceptions").value == 1);
}

TEST_CASE("The report as JSON has what it promises, and its sums are right") {
  const Scenario scenario = toy_scenario();
  const Balance balance = measure(scenario, {40, 1, 1}, kUnwatched);
  const Json json = Json::parse(balance_json(scenario, balance));
  CHECK(json["games"] == 40);
  double sum = 0;
  for (const Json& ending : json["endings"]) {
    sum += ending["share"].get<double>();
    CHECK(ending["low"].get<double>() <= ending["share"].get<double>());
    CHECK(ending["high"].get<double>() >= ending["share"].get<double>());
  }
  CHECK(sum == Approx(1).margin(1e-5));
  CHECK(json["moves"].size() == scenario.moves.size());
  CHECK(json["moves"][0].size() == 3);
  for (const char* key : {"constellations", "options", "venues", "events", "seats", "bounds"})
    CHECK(json[key].is_array());
  CHECK(json["bounds"].size() == bounds_of(scenario, balance).size());
  for (const Json& bound : json["bounds"])
    for (const char* key : {"id", "value", "low", "high", "holds", "note"})
      CHECK(bound.contains(key));
  CHECK(json["sensitivity"]["factors"].size() == scenario.issues.size() + scenario.meters.size());
}

TEST_CASE("A number that is changed for the tornado changes what is played") {
  const Balance balance = measure(toy_scenario(), {400, 1, 2}, kUnwatched);
  const auto moves_any = [](const Factor& factor) {
    for (std::size_t e = 0; e < factor.up.size(); ++e) {
      if (factor.span(e) > 0) return true;
    }
    return false;
  };
  CHECK(std::count_if(balance.factors.begin(), balance.factors.end(), moves_any) >= 3);
}

TEST_CASE("The report is the same with one thread and with two") {
  const Scenario scenario = toy_scenario();
  CHECK(balance_json(scenario, measure(scenario, {40, 1, 1}, kUnwatched)) ==
        balance_json(scenario, measure(scenario, {40, 1, 2}, kUnwatched)));
}

TEST_CASE("The page asks nothing of a network and runs nothing") {
  const Scenario scenario = toy_scenario();
  const std::string page = balance_html(scenario, measure(scenario, {20, 1, 1}, kUnwatched));
  for (const char* word : {"http", "src=", "<script", "@import", "url("}) {
    INFO(word);
    CHECK(page.find(word) == std::string::npos);
  }
  CHECK_THAT(page, Catch::Contains("does not hold"));
  CHECK_THAT(page, Catch::EndsWith("</html>\n"));
}

TEST_CASE("An expectation is met inside its bounds and told in its own unit") {
  const Scenario scenario = toy_scenario();
  Balance balance = thousand_games(scenario);
  balance.drawn.of(About::endings).at(1, OfEndings::games) = 120;
  balance.drawn.of(About::games).at(0, OfGames::events) = 4200;
  balance.drawn.of(About::seats).at(2, OfSeats::result) = 480'000;
  Expectation expectation;
  expectation.ending = EndingId(1);
  expectation.low = 100;
  expectation.high = 119;
  CHECK_FALSE(meets(scenario, expectation, balance.drawn).holds);
  expectation.high = 120;
  CHECK(meets(scenario, expectation, balance.drawn).holds);
  CHECK(in_words(scenario, expectation, meets(scenario, expectation, balance.drawn)) ==
        "ending " + scenario.endings[1].id + ": 120.0 per mille of games, 100 to 120 expected");
  expectation.kind = Expectation::Kind::events;
  CHECK(meets(scenario, expectation, balance.drawn).value == Approx(4.2));
  expectation.kind = Expectation::Kind::result;
  expectation.seat = SeatId(2);
  CHECK(meets(scenario, expectation, balance.drawn).value == Approx(480));
}

}  // namespace
}  // namespace demarche::batch
