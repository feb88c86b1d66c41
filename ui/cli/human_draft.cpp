// What may be chosen while a package is being drafted: issues, then the options of one.
#include "cli/human.h"

namespace demarche::cli {
namespace {

// Seats that say in public that they want an option.
SeatSet wanted_by(const Scenario& scenario, IssueId issue, OptionId option) {
  SeatSet out;
  for (const Position& position : scenario.positions) {
    const SeatId seat = scenario.actors[position.actor.index()].seat;
    if (position.issue == issue && position.option == option && seat.exists()) out.add(seat);
  }
  return out;
}

// The party without whose voice an option cannot be part of any package here.
WhyNot absent_party(const Scenario& scenario, const SittingView& sitting, SeatSet needed) {
  WhyNot why;
  why.refusal = Refusal::absent_party;
  for (std::size_t i = scenario.seats.size(); i-- > 0;)
    if (needed.has(SeatId(i)) && !sitting.parties.has(SeatId(i))) why.seat = SeatId(i);
  if (!why.seat.exists()) why.refusal = Refusal::wrong_phase;
  return why;
}

}  // namespace

Human::Choice Human::choice_of_issue(IssueId issue) const {
  const IssueView& seen = play().view.issues[issue.index()];
  const OptionId drafted = play().draft.package.option_for(issue);
  Choice choice;
  choice.act = Choice::Act::open_issue;
  choice.entry.issue = static_cast<std::uint8_t>(issue.index());
  const std::string stands = phrases_.option(issue, seen.standing);
  choice.text = drafted.exists()
                    ? words()("terminal.issue-drafted",
                              {phrases_.issue(issue), stands, phrases_.option(issue, drafted)})
                    : words()("terminal.issue", {phrases_.issue(issue), stands});
  if (legal_.options.at(issue.index()) == 0)
    choice.notes.push_back(words()("terminal.nothing-possible"));
  return choice;
}

Human::Choice Human::choice_of_option(IssueId issue, OptionId option) const {
  const OptionView& seen = play().view.issues[issue.index()].options[option.index()];
  Choice choice;
  choice.act = Choice::Act::put;
  choice.entry = {static_cast<std::uint8_t>(issue.index()),
                  static_cast<std::uint8_t>(option.index())};
  choice.text = phrases_.option(issue, option);
  Package alone;
  alone.set(issue, option);
  const Judgement judged = judge(scenario(), play().known, play().seat, play().view.profile, alone);
  choice.notes.push_back(
      words()("terminal.worth", {with_sign(judged.gain), with_sign(judged.home)}));
  const SeatSet wanting = wanted_by(scenario(), issue, option);
  if (!wanting.empty())
    choice.notes.push_back(words()("terminal.wanted-by", {phrases_.seats(wanting)}));
  const SeatSet needed = consent_needed(scenario(), alone);
  choice.notes.push_back(words()("terminal.needs-consent", {phrases_.seats(needed)}));
  const bool possible = (legal_.options.at(issue.index()) >> option.index() & 1U) != 0;
  WhyNot why = seen.why_not;
  if (why.legal() && !possible) why = absent_party(scenario(), play().view.sitting, needed);
  const std::string reason = phrases_.why_not(why, play().view);
  if (!possible) {
    choice.refusal = reason;
  } else if (!reason.empty()) {
    choice.notes.push_back(words()("terminal.alone", {reason}));
  }
  return choice;
}

void Human::list_issue() {
  legal_moves(scenario(), play().known, play().seat, legal_);
  const IssueView& seen = play().view.issues[drafting_.index()];
  for (std::size_t row = 0; row < seen.options.size(); ++row) {
    if (!seen.options[row].stands) choices_.push_back(choice_of_option(drafting_, OptionId(row)));
  }
  if (const OptionId drafted = draft().option_for(drafting_); drafted.exists()) {
    Choice& choice = add("terminal.leave-out", Move::Kind::done);
    choice.act = Choice::Act::put;
    choice.entry = {static_cast<std::uint8_t>(drafting_.index()),
                    static_cast<std::uint8_t>(drafted.index())};
  }
  add_back();
}

void Human::list_proposing() {
  legal_moves(scenario(), play().known, play().seat, legal_);
  const Format& format = scenario().formats[play().view.sitting.format.index()];
  for (const IssueId issue : format.agenda) choices_.push_back(choice_of_issue(issue));
  if (!choices_.empty()) choices_.front().heading = words()("terminal.agenda");
  if (!draft().empty()) {
    Choice& choice = add("terminal.propose", Move::Kind::propose);
    choice.heading = words()("terminal.then");
    choice.move.target = 0;
    choice.move.package = draft();
    choice.refusal = phrases_.why_not(why_not(scenario(), play().known, choice.move), play().view);
  }
  Choice& pass = add("terminal.pass", Move::Kind::pass);
  if (draft().empty() && !format.agenda.empty()) pass.heading = words()("terminal.then");
  for (std::size_t other = 0; other < play().view.seats.size(); ++other) {
    if (SeatId(other) == play().seat || !play().view.sitting.parties.has(SeatId(other))) continue;
    Choice choice;
    choice.move.kind = Move::Kind::ask;
    choice.move.seat = static_cast<std::uint8_t>(play().seat.index());
    choice.move.target = static_cast<std::uint8_t>(other);
    if (!why_not(scenario(), play().known, choice.move).legal()) continue;
    choice.text = words()("terminal.ask", {phrases_.seat(SeatId(other))});
    choices_.push_back(std::move(choice));
  }
  Choice& leave = add("terminal.walk-out", Move::Kind::walk_out);
  leave.refusal = phrases_.why_not(why_not(scenario(), play().known, leave.move), play().view);
}

}  // namespace demarche::cli
