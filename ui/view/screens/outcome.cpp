// Outcome: the ending, what each gained, gave, left open, mandates, how long it may hold. No
// winner.
#include <algorithm>
#include <sstream>

#include "canvas/kit.h"
#include "view/actions.h"
#include "view/papers/verbs.h"
#include "view/review/verbs.h"
#include "view/screens.h"
#include "view/screens/bar.h"
#include "view/screens/codex_link.h"
#include "view/screens/outcome_hold.h"
#include "view/why/about.h"

namespace demarche::view {
namespace {

using namespace canvas;

const TextOptions kSoftLabel{.type = Type::kSecondary, .tone = Tone::kSoft};
constexpr double kLeastCard = 218;

// How much is said, so that all that matters stands on one page.
struct Fullness {
  std::size_t listed;   // issues named in a list before "and n more"
  std::size_t drivers;  // of durability, before "and n others"
  Type lead;            // size of the sentence below the title
  bool means;           // what the result is, in a sentence
  double gap = 8;       // between the parts of the page, logical pixels
};
// The fullest one that needs no scrolling is taken; where all do, kScrolled.
constexpr std::size_t kScrolled = 2;
constexpr Fullness kFullnesses[] = {
    {9, 6, Type::kLead, true, 18}, {3, 6, Type::kLead, true, 14}, {3, 6, Type::kLead, true},
    {3, 4, Type::kBody, true},     {2, 4, Type::kBody, true},     {2, 3, Type::kBody, false},
    {2, 2, Type::kBody, false},    {1, 3, Type::kBody, false},    {1, 2, Type::kBody, false}};

std::string listed(const Phrases& phrases, const std::vector<std::string>& names,
                   std::size_t most) {
  if (names.empty()) return phrases.words()("outcome.nothing");
  std::string out;
  for (std::size_t i = 0; i < names.size() && i < most; ++i) {
    if (i > 0) out += "; ";
    out += names[i];
  }
  if (names.size() > most) {
    out += phrases.words()("outcome.more", {static_cast<int>(names.size() - most)});
  }
  return out;
}

// "Form: Binding": what stands on an issue.
std::string standing_text(const Phrases& phrases, const App& app, IssueId issue) {
  const OptionId option = app.play->view.issues[issue.index()].standing;
  return phrases.words()("package.entry", {phrases.issue(issue), phrases.option(issue, option)});
}

std::string changed(const Phrases& phrases, const App& app,
                    const std::vector<IssueOutcome>& outcomes, std::size_t most) {
  std::vector<std::string> names;
  for (const IssueOutcome& one : outcomes) names.push_back(standing_text(phrases, app, one.issue));
  return listed(phrases, names, most);
}

std::string open_ones(const Phrases& phrases, const std::vector<IssueId>& issues,
                      std::size_t most) {
  std::vector<std::string> names;
  for (const IssueId issue : issues) names.push_back(phrases.issue(issue));
  return listed(phrases, names, most);
}

Element told(const Words& words, const char* key, const std::string& what) {
  return canvas::words(canvas::Words().say(words(key), Tone::kSoft).say(": " + what),
                       {.type = Type::kNote});
}

Element mandate_line(const Phrases& phrases, const SeatResult::Kept& kept) {
  const Words& words = phrases.words();
  const std::string says = words(kept.kept ? "outcome.kept" : "outcome.not-kept");
  const std::string goal = phrases.text(phrases.scenario().goals[kept.goal.index()].text);
  return row({icon(kept.kept ? "check" : "x", 15, kept.kept ? Tone::kGood : Tone::kBad, says),
              grow(text(goal, Type::kNote, kept.kept ? Tone::kText : Tone::kSoft))},
             8, Across::kStart);
}

Element mandate(const Phrases& phrases, const SeatResult& seat) {
  const auto kept =
      static_cast<int>(std::count_if(seat.mandate.begin(), seat.mandate.end(),
                                     [](const SeatResult::Kept& one) { return one.kept; }));
  Elements lines{
      text(phrases.words()("outcome.mandate", {kept, static_cast<int>(seat.mandate.size())}),
           {.type = Type::kNote, .tone = Tone::kSoft})};
  for (const SeatResult::Kept& one : seat.mandate) lines.push_back(mandate_line(phrases, one));
  const int subject = outcome_subject(OutcomeOf::game, seat.seat);
  return opening({.id = "mandate/" + phrases.scenario().actor_of(seat.seat).id,
                  .role = Role::kGroup,
                  .label = phrases.words()("why.mandate-of", {phrases.seat(seat.seat)})},
                 why_action(WhyAbout::mandate, subject), column(lines, 2));
}

Element seat_card(const Phrases& phrases, const App& app, const SeatResult& seat,
                  std::size_t most) {
  const Scenario& scenario = phrases.scenario();
  const Words& words = phrases.words();
  const bool own = seat.seat == app.play->seat;
  const Profile& profile = scenario.seats[seat.seat.index()].profiles[seat.profile.index()];
  const std::string was =
      words(own ? "outcome.you-were" : "outcome.was", {phrases.text(profile.name)});
  const std::string id = "seat/" + scenario.actor_of(seat.seat).id;
  Element name =
      column({text(phrases.seat(seat.seat), quiet(Type::kLabel)), text(was, kSoftLabel)}, 0);
  Element head = seat_link(
      phrases, id + "/name", seat.seat,
      row({flag(flag_of(phrases, seat.seat), {.size = 30, .own = own}), grow(std::move(name))},
          10));
  Element inside =
      column({head, told(words, "outcome.gained", changed(phrases, app, seat.gained, most)),
              told(words, "outcome.gave", changed(phrases, app, seat.gave, most)),
              told(words, "outcome.left-open", open_ones(phrases, seat.left_open, most)), rule(),
              mandate(phrases, seat)},
             5);
  return panel(inside, {.id = id,
                        .label = phrases.seat(seat.seat),
                        .padding = {14, 11, 12, 10},
                        .actor = static_cast<int>(seat.seat.index()),
                        .strip_on_top = true});
}

Element result_row(const Words& words, const char* id, const char* key, std::int32_t value) {
  return meter_row({.id = id, .label = words(key), .value = value, .low = 0, .high = 1000}, 118);
}

// The number itself with its change since the start, spoken as one.
Element result_number(const Words& words, const SeatResult& seat) {
  const std::string level = number_text(seat.result);
  const std::string since = words("outcome.since-start", {seat.at_start});
  const Change by{seat.result - seat.at_start, false};
  std::string value = level + " " + change_text(by.amount);
  value.append(" ").append(since);
  return opening({.id = "result/number",
                  .role = Role::kMeter,
                  .label = words("outcome.result"),
                  .value = std::move(value)},
                 why_action(WhyAbout::result, static_cast<int>(ResultPart::end)),
                 row({text(level, quiet(Type::kDebriefTitle)), change(by),
                      grow(text(since, quiet(Type::kSecondary, Tone::kSoft)))},
                     10));
}

Element own_result(const Phrases& phrases, const App& app, const Outcome& outcome, bool wide,
                   bool means) {
  const Words& words = phrases.words();
  const SeatResult& seat = outcome.seats[app.play->seat.index()];
  Element rows = column(
      {result_row(words, "result/text", "outcome.result-now", seat.result),
       result_row(words, "result/start", "outcome.result-start", seat.at_start),
       result_row(words, "result/without", "outcome.result-without", seat.without_agreement)},
      4);
  rows = opening({.id = "result/rows", .role = Role::kGroup, .label = words("outcome.result")},
                 why_action(WhyAbout::result, static_cast<int>(ResultPart::end)), std::move(rows));
  Elements notes;
  if (means) notes.push_back(text(words("outcome.result-note"), kSoftLabel));
  const bool holds = outcome.durability.present;
  if (phrases.scenario().durability.present) {
    notes.push_back(text(words(holds ? "outcome.directions" : "outcome.no-text"), kSoftLabel));
  }
  Element body;
  if (wide) {
    notes.insert(notes.begin(), result_number(words, seat));
    body = row({grow(column(std::move(notes), 6)), grow(std::move(rows))}, 40);
  } else {
    body = column({result_number(words, seat), std::move(rows), column(std::move(notes), 4)}, 8);
  }
  return column({heading(words("outcome.result"), words("outcome.of-1000")),
                 grow(panel(std::move(body), {.id = "result",
                                              .label = words("outcome.result"),
                                              .padding = {16, 10, 16, 12}}))},
                6);
}

// What else this game will be remembered for.
Element achievements(const Phrases& phrases, const Outcome& outcome) {
  Elements lines;
  for (const std::size_t number : outcome.achievements) {
    const Achievement& achievement = phrases.scenario().achievements[number];
    lines.push_back(row({icon("award", 16, Tone::kBrass),
                         canvas::words(canvas::Words()
                                           .strong(phrases.text(achievement.name) + ". ")
                                           .say(phrases.text(achievement.text), Tone::kSoft),
                                       {.type = Type::kSecondary})},
                        8));
  }
  if (lines.empty()) return nothing();
  return panel(wrap(std::move(lines), 28, 6), {.id = "achievements",
                                               .label = phrases.words()("outcome.achievements"),
                                               .padding = {16, 9, 16, 9}});
}

Element ways(const Words& words) {
  return wrap({button({.id = "review",
                       .label = words("review.title"),
                       .icon = "chart-line",
                       .shortcut = "R",
                       .action = {verb::review, 0, 0, ""}}),
               button({.id = "debrief",
                       .label = words("debrief.to-debrief"),
                       .icon = "messages-square",
                       .shortcut = "D",
                       .action = {verb::go, static_cast<int>(Screen::debrief), 0, ""}}),
               button({.id = "outcome/print",
                       .label = words("papers.title"),
                       .icon = "printer",
                       .shortcut = "P",
                       .icon_only = true,
                       .action = {verb::open_papers, static_cast<int>(PapersOf::game), 0, ""}}),
               button({.id = "codex",
                       .label = words("outcome.codex"),
                       .icon = "book-open",
                       .shortcut = "K",
                       .icon_only = true,
                       .action = {verb::codex, -1, 0, ""}}),
               button({.id = "outcome/log",
                       .label = words("outcome.log"),
                       .icon = "history",
                       .shortcut = "N",
                       .icon_only = true,
                       .action = {verb::overlay, static_cast<int>(Overlay::Kind::log), 0, ""}}),
               button({.id = "again",
                       .label = words("outcome.again"),
                       .icon = "refresh-cw",
                       .shortcut = "Enter",
                       .kind = ButtonKind::kPrimary,
                       .action = {verb::go, static_cast<int>(Screen::seat), 0, ""}})},
              10);
}

constexpr double kTopGap = 28;

// Whether the ending's name stands beside the ways on without a broken word.
bool name_fits_beside(const Sheet& sheet, const Phrases& phrases, const Outcome& outcome) {
  const double all = sheet.metrics.size.w - 2 * kMargin;
  const double room = all - kTopGap - ways(phrases.words())->measure(sheet, all).w;
  std::istringstream name(phrases.text(phrases.scenario().endings[outcome.ending.index()].name));
  for (std::string word; name >> word;) {
    if (sheet.block(word, Type::kDebriefTitle).size.w > room) return false;
  }
  return true;
}

Element top(const Phrases& phrases, const Outcome& outcome, bool narrow, Type lead_type) {
  const Words& words = phrases.words();
  const Ending& ending = phrases.scenario().endings[outcome.ending.index()];
  Element title = debrief_title(phrases.text(ending.name));
  Element lead = text(phrases.text(ending.text), lead_type);
  Element model = canvas::words(canvas::Words()
                                    .strong(words("outcome.model"))
                                    .say(" ")
                                    .say(words("outcome.no-winner"), Tone::kSoft),
                                {.type = Type::kSecondary});
  if (narrow) return column({title, lead, wrap({ways(words), model}, 16, 8)}, 8);
  return column(
      {row({grow(title), ways(words)}, kTopGap), row({grow(lead), model}, kTopGap, Across::kStart)},
      2);
}

Element lower(const Phrases& phrases, const App& app, const Outcome& outcome, Columns columns,
              const Fullness& full) {
  if (!outcome.durability.present) {
    return own_result(phrases, app, outcome, columns != Columns::kOne, full.means);
  }
  Element curve = survival(phrases, outcome.durability);
  Element bars = drivers(phrases, outcome.durability, full.drivers);
  Element result = own_result(phrases, app, outcome, columns == Columns::kTwo, full.means);
  if (columns == Columns::kOne) return column({curve, bars, result}, kGutter);
  if (columns == Columns::kTwo) {
    return column({row({grow(curve), grow(bars)}, kGutter, Across::kStretch), result}, kGutter);
  }
  return row({grow(curve, 0.95), grow(bars, 1.3), grow(result, 0.85)}, kGutter, Across::kStretch);
}

// Cards in a line, so that the lines are as even as can be: three and two rather than four and one.
int cards_beside(const Sheet& sheet, std::size_t cards) {
  const double room = sheet.metrics.size.w - 2 * kMargin - kGutter;
  const int fit =
      std::max(1, static_cast<int>((room + kGutter) / (sheet.grow(kLeastCard) + kGutter)));
  const int count = std::max(1, static_cast<int>(cards));
  const int lines = (count + fit - 1) / fit;
  return (count + lines - 1) / lines;
}

// Without what is beyond the essential: the achievements may be scrolled to.
Element page(const Sheet& sheet, const App& app, const Phrases& phrases, const Fullness& full) {
  const Outcome& outcome = *app.play->outcome;
  const Columns columns = sheet.metrics.columns();
  Elements seats;
  for (const SeatResult& seat : outcome.seats) {
    seats.push_back(seat_card(phrases, app, seat, full.listed));
  }
  Element lowest = lower(phrases, app, outcome, columns, full);
  if (outcome.durability.present) lowest = grow(std::move(lowest));
  const bool narrow = columns != Columns::kThree || !name_fits_beside(sheet, phrases, outcome);
  return column(
      {top(phrases, outcome, narrow, full.lead),
       grid(std::move(seats), kLeastCard, kGutter, cards_beside(sheet, outcome.seats.size())),
       std::move(lowest)},
      full.gap);
}

Insets around_of(const Fullness& full) {
  return {kMargin, std::max(6.0, full.gap - 4), kMargin, 8};
}

const Fullness& fullest(const Sheet& sheet, const App& app, const Phrases& phrases) {
  for (const Fullness& full : kFullnesses) {
    const Element tried = pad(page(sheet, app, phrases, full), around_of(full));
    if (tried->measure(sheet, sheet.metrics.size.w).h <= sheet.metrics.size.h) return full;
  }
  return kFullnesses[kScrolled];
}

}  // namespace

void draw_outcome(FrameBuilder& builder, const App& app, const Phrases& phrases) {
  const Fullness& full = fullest(builder.sheet(), app, phrases);
  Element body = column({grow(page(builder.sheet(), app, phrases, full)),
                         app.lesson ? nothing() : achievements(phrases, *app.play->outcome)},
                        8);
  scroll("outcome", pad(std::move(body), around_of(full)))->place(builder, builder.bounds());
}

}  // namespace demarche::view
