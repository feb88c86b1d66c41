#include "demarche/result.h"

#include <algorithm>

#include "core/block.h"
#include "demarche/judge.h"
#include "judge/standpoint.h"
#include "result/assess.h"
#include "rules/evaluate.h"
#include "rules/table.h"

namespace demarche {

Moment moment_at_end(const Scenario& scenario, const State& state, SeatId seat) {
  Moment moment;
  moment.self = seat;
  if (seat.exists()) moment.profile = profile_of(state, seat);
  const std::size_t issues = scenario.issues.size();
  for (std::size_t i = 0; i < issues; ++i) {
    if (settled_rounds(scenario, state)[i] == 0) continue;
    const std::uint32_t consented = Block(scenario, state).consented()[i];
    moment.consenters.bits |= consented;
    moment.left_out.bits |= scenario.issues[i].bound.bits & ~consented;
  }
  return moment;
}

EndingId ending_if_over_now(const Scenario& scenario, const State& state) {
  if (ending(state).exists()) return ending(state);
  const Moment moment = moment_at_end(scenario, state, {});
  for (std::size_t e = 0; e < scenario.endings.size(); ++e) {
    const ConditionId when = scenario.endings[e].when;
    if (!when.exists() || holds(scenario, state, when, moment)) return EndingId(e);
  }
  return {};
}

std::int32_t utility_at_start(const Scenario& scenario, SeatId seat, ProfileId profile) {
  const Profile& row = scenario.seats[seat.index()].profiles[profile.index()];
  std::int64_t sum = 0;
  for (std::size_t i = 0; i < scenario.issues.size(); ++i) {
    sum += std::int64_t{row.weights[i]} * row.values[i][scenario.issues[i].status_quo.index()];
  }
  return points(scenario, sum);
}

bool is_kept(const Scenario& scenario, const State& state, const MandateGoal& goal,
             const Moment& moment) {
  return holds(scenario, state, scenario.goals[goal.goal.index()].when, moment);
}

namespace {

// Utility of the table, what is expected beyond it, and which of them the result counts.
struct Reached {
  std::int32_t utility = 0, outlook = 0;
  bool agreement = false;
  [[nodiscard]] std::int32_t without_agreement() const {
    return std::clamp(utility + outlook, 0, 1000);
  }
  [[nodiscard]] std::int32_t result() const { return agreement ? utility : without_agreement(); }
};

Reached reached_by(const Scenario& scenario, const State& state, SeatId seat) {
  const ProfileId profile = profile_of(state, seat);
  const EndingId how = ending_if_over_now(scenario, state);
  return {utility(scenario, state, seat, profile), outlook(scenario, state, seat, profile, false),
          how.exists() && scenario.endings[how.index()].agreement};
}

// Settled issues whose value rose or fell for the profile since the start, and the open ones.
void add_issues(const Scenario& scenario, const State& state, const Profile& profile,
                SeatResult& out) {
  const auto table = standing_table(scenario, state);
  const auto settled = settled_rounds(scenario, state);
  for (std::size_t i = 0; i < scenario.issues.size(); ++i) {
    if (settled[i] == 0) {
      out.left_open.push_back(IssueId(i));
      continue;
    }
    const auto& values = profile.values[i];
    const std::int64_t change = std::int64_t{profile.weights[i]} *
                                (values[table[i]] - values[scenario.issues[i].status_quo.index()]);
    if (change == 0) continue;
    (change > 0 ? out.gained : out.gave).push_back({IssueId(i), points(scenario, change)});
  }
  const auto larger = [](const IssueOutcome& a, const IssueOutcome& b) {
    return std::abs(a.change) > std::abs(b.change);
  };
  std::stable_sort(out.gained.begin(), out.gained.end(), larger);
  std::stable_sort(out.gave.begin(), out.gave.end(), larger);
  std::stable_sort(out.left_open.begin(), out.left_open.end(), [&](IssueId a, IssueId b) {
    return profile.weights[a.index()] > profile.weights[b.index()];
  });
}

void add_mandate(const Scenario& scenario, const State& state, const Profile& profile,
                 SeatResult& out) {
  const Moment moment = moment_at_end(scenario, state, out.seat);
  for (const MandateGoal& goal : profile.mandate) {
    out.mandate.push_back({goal.goal, goal.primary, is_kept(scenario, state, goal, moment)});
  }
}

}  // namespace

std::int32_t result_points(const Scenario& scenario, const State& state, SeatId seat) {
  return reached_by(scenario, state, seat).result();
}

SeatResult result(const Scenario& scenario, const State& state, SeatId seat) {
  SeatResult made;
  made.seat = seat;
  made.profile = profile_of(state, seat);
  const Profile& profile = scenario.seats[seat.index()].profiles[made.profile.index()];
  const Reached reached = reached_by(scenario, state, seat);
  made.without_agreement = reached.without_agreement();
  made.result = reached.result();
  made.at_start = utility_at_start(scenario, seat, made.profile);
  made.support = meter_value(scenario, state, MeterId(Meter::kSupport), seat);
  add_issues(scenario, state, profile, made);
  add_mandate(scenario, state, profile, made);
  return made;
}

}  // namespace demarche
