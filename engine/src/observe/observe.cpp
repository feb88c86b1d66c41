#include "demarche/observe.h"

#include <algorithm>

#include "core/block.h"
#include "demarche/judge.h"
#include "observe/fill.h"
#include "rules/course.h"
#include "rules/evaluate.h"
#include "rules/table.h"

namespace demarche {
namespace {

void fill_head(const Scenario& scenario, SeatId seat, View& out) {
  const State& known = out.known;
  const StateHead& head = known.head();
  const Seat& row = scenario.seats[seat.index()];
  out.seat = seat;
  out.profile = profile_of(known, seat);
  out.round = head.round;
  out.rounds = head.rounds;
  out.phase = head.phase;
  out.awaited = awaited(scenario, known);
  out.my_turn = out.awaited.has(seat);
  out.capital = capital_left(scenario, known, seat);
  out.capital_cap = row.capital_cap;
  out.income = row.capital_income;
  const auto plan = plan_of(scenario, known, seat);
  const auto chosen = std::count_if(plan.begin(), plan.end(), [](const PlannedMove& planned) {
    return planned.move != PlannedMove{}.move;
  });
  out.moves_left = row.moves_a_round - static_cast<std::int32_t>(chosen);
  out.utility = utility(scenario, known, seat, out.profile);
  out.outlook = outlook(scenario, known, seat, out.profile);
  out.ending = ending(known);
}

void fill_mandate(const Scenario& scenario, View& out) {
  const Profile& profile = scenario.seats[out.seat.index()].profiles[out.profile.index()];
  Moment moment;
  moment.self = out.seat;
  moment.profile = out.profile;
  out.mandate.reserve(scenario.goals.size());  // as many as any profile may have
  out.mandate.resize(profile.mandate.size());
  for (std::size_t row = 0; row < profile.mandate.size(); ++row) {
    const MandateGoal& goal = profile.mandate[row];
    SeatResult::Kept& kept = out.mandate[row];
    kept.goal = goal.goal;
    kept.primary = goal.primary;
    kept.kept = holds(scenario, out.known, scenario.goals[goal.goal.index()].when, moment);
  }
}

}  // namespace

void observe(const Scenario& scenario, const State& state, const Beliefs& beliefs, SeatId seat,
             View& out) {
  conceal(scenario, state, seat, out.known);
  fill_head(scenario, seat, out);
  fill_mandate(scenario, out);
  fill_seats(scenario, beliefs, out);
  fill_issues(scenario, out);
  fill_levels(scenario, out);
  fill_moves(scenario, out);
  fill_places(scenario, out);
  fill_undertakings(scenario, out);
  fill_sitting(scenario, out);
}

}  // namespace demarche
