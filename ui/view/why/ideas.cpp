// What papers say: the worth of an issue, a mandate, a red line; and the words of the game.
#include <algorithm>

#include "view/screens/bar.h"
#include "view/why/parts.h"

namespace demarche::view {
namespace {

const Profile& own_profile(const Play& play) {
  return play.scenario->seats[play.seat.index()].profiles[play.view.profile.index()];
}

// A number of every other delegation, each with causes of its own.
template <class Value>
void each_seat(const Asked& asked, WhyAbout about, bool with_own, Value value, Causes& out) {
  for (const SeatView& seat : asked.play.view.seats) {
    if (seat.seat == asked.play.seat && !with_own) continue;
    out.lines.push_back({.label = asked.phrases.seat(seat.seat),
                         .value = canvas::number_text(value(seat)),
                         .opens = why_action(about, static_cast<int>(seat.seat.index()))});
  }
}

void number_line(const Asked& asked, const char* key, std::int32_t value, canvas::Action opens,
                 Causes& out) {
  out.lines.push_back({.label = asked.phrases.words()(key),
                       .value = canvas::number_text(value),
                       .opens = std::move(opens)});
}

void own_red_lines(const Asked& asked, Causes& out) {
  for (const RedLine& line : own_profile(asked.play).red_lines) {
    const std::string said = asked.phrases.text(line.text);
    out.lines.push_back(
        {.label = said.empty()
                      ? asked.phrases.issue(line.issue)
                      : asked.phrases.words()("why.pair", {asked.phrases.issue(line.issue), said}),
         .opens = why_action(WhyAbout::issue, static_cast<int>(line.issue.index()))});
  }
}

struct Told {
  const char* title;
  const char* text;
};

Told told_of(Idea idea) {
  switch (idea) {
    case Idea::worth:
      return {"idea.worth", "idea.worth-means"};
    case Idea::reservation:
      return {"idea.reservation", "idea.reservation-means"};
    case Idea::ambition:
      return {"idea.ambition", "idea.ambition-means"};
    case Idea::red_line:
      return {"idea.red-line", "idea.red-line-means"};
    case Idea::trust:
      return {"idea.trust", "idea.trust-means"};
    case Idea::support:
      return {"idea.support", "idea.support-means"};
    case Idea::floor:
      return {"idea.floor", "idea.floor-means"};
    case Idea::capital:
      return {"idea.capital", "idea.capital-means"};
    case Idea::odds:
      return {"idea.odds", "idea.odds-means"};
    case Idea::belief:
      return {"idea.belief", "idea.belief-means"};
    case Idea::weight:
      return {"idea.weight", "idea.weight-means"};
  }
  return {"idea.worth", "idea.worth-means"};
}

// The numbers of this game that the word stands for.
void add_examples(const Asked& asked, Idea idea, Causes& out) {
  const View& view = asked.play.view;
  switch (idea) {
    case Idea::worth:
      return number_line(asked, "why.utility", view.utility, why_action(WhyAbout::utility, 0), out);
    case Idea::reservation:
      return number_line(asked, "why.outlook", view.outlook, why_action(WhyAbout::outlook, 0), out);
    case Idea::red_line:
      return own_red_lines(asked, out);
    case Idea::trust:
      return each_seat(
          asked, WhyAbout::trust, false, [](const SeatView& s) { return s.trust_in_me; }, out);
    case Idea::support:
      return each_seat(
          asked, WhyAbout::support, true, [](const SeatView& s) { return s.support; }, out);
    case Idea::floor:
      return each_seat(
          asked, WhyAbout::support, true, [](const SeatView& s) { return s.support_floor; }, out);
    case Idea::capital:
      return number_line(asked, "common.capital", view.capital, why_action(WhyAbout::capital, 0),
                         out);
    default:
      return;
  }
}

}  // namespace

void codex_line(const Asked& asked, CodexId entry, Causes& out) {
  if (!entry.exists()) return;
  out.lines.push_back({.label = asked.phrases.words()("why.codex"),
                       .opens = {"codex", static_cast<int>(entry.index()), 0, ""}});
}

void explain_issue(const Asked& asked, Causes& out) {
  const auto row = static_cast<std::size_t>(asked.subject);
  if (row >= asked.play.scenario->issues.size()) return;
  const Issue& issue = asked.play.scenario->issues[row];
  const Profile& own = own_profile(asked.play);
  const Words& words = asked.phrases.words();
  const IssueView& seen = asked.play.view.issues[row];
  out.title = asked.phrases.text(issue.name);
  out.text = words("why.issue-means", {asked.phrases.text(issue.question)});
  for (std::size_t i = 0; i < issue.options.size(); ++i) {
    const bool stands = seen.standing == OptionId(i);
    CauseLine line;
    line.label = asked.phrases.text(issue.options[i].name);
    if (stands) line.label = words("why.stands", {line.label});
    const std::int32_t worth =
        own.weights[row] * own.values[row][i] / std::max(1, asked.play.scenario->value_scale);
    line.value = canvas::number_text(worth);
    line.amount = worth;
    if (seen.options[i].red_line) {
      line.label = words("why.red-line", {line.label});
      line.sign = -1;
      line.opens = why_idea(Idea::red_line);
    }
    out.lines.push_back(std::move(line));
  }
  number_line(asked, "why.weight", own.weights[row], why_idea(Idea::weight), out);
  codex_line(asked, issue.codex, out);
}

void explain_profile(const Asked& asked, Causes& out) {
  const auto seat = static_cast<std::size_t>(asked.subject / 64);
  const auto row = static_cast<std::size_t>(asked.subject % 64);
  const Scenario& scenario = *asked.play.scenario;
  if (seat >= scenario.seats.size() || row >= scenario.seats[seat].profiles.size()) return;
  const Profile& profile = scenario.seats[seat].profiles[row];
  const Words& words = asked.phrases.words();
  out.title = asked.phrases.text(profile.name);
  out.text = asked.phrases.text(profile.description);
  out.flag = flag_of(asked.phrases, SeatId(seat));
  std::vector<std::size_t> issues(profile.weights.size());
  for (std::size_t i = 0; i < issues.size(); ++i) issues[i] = i;
  std::stable_sort(issues.begin(), issues.end(), [&](std::size_t a, std::size_t b) {
    return profile.weights[a] > profile.weights[b];
  });
  constexpr std::size_t kMost = 5;
  for (std::size_t i = 0; i < issues.size() && i < kMost; ++i) {
    const std::size_t issue = issues[i];
    const auto& values = profile.values[issue];
    const auto best = std::max_element(values.begin(), values.end()) - values.begin();
    out.lines.push_back(
        {.label = words(
             "why.would-like",
             {asked.phrases.issue(IssueId(issue)),
              asked.phrases.option(IssueId(issue), OptionId(static_cast<std::size_t>(best)))})});
  }
  out.lines.push_back({.label = words("idea.belief"), .opens = why_idea(Idea::belief)});
  codex_line(asked, scenario.actor_of(SeatId(seat)).codex, out);
}

void explain_idea(const Asked& asked, Causes& out) {
  if (asked.subject > static_cast<int>(Idea::weight)) return;
  const auto idea = static_cast<Idea>(asked.subject);
  const Told told = told_of(idea);
  out.title = asked.phrases.words()(told.title);
  out.text = asked.phrases.words()(told.text);
  add_examples(asked, idea, out);
}

}  // namespace demarche::view
