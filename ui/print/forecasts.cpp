// The forecast ledger as CSV: round, question, who, what was said, what came.
#include "demarche/io/csv.h"
#include "print/documents.h"
#include "view/lesson/ledger.h"

namespace demarche::print {
namespace {

using view::ForecastAnswer;
using view::ForecastQuestion;

const char* kind_name(ForecastQuestion::Kind kind) {
  switch (kind) {
    case ForecastQuestion::Kind::ending:
      return "ending";
    case ForecastQuestion::Kind::settled:
      return "settled";
    case ForecastQuestion::Kind::move:
      break;
  }
  return "move";
}

std::string subject_of(const view::Phrases& phrases, const ForecastQuestion& question) {
  const Scenario& scenario = phrases.scenario();
  switch (question.kind) {
    case ForecastQuestion::Kind::ending:
      return phrases.text(scenario.endings[question.ending.index()].name);
    case ForecastQuestion::Kind::settled:
      return phrases.issue(question.issue);
    case ForecastQuestion::Kind::move:
      break;
  }
  return phrases.text(scenario.moves[question.move.index()].name);
}

// Whether it came, for a table; empty while that is open.
const char* answer_name(ForecastAnswer answer) {
  switch (answer) {
    case ForecastAnswer::came:
      return "yes";
    case ForecastAnswer::did_not:
      return "no";
    case ForecastAnswer::not_tried:
      return "not_tried";
    case ForecastAnswer::open:
      break;
  }
  return "";
}

}  // namespace

std::string forecasts_csv(const view::Phrases& phrases, const Game& game,
                          const view::Ledger& ledger) {
  std::string out = io::csv_line({"game", "question", "round_put", "kind", "about", "by_round",
                                  "team", "student", "said_of_100", "came"});
  const std::string name =
      phrases.scenario().id + " " + std::to_string(game.record().settings.world_seed);
  int number = 0;
  for (const view::ForecastRow& row : ledger.rows) {
    ++number;
    for (std::size_t who = 0; who < ledger.forecasters.size(); ++who) {
      if (!row.said[who]) continue;
      const view::Forecaster& by = ledger.forecasters[who];
      out += io::csv_line({name, std::to_string(number), std::to_string(row.asked_round),
                           kind_name(row.question.kind), subject_of(phrases, row.question),
                           std::to_string(row.question.round),
                           by.seat.exists() ? phrases.seat(by.seat) : "",
                           by.student > 0 ? std::to_string(by.student) : "",
                           std::to_string(int{*row.said[who]}), answer_name(row.answer)});
    }
  }
  return out;
}

}  // namespace demarche::print
