// Numbers taken apart. In each tree the terms one level below a node, up to the next node of its
// level, sum to it.
#include <algorithm>

#include "demarche/judge.h"
#include "demarche/play.h"
#include "judge/standpoint.h"
#include "rules/evaluate.h"
#include "rules/table.h"

namespace demarche {

namespace {

using Kind = WhyTerm::Kind;
using Unit = WhyTerm::Unit;

WhyTerm term(std::uint8_t depth, Kind kind, std::int64_t amount, std::int64_t value = 0,
             std::size_t subject = 0xFFFF, Unit unit = Unit::points) {
  WhyTerm made;
  made.depth = depth;
  made.kind = kind;
  made.unit = unit;
  made.subject = static_cast<std::uint16_t>(subject);
  made.amount = static_cast<std::int32_t>(amount);
  made.value = static_cast<std::int32_t>(value);
  return made;
}

// One term an issue of the package. Each is the step of the rounded utility from the table with the
// issues before it to the table with it, so that the steps sum exactly to the gain.
void add_issue_gains(const Scenario& scenario, const State& state, const Standpoint& from,
                     const Package& package, WhyTree& out) {
  const Profile& profile = scenario.seats[from.seat.index()].profiles[from.profile.index()];
  const std::int64_t* const worth = scenario.program->worth_of(from.seat, from.profile);
  std::int64_t sum = from.table;
  for (const Package::Entry& entry : package) {
    const std::int64_t change = change_of_sum(scenario, state, worth, entry.issue, entry.option);
    out.push_back(term(1, Kind::issue_gain, points(scenario, sum + change) - points(scenario, sum),
                       profile.weights[entry.issue], entry.issue));
    sum += change;
  }
}

// Outlook at `depth`, its terms one below; `sign` -1 where it counts against what it is a term of.
void add_outlook(const Scenario& scenario, const State& state, SeatId seat, ProfileId profile,
                 std::uint8_t depth, std::int32_t sign, WhyTree& out) {
  const Profile& row = scenario.seats[seat.index()].profiles[profile.index()];
  const auto below = static_cast<std::uint8_t>(depth + 1);
  const std::int32_t unspent = outlook_unspent(scenario, state, seat, profile);
  const std::int32_t outlook_now = outlook(scenario, state, seat, profile);
  out.push_back(
      term(depth, depth == 0 ? Kind::total : Kind::outlook, sign * outlook_now, outlook_now));
  out.push_back(term(below, Kind::base, sign * row.outlook_base, row.outlook_base));
  const std::size_t first = out.size();
  static_cast<void>(outlook_unspent(scenario, state, seat, profile, {}, &out, below));
  std::int64_t sum = row.outlook_base;
  for (std::size_t i = first; i < out.size(); ++i) {
    sum += out[i].amount;
    out[i].amount *= sign;
    out[i].unit = Unit::points;
  }
  if (sum != unspent) out.push_back(term(below, Kind::clamp, sign * (unspent - sum)));
  if (outlook_now != unspent) {
    out.push_back(term(below, Kind::spent_losses, sign * (outlook_now - unspent),
                       accepted_losses(scenario, state, seat, profile)));
  }
}

// The demand as steps: the best gain, then what ambition, trust and the telephone each take away or
// add.
void add_demand(const Standpoint& from, WhyTree& out) {
  const std::int64_t best = from.best;
  const std::int64_t wanted = best * from.ambition / 1000;
  const std::int64_t trusted = best * from.ambition * from.trust_factor / 1'000'000;
  out.push_back(term(1, Kind::demand, -std::int64_t{from.demand}, from.demand));
  out.push_back(term(2, Kind::best_gain, -best, best));
  out.push_back(term(2, Kind::ambition, best - wanted, from.ambition));
  out.push_back(term(2, Kind::trust_factor, wanted - trusted, from.trust_factor));
  if (from.by_telephone) out.push_back(term(2, Kind::telephone, trusted - from.demand, 1250));
}

}  // namespace

void explain_judgement(const Scenario& scenario, const State& state, SeatId seat, ProfileId profile,
                       const Package& package, WhyTree& out) {
  out.clear();
  const Circumstances circumstances = circumstances_of(scenario, state, package);
  const Standpoint from = standpoint(scenario, state, circumstances, seat, profile);
  const Judgement judgement = judge(scenario, state, from, package);
  out.push_back(term(0, Kind::total, judgement.margin(), judgement.accepts ? 1 : 0));
  add_issue_gains(scenario, state, from, package, out);
  add_outlook(scenario, state, seat, profile, 1, -1, out);
  add_demand(from, out);
}

void explain_utility(const Scenario& scenario, const State& state, SeatId seat, ProfileId profile,
                     WhyTree& out) {
  out.clear();
  const Profile& row = scenario.seats[seat.index()].profiles[profile.index()];
  const auto table = standing_table(scenario, state);
  out.push_back(term(0, Kind::total, utility(scenario, state, seat, profile)));
  std::int64_t sum = 0;
  for (std::size_t i = 0; i < scenario.issues.size(); ++i) {
    const std::int64_t part = std::int64_t{row.weights[i]} * row.values[i][table[i]];
    if (row.weights[i] != 0) {
      out.push_back(term(1, Kind::utility_issue,
                         points(scenario, sum + part) - points(scenario, sum),
                         row.values[i][table[i]], i));
    }
    sum += part;
  }
}

void explain_outlook(const Scenario& scenario, const State& state, SeatId seat, ProfileId profile,
                     WhyTree& out) {
  out.clear();
  add_outlook(scenario, state, seat, profile, 0, 1, out);
}

void explain_odds(const Scenario& scenario, const State& state, SeatId seat, MoveId move,
                  SeatId target, WhyTree& out) {
  out.clear();
  const MoveRule& rule = scenario.moves[move.index()];
  const std::int32_t shown = odds(scenario, state, seat, move, target);
  out.push_back(term(0, Kind::total, shown, 0, move.value, Unit::per_mille));
  if (rule.certain) {
    out.push_back(term(1, Kind::base, shown, shown, 0xFFFF, Unit::per_mille));
    return;
  }
  out.push_back(term(1, Kind::base, rule.odds_base, rule.odds_base, 0xFFFF, Unit::per_mille));
  Moment moment;
  moment.self = seat;
  moment.target = target;
  const std::size_t first = out.size();
  const std::int64_t sum =
      rule.odds_base + sum_terms(scenario, state, rule.odds_terms, moment, nullptr, &out, 1);
  for (std::size_t i = first; i < out.size(); ++i) out[i].unit = Unit::per_mille;
  if (sum != shown) out.push_back(term(1, Kind::clamp, shown - sum, 0, 0xFFFF, Unit::per_mille));
}

void explain_home(const Scenario& scenario, const State& state, SeatId seat, const Package& package,
                  WhyTree& out) {
  out.clear();
  out.push_back(term(0, Kind::total, home_change(scenario, state, seat, package)));
  for (const Package::Entry& entry : package) {
    const std::int32_t change =
        home_change(scenario, state, seat, only(IssueId(entry.issue), OptionId(entry.option)));
    out.push_back(term(1, Kind::home_option, change, entry.option, entry.issue));
  }
  // The floor adds nothing to the change; it is shown beside it, with the support that would
  // remain.
  const std::int32_t floor = scenario.seats[seat.index()].support_floor;
  out.push_back(term(1, Kind::home_floor, 0, floor));
}

}  // namespace demarche
