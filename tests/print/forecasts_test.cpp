// The ledger as a table for a spreadsheet.
#include <catch2/catch.hpp>

#include "print/documents.h"
#include "print/press.h"
#include "view/lesson/ledger.h"

namespace demarche::print {
namespace {

TEST_CASE("Each number that was said is a row, of a team and of a student, with what came") {
  const auto scenario = shipped("harbour");
  const Game game = played(*scenario, 3);
  view::Ledger ledger;
  ledger.forecasters = {{SeatId(0), 0}, {SeatId(1), 2}, {SeatId{}, 4}};
  view::ForecastRow row;
  row.question.kind = view::ForecastQuestion::Kind::ending;
  row.question.ending = EndingId(std::size_t{0});
  row.question.round = 3;
  row.asked_round = 1;
  row.answer = view::ForecastAnswer::did_not;
  row.said = {std::int8_t{35}, std::int8_t{60}, std::nullopt};
  ledger.rows = {row};
  const view::Phrases phrases(*scenario, view::Language::english);
  const std::string ending = phrases.text(scenario->endings.front().name);
  const std::string csv = forecasts_csv(phrases, game, ledger);
  CHECK(csv ==
        "game,question,round_put,kind,about,by_round,team,student,said_of_100,came\r\n"
        "harbour 3,1,1,ending," +
            ending + ",3," + phrases.seat(SeatId(0)) +
            ",,35,no\r\n"
            "harbour 3,1,1,ending," +
            ending + ",3," + phrases.seat(SeatId(1)) + ",2,60,no\r\n");
}

TEST_CASE("Without a ledger there is no table of forecasts") {
  const auto scenario = shipped("harbour");
  const Game game = played(*scenario, 3);
  Press press;
  Options options;
  options.documents = {Document::forecasts};
  options.languages = {view::Language::english};
  options.game = &game;
  CHECK(print_documents(*scenario, options, press.tools()).empty());
  const view::Ledger ledger = view::ledger_of(*scenario);
  options.ledger = &ledger;
  CHECK(print_documents(*scenario, options, press.tools()).size() == 1);
}

}  // namespace
}  // namespace demarche::print
