#include "view/screens/around_parts.h"

#include "view/actions.h"
#include "view/lesson/around.h"
#include "view/screens/bar.h"
#include "view/screens/setup_parts.h"

namespace demarche::view {

using namespace canvas;

std::string forecast_question(const Phrases& phrases, const ForecastQuestion& question) {
  const Scenario& scenario = phrases.scenario();
  const Words& words = phrases.words();
  switch (question.kind) {
    case ForecastQuestion::Kind::ending:
      return words("forecast.ask-ending",
                   {phrases.text(scenario.endings[question.ending.index()].name)});
    case ForecastQuestion::Kind::settled:
      return words("forecast.ask-settled", {phrases.issue(question.issue), question.round});
    case ForecastQuestion::Kind::move:
      break;
  }
  return words("forecast.ask-move",
               {phrases.text(scenario.moves[question.move.index()].name), question.round});
}

std::string forecast_answer(const Words& words, ForecastAnswer answer) {
  switch (answer) {
    case ForecastAnswer::came:
      return words("forecast.answer-came");
    case ForecastAnswer::did_not:
      return words("forecast.answer-did-not");
    case ForecastAnswer::not_tried:
      return words("forecast.answer-not-tried");
    case ForecastAnswer::open:
      break;
  }
  return words("forecast.answer-open");
}

std::string forecaster_name(const Phrases& phrases, const Forecaster& who) {
  return who.seat.exists() ? phrases.seat(who.seat)
                           : phrases.words()("forecast.student", {who.student});
}

Element around_bar(const Phrases& phrases, const std::string& title, const std::string& aside,
                   std::vector<Elements> more) {
  const Words& words = phrases.words();
  std::vector<Elements> lists;
  for (Elements& ways : more) {
    Elements parts{back_button(words("debrief.back"), {verb::back, 0, 0, ""}), screen_title(title),
                   text(aside, kSoftText), spring(), tag("info", words("outcome.model"))};
    for (Element& way : ways) parts.push_back(std::move(way));
    lists.push_back(std::move(parts));
  }
  return top_bar(std::move(lists));
}

std::string around_aside(const App& app, Columns columns, std::string aside) {
  const bool room = columns == Columns::kThree && !may_look_back(app);
  return room ? std::move(aside) : std::string();
}

std::vector<Elements> around_ways(const App& app, const Words& words, Screen shown) {
  struct Way {
    Screen screen;
    const char* id;
    const char* key;
    const char* icon;
    const char* shortcut;
    bool looks_back;
  };
  constexpr Way kWays[] = {
      {Screen::debrief, "to-debrief", "screen.debrief", "messages-square", "D", true},
      {Screen::forecasts, "to-forecasts", "screen.forecasts", "chart-line", "J", false},
      {Screen::vote, "to-vote", "screen.vote", "vote", "V", true},
      {Screen::tables, "to-tables", "screen.tables", "layout-grid", "T", true}};
  std::vector<Elements> out(2);
  for (const Way& way : kWays) {
    if (way.screen == shown || (way.looks_back && !may_look_back(app))) continue;
    for (std::size_t list = 0; list < out.size(); ++list) {
      out[list].push_back(button({.id = way.id,
                                  .label = words(way.key),
                                  .icon = way.icon,
                                  .shortcut = way.shortcut,
                                  .small = true,
                                  .icon_only = list > 0,
                                  .action = {verb::go, static_cast<int>(way.screen), 0, ""}}));
    }
  }
  return out;
}

}  // namespace demarche::view
