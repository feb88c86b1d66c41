#include "choose/nearness.h"

#include <algorithm>

namespace demarche {

namespace {

constexpr std::int32_t kWhole = 1000;

// What does not hold is never the whole.
std::int32_t part(std::int64_t of, std::int64_t in) {
  return in <= 0 ? 0
                 : static_cast<std::int32_t>(std::clamp<std::int64_t>(kWhole * of / in, 0, 999));
}

SeatId seat_meant(const Who& who, SeatId self) {
  return who.kind == Who::Kind::self ? self : who.seat;
}

bool names_its_seats(const Meter& meter, SeatId of, SeatId in) {
  if (meter.scope == Meter::Scope::world) return true;
  return of.exists() && (meter.scope == Meter::Scope::actor || in.exists());
}

std::int32_t near_level(const Scenario& scenario, const State& state, const Condition& node,
                        SeatId self) {
  const Meter& meter = scenario.meters[node.subject];
  const SeatId of = seat_meant(node.of, self), in = seat_meant(node.in, self);
  if (!names_its_seats(meter, of, in)) return 0;
  const std::int64_t level = meter_value(scenario, state, MeterId(node.subject), of, in);
  const std::int64_t missing = std::max(node.bounds.low - level, level - node.bounds.high);
  const std::int64_t reach = (std::int64_t{meter.high} - meter.low) / 2;
  return part(reach - missing, reach);
}

std::int32_t near_pledges(const Scenario& scenario, const State& state, const Condition& node) {
  const auto steps = member_steps(scenario, state);
  const auto& members = scenario.undertakings[node.subject].members;
  const auto there = std::count_if(members.begin(), members.end(), [&](const auto& member) {
    return steps[member.cell] >= node.step;
  });
  return part(there, node.bounds.low);
}

}  // namespace

std::int32_t nearness(const Scenario& scenario, const State& state, ConditionId condition,
                      const Moment& moment) {
  if (holds(scenario, state, condition, moment)) return kWhole;
  const Condition& node = scenario.conditions[condition.index()];
  if (node.kind == Condition::Kind::meter) return near_level(scenario, state, node, moment.self);
  if (node.kind == Condition::Kind::pledges) return near_pledges(scenario, state, node);
  const bool any = node.kind == Condition::Kind::any;
  if (!any && node.kind != Condition::Kind::all && node.kind != Condition::Kind::count) return 0;
  std::int32_t sum = 0, most = 0, children = 0;
  const std::size_t end = condition.index() + node.size;
  for (std::size_t child = condition.index() + 1; child < end;
       child += scenario.conditions[child].size, ++children) {
    const std::int32_t near = nearness(scenario, state, ConditionId(child), moment);
    sum += near;
    most = std::max(most, near);
  }
  return any ? most : part(sum, std::int64_t{kWhole} * children);
}

}  // namespace demarche
