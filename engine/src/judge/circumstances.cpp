#include "judge/circumstances.h"

#include <algorithm>

#include "core/block.h"
#include "demarche/play.h"
#include "rules/table.h"

namespace demarche {

std::int32_t concession(Tactic tactic, std::int64_t time, std::int64_t whole) {
  // 1000 x 255,000^3 is below 2^64, not below 2^63.
  const auto cube = [](std::int64_t x) {
    const auto u = static_cast<std::uint64_t>(x);
    return u * u * u;
  };
  switch (tactic) {
    case Tactic::boulware:
      return static_cast<std::int32_t>(1000 * cube(time) / cube(whole));
    case Tactic::conceder:
      return static_cast<std::int32_t>(1000 - 1000 * cube(whole - time) / cube(whole));
    case Tactic::linear:
      break;
  }
  return static_cast<std::int32_t>(1000 * time / whole);
}

namespace {

bool in_session(const StateHead& head) { return head.sitting.format != 0xFF; }

void set_time(const StateHead& head, Circumstances& circumstances) {
  const std::int64_t rounds = std::max<std::int64_t>(head.rounds, 1);
  circumstances.whole = 1000 * rounds;
  circumstances.time = 1000 * (std::max<std::int64_t>(head.round, 1) - 1);
  if (in_session(head) && head.sitting.exchanges > 0) {
    circumstances.time += 1000 * std::int64_t{head.sitting.exchange} / head.sitting.exchanges;
  }
  circumstances.time = std::min(circumstances.time, circumstances.whole);
}

std::uint32_t open_options(const Scenario& scenario, const State& state, IssueId issue,
                           FormatId format) {
  std::uint32_t open = 0;
  std::uint32_t left = movable_options(scenario, state, issue, format);
  left &= ~(1U << Block(scenario, state).table()[issue.index()]);
  for (; left != 0; left &= left - 1) {
    const OptionId option{static_cast<std::size_t>(__builtin_ctz(left))};
    const bool always = !scenario.program->option(issue.index(), option.index()).may_shut();
    if (always || why_not_open(scenario, state, issue, option, only(issue, option)).legal()) {
      open |= 1U << option.index();
    }
  }
  return open;
}

}  // namespace

Circumstances circumstances_of(const Scenario& scenario, const State& state,
                               const Package& package) {
  Circumstances circumstances;
  const StateHead& head = state.head();
  if (in_session(head)) {
    circumstances.format = FormatId(head.sitting.format);
    circumstances.parties.bits = head.sitting.parties;
    for (const IssueId issue : scenario.formats[head.sitting.format].agenda) {
      circumstances.agenda |= std::uint64_t{1} << issue.index();
    }
  } else {
    circumstances.parties = consent_needed(scenario, package);
    for (const Package::Entry& entry : package)
      circumstances.agenda |= std::uint64_t{1} << entry.issue;
  }
  set_time(head, circumstances);
  for (std::size_t i = 0; i < scenario.issues.size() && i < Circumstances::kMostIssues; ++i) {
    if (!circumstances.on_agenda(i)) continue;
    circumstances.open[i] = open_options(scenario, state, IssueId(i), circumstances.format);
  }
  return circumstances;
}

}  // namespace demarche
