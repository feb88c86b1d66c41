#include "judge/standpoint.h"

#include <algorithm>

#include "core/block.h"
#include "rules/evaluate.h"
#include "rules/table.h"

namespace demarche {

namespace {

const std::int64_t* worth_of(const Scenario& scenario, const Standpoint& at) {
  return scenario.program->worth_of(at.seat, at.profile);
}

const Profile& profile_row(const Scenario& scenario, SeatId seat, ProfileId profile) {
  return scenario.seats[seat.index()].profiles[profile.index()];
}

// Mean trust of the seat in the others present makes it demand less, or more.
std::int32_t trust_factor(const Scenario& scenario, const State& state, SeatId seat,
                          SeatSet parties, SeatId knower) {
  parties.remove(seat);
  const std::int64_t others = parties.size();
  if (others == 0) return 1000;
  std::int64_t trust = 0;
  while (!parties.empty()) {
    trust +=
        meter_as_known(scenario, state, knower, MeterId(Meter::kTrust), seat, take_first(parties));
  }
  const std::int64_t factor = (1500 * others - 10 * trust) / others;
  return static_cast<std::int32_t>(std::clamp<std::int64_t>(factor, 500, 1500));
}

// Per issue of the agenda the best option that is open and no red line, summed; one division.
std::int32_t best_gain(const Scenario& scenario, const State& state,
                       const Circumstances& circumstances, const Standpoint& at) {
  const std::int64_t* const worth = worth_of(scenario, at);
  const std::uint8_t* const table = Block(scenario, state).table();
  const std::vector<IssueCode>& issues = scenario.program->issues;
  std::int64_t sum = 0;
  for (std::size_t i = 0; i < issues.size() && i < Circumstances::kMostIssues; ++i) {
    if (circumstances.open[i] == 0) continue;
    const std::int64_t* const of_issue = worth + issues[i].first_option;
    const std::int64_t stands = of_issue[table[i]];
    std::int64_t most = 0;
    for (std::uint32_t left = circumstances.open[i]; left != 0; left &= left - 1) {
      const auto o = static_cast<std::size_t>(__builtin_ctz(left));
      const std::int64_t change = of_issue[o] - stands;
      if (change <= most) continue;
      const IssueId issue(i);
      const OptionId option(o);
      if (crosses_red_line(scenario, state, at.seat, at.profile, issue, option, only(issue, option),
                           at.knower)) {
        continue;
      }
      most = change;
    }
    sum += most;
  }
  return points(scenario, sum);
}

std::int32_t demand_of(const Standpoint& at) {
  const std::int64_t product = std::int64_t{at.best} * at.ambition * at.trust_factor;
  if (at.by_telephone) return static_cast<std::int32_t>(product * 5 / 4'000'000);
  return static_cast<std::int32_t>(product / 1'000'000);
}

// The issue by which the package hurts most; where none hurts, the one on which least of what is
// possible is offered.
IssueId sorest_issue(const Scenario& scenario, const State& state, const Standpoint& from,
                     const Package& package) {
  const std::int64_t* const worth = worth_of(scenario, from);
  IssueId worst;
  std::int64_t worst_change = 0;
  for (const Package::Entry& entry : package) {
    const std::int64_t change = change_of_sum(scenario, state, worth, entry.issue, entry.option);
    if (worst.exists() && change >= worst_change) continue;
    worst = IssueId(entry.issue);
    worst_change = change;
  }
  return worst;
}

IssueId sorest_at_home(const Scenario& scenario, const State& state, SeatId seat,
                       const Package& package) {
  IssueId worst;
  std::int32_t worst_change = 0;
  for (const Package::Entry& entry : package) {
    const std::int32_t change =
        home_change(scenario, state, seat, only(IssueId(entry.issue), OptionId(entry.option)));
    if (worst.exists() && change >= worst_change) continue;
    worst = IssueId(entry.issue);
    worst_change = change;
  }
  return worst;
}

IssueId crossed_issue(const Scenario& scenario, const State& state, const Standpoint& from,
                      const Package& package) {
  const auto table = Block(scenario, state).table();
  for (const Package::Entry& entry : package) {
    if (entry.option == table[entry.issue]) continue;
    if (crosses_red_line(scenario, state, from.seat, from.profile, IssueId(entry.issue),
                         OptionId(entry.option), package, from.knower)) {
      return IssueId(entry.issue);
    }
  }
  return {};
}

}  // namespace

std::int64_t table_sum(const Scenario& scenario, const State& state, const std::int64_t* worth) {
  const auto table = Block(scenario, state).table();
  const std::vector<IssueCode>& issues = scenario.program->issues;
  std::int64_t sum = 0;
  for (std::size_t i = 0; i < issues.size(); ++i) sum += worth[issues[i].first_option + table[i]];
  return sum;
}

std::int32_t outlook_unspent(const Scenario& scenario, const State& state, SeatId seat,
                             ProfileId profile, SeatId knower, WhyTree* why, std::uint8_t depth) {
  const Profile& row = profile_row(scenario, seat, profile);
  Moment moment;
  moment.self = seat;
  moment.profile = profile;
  moment.knower = knower;
  const std::int64_t sum =
      row.outlook_base + sum_terms(scenario, state, row.outlook_terms, moment, nullptr, why, depth);
  return static_cast<std::int32_t>(std::clamp<std::int64_t>(sum, -1'000'000, 1'000'000));
}

std::int32_t accepted_losses(const Scenario& scenario, const State& state, SeatId seat,
                             ProfileId profile) {
  return Block(scenario, state).losses()[first_profile(scenario, seat) + profile.index()];
}

std::int32_t outlook_as_known(const Scenario& scenario, const State& state, SeatId seat,
                              ProfileId profile, SeatId knower) {
  const std::int32_t unspent = outlook_unspent(scenario, state, seat, profile, knower);
  if (unspent >= 0) return unspent;
  const std::int64_t raised =
      std::int64_t{unspent} + accepted_losses(scenario, state, seat, profile);
  return static_cast<std::int32_t>(std::min<std::int64_t>(raised, 0));
}

Standpoint standpoint(const Scenario& scenario, const State& state,
                      const Circumstances& circumstances, SeatId seat, ProfileId profile,
                      SeatId knower) {
  const Profile& row = profile_row(scenario, seat, profile);
  Standpoint at;
  at.seat = seat;
  at.profile = profile;
  at.knower = knower;
  at.by_telephone = circumstances.format.exists() && !circumstances.parties.has(seat);
  at.table = table_sum(scenario, state, worth_of(scenario, at));
  at.outlook = outlook_as_known(scenario, state, seat, profile, knower);
  at.best = best_gain(scenario, state, circumstances, at);
  const std::int64_t conceded = concession(row.tactic, circumstances.time, circumstances.whole);
  const std::int64_t span = std::int64_t{row.ambition_start} - row.ambition_end;
  at.ambition =
      static_cast<std::int32_t>((row.ambition_end * 1000 + span * (1000 - conceded)) / 1000);
  at.trust_factor = trust_factor(scenario, state, seat, circumstances.parties, knower);
  at.demand = demand_of(at);
  return at;
}

Judgement judge(const Scenario& scenario, const State& state, const Standpoint& from,
                const Package& package) {
  const std::int64_t* const worth = worth_of(scenario, from);
  std::int64_t after = from.table;
  for (const Package::Entry& entry : package) {
    after += change_of_sum(scenario, state, worth, entry.issue, entry.option);
  }
  Judgement judgement;
  judgement.gain = points(scenario, after) - points(scenario, from.table);
  judgement.outlook = from.outlook;
  judgement.demand = from.demand;
  judgement.home = home_change(scenario, state, from.seat, package);
  const IssueId crossed = crossed_issue(scenario, state, from, package);
  const bool enough = judgement.margin() >= 0 && judgement.gain > judgement.outlook;
  if (crossed.exists()) {
    judgement.reason = Happening::Reason::not_ours_to_sign;
    judgement.issue = crossed;
  } else if (!carried_home(scenario, state, from.seat, package, from.knower)) {
    judgement.reason = Happening::Reason::cannot_carry_home;
    judgement.issue = sorest_at_home(scenario, state, from.seat, package);
  } else if (enough) {
    judgement.accepts = true;
  } else {
    const std::int32_t missing =
        std::max(-judgement.margin(), judgement.outlook + 1 - judgement.gain);
    judgement.reason =
        missing <= kALittleShort ? Happening::Reason::a_little_short : Happening::Reason::far_apart;
    judgement.issue = sorest_issue(scenario, state, from, package);
  }
  return judgement;
}

}  // namespace demarche
