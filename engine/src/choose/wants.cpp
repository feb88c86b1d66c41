#include "choose/wants.h"

#include "judge/standpoint.h"
#include "rules/evaluate.h"

namespace demarche {

namespace {

// An option is worth opening from this many points of utility on.
constexpr std::int32_t kWorthOpening = 15;

SeatId seat_meant(const Who& who, SeatId self) {
  if (who.kind == Who::Kind::seat) return who.seat;
  return who.kind == Who::Kind::self ? self : SeatId{};
}

// A meter node that does not hold says which way its meter would have to go.
void want_meter(const Scenario& scenario, const State& state, const Condition& node, SeatId self,
                Wants& wants) {
  const Meter& meter = scenario.meters[node.subject];
  const SeatId of = seat_meant(node.of, self);
  const SeatId in = seat_meant(node.in, self);
  const bool named = meter.scope == Meter::Scope::world ||
                     (of.exists() && meter.scope == Meter::Scope::actor) ||
                     (of.exists() && in.exists());
  if (!named) return;
  const std::int32_t level = meter_value(scenario, state, MeterId(node.subject), of, in);
  if (level < node.bounds.low) wants.meters[node.subject] = 1;
  if (level > node.bounds.high) wants.meters[node.subject] = -1;
}

// Reads what a condition that does not hold lacks. What stands under a negation is left alone.
void read_condition(const Scenario& scenario, const State& state, ConditionId condition,
                    SeatId self, Wants& wants) {
  const std::size_t end = condition.index() + scenario.conditions[condition.index()].size;
  for (std::size_t i = condition.index(); i < end;) {
    const Condition& node = scenario.conditions[i];
    if (node.kind == Condition::Kind::negation) {
      i += node.size;
      continue;
    }
    if (node.kind == Condition::Kind::meter) want_meter(scenario, state, node, self, wants);
    if (node.kind == Condition::Kind::flag) wants.flags[node.subject] = true;
    if (node.kind == Condition::Kind::pledges) wants.undertakings[node.subject] = true;
    ++i;
  }
}

void want_options(const Scenario& scenario, const State& state, SeatId seat, ProfileId profile,
                  const Moment& moment, Wants& wants) {
  const std::int64_t* const worth = scenario.program->worth_of(seat, profile);
  for (std::size_t i = 0; i < scenario.issues.size(); ++i) {
    for (std::size_t o = 0; o < scenario.issues[i].options.size(); ++o) {
      const ConditionId open = scenario.issues[i].options[o].open;
      if (!open.exists()) continue;
      if (points(scenario, change_of_sum(scenario, state, worth, i, o)) < kWorthOpening) continue;
      if (!holds(scenario, state, open, moment)) read_condition(scenario, state, open, seat, wants);
    }
  }
}

}  // namespace

void find_wants(const Scenario& scenario, const State& state, SeatId seat, ProfileId profile,
                Wants& out) {
  out.meters.assign(scenario.meters.size(), 0);
  out.flags.assign(scenario.flags.size(), false);
  out.undertakings.assign(scenario.undertakings.size(), false);
  const Profile& row = scenario.seats[seat.index()].profiles[profile.index()];
  Moment moment;
  moment.self = seat;
  moment.profile = profile;
  want_options(scenario, state, seat, profile, moment, out);
  for (const MandateGoal& goal : row.mandate) {
    const ConditionId when = scenario.goals[goal.goal.index()].when;
    if (when.exists() && !holds(scenario, state, when, moment))
      read_condition(scenario, state, when, seat, out);
  }
}

}  // namespace demarche
