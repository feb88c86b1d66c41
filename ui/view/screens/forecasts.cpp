// Forecasts: a question that the game will answer, what each team says, how well it fitted.
#include <algorithm>

#include "view/actions.h"
#include "view/lesson/around.h"
#include "view/lesson/verbs.h"
#include "view/screens.h"
#include "view/screens/around_parts.h"
#include "view/screens/bar.h"
#include "view/screens/setup_parts.h"

namespace demarche::view {
namespace {

using namespace canvas;

using Kind = ForecastQuestion::Kind;

Element tabs(const App& app, const Words& words) {
  const ForecastTab now = app.around.forecast.tab;
  const auto tab = [&](const char* id, const char* key, const char* shortcut, ForecastTab which) {
    return TabOptions{.id = id,
                      .label = words(key),
                      .shortcut = shortcut,
                      .selected = now == which,
                      .action = {verb::forecast_tab, static_cast<int>(which), 0, ""}};
  };
  return tab_bar(
      "forecast/tabs", words("forecast.title"),
      {tab("forecast/question", "forecast.question", "1", ForecastTab::question),
       tab("forecast/forecasts", "forecast.tab-forecasts", "2", ForecastTab::forecasts),
       tab("forecast/calibration", "forecast.tab-calibration", "3", ForecastTab::calibration)});
}

// ---- Choosing a question ----------------------------------------------------------------------

Element kinds(const App& app, const Words& words) {
  const auto kind = [&](const char* id, const char* key, Kind which) {
    return ChoiceOptions{.id = id,
                         .label = words(key),
                         .selected = app.around.forecast.kind == which,
                         .action = {verb::forecast_kind, static_cast<int>(which), 0, ""}};
  };
  return segmented("forecast/kind", words("forecast.question"),
                   {kind("forecast/kind/settled", "forecast.issues", Kind::settled),
                    kind("forecast/kind/ending", "forecast.endings", Kind::ending),
                    kind("forecast/kind/move", "forecast.moves", Kind::move)});
}

Element by_round(const App& app, const Words& words, std::int32_t by) {
  const View& view = app.play->view;
  StepperOptions options{
      .id = "forecast/by",
      .label = words("forecast.by-round"),
      .value = std::to_string(by),
      .action = {verb::forecast_by, by < view.rounds ? by + 1 : view.round, 0, ""}};
  if (by > view.round) options.less = {verb::forecast_by, by - 1, 0, ""};
  if (by < view.rounds) options.more = {verb::forecast_by, by + 1, 0, ""};
  return exactly(stepper(std::move(options)), 280);
}

// The scenario's own words about the issue, the ending or the move.
std::string subject_of(const Phrases& phrases, const ForecastQuestion& question) {
  const Scenario& scenario = phrases.scenario();
  switch (question.kind) {
    case Kind::settled:
      return phrases.text(scenario.issues[question.issue.index()].question);
    case Kind::ending:
      return phrases.text(scenario.endings[question.ending.index()].text);
    case Kind::move:
      break;
  }
  return phrases.text(scenario.moves[question.move.index()].text);
}

Element question_card(const Phrases& phrases, const ForecastQuestion& question, std::size_t row) {
  const std::string asks = forecast_question(phrases, question);
  CardOptions options{.id = "ask/" + std::to_string(row),
                      .label = asks,
                      .role = Role::kButton,
                      .action = {verb::forecast_ask, static_cast<int>(row), 0, ""}};
  Elements lines{text(asks, quiet(Type::kLabel))};
  const std::string about = subject_of(phrases, question);
  options.description = about;
  if (!about.empty()) lines.push_back(text(about, quiet(Type::kNote, Tone::kSoft)));
  return card(column(std::move(lines), 3), std::move(options));
}

Element choosing(const App& app, const Phrases& phrases) {
  const Words& words = phrases.words();
  const View& view = app.play->view;
  const ForecastDraft& draft = app.around.forecast;
  const std::int32_t by = draft.by_round == 0 ? view.rounds : std::max(draft.by_round, view.round);
  const auto questions = questions_now(phrases.scenario(), view, by);
  if (questions.empty()) return text(words("forecast.none-open"), Type::kLead);
  Elements cards;
  for (std::size_t row = 0; row < questions.size(); ++row)
    if (questions[row].kind == draft.kind)
      cards.push_back(question_card(phrases, questions[row], row));
  if (cards.empty()) cards.push_back(text(words("forecast.no-moves"), Type::kBody, Tone::kSoft));
  Element how = draft.kind == Kind::settled ? by_round(app, words, by) : nothing();
  return column(
      {text(words("forecast.question-lead"), Type::kLead),
       row_or_column({kinds(app, words), std::move(how)}, 16, Across::kCentre, 8),
       scroll("forecast/questions", column({grid(std::move(cards), 340, 10, 3), spring()}, 0))},
      12);
}

// ---- Entering forecasts -----------------------------------------------------------------------

// A line from 0 to 100 with a knob; where there is room, a click sets the number, and so does
// carrying the knob along it.
Element track(std::size_t who, const std::string& name, std::optional<int> percent, bool open) {
  constexpr int kZones = 11;
  const auto draw = [=](FrameBuilder& builder, Rect rect) {
    const Theme& theme = builder.sheet().theme;
    const double y = rect.y + rect.h / 2;
    const double left = rect.x + 8, width = rect.w - 16;
    builder.box({.rect = {left, y - 3, width, 6},
                 .radius = kPill,
                 .fill = flat(theme.well),
                 .border = {theme.edge, 1, {}}});
    const Interaction& hand = builder.sheet().interaction;
    const std::string line = "say/" + std::to_string(who) + "/at/";
    const bool held = open && hand.dragged.rfind(line, 0) == 0;
    if (percent || held) {
      const double set = left + width * percent.value_or(0) / 100;
      const double x = held ? std::clamp(hand.drag_to.x, left, left + width) : set;
      builder.box({.rect = {left, y - 3, x - left, 6}, .radius = kPill, .fill = flat(theme.fill)});
      builder.draw(
          Marker{.center = {x, y}, .size = 15, .fill = theme.text, .stroke = theme.night0});
    }
    const double zone = rect.w / kZones;
    if (!open || zone < kMinTarget || rect.h < kMinTarget) return;
    for (int i = 0; i < kZones; ++i) {
      Node node{.id = line + std::to_string(i),
                .role = Role::kChoice,
                .label = name + " " + std::to_string(i * 10)};
      node.action = {verb::forecast_say, static_cast<int>(who), i * 10, ""};
      node.drag = {verb::forecast_drop, static_cast<int>(who), 0, ""};
      node.takes = verb::forecast_drop;
      node.focusable = node.pointer_only = true;
      const auto scope = builder.node(std::move(node), {rect.x + zone * i, rect.y, zone, rect.h});
    }
  };
  return custom(
      [](const Sheet& sheet, double width) {
        return Size{width, sheet.control(kMinTarget)};
      },
      draw);
}

struct Entry {
  std::size_t who = 0;
  std::string name, flag;
  std::optional<int> percent;
  bool open = false;     // may still be changed
  bool visible = false;  // its number is shown
};

Element entry_row(const Words& words, const Entry& entry, bool wide) {
  const int who = static_cast<int>(entry.who);
  StepperOptions options{.id = "say/" + std::to_string(entry.who), .label = entry.name};
  options.flag = entry.flag;
  options.value = !entry.percent   ? words("forecast.not-given")
                  : !entry.visible ? words("forecast.given")
                                   : words("common.percent", {*entry.percent});
  options.action = {verb::forecast_edit, who, 0, ""};
  if (entry.open) {
    options.less = {verb::forecast_step, who, -1, ""};
    options.more = {verb::forecast_step, who, 1, ""};
  }
  Element step = stepper(std::move(options));
  if (!wide) return step;
  const std::optional<int> drawn = entry.visible ? entry.percent : std::nullopt;
  return row({grow(std::move(step)), grow(track(entry.who, entry.name, drawn, entry.open))}, 16);
}

Element put_so_far(const App& app, const Phrases& phrases) {
  const Words& words = phrases.words();
  const Ledger& ledger = app.around.ledger;
  Elements cards;
  for (std::size_t i = ledger.rows.size(); i-- > 0;) {
    const ForecastRow& row = ledger.rows[i];
    const std::string asks = forecast_question(phrases, row.question);
    const std::string when = words("forecast.asked-in", {row.asked_round});
    const std::string answer = forecast_answer(words, row.answer);
    const bool shown = i == app.around.forecast.row;
    cards.push_back(card(column({text(asks, quiet(Type::kBody)),
                                 text(when + " · " + answer, quiet(Type::kNote, Tone::kSoft))},
                                2),
                         {.id = "put/" + std::to_string(i),
                          .label = asks,
                          .value = when + " · " + answer,
                          .state = shown ? CardState::kSelected : CardState::kNormal,
                          .action = {verb::forecast_row, static_cast<int>(i), 0, ""}}));
  }
  return column(
      {heading(words("forecast.put")), scroll("forecast/put", column(std::move(cards), 8), 96)}, 8);
}

Element watching(const App& app, const Words& words) {
  const auto& who = app.around.ledger.forecasters;
  const auto students = std::count_if(who.begin(), who.end(),
                                      [](const Forecaster& one) { return !one.seat.exists(); });
  StepperOptions options{.id = "forecast/watching",
                         .label = words("forecast.watching"),
                         .value = std::to_string(students),
                         .action = {verb::forecast_watch, 1, 0, ""},
                         .more = {verb::forecast_watch, 1, 0, ""}};
  if (students > 0) options.less = {verb::forecast_watch, -1, 0, ""};
  return exactly(stepper(std::move(options)), 260);
}

// In a class the students of a team may forecast each by themselves.
Element each_or_team(const App& app, const Words& words) {
  if (!is_class(app)) return nothing();
  const bool each = by_student(app.around.ledger);
  const auto option = [&](const char* id, const char* key, int which) {
    return ChoiceOptions{.id = id,
                         .label = words(key),
                         .selected = each == (which == 1),
                         .action = {verb::forecast_each, which, 0, ""}};
  };
  return segmented("forecast/each", words("forecast.who"),
                   {option("forecast/each/team", "forecast.by-team", 0),
                    option("forecast/each/student", "forecast.by-student", 1)});
}

Element entry_buttons(const App& app, const Words& words, const ForecastRow& row) {
  const bool shown = app.around.forecast.shown;
  const bool done = row.answer != ForecastAnswer::open || row.asked_round != app.play->view.round;
  Elements buttons;
  if (!done) {
    buttons.push_back(button({.id = "forecast/close",
                              .label = words(row.closed ? "forecast.open-again" : "forecast.close"),
                              .icon = row.closed ? "lock-open" : "lock",
                              .shortcut = "C",
                              .kind = row.closed ? ButtonKind::kNormal : ButtonKind::kPrimary,
                              .action = {verb::forecast_close, 0, 0, ""}}));
  }
  buttons.push_back(button({.id = "forecast/show",
                            .label = words(shown ? "forecast.hide" : "forecast.show"),
                            .icon = shown ? "eye-off" : "eye",
                            .shortcut = "H",
                            .action = {verb::forecast_show, 0, 0, ""}}));
  return wrap(std::move(buttons), 10);
}

Element entering(const App& app, const Phrases& phrases, bool wide) {
  const Words& words = phrases.words();
  const ForecastDraft& draft = app.around.forecast;
  const Ledger& ledger = app.around.ledger;
  const ForecastRow& row = ledger.rows[std::min(draft.row, ledger.rows.size() - 1)];
  Elements entries;
  for (std::size_t i = 0; i < ledger.forecasters.size(); ++i) {
    const Forecaster& who = ledger.forecasters[i];
    Entry entry{i, forecaster_name(phrases, who), "", {}, !row.closed, draft.shown};
    if (who.seat.exists()) entry.flag = flag_of(phrases, who.seat);
    if (row.said[i]) entry.percent = *row.said[i];
    if (!row.closed && draft.editing == i) entry.visible = true;
    entries.push_back(entry_row(words, entry, wide));
  }
  const auto given = std::count_if(row.said.begin(), row.said.end(),
                                   [](const auto& said) { return said.has_value(); });
  const std::string state = row.answer != ForecastAnswer::open ? forecast_answer(words, row.answer)
                            : row.closed                       ? words("forecast.closed")
                                                               : words("forecast.say");
  Element inside = column(
      {text(forecast_question(phrases, row.question), Type::kScreenTitle),
       row_or_column({grow(text(state, {.type = Type::kLead, .tone = Tone::kBrass})),
                      text(words("forecast.given-of",
                                 {static_cast<int>(given), static_cast<int>(row.said.size())}),
                           kSoftText)},
                     12),
       scroll("forecast/entries", column(std::move(entries), 6), 120),
       row_or_column({entry_buttons(app, words, row), watching(app, words)}, 16, Across::kCentre,
                     8),
       each_or_team(app, words), text(words("forecast.private"), kSoftText)},
      10);
  return panel(std::move(inside), {.id = "forecast/entry", .label = words("forecast.say")});
}

Element forecasts_tab(const App& app, const Phrases& phrases, Columns columns) {
  const Words& words = phrases.words();
  if (app.around.ledger.rows.empty()) return text(words("forecast.none-put"), Type::kLead);
  if (columns == Columns::kOne) {
    return scroll("forecast/all",
                  column({entering(app, phrases, false), put_so_far(app, phrases)}, kGutter));
  }
  return row({exactly(put_so_far(app, phrases), columns == Columns::kThree ? 330 : 280),
              grow(entering(app, phrases, columns == Columns::kThree))},
             kGutter, Across::kStretch);
}

// ---- Calibration ------------------------------------------------------------------------------

Element whose(const App& app, const Phrases& phrases) {
  const Words& words = phrases.words();
  const auto& only = app.around.forecast.only;
  std::vector<ChoiceOptions> options{{.id = "whose/all",
                                      .label = words("forecast.all-together"),
                                      .description = words("forecast.anonymous"),
                                      .selected = !only,
                                      .action = {verb::forecast_whose, -1, 0, ""}}};
  for (std::size_t i = 0; i < app.around.ledger.forecasters.size(); ++i) {
    if (said_by(app.around.ledger, i).empty()) continue;
    const Forecaster& who = app.around.ledger.forecasters[i];
    ChoiceOptions one{.id = "whose/" + std::to_string(i), .label = forecaster_name(phrases, who)};
    if (who.seat.exists()) one.flag = flag_of(phrases, who.seat);
    one.selected = only == i;
    one.action = {verb::forecast_whose, static_cast<int>(i), 0, ""};
    options.push_back(std::move(one));
  }
  return column(
      {heading(words("forecast.whose")),
       scroll("forecast/whose", choice_list("whose", words("forecast.whose"), options), 120)},
      8);
}

Element calibration_tab(const App& app, const Phrases& phrases, Columns columns) {
  const Words& words = phrases.words();
  const std::vector<Said> all = said_by(app.around.ledger);
  if (all.empty()) return text(words("forecast.none-scored"), Type::kLead);
  const std::vector<Said> said = said_by(app.around.ledger, app.around.forecast.only);
  Element chart = panel(column({heading(words("forecast.calibration"), words("forecast.known")),
                                grow(calibration_chart(words, said, 250))},
                               8),
                        {.id = "calibration-panel", .label = words("forecast.calibration")});
  Element score = panel(calibration_words(words, said),
                        {.id = "score-panel", .label = words("forecast.score")});
  if (columns == Columns::kOne) {
    return scroll("forecast/all",
                  column({std::move(chart), std::move(score), whose(app, phrases)}, kGutter));
  }
  Element right = column({std::move(score), whose(app, phrases)}, kGutter);
  return row({grow(std::move(chart), 1.5), grow(std::move(right))}, kGutter, Across::kStretch);
}

// A teacher may do without: nothing is asked, shown or printed of forecasts then.
Element left_out(const Words& words) {
  return column({text(words("forecast.left-out"), Type::kLead),
                 row({button({.id = "forecast/take-up",
                              .label = words("forecast.take-up"),
                              .icon = "chart-line",
                              .action = {verb::forecast_leave_out, 0, 0, ""}})})},
                14);
}

Element leaving_out(const App& app, const Words& words) {
  if (!is_class(app)) return nothing();
  return row({spring(), button({.id = "forecast/leave-out",
                                .label = words("forecast.leave-out"),
                                .icon = "eye-off",
                                .kind = ButtonKind::kQuiet,
                                .small = true,
                                .action = {verb::forecast_leave_out, 1, 0, ""}})});
}

Element body(const App& app, const Phrases& phrases, Columns columns) {
  switch (app.around.forecast.tab) {
    case ForecastTab::forecasts:
      return forecasts_tab(app, phrases, columns);
    case ForecastTab::calibration:
      return calibration_tab(app, phrases, columns);
    case ForecastTab::question:
      break;
  }
  return choosing(app, phrases);
}

}  // namespace

void draw_forecasts(FrameBuilder& builder, const App& app, const Phrases& phrases) {
  const Words& words = phrases.words();
  const Columns columns = builder.sheet().metrics.columns();
  Element top = around_bar(phrases, words("forecast.title"),
                           around_aside(app, columns, words("forecast.aside")),
                           around_ways(app, words, Screen::forecasts, columns));
  const bool asks = app.around.forecast.tab == ForecastTab::question;
  Element inside = app.around.ledger.left_out
                       ? left_out(words)
                       : column({tabs(app, words), grow(body(app, phrases, columns)),
                                 asks ? leaving_out(app, words) : nothing()},
                                12);
  whole_screen(std::move(top), std::move(inside), nothing())->place(builder, builder.bounds());
}

}  // namespace demarche::view
