// What a game came to, taken apart: the result, the mandate, how long a text may hold, the worth of
// a table that stands in another future; and what the deadline still holds.
#include "view/review/after.h"

#include <algorithm>

#include "view/map/days.h"
#include "view/screens/bar.h"
#include "view/why/parts.h"

namespace demarche::view {
namespace {

using canvas::change_text;
using canvas::number_text;

const Futures* futures_of(const App& app, OutcomeOf which) {
  const bool branch = which == OutcomeOf::branch_own || which == OutcomeOf::branch_other;
  if (!branch) return app.around.vote.futures ? &*app.around.vote.futures : nullptr;
  return app.after && app.after->branch.futures ? &*app.after->branch.futures : nullptr;
}

// The course of a side; null for the game on the table, or where there is none.
const Course* course_of(const Asked& asked, OutcomeOf which) {
  if (which == OutcomeOf::game) return nullptr;
  const Futures* futures = futures_of(asked.app, which);
  if (futures == nullptr) return nullptr;
  switch (which) {
    case OutcomeOf::branch_own: {
      const bool played = asked.app.after->branch.against == BranchDesk::Against::played;
      return played ? &futures->played : &futures->chosen;
    }
    case OutcomeOf::vote_own:
      return &futures->chosen;
    default:
      return &futures->other;
  }
}

OutcomeOf which_of(const Asked& asked) { return static_cast<OutcomeOf>(asked.subject / 64); }

const Outcome* outcome_of(const Asked& asked) {
  const OutcomeOf which = which_of(asked);
  if (which == OutcomeOf::game) return asked.play.outcome ? &*asked.play.outcome : nullptr;
  const Course* course = course_of(asked, which);
  return course != nullptr && course->outcome ? &*course->outcome : nullptr;
}

void part_line(const Asked& asked, const char* key, std::int32_t by, canvas::Action opens,
               Causes& out) {
  out.lines.push_back({.label = asked.phrases.words()(key),
                       .value = change_text(by),
                       .sign = by > 0   ? 1
                               : by < 0 ? -1
                                        : 0,
                       .amount = by,
                       .opens = std::move(opens)});
}

canvas::Action result_of(ResultPart part) {
  return why_action(WhyAbout::result, static_cast<int>(part));
}

// What the table is worth, issue by issue, and what time adds where nothing was agreed.
void explain_end(const Asked& asked, const SeatResult& seat, Causes& out) {
  const Words& words = asked.phrases.words();
  WhyTree tree;
  explain_utility(*asked.play.scenario, asked.play.known, seat.seat, seat.profile, tree);
  add_engine_tree(asked.phrases, tree, out);
  const std::int32_t table = tree.empty() ? seat.result : tree.front().amount;
  out.title = words("outcome.result");
  out.text = words(asked.play.outcome->agreement ? "why.result-agreed" : "why.result-open");
  if (seat.result != table) {
    part_line(asked, "why.outlook", seat.result - table, why_action(WhyAbout::outlook, 0), out);
  }
  out.value = number_text(seat.result);
  out.delta = canvas::Change{seat.result - seat.at_start};
  out.lines.push_back({.label = words("outcome.result-now"), .value = out.value, .total = true});
  out.lines.push_back({.label = words("outcome.result-start"),
                       .value = number_text(seat.at_start),
                       .opens = result_of(ResultPart::start)});
  out.lines.push_back({.label = words("outcome.result-without"),
                       .value = number_text(seat.without_agreement),
                       .opens = result_of(ResultPart::without_agreement)});
}

void explain_start(const Asked& asked, const SeatResult& seat, Causes& out) {
  const Game start(*asked.play.scenario, asked.play.game->record().settings);
  WhyTree tree;
  explain_utility(*asked.play.scenario, start.state(), seat.seat, seat.profile, tree);
  add_engine_tree(asked.phrases, tree, out);
  out.title = asked.phrases.words()("outcome.result-start");
  out.text = asked.phrases.words()("why.result-start");
  out.value = number_text(seat.at_start);
}

void explain_without(const Asked& asked, const SeatResult& seat, Causes& out) {
  const Words& words = asked.phrases.words();
  out.title = words("outcome.result-without");
  out.text = words("why.result-without");
  out.value = number_text(seat.without_agreement);
  const std::int32_t table =
      utility(*asked.play.scenario, asked.play.known, seat.seat, seat.profile, {});
  out.lines.push_back({.label = words("why.utility"),
                       .value = number_text(table),
                       .opens = why_action(WhyAbout::utility, 0)});
  part_line(asked, "why.outlook", seat.without_agreement - table, why_action(WhyAbout::outlook, 0),
            out);
  add_term(asked, "batna", out);
  out.lines.push_back({.label = words("why.what-is-it"), .opens = why_idea(Idea::reservation)});
}

// Whole points that add up as they are shown: each is the difference of rounded running totals.
void worth_by_issue(const Asked& asked, const Course& course, Causes& out) {
  const Scenario& scenario = *asked.play.scenario;
  const Profile& own =
      scenario.seats[asked.play.seat.index()].profiles[asked.play.view.profile.index()];
  const std::int32_t scale = std::max(1, scenario.value_scale);
  std::int64_t sum = 0, shown = 0;
  for (std::size_t i = 0; i < course.table.size(); ++i) {
    const std::size_t option = course.table[i];
    sum += std::int64_t{own.weights[i]} * own.values[i][option];
    const auto part = static_cast<std::int32_t>(sum / scale - shown);
    shown += part;
    out.lines.push_back({.label = asked.phrases.words()(
                             "package.entry", {asked.phrases.issue(IssueId(i)),
                                               asked.phrases.option(IssueId(i), OptionId(option))}),
                         .value = number_text(part),
                         .amount = part,
                         .opens = why_action(WhyAbout::issue, static_cast<int>(i))});
  }
}

void driver_lines(const Asked& asked, const DurabilityResult& hold, Causes& out) {
  const Words& words = asked.phrases.words();
  for (const WhyTerm& term : hold.drivers) {
    if (term.kind == WhyTerm::Kind::base) {
      out.lines.push_back(
          {.label = words("outcome.words-alone"), .value = number_text(term.amount)});
    } else if (term.kind != WhyTerm::Kind::total && term.depth == 1 && term.amount != 0) {
      out.lines.push_back({.label = asked.phrases.why_term(term),
                           .value = change_text(term.amount),
                           .sign = term.amount < 0 ? 1 : -1,  // less risk is better
                           .amount = term.amount});
    }
  }
  out.lines.push_back(
      {.label = words("why.yearly-risk"), .value = number_text(hold.hazard), .total = true});
}

}  // namespace

void add_term(const Asked& asked, const char* id, Causes& out) {
  const std::vector<CodexEntry>& all = asked.play.scenario->codex;
  const auto found = std::find_if(all.begin(), all.end(), [&](const CodexEntry& entry) {
    return entry.kind == "term" && entry.id == id;
  });
  if (found == all.end()) return;
  out.lines.push_back({.label = asked.phrases.text(found->title),
                       .opens = {"codex", static_cast<int>(found - all.begin()), 0, ""}});
}

void explain_deadline(const Asked& asked, Causes& out) {
  const Words& words = asked.phrases.words();
  const View& view = asked.play.view;
  out.title = words("days.title");
  out.text = words("days.meaning");
  out.value = words("why.of", {view.round, view.rounds});
  out.lines.push_back({.label = words("why.rounds-gone"), .value = number_text(view.round - 1)});
  out.lines.push_back(
      {.label = words("why.rounds-left"), .value = number_text(view.rounds - view.round)});
  for (const Day& day : days_of(asked.app, asked.phrases)) {
    if (day.past) continue;
    for (const DayLine& line : day.lines) {
      out.lines.push_back({.label = words("why.in-round", {line.text, day.round})});
    }
  }
  add_term(asked, "deadline", out);
}

void explain_result(const Asked& asked, Causes& out) {
  if (!asked.play.outcome) return;
  const SeatResult& seat = asked.play.outcome->seats[asked.play.seat.index()];
  switch (static_cast<ResultPart>(asked.subject)) {
    case ResultPart::end:
      return explain_end(asked, seat, out);
    case ResultPart::start:
      return explain_start(asked, seat, out);
    case ResultPart::without_agreement:
      return explain_without(asked, seat, out);
  }
}

void explain_mandate(const Asked& asked, Causes& out) {
  const Outcome* outcome = outcome_of(asked);
  const auto row = static_cast<std::size_t>(asked.subject % 64);
  if (outcome == nullptr || row >= outcome->seats.size()) return;
  const Words& words = asked.phrases.words();
  const SeatResult& seat = outcome->seats[row];
  int kept = 0;
  for (const SeatResult::Kept& goal : seat.mandate) {
    kept += goal.kept ? 1 : 0;
    out.lines.push_back(
        {.label = asked.phrases.text(asked.play.scenario->goals[goal.goal.index()].text),
         .value = words(goal.kept ? "outcome.kept" : "outcome.not-kept"),
         .sign = goal.kept ? 1 : -1});
  }
  out.title = words("after.mandate");
  out.value = words("why.of", {kept, static_cast<int>(seat.mandate.size())});
  out.text = words("why.mandate-means");
  out.flag = flag_of(asked.phrases, seat.seat);
  add_term(asked, "mandate", out);
}

void explain_hold(const Asked& asked, Causes& out) {
  const Outcome* outcome = outcome_of(asked);
  if (outcome == nullptr || !outcome->durability.present) return;
  const Words& words = asked.phrases.words();
  const DurabilityResult& hold = outcome->durability;
  out.title = words("outcome.durability");
  out.text = words("why.hold-means");
  driver_lines(asked, hold, out);
  for (const std::size_t year : {std::size_t{1}, std::size_t{5}, std::size_t{10}}) {
    if (year >= hold.survival.size()) continue;
    out.lines.push_back({.label = words("why.holds-years", {static_cast<int>(year)}),
                         .value = percent(words, hold.survival[year]),
                         .opens = {}});
  }
  add_term(asked, "durability", out);
}

void explain_worth_there(const Asked& asked, Causes& out) {
  const Course* course = course_of(asked, which_of(asked));
  if (course == nullptr || asked.play.seat.index() >= course->worth.size()) return;
  const Words& words = asked.phrases.words();
  const std::int32_t worth = course->worth[asked.play.seat.index()];
  out.title = words("outcome.result");
  out.text = words("why.worth-there");
  out.value = number_text(worth);
  worth_by_issue(asked, *course, out);
  out.lines.push_back({.label = words("why.utility"), .value = out.value, .total = true});
}

}  // namespace demarche::view
