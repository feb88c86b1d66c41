// Conditions, as far as a reach decides them.
#include <algorithm>

#include "check/reach.h"

namespace demarche::io {
namespace {

bool one_of_several(const Who& who) { return who.kind != Who::Kind::seat; }

}  // namespace

Cells cells_of(const Meter& meter, std::size_t seats, const Who& of, const Who& in) {
  if (meter.scope == Meter::Scope::world) return {0, 1};
  const bool pair = meter.scope == Meter::Scope::pair;
  const Cells all{0, pair ? seats * seats : seats};
  if (one_of_several(of) || of.seat.index() >= seats) return all;
  if (!pair) return {of.seat.index(), 1};
  const Cells row{of.seat.index() * seats, seats};
  if (one_of_several(in) || in.seat.index() >= seats) return row;
  return {row.first + in.seat.index(), 1};
}

Interval hull(const std::vector<Interval>& intervals, Cells cells) {
  Interval out = intervals[cells.first];
  for (std::size_t i = cells.first; i < cells.first + cells.count; ++i) {
    out.low = std::min(out.low, intervals[i].low);
    out.high = std::max(out.high, intervals[i].high);
  }
  return out;
}

Truth Judge::of(ConditionId condition) const {
  if (!condition.exists()) return {true, false};
  return node(condition.index());
}

Truth Judge::children(std::size_t row) const {
  const Condition& parent = scenario_.conditions[row];
  std::int32_t can_hold = 0, must_hold = 0, all = 0;
  for (std::size_t child = row + 1; child < row + parent.size;
       child += scenario_.conditions[child].size) {
    const Truth truth = node(child);
    ++all;
    can_hold += truth.holds ? 1 : 0;
    must_hold += truth.fails ? 0 : 1;
  }
  std::int32_t wanted = all;
  if (parent.kind == Condition::Kind::any) wanted = 1;
  if (parent.kind == Condition::Kind::count) wanted = parent.bounds.low;
  return {can_hold >= wanted, must_hold < wanted};
}

Truth Judge::value(const Bounds& bounds, Interval interval) const {
  return {interval.low <= bounds.high && bounds.low <= interval.high,
          interval.low < bounds.low || interval.high > bounds.high};
}

Truth Judge::table(const Condition& row) const {
  if (row.subject >= proposed_.size()) return {};
  Truth truth{false, false};
  for (std::int32_t option = 0; option < 32; ++option) {
    if ((proposed_[row.subject] >> static_cast<unsigned>(option) & 1U) == 0) continue;
    (row.bounds.hold(option) ? truth.holds : truth.fails) = true;
  }
  return truth;
}

Truth Judge::meter(const Condition& row) const {
  if (row.subject >= reach_.meters.size()) return {};
  const Meter& subject = scenario_.meters[row.subject];
  const Cells cells = cells_of(subject, scenario_.seats.size(), row.of, row.in);
  Truth truth = value(row.bounds, hull(reach_.meters[row.subject], cells));
  // Asked of nobody, it is false.
  const bool of_the_world = subject.scope == Meter::Scope::world;
  if (!of_the_world && (one_of_several(row.of) || one_of_several(row.in))) truth.fails = true;
  return truth;
}

Truth Judge::pledges(const Condition& row) const {
  if (row.subject >= scenario_.undertakings.size()) return {};
  const Undertaking& undertaking = scenario_.undertakings[row.subject];
  std::int64_t standing = 0;
  for (const Undertaking::Member& member : undertaking.members)
    standing += member.start >= row.step ? 1 : 0;
  const auto all = static_cast<std::int64_t>(undertaking.members.size());
  return value(row.bounds, {0, reach_.pledged[row.subject] ? all : standing});
}

Truth Judge::played(const Condition& row) const {
  if (row.subject >= reach_.moves.size()) return {};
  const MoveRule& move = scenario_.moves[row.subject];
  bool holds = reach_.moves[row.subject];
  if (row.of.kind == Who::Kind::seat && !move.by.has(row.of.seat)) holds = false;
  if (row.result == Condition::Result::failure && move.certain) holds = false;
  return {holds, true};
}

Truth Judge::node(std::size_t row) const {
  const Condition& condition = scenario_.conditions[row];
  const auto rounds = static_cast<std::int64_t>(scenario_.rounds.size());
  const auto flag = [](const std::vector<bool>& bits, std::size_t bit) {
    return Truth{bit >= bits.size() || bits[bit], true};
  };
  switch (condition.kind) {
    case Condition::Kind::all:
    case Condition::Kind::any:
    case Condition::Kind::count:
      return children(row);
    case Condition::Kind::negation: {
      const Truth inner = node(row + 1);
      return {inner.fails, inner.holds};
    }
    case Condition::Kind::flag:
      return flag(reach_.flags, condition.subject);
    case Condition::Kind::meter:
      return meter(condition);
    case Condition::Kind::round:
      return value(condition.bounds, {1, rounds});
    case Condition::Kind::table:
      return table(condition);
    case Condition::Kind::settled: {
      if (condition.subject >= proposed_.size()) return {};
      const Issue& issue = scenario_.issues[condition.subject];
      const std::uint32_t others =
          reach_.options[condition.subject] & ~(1U << issue.status_quo.index());
      return {others != 0, true};
    }
    case Condition::Kind::pledges:
      return pledges(condition);
    case Condition::Kind::opened: {
      if (condition.subject >= scenario_.formats.size()) return {};
      const Format& format = scenario_.formats[condition.subject];
      return {format.standing || reach_.formats_opened[condition.subject], true};
    }
    case Condition::Kind::held:
      return flag(reach_.formats, condition.subject);
    case Condition::Kind::played:
      return played(condition);
    case Condition::Kind::profile:
      return {};
  }
  return {};
}

// The leaf of a condition that cannot be as `wanted`.
std::size_t Judge::blocker_at(std::size_t row, bool wanted) const {
  const Condition& condition = scenario_.conditions[row];
  if (condition.kind == Condition::Kind::negation) return blocker_at(row + 1, !wanted);
  for (std::size_t child = row + 1; child < row + condition.size;
       child += scenario_.conditions[child].size) {
    const Truth truth = node(child);
    if (!(wanted ? truth.holds : truth.fails)) return blocker_at(child, wanted);
  }
  return row;
}

std::size_t Judge::blocker(ConditionId condition) const {
  return of(condition).holds ? scenario_.conditions.size() : blocker_at(condition.index(), true);
}

}  // namespace demarche::io
