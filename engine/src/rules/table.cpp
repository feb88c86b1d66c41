#include "rules/table.h"

#include <cstdlib>

#include "core/block.h"
#include "rules/availability.h"
#include "rules/evaluate.h"

namespace demarche {
namespace {

WhyNot about(Refusal refusal, IssueId issue, OptionId option) {
  WhyNot why;
  why.refusal = refusal;
  why.issue = issue;
  why.option = option;
  return why;
}

}  // namespace

WhyNot why_not_open(const Scenario& scenario, const State& state, IssueId issue, OptionId option,
                    const Package& package) {
  const OptionCode& row = scenario.program->option(issue.index(), option.index());
  if (row.open != kHolds) {
    Moment moment;
    moment.package = &package;
    if (!holds(scenario, state, row.open, moment)) {
      WhyNot why = about(Refusal::option_not_open, issue, option);
      why.condition = scenario.issues[issue.index()].options[option.index()].open;
      return why;
    }
  }
  if (row.venue.exists() && !venue_open(scenario, state, row.venue)) {
    WhyNot why = about(Refusal::option_not_open, issue, option);
    why.condition = scenario.venues[row.venue.index()].open;
    return why;
  }
  if (row.format.exists() && Block(scenario, state).formats()[row.format.index()].closed != 0) {
    return about(Refusal::option_not_open, issue, option);
  }
  return {};
}

bool goes_back(const Scenario& scenario, const State& state, IssueId issue, OptionId option) {
  const IssueCode& row = scenario.program->issues[issue.index()];
  const Block block(scenario, state);
  if (block.settled()[issue.index()] == 0) return false;
  const int from = block.table()[issue.index()];
  const int status_quo = row.status_quo;
  const int to = option.value;
  if (!row.ordered) return to != from;
  if (from == status_quo) return false;
  const bool same_side = (to > status_quo) == (from > status_quo);
  return !same_side || std::abs(to - status_quo) <= std::abs(from - status_quo);
}

std::int32_t rests_until(const Scenario& scenario, const State& state, IssueId issue) {
  const Block block(scenario, state);
  const int settled = block.settled()[issue.index()];
  if (settled == 0 || block.reopened()[issue.index()] != 0) return 0;
  const std::int32_t until = settled + scenario.rules.rest;
  return until > state.head().round ? until : 0;
}

WhyNot why_not_movable(const Scenario& scenario, const State& state, IssueId issue, OptionId option,
                       FormatId format) {
  const Block block(scenario, state);
  if (block.settled()[issue.index()] == 0) return {};
  if (format.exists() && scenario.program->formats[format.index()].reopens) return {};
  if (block.reopened()[issue.index()] != 0) return {};
  const std::int32_t until = rests_until(scenario, state, issue);
  if (until != 0) {
    WhyNot why = about(Refusal::resting, issue, option);
    why.needed = until;
    why.present = state.head().round;
    return why;
  }
  if (!scenario.program->issues[issue.index()].reversible &&
      goes_back(scenario, state, issue, option)) {
    return about(Refusal::ladder, issue, option);
  }
  return {};
}

std::uint32_t movable_of_settled(const Scenario& scenario, const State& state, IssueId issue,
                                 FormatId format) {
  const std::uint32_t options = scenario.program->issues[issue.index()].options;
  std::uint32_t movable = 0;
  for (std::uint32_t option = 0; option < options; ++option) {
    const WhyNot why = why_not_movable(scenario, state, issue, OptionId{option}, format);
    if (why.legal()) movable |= 1U << option;
  }
  return movable;
}

bool crosses_unless(const Scenario& scenario, const State& state, SeatId seat, ProfileId profile,
                    IssueId issue, OptionId option, const Package& package, SeatId knower) {
  const Profile& row = scenario.seats[seat.index()].profiles[profile.index()];
  for (const RedLine& line : row.red_lines) {
    if (line.issue != issue || (line.options >> option.index() & 1U) == 0) continue;
    Moment moment;
    moment.self = seat;
    moment.profile = profile;
    moment.package = &package;
    moment.knower = knower;
    if (!line.unless.exists() || !holds(scenario, state, line.unless, moment)) return true;
  }
  return false;
}

std::int32_t home_change(const Scenario& scenario, const State& state, SeatId seat,
                         const Package& package) {
  const std::uint8_t* const table = Block(scenario, state).table();
  const std::int32_t* const home = scenario.program->home_of(seat);
  std::int32_t sum = 0;
  for (const Package::Entry& entry : package) {
    const std::int32_t* const of_issue = home + scenario.program->issues[entry.issue].first_option;
    sum += of_issue[entry.option] - of_issue[table[entry.issue]];
  }
  return sum;
}

bool carried_home(const Scenario& scenario, const State& state, SeatId seat, const Package& package,
                  SeatId knower) {
  const std::int32_t change = home_change(scenario, state, seat, package);
  if (change >= 0) return true;
  const std::int32_t support =
      meter_as_known(scenario, state, knower, MeterId{Meter::kSupport}, seat);
  return support + change >= scenario.program->seats[seat.index()].support_floor;
}

WhyNot why_not_sign(const Scenario& scenario, const State& state, SeatId seat, ProfileId profile,
                    const Package& package) {
  const Program& program = *scenario.program;
  const Red* const red = profile.exists() ? program.red_of(seat, profile) : nullptr;
  for (const Package::Entry& entry : package) {
    if (red == nullptr || red[program.option_row(entry.issue, entry.option)] == Red::no) continue;
    const IssueId issue{entry.issue};
    const OptionId option{entry.option};
    if (crosses_red_line(scenario, state, seat, profile, issue, option, package)) {
      WhyNot why = about(Refusal::red_line, issue, option);
      why.seat = seat;
      return why;
    }
  }
  if (carried_home(scenario, state, seat, package)) return {};
  WhyNot why = about(Refusal::home_floor, {}, {});
  std::int32_t worst = 0;
  for (const Package::Entry& entry : package) {
    Package alone;
    alone.set(IssueId{entry.issue}, OptionId{entry.option});
    const std::int32_t change = home_change(scenario, state, seat, alone);
    if (change >= worst) continue;
    worst = change;
    why.issue = IssueId{entry.issue};
    why.option = OptionId{entry.option};
  }
  why.seat = seat;
  why.needed = scenario.seats[seat.index()].support_floor;
  why.present = meter_value(scenario, state, MeterId{Meter::kSupport}, seat) +
                home_change(scenario, state, seat, package);
  return why;
}

ProfileId profile_of(const State& state, SeatId seat) {
  const std::uint8_t profile = state.head().profile[seat.index()];
  return profile == 0xFF ? ProfileId{} : ProfileId{std::size_t{profile}};
}

std::size_t first_profile(const Scenario& scenario, SeatId seat) {
  return scenario.program->first_profile[seat.index()];
}

}  // namespace demarche
