#include "view/map/days.h"

#include <algorithm>

#include "view/actions.h"
#include "view/screens/bar.h"

namespace demarche::view {
namespace {

using Kind = Happening::Kind;

// A line for what lasts: settled, held, reported.
void add_past(const Phrases& phrases, const Play& play, const Happening& told, Day& day) {
  if (told.round != day.round) return;
  if (told.kind == Kind::settled) {
    day.lines.push_back({"lock", phrases.words()("days.settled", {phrases.package(told.package)})});
  } else if (told.kind == Kind::event) {
    const EventRule& event = phrases.scenario().events[told.what];
    day.lines.push_back({"newspaper", phrases.text(event.title)});
  } else if (told.kind == Kind::sitting_began) {
    const Format& format = phrases.scenario().formats[told.what];
    if (format.standing) return;  // those meet in every round
    day.lines.push_back({"users", phrases.words()("days.met", {phrases.text(format.name)})});
  } else if (told.kind == Kind::walked_out) {
    day.lines.push_back({"door-open", phrases.happening(told, play.seat)});
  }
}

void add_today(const Phrases& phrases, const Play& play, Day& day) {
  for (const FormatView& seen : play.view.formats) {
    const std::string name = phrases.text(phrases.scenario().formats[seen.format.index()].name);
    const bool now = play.view.sitting.in_session && play.view.sitting.format == seen.format;
    if (now) {
      day.lines.push_back({"users", phrases.words()("days.in-session", {name})});
    } else if (seen.due) {
      day.lines.push_back({"calendar-clock", phrases.words()("days.due", {name})});
    } else if (seen.standing) {
      day.lines.push_back({"users", phrases.words()("days.standing", {name})});
    }
  }
}

// What was put off until a round that is still to come.
void add_promised(const Phrases& phrases, const Play& play, Day& day) {
  for (const IssueView& issue : play.view.issues) {
    if (issue.settled_round == 0 || issue.rests_until != day.round) continue;
    day.lines.push_back({"lock-open", phrases.words()("days.opens", {phrases.issue(issue.issue)})});
  }
  if (day.round == play.view.rounds) {
    day.lines.push_back({"hourglass", phrases.words()("days.end")});
  }
}

}  // namespace

std::vector<Day> days_of(const App& app, const Phrases& phrases) {
  return days_of(*app.play, phrases);
}

std::vector<Day> days_of(const Play& play, const Phrases& phrases) {
  std::vector<Day> days;
  for (int round = 1; round <= play.view.rounds; ++round) {
    Day day;
    day.round = round;
    day.past = round < play.view.round;
    day.today = round == play.view.round;
    const auto row = static_cast<std::size_t>(round - 1);
    if (row < phrases.scenario().rounds.size()) {
      day.dates = phrases.text(phrases.scenario().rounds[row].dates);
      day.title = phrases.text(phrases.scenario().rounds[row].title);
    }
    if (day.today) add_today(phrases, play, day);
    if (!day.past) add_promised(phrases, play, day);
    for (const Happening& told : play.heard) add_past(phrases, play, told, day);
    days.push_back(std::move(day));
  }
  return days;
}

int urgency(const View& view) {
  const int after = view.rounds - view.round;
  return after <= 0 ? 2 : after == 1 ? 1 : 0;
}

}  // namespace demarche::view
