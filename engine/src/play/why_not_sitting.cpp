#include "core/block.h"
#include "play/legality.h"
#include "rules/consent.h"
#include "rules/course.h"
#include "rules/package_of.h"
#include "rules/table.h"

namespace demarche {
namespace {

const FormatCode& format_of(const Scenario& scenario, const State& state) {
  return scenario.program->formats[state.head().sitting.format];
}

WhyNot about(Refusal refusal, const Package::Entry& entry) {
  WhyNot why = refuse(refusal);
  why.issue = IssueId{entry.issue};
  why.option = OptionId{entry.option};
  return why;
}

WhyNot with_amounts(Refusal refusal, std::int32_t needed, std::int32_t present) {
  WhyNot why = refuse(refusal);
  why.needed = needed;
  why.present = present;
  return why;
}

// A package that needs a party which is neither in the room nor asked by telephone.
WhyNot why_not_absent(const Scenario& scenario, const State& state, const Package::Entry& entry) {
  if (format_of(scenario, state).by_telephone) return {};
  // An absent voter abstains, so votes miss nobody.
  const SeatSet parties = scenario.program->option(entry.issue, entry.option).parties;
  const std::uint32_t missing = parties.bits & ~state.head().sitting.parties;
  if (missing == 0) return {};
  WhyNot why = about(Refusal::absent_party, entry);
  why.seat = SeatId{static_cast<std::size_t>(__builtin_ctz(missing))};
  return why;
}

}  // namespace

WhyNot why_not_entry(const Scenario& scenario, const State& state, const Package::Entry& entry) {
  const FormatCode& format = format_of(scenario, state);
  const IssueId issue{entry.issue};
  if (issue.index() >= scenario.layout.issues ||
      entry.option >= scenario.program->issues[issue.index()].options) {
    return about(Refusal::unknown, entry);
  }
  if ((format.agenda >> issue.index() & 1U) == 0) {
    return about(Refusal::not_on_agenda, entry);
  }
  if (Block(scenario, state).table()[entry.issue] == entry.option) {
    return about(Refusal::stands_already, entry);
  }
  const WhyNot why = why_not_movable(scenario, state, issue, OptionId{entry.option},
                                     FormatId{std::size_t{state.head().sitting.format}});
  if (!why.legal()) return why;
  return why_not_absent(scenario, state, entry);
}

std::uint32_t entry_options(const Scenario& scenario, const State& state, IssueId issue) {
  const FormatId format{std::size_t{state.head().sitting.format}};
  std::uint32_t options = movable_options(scenario, state, issue, format);
  options &= ~(1U << Block(scenario, state).table()[issue.index()]);
  const std::uint32_t absent = ~state.head().sitting.parties;
  const bool nobody_missed = (scenario.program->issues[issue.index()].parties.bits & absent) == 0;
  if (nobody_missed || format_of(scenario, state).by_telephone) return options;
  for (std::uint32_t left = options; left != 0; left &= left - 1) {
    const auto option = static_cast<std::size_t>(__builtin_ctz(left));
    const SeatSet parties = scenario.program->option(issue.index(), option).parties;
    if ((parties.bits & absent) != 0) options &= ~(1U << option);
  }
  return options;
}

WhyNot why_not_together(const Scenario& scenario, const State& state, SeatId seat,
                        const Package& package) {
  for (const Package::Entry& entry : package) {
    if (!scenario.program->option(entry.issue, entry.option).may_shut()) continue;
    const WhyNot why =
        why_not_open(scenario, state, IssueId{entry.issue}, OptionId{entry.option}, package);
    if (!why.legal()) return why;
  }
  return why_not_sign(scenario, state, seat, profile_of(state, seat), package);
}

WhyNot why_not_package(const Scenario& scenario, const State& state, SeatId seat,
                       const Package& package) {
  const FormatCode& format = format_of(scenario, state);
  if (format.mediator.exists() && format.mediator != seat) return refuse(Refusal::only_mediator);
  if (package.empty()) return refuse(Refusal::empty_package);
  if (package.count < format.least) {
    return with_amounts(Refusal::too_few_issues, format.least, package.count);
  }
  if (package.count > format.most) {
    return with_amounts(Refusal::too_many_issues, format.most, package.count);
  }
  for (const Package::Entry& entry : package) {
    const WhyNot why = why_not_entry(scenario, state, entry);
    if (!why.legal()) return why;
  }
  return why_not_together(scenario, state, seat, package);
}

WhyNot why_not_ask(const Scenario& scenario, const State& state, SeatId seat, std::uint8_t target) {
  const SittingState& sitting = state.head().sitting;
  if (format_of(scenario, state).mediator.exists()) return refuse(Refusal::only_mediator);
  if (target >= scenario.seats.size() || target == byte_of(seat)) {
    return refuse(Refusal::bad_target);
  }
  if (!SeatSet{sitting.parties}.has(seat_of(target))) {
    WhyNot why = refuse(Refusal::absent_party);
    why.seat = seat_of(target);
    return why;
  }
  // Whoever is asked, or counters, answers first.
  if (sitting.countering != 0 || SeatSet{sitting.asked_once}.has(seat)) {
    return refuse(Refusal::asked_already);
  }
  return {};
}

WhyNot why_not_accept(const Scenario& scenario, const State& state, SeatId seat) {
  return why_not_sign(scenario, state, seat, profile_of(state, seat),
                      package_on_table(state.head().sitting));
}

WhyNot why_not_walk_out(const State& state, SeatId seat) {
  if (SeatSet{state.head().sitting.parties}.has(seat)) return {};
  WhyNot why = refuse(Refusal::absent_party);  // on the telephone there is no room to leave
  why.seat = seat;
  return why;
}

WhyNot why_not_ballot(const Scenario& scenario, const State& state, SeatId seat,
                      Move::Kind ballot) {
  const Package package = package_on_table(state.head().sitting);
  if (bound_to_abstain(scenario, package).has(seat)) return refuse(Refusal::must_abstain);
  if (ballot == Move::Kind::vote_no) return {};
  return why_not_sign(scenario, state, seat, profile_of(state, seat), package);
}

}  // namespace demarche
