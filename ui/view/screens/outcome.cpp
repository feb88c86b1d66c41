// Outcome: the ending, what each gained, gave, left open, mandates, how long it may hold. No
// winner.
#include <algorithm>

#include "canvas/kit.h"
#include "view/actions.h"
#include "view/screens.h"
#include "view/why.h"

namespace demarche::view {
namespace {

using namespace canvas;

constexpr TextOptions kSoftLabel{.type = Type::kSecondary, .tone = Tone::kSoft};
constexpr std::size_t kListed = 3;  // issues named in a list before "and n more"

std::string listed(const Phrases& phrases, const std::vector<std::string>& names) {
  if (names.empty()) return phrases.words()("outcome.nothing");
  std::string out;
  for (std::size_t i = 0; i < names.size() && i < kListed; ++i)
    out += (i == 0 ? "" : "; ") + names[i];
  if (names.size() > kListed) {
    out += phrases.words()("outcome.more", {static_cast<int>(names.size() - kListed)});
  }
  return out;
}

// "Form: Binding": what stands on an issue.
std::string standing_text(const Phrases& phrases, const App& app, IssueId issue) {
  const OptionId option = app.play->view.issues[issue.index()].standing;
  return phrases.words()("package.entry", {phrases.issue(issue), phrases.option(issue, option)});
}

std::string changed(const Phrases& phrases, const App& app,
                    const std::vector<IssueOutcome>& outcomes) {
  std::vector<std::string> names;
  for (const IssueOutcome& one : outcomes) names.push_back(standing_text(phrases, app, one.issue));
  return listed(phrases, names);
}

std::string open_ones(const Phrases& phrases, const std::vector<IssueId>& issues) {
  std::vector<std::string> names;
  for (const IssueId issue : issues) names.push_back(phrases.issue(issue));
  return listed(phrases, names);
}

Element told(const Words& words, const char* key, const std::string& what) {
  return column({text(words(key), kSoftLabel), text(what, Type::kSecondary)}, 1);
}

Element mandate_line(const Phrases& phrases, const SeatResult::Kept& kept) {
  const Words& words = phrases.words();
  const std::string says = words(kept.kept ? "outcome.kept" : "outcome.not-kept");
  const std::string goal = phrases.text(phrases.scenario().goals[kept.goal.index()].text);
  return row({icon(kept.kept ? "check" : "x", 15, kept.kept ? Tone::kGood : Tone::kBad, says),
              grow(text(goal, Type::kSecondary, kept.kept ? Tone::kText : Tone::kSoft))},
             8, Across::kStart);
}

Element mandate(const Phrases& phrases, const SeatResult& seat) {
  const auto kept =
      static_cast<int>(std::count_if(seat.mandate.begin(), seat.mandate.end(),
                                     [](const SeatResult::Kept& one) { return one.kept; }));
  Elements lines{
      text(phrases.words()("outcome.mandate", {kept, static_cast<int>(seat.mandate.size())}),
           kSoftLabel)};
  for (const SeatResult::Kept& one : seat.mandate) lines.push_back(mandate_line(phrases, one));
  return column(lines, 4);
}

Element seat_card(const Phrases& phrases, const App& app, const SeatResult& seat) {
  const Scenario& scenario = phrases.scenario();
  const Words& words = phrases.words();
  const bool own = seat.seat == app.play->seat;
  const Profile& profile = scenario.seats[seat.seat.index()].profiles[seat.profile.index()];
  const std::string was =
      words(own ? "outcome.you-were" : "outcome.was", {phrases.text(profile.name)});
  Element head =
      row({flag(scenario.actor_of(seat.seat).flag, {.size = 32, .own = own}),
           grow(column({text(phrases.seat(seat.seat), Type::kLabel), text(was, kSoftLabel)}, 1))},
          10);
  Element inside = column({head, told(words, "outcome.gained", changed(phrases, app, seat.gained)),
                           told(words, "outcome.gave", changed(phrases, app, seat.gave)),
                           told(words, "outcome.left-open", open_ones(phrases, seat.left_open)),
                           rule(), mandate(phrases, seat)},
                          8);
  return panel(inside, {.id = "seat/" + scenario.actor_of(seat.seat).id,
                        .label = phrases.seat(seat.seat),
                        .padding = {14, 12, 14, 14},
                        .actor = static_cast<int>(seat.seat.index()),
                        .strip_on_top = true});
}

std::string in_hundred(const Words& words, std::int32_t per_mille) {
  return words("odds.in-100", {(per_mille + 5) / 10});
}

Element survival(const Phrases& phrases, const DurabilityResult& durability) {
  const Words& words = phrases.words();
  Series curve{.id = "survival/text", .label = words("outcome.this-text"), .area = true};
  for (const std::int32_t year : durability.survival) curve.values.push_back(year / 10.0);
  curve.end_value = in_hundred(words, durability.survival.back());
  curve.description =
      words("outcome.curve", {in_hundred(words, durability.survival[1]),
                              in_hundred(words, durability.survival[5]), curve.end_value});
  LineChartOptions chart{
      .id = "survival", .label = words("outcome.durability"), .description = curve.description};
  chart.series = {curve};
  chart.rows = {{0, "0"}, {50, "50"}, {100, "100"}};
  chart.columns = {{0, words("outcome.now")},      {0.2, "2"}, {0.4, "4"}, {0.6, "6"}, {0.8, "8"},
                   {1, words("outcome.ten-years")}};
  return column({heading(words("outcome.durability"), words("outcome.durability-unit")),
                 grow(panel(line_chart(chart),
                            {.id = "survival-panel", .label = words("outcome.durability")}))},
                8);
}

Element drivers(const Phrases& phrases, const DurabilityResult& durability) {
  const Words& words = phrases.words();
  BarChartOptions chart{.id = "drivers", .label = words("outcome.drivers")};
  for (const WhyTerm& term : durability.drivers) {
    const bool total = term.kind == WhyTerm::Kind::total;
    if (term.depth > 1 || total) continue;
    const bool base = term.kind == WhyTerm::Kind::base;
    chart.bars.push_back({.id = "driver/" + std::to_string(chart.bars.size()),
                          .label = phrases.why_term(term),
                          .value = base ? number_text(term.amount) : change_text(term.amount),
                          .amount = base ? 0.0 : static_cast<double>(term.amount),
                          .good = term.amount < 0,
                          .soft = base});
  }
  chart.bars.push_back({.id = "driver/total",
                        .label = words("outcome.this-text"),
                        .value = number_text(durability.hazard),
                        .total = true});
  Element body = column({bar_chart(chart), text(words("outcome.directions"), kSoftLabel)}, 8);
  return column({heading(words("outcome.drivers"), words("outcome.drivers-unit")),
                 grow(panel(body, {.id = "drivers-panel", .label = words("outcome.drivers")}))},
                8);
}

Element result_row(const Words& words, const char* id, const char* key, std::int32_t value) {
  return meter_row({.id = id, .label = words(key), .value = value, .low = 0, .high = 1000}, 128);
}

Element own_result(const Phrases& phrases, const App& app, const Outcome& outcome) {
  const Words& words = phrases.words();
  const SeatResult& seat = outcome.seats[app.play->seat.index()];
  Element number = row({text(number_text(seat.result), Type::kDebriefTitle),
                        change({seat.result - seat.at_start, false}),
                        grow(text(words("outcome.since-start", {seat.at_start}), kSoftLabel))},
                       10, Across::kBaseline);
  Element body =
      column({number, result_row(words, "result/text", "outcome.result-now", seat.result),
              result_row(words, "result/start", "outcome.result-start", seat.at_start),
              result_row(words, "result/without", "outcome.result-without", seat.without_agreement),
              text(words("outcome.result-note"), kSoftLabel)},
             8);
  return column({heading(words("outcome.result"), words("outcome.of-1000")),
                 grow(panel(body, {.id = "result", .label = words("outcome.result")}))},
                8);
}

Element top(const Phrases& phrases, const Outcome& outcome) {
  const Words& words = phrases.words();
  const Ending& ending = phrases.scenario().endings[outcome.ending.index()];
  Element title = column(
      {debrief_title(phrases.text(ending.name)), text(phrases.text(ending.text), Type::kLead)}, 6);
  Element actions = column(
      {wrap({button({.id = "codex",
                     .label = words("outcome.codex"),
                     .icon = "book-open",
                     .shortcut = "C",
                     .action = {verb::go, static_cast<int>(Screen::codex), 0, ""}}),
             button({.id = "log",
                     .label = words("outcome.log"),
                     .icon = "list",
                     .shortcut = "L",
                     .action = {verb::overlay, static_cast<int>(Overlay::Kind::log), 0, ""}}),
             button({.id = "again",
                     .label = words("outcome.again"),
                     .icon = "refresh-cw",
                     .shortcut = "Enter",
                     .kind = ButtonKind::kPrimary,
                     .action = {verb::go, static_cast<int>(Screen::seat), 0, ""}})},
            10),
       canvas::words(canvas::Words()
                         .strong(words("outcome.model"))
                         .say(" ")
                         .say(words("outcome.no-winner"), Tone::kSoft),
                     {.type = Type::kSecondary})},
      8, Across::kEnd);
  return table_row({title, actions}, {1.0, 0.85}, kGutter);
}

Element lower(const Phrases& phrases, const App& app, const Outcome& outcome, Columns columns) {
  Elements parts;
  if (outcome.durability.present) {
    parts.push_back(survival(phrases, outcome.durability));
    parts.push_back(drivers(phrases, outcome.durability));
  }
  parts.push_back(own_result(phrases, app, outcome));
  if (columns == Columns::kOne) return column(parts, kGutter);
  if (parts.size() == 1) return parts.front();
  return table_row(parts, {1.2, 1.0, 0.8}, kGutter);
}

}  // namespace

void draw_outcome(FrameBuilder& builder, const App& app, const Phrases& phrases) {
  const Outcome& outcome = *app.play->outcome;
  const Columns columns = builder.sheet().metrics.columns();
  Elements seats;
  for (const SeatResult& seat : outcome.seats) seats.push_back(seat_card(phrases, app, seat));
  Element body = column(
      {top(phrases, outcome), grid(seats, 218, kGutter), lower(phrases, app, outcome, columns)},
      kGutter);
  Element whole = scroll("outcome", pad(body, Insets::all(kMargin)));
  whole->place(builder, builder.bounds());
}

}  // namespace demarche::view
