#include "view/screens/codex_game.h"

#include <algorithm>

#include "view/actions.h"
#include "view/screens/bar.h"
#include "view/screens/setup_parts.h"
#include "view/why.h"

namespace demarche::view {
namespace {

using namespace canvas;

// An entry as it is asked about.
struct Question {
  const App& app;
  const Phrases& phrases;
  CodexId entry;

  [[nodiscard]] const Scenario& scenario() const { return phrases.scenario(); }
  [[nodiscard]] const View& view() const { return app.play->view; }
  [[nodiscard]] const View& before() const { return app.play->before; }
  // Whether a row of the scenario names this entry as its own.
  [[nodiscard]] bool about(CodexId row) const { return row.exists() && row == entry; }
};

const char* firmness_key(Position::Firmness firmness) {
  switch (firmness) {
    case Position::Firmness::open:
      return "codex.firmness-open";
    case Position::Firmness::preferred:
      return "codex.firmness-preferred";
    case Position::Firmness::firm:
      return "codex.firmness-firm";
  }
  return "codex.firmness-open";
}

// A public position with its source, or the reason why it is assumed.
Element position_line(const Phrases& phrases, const Position& position, bool name_actor) {
  const Scenario& scenario = phrases.scenario();
  const Actor& actor = scenario.actors[position.actor.index()];
  const std::string title = name_actor ? phrases.text(actor.name) : phrases.issue(position.issue);
  const std::string stands =
      phrases.words()("codex.wants", {phrases.option(position.issue, position.option),
                                      phrases.words()(firmness_key(position.firmness))});
  std::string origin =
      phrases.words()("codex.assumption", {phrases.text(position.assumption_reason)});
  if (position.source.exists()) {
    const Source& source = scenario.sources[position.source.index()];
    origin = phrases.words()("codex.origin",
                             {source_mark(source), source.publisher, phrases.date(source.date)});
  }
  Elements lines{text(title, Type::kStrong), text(stands, Type::kSecondary)};
  if (!position.text.empty()) lines.push_back(text(phrases.text(position.text), kSoftText));
  lines.push_back(text(origin, {.type = Type::kCaption, .tone = Tone::kFaint}));
  Element block = column(std::move(lines), 2);
  if (!name_actor) return block;
  return row({flag(flag_of(phrases, actor), {.size = 24}), grow(std::move(block))}, 10,
             Across::kStart);
}

Element said(const Question& question) {
  const Scenario& scenario = question.scenario();
  Elements lines;
  for (const Position& position : scenario.positions) {
    const bool of_issue = question.about(scenario.issues[position.issue.index()].codex);
    const bool of_actor = question.about(scenario.actors[position.actor.index()].codex);
    if (!of_issue && !of_actor) continue;
    if (!lines.empty()) lines.push_back(rule());
    lines.push_back(position_line(question.phrases, position, of_issue));
  }
  if (lines.empty()) return nothing();
  const std::string label = question.phrases.words()("codex.positions");
  lines.insert(lines.begin(), marked_heading("message-square-quote", label));
  return panel(column(std::move(lines), 9), {.id = "positions", .label = label});
}

// A name with what is true of it now at the end of the line.
Element state_line(std::string name, std::string now, Tone tone) {
  return row_or_column(
      {grow(text(std::move(name), Type::kBody)), text(std::move(now), Type::kStrong, tone)}, 10,
      Across::kBaseline, 0);
}

void add_issue(const Question& question, Elements& lines) {
  const Words& words = question.phrases.words();
  for (const IssueView& seen : question.view().issues) {
    const Issue& issue = question.scenario().issues[seen.issue.index()];
    if (!question.about(issue.codex)) continue;
    lines.push_back(text(question.phrases.text(issue.question), Type::kBody));
    lines.push_back(state_line(words("codex.stands"),
                               question.phrases.option(seen.issue, seen.standing), Tone::kText));
    lines.push_back(state_line(words("codex.since"),
                               seen.settled_round > 0
                                   ? words("codex.settled-in", {seen.settled_round})
                                   : words("codex.never-settled"),
                               Tone::kSoft));
  }
}

void add_seat(const Question& question, Elements& lines) {
  const Words& words = question.phrases.words();
  for (std::size_t row = 0; row < question.view().seats.size(); ++row) {
    const SeatId seat(row);
    if (!question.about(question.scenario().actor_of(seat).codex)) continue;
    const SeatView& now = question.view().seats[row];
    const SeatView& earlier = question.before().seats[row];
    const int subject = static_cast<int>(row);
    lines.push_back(
        meter({.id = "codex/support/" + std::to_string(row),
               .label = words("codex.support"),
               .value = now.support,
               .delta = Change{now.support - earlier.support, false},
               .ticks = {now.support_floor},
               .description = words("codex.floor", {now.support_floor}),
               .action = {verb::why, static_cast<int>(WhyAbout::support), subject, ""}}));
    if (seat == question.view().seat) continue;
    lines.push_back(meter({.id = "codex/trust/" + std::to_string(row),
                           .label = words("codex.trust"),
                           .value = now.trust_in_me,
                           .delta = Change{now.trust_in_me - earlier.trust_in_me, false},
                           .action = {verb::why, static_cast<int>(WhyAbout::trust), subject, ""}}));
  }
}

int members_at(const UndertakingView& view, std::size_t step) {
  return static_cast<int>(std::count(view.steps.begin(), view.steps.end(), step));
}

void add_undertaking(const Question& question, Elements& lines) {
  const Scenario& scenario = question.scenario();
  for (std::size_t row = 0; row < question.view().undertakings.size(); ++row) {
    const UndertakingView& now = question.view().undertakings[row];
    const Undertaking& undertaking = scenario.undertakings[now.undertaking.index()];
    if (!question.about(undertaking.codex)) continue;
    const UndertakingView& earlier = question.before().undertakings[row];
    const auto members = static_cast<int>(now.steps.size());
    for (std::size_t step = undertaking.steps.size(); step-- > 0;) {
      const int count = members_at(now, step), change = count - members_at(earlier, step);
      lines.push_back(meter({.id = "codex/step/" + std::to_string(step),
                             .label = question.phrases.text(undertaking.steps[step]),
                             .value = count,
                             .high = std::max(1, members),
                             .delta = Change{change, step == 0}}));
    }
    lines.push_back(text(question.phrases.words()("codex.members", {members}), kSoftText));
  }
}

void add_format(const Question& question, Elements& lines) {
  const Words& words = question.phrases.words();
  for (const FormatView& seen : question.view().formats) {
    const Format& format = question.scenario().formats[seen.format.index()];
    if (!question.about(format.codex)) continue;
    const bool open = seen.standing || seen.opened;
    lines.push_back(text(question.phrases.text(format.name), Type::kLabel));
    lines.push_back(state_line(words("codex.meets"),
                               words(seen.standing ? "codex.every-round"
                                     : seen.opened ? "codex.has-date"
                                                   : "codex.no-date"),
                               open ? Tone::kGood : Tone::kSoft));
    lines.push_back(state_line(words("codex.held"), std::to_string(seen.held), Tone::kText));
    lines.push_back(
        text(words("codex.at-table", {question.phrases.seats(format.parties)}), kSoftText));
  }
}

void add_venue(const Question& question, Elements& lines) {
  const Words& words = question.phrases.words();
  for (const VenueView& seen : question.view().venues) {
    const Venue& venue = question.scenario().venues[seen.venue.index()];
    if (!question.about(venue.codex)) continue;
    lines.push_back(state_line(question.phrases.text(venue.name),
                               words(seen.open ? "codex.open" : "codex.not-open"),
                               seen.open ? Tone::kGood : Tone::kSoft));
    if (seen.named) lines.push_back(text(words("codex.named"), kSoftText));
  }
}

}  // namespace

Element in_this_game(const App& app, const Phrases& phrases, CodexId entry) {
  const Question question{app, phrases, entry};
  Elements lines;
  add_issue(question, lines);
  add_seat(question, lines);
  add_undertaking(question, lines);
  add_format(question, lines);
  add_venue(question, lines);
  Element state = nothing();
  if (!lines.empty()) {
    const std::string label = phrases.words()("codex.in-game");
    const View& view = app.play->view;
    lines.insert(lines.begin(),
                 heading(label, phrases.words()("codex.round", {view.round, view.rounds})));
    state = panel(column(std::move(lines), 9), {.id = "in-game", .label = label});
  }
  Element positions = said(question);
  if (state == nullptr && positions == nullptr) return nothing();
  return column({std::move(state), std::move(positions)}, kGutter);
}

}  // namespace demarche::view
