// What may be put on the table and signed: openness, ladder, rest, red lines, what can be carried
// at home, consent.
#pragma once

#include "core/block.h"
#include "core/program.h"
#include "demarche/move.h"
#include "demarche/scenario.h"
#include "demarche/state.h"

namespace demarche {

// Whether an option is open, read with the whole package in the table. The venue or format that it
// names must be open.
[[nodiscard]] WhyNot why_not_open(const Scenario& scenario, const State& state, IssueId issue,
                                  OptionId option, const Package& package);
// Ladder rule and rest, for the format in session (none: as if no leaders' format met).
[[nodiscard]] WhyNot why_not_movable(const Scenario& scenario, const State& state, IssueId issue,
                                     OptionId option, FormatId format);
// The same for all options of an issue: bit o is set where nothing forbids option o.
[[nodiscard]] std::uint32_t movable_of_settled(const Scenario& scenario, const State& state,
                                               IssueId issue, FormatId format);
[[nodiscard]] inline std::uint32_t movable_options(const Scenario& scenario, const State& state,
                                                   IssueId issue, FormatId format) {
  const bool settled = Block(scenario, state).settled()[issue.index()] != 0;
  return settled ? movable_of_settled(scenario, state, issue, format)
                 : scenario.program->issues[issue.index()].all;
}
// Whether settling the option would move a settled issue otherwise than further from the status quo
// on the same side (of unordered options: at all). A reversible issue may, at a price.
[[nodiscard]] bool goes_back(const Scenario& scenario, const State& state, IssueId issue,
                             OptionId option);
// Round from which the issue may be settled again; 0: now.
[[nodiscard]] std::int32_t rests_until(const Scenario& scenario, const State& state, IssueId issue);
// The same as below for an option that is a red line with some packages only (Red::unless).
[[nodiscard]] bool crosses_unless(const Scenario& scenario, const State& state, SeatId seat,
                                  ProfileId profile, IssueId issue, OptionId option,
                                  const Package& package, SeatId knower);
// Whether a profile of a seat refuses an option as a red line that is not lifted now; `knower`:
// with whose knowledge that is read (none: everything is seen).
[[nodiscard]] inline bool crosses_red_line(const Scenario& scenario, const State& state,
                                           SeatId seat, ProfileId profile, IssueId issue,
                                           OptionId option, const Package& package,
                                           SeatId knower = {}) {
  if (!profile.exists()) return false;
  const Program& program = *scenario.program;
  const Red red = program.red_of(seat, profile)[program.option_row(issue.index(), option.index())];
  if (red != Red::unless) return red == Red::always;
  return crosses_unless(scenario, state, seat, profile, issue, option, package, knower);
}
// Sum of changes of support at home that settling the package brings to a seat.
[[nodiscard]] std::int32_t home_change(const Scenario& scenario, const State& state, SeatId seat,
                                       const Package& package);
// Support plus that sum is at or above the floor, or the sum is not negative.
[[nodiscard]] bool carried_home(const Scenario& scenario, const State& state, SeatId seat,
                                const Package& package, SeatId knower = {});
// Red line or home floor that keeps a seat from signing; names issue and rule.
[[nodiscard]] WhyNot why_not_sign(const Scenario& scenario, const State& state, SeatId seat,
                                  ProfileId profile, const Package& package);
// The profile drawn for a seat, or none where it is concealed.
[[nodiscard]] ProfileId profile_of(const State& state, SeatId seat);
// First row of a seat's profiles in the flat array of losses.
[[nodiscard]] std::size_t first_profile(const Scenario& scenario, SeatId seat);

}  // namespace demarche
