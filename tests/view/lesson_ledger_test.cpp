// The forecast ledger: its questions, the answers that a game gives, its text.
#include <algorithm>
#include <catch2/catch.hpp>

#include "demarche/analyse/courses.h"
#include "engine/toy_scenario.h"
#include "view/lesson/ledger.h"

namespace demarche::view {
namespace {

using Kind = ForecastQuestion::Kind;

SeatSet everyone(const Scenario& scenario) {
  SeatSet all;
  for (std::size_t seat = 0; seat < scenario.seats.size(); ++seat) all.add(SeatId(seat));
  return all;
}

View view_of(const Game& game) {
  View view;
  observe(game.scenario(), game.state(), game.situation().beliefs, SeatId(0), view);
  return view;
}

Game played_out(const Scenario& scenario, std::uint64_t seed) {
  Game game(scenario, test::toy_settings(seed));
  analyse::play_on_in_character(game);
  REQUIRE(game.over());
  return game;
}

// A row for every question that there is at the start, said by nobody.
Ledger asked_everything(const Scenario& scenario) {
  const Game game(scenario, test::toy_settings(1));
  Ledger ledger = ledger_of(scenario);
  const View view = view_of(game);
  for (const ForecastQuestion& question : questions_now(scenario, view, view.rounds)) {
    ForecastRow row;
    row.question = question;
    row.asked_round = 1;
    row.said.resize(ledger.forecasters.size());
    ledger.rows.push_back(row);
  }
  return ledger;
}

TEST_CASE("There is a question for every ending, every open issue and every move that may fail") {
  const Scenario scenario = test::toy_scenario();
  const Ledger ledger = asked_everything(scenario);
  const auto count = [&](Kind kind) {
    return std::count_if(ledger.rows.begin(), ledger.rows.end(),
                         [&](const ForecastRow& row) { return row.question.kind == kind; });
  };
  CHECK(count(Kind::ending) == static_cast<long>(scenario.endings.size()));
  CHECK(count(Kind::settled) == static_cast<long>(scenario.issues.size()));
  CHECK(count(Kind::move) > 0);
  for (const ForecastRow& row : ledger.rows)
    if (row.question.kind == Kind::move)
      CHECK_FALSE(scenario.moves[row.question.move.index()].covert);
}

TEST_CASE("Exactly one ending comes, and every question has its answer when the game is over") {
  const Scenario scenario = test::toy_scenario();
  for (const std::uint64_t seed : {1U, 2U, 5U}) {
    const Game game = played_out(scenario, seed);
    Ledger ledger = asked_everything(scenario);
    bring_up_to_date(ledger, game.log(), everyone(scenario), game.state().head().round);
    int endings = 0;
    for (const ForecastRow& row : ledger.rows) {
      CHECK(row.answer != ForecastAnswer::open);
      CHECK(row.closed);
      if (row.question.kind == Kind::ending && row.answer == ForecastAnswer::came) ++endings;
    }
    CHECK(endings == 1);
  }
}

TEST_CASE("An issue counts as settled when the log says so, and only after the question was put") {
  const Scenario scenario = test::toy_scenario();
  std::size_t seen = 0;
  for (std::uint64_t seed = 1; seed <= 6; ++seed) {
    const Game game = played_out(scenario, seed);
    const Log& log = game.log();
    for (std::size_t at = 0; at < log.size(); ++at) {
      if (log[at].kind != Happening::Kind::settled) continue;
      ++seen;
      ForecastRow row;
      row.question.kind = Kind::settled;
      row.question.issue = IssueId(std::size_t{log[at].package.entries.front().issue});
      row.question.round = log[at].round;
      row.asked_at = static_cast<std::uint32_t>(at);
      CHECK(answer_of(row, log, everyone(scenario)) == ForecastAnswer::came);
      const Log until(log.begin(), log.begin() + static_cast<long>(at));
      CHECK(answer_of(row, until, everyone(scenario)) == ForecastAnswer::open);
    }
  }
  CHECK(seen > 0);
}

TEST_CASE("A move that not everybody saw is a move that nobody tried") {
  const Scenario scenario = test::toy_scenario();
  Happening tried;
  tried.kind = Happening::Kind::move_failed;
  tried.round = 2;
  tried.what = 0;
  tried.audience = everyone(scenario);
  Happening end;
  end.kind = Happening::Kind::round_ended;
  end.round = 2;
  ForecastRow row;
  row.question = {.kind = Kind::move, .move = MoveId(0), .round = 2};
  CHECK(answer_of(row, {tried}, everyone(scenario)) == ForecastAnswer::open);
  CHECK(answer_of(row, {tried, end}, everyone(scenario)) == ForecastAnswer::did_not);
  tried.audience.remove(SeatId(1));
  CHECK(answer_of(row, {tried, end}, everyone(scenario)) == ForecastAnswer::not_tried);
}

TEST_CASE("A question is closed when its round has passed") {
  const Scenario scenario = test::toy_scenario();
  Ledger ledger = asked_everything(scenario);
  bring_up_to_date(ledger, {}, everyone(scenario), 1);
  for (const ForecastRow& row : ledger.rows) CHECK_FALSE(row.closed);
  bring_up_to_date(ledger, {}, everyone(scenario), 2);
  for (const ForecastRow& row : ledger.rows) CHECK(row.closed);
}

TEST_CASE("Only what was said of questions with an answer counts, by one forecaster or by all") {
  Ledger ledger;
  ledger.forecasters = {{SeatId(0), 0}, {SeatId{}, 1}};
  ForecastRow came;
  came.said = {70, std::nullopt};
  came.answer = ForecastAnswer::came;
  ForecastRow failed;
  failed.said = {10, 40};
  failed.answer = ForecastAnswer::did_not;
  ForecastRow nobody = failed;
  nobody.answer = ForecastAnswer::not_tried;
  ledger.rows = {came, failed, nobody, ForecastRow{}};
  CHECK(said_by(ledger) == std::vector<Said>{{70, true}, {10, false}, {40, false}});
  CHECK(said_by(ledger, 1) == std::vector<Said>{{40, false}});
}

TEST_CASE("A ledger comes back from its text as it was, without the answers") {
  const Scenario scenario = test::toy_scenario();
  Ledger ledger = asked_everything(scenario);
  ledger.rows.front().closed = true;
  ledger.rows.front().said.front() = 0;
  ledger.rows.back().said.back() = 100;
  const ReadLedger read = read_ledger(write_ledger(ledger, scenario, 7), scenario, 7);
  CHECK(read.fault.empty());
  REQUIRE(read.ledger.has_value());
  CHECK(*read.ledger == ledger);
}

TEST_CASE("A ledger of another game is sound and not taken") {
  const Scenario scenario = test::toy_scenario();
  const ReadLedger read = read_ledger(write_ledger(ledger_of(scenario), scenario, 7), scenario, 8);
  CHECK_FALSE(read.ledger.has_value());
  CHECK(read.of_other_game);
  CHECK(read.fault.empty());
}

TEST_CASE("A ledger that is cut short, altered or of another version is refused with a reason") {
  const Scenario scenario = test::toy_scenario();
  const std::string good = write_ledger(asked_everything(scenario), scenario, 7);
  for (std::size_t cut = 0; cut + 4 < good.size(); cut += 7) {
    const ReadLedger read = read_ledger(good.substr(0, cut), scenario, 7);
    CHECK_FALSE(read.ledger.has_value());
    CHECK_FALSE(read.fault.empty());
  }
  const auto with = [&](const std::string& what, const std::string& instead) {
    std::string text = good;
    text.replace(text.find(what), what.size(), instead);
    return read_ledger(text, scenario, 7);
  };
  CHECK_FALSE(with("ledger 2", "ledger 3").fault.empty());
  CHECK_FALSE(with("ask ", "ask no_such ").fault.empty());
  CHECK_FALSE(with(" -", " 101").fault.empty());
  CHECK_FALSE(with("end\n", "").fault.empty());
}

}  // namespace
}  // namespace demarche::view
