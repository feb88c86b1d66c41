#include "view/screens/around_parts.h"

#include <algorithm>

#include "view/actions.h"
#include "view/lesson/around.h"
#include "view/papers/verbs.h"
#include "view/screens/bar.h"
#include "view/screens/setup_parts.h"

namespace demarche::view {

using namespace canvas;

namespace {

// A class that forecasts, in a round for which nothing has been asked yet.
bool asks_for_forecast(const App& app) {
  if (!is_class(app) || app.play->game->over()) return false;
  const Ledger& ledger = app.around.ledger;
  const std::int32_t round = app.play->view.round;
  const bool asked =
      std::any_of(ledger.rows.begin(), ledger.rows.end(),
                  [round](const ForecastRow& row) { return row.asked_round == round; });
  return !ledger.left_out && !asked && app.play->view.phase == Phase::planning;
}

}  // namespace

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
  const Words& words = phrases.words();
  if (!who.seat.exists()) return words("forecast.student", {who.student});
  if (who.student == 0) return phrases.seat(who.seat);
  return words("forecast.member", {phrases.seat(who.seat), who.student});
}

Element around_bar(const Phrases& phrases, const std::string& title, const std::string& aside,
                   Elements more) {
  return around_bar(phrases.words(), title, aside, std::move(more));
}

Element around_bar(const Words& words, const std::string& title, const std::string& aside,
                   Elements more) {
  Elements parts{back_button(words("debrief.back"), {verb::back, 0, 0, ""}), screen_title(title),
                 text(aside, kSoftText), spring(), tag("info", words("outcome.model"))};
  for (Element& part : more) parts.push_back(std::move(part));
  return top_bar(std::move(parts));
}

std::string around_aside(const App& app, Columns columns, std::string aside) {
  const bool room = columns == Columns::kThree && !may_look_back(app);
  return room ? std::move(aside) : std::string();
}

Elements around_ways(const App& app, const Words& words, Screen shown, Columns columns) {
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
  Elements out;
  if (!app.play || from_title(app)) return out;
  for (const Way& way : kWays) {
    if (way.screen == shown || (way.looks_back && !may_look_back(app))) continue;
    out.push_back(button({.id = way.id,
                          .label = words(way.key),
                          .icon = way.icon,
                          .shortcut = way.shortcut,
                          .small = true,
                          .icon_only = columns != Columns::kThree,
                          .action = {verb::go, static_cast<int>(way.screen), 0, ""}}));
  }
  return out;
}

Element plain_bar(double share, double height) {
  return custom(
      [height](const Sheet& sheet, double width) {
        return Size{width, sheet.grow(height)};
      },
      [share](FrameBuilder& builder, Rect rect) {
        const Theme& theme = builder.sheet().theme;
        builder.draw(Bar{.rect = rect,
                         .value = share,
                         .well = theme.well,
                         .fill = theme.fill,
                         .edge = theme.edge,
                         .ghost_color = theme.brass,
                         .tick_color = theme.text});
      });
}

Element work_in_progress(WorkOptions options) {
  const double share = options.per_mille / 1000.0;
  Node node{.id = options.id, .role = Role::kMeter, .label = options.says};
  node.value = std::to_string(options.per_mille / 10) + "%";
  Element bar = plain_bar(share, 10);
  Element told = meaning(
      std::move(node),
      column({text(options.says, quiet(Type::kSecondary, Tone::kSoft)), std::move(bar)}, 4));
  Element stop = button({.id = options.id + "/stop",
                         .label = options.stop,
                         .icon = "x",
                         .shortcut = options.shortcut,
                         .small = true,
                         .action = options.action});
  return row({grow(std::move(told)), std::move(stop)}, 14);
}

Element papers_of_lesson(const App& app, const Words& words) {
  const bool any = app.setup.scenario < app.shelves.size() &&
                   app.shelves[app.setup.scenario].scenario != nullptr;
  if (!any) return nothing();
  return button({.id = "lesson/print",
                 .label = words("papers.title"),
                 .icon = "printer",
                 .shortcut = "P",
                 .small = true,
                 .action = {verb::open_papers, static_cast<int>(PapersOf::lesson), 0, ""}});
}

Element around_panel(const App& app, const Words& words) {
  Elements ways = around_ways(app, words, Screen::teacher, Columns::kThree);
  ways.push_back(button({.id = "teacher/print",
                         .label = words("papers.title"),
                         .icon = "printer",
                         .shortcut = "R",
                         .small = true,
                         .action = {verb::open_papers, static_cast<int>(PapersOf::game), 0, ""}}));
  Element remind = asks_for_forecast(app) ? text(words("forecast.remind"), kSoftText) : nothing();
  return panel(
      column({heading(words("teacher.around")), wrap(std::move(ways), 8, 8), std::move(remind)}, 8),
      {.id = "around", .label = words("teacher.around")});
}

}  // namespace demarche::view
