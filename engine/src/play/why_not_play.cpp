#include <algorithm>

#include "core/block.h"
#include "play/legality.h"
#include "rules/availability.h"
#include "rules/course.h"
#include "rules/evaluate.h"

namespace demarche {
namespace {

struct RoundSoFar {
  std::int32_t chosen = 0;  // moves of this round
  bool same_move = false;   // at any target
  bool same_move_target = false;
};

RoundSoFar look_at_plan(const Scenario& scenario, const State& state, SeatId seat, MoveId move,
                        std::uint8_t target) {
  RoundSoFar so_far;
  for (const PlannedMove& planned : plan_of(scenario, state, seat)) {
    if (planned.move == PlannedMove{}.move) continue;
    ++so_far.chosen;
    if (planned.move != move.value) continue;
    so_far.same_move = true;
    so_far.same_move_target |= planned.target == target;
  }
  return so_far;
}

bool is_target(const MoveCode& rule, SeatId seat, std::uint8_t target, std::size_t seats) {
  if (!rule.targeted) return target == Move::kNobody;
  return target < seats && target != byte_of(seat) && rule.targets.has(seat_of(target));
}

WhyNot with_amounts(Refusal refusal, std::int32_t needed, std::int32_t present) {
  WhyNot why = refuse(refusal);
  why.needed = needed;
  why.present = present;
  return why;
}

// Limits of use count per seat.
WhyNot why_not_again(const Scenario& scenario, const State& state, SeatId seat, MoveId move,
                     const RoundSoFar& so_far) {
  const MoveCode& rule = scenario.program->moves[move.index()];
  const MoveUse& use = *Block(scenario, state).use(move, seat);
  if (rule.once && (use.successes + use.failures > 0 || so_far.same_move)) {
    return refuse(Refusal::used_up);
  }
  if (rule.cooldown == 0) return {};
  const std::int32_t round = state.head().round;
  if (so_far.same_move) return with_amounts(Refusal::cooling_down, round + rule.cooldown, round);
  const std::int32_t again = use.last_round + rule.cooldown;
  if (use.last_round != 0 && round < again) {
    return with_amounts(Refusal::cooling_down, again, round);
  }
  return {};
}

// What may change from one moment to the next, but for the price and the room for another move.
WhyNot why_not_now(const Scenario& scenario, const State& state, SeatId seat, MoveId move,
                   std::uint8_t target, RoundSoFar& so_far) {
  if (!move_open(scenario, state, move)) return refuse(Refusal::closed);
  so_far = look_at_plan(scenario, state, seat, move, target);
  if (so_far.same_move_target) return refuse(Refusal::already_chosen);
  if (const WhyNot why = why_not_again(scenario, state, seat, move, so_far); !why.legal()) {
    return why;
  }
  Moment moment;
  moment.self = seat;
  moment.target = seat_of(target);
  if (holds(scenario, state, scenario.program->moves[move.index()].when, moment)) return {};
  WhyNot why = refuse(Refusal::condition);
  why.condition = scenario.moves[move.index()].when;
  return why;
}

}  // namespace

bool may_play_now(const Scenario& scenario, const State& state, SeatId seat, MoveId move,
                  std::uint8_t target) {
  RoundSoFar so_far;
  return why_not_now(scenario, state, seat, move, target, so_far).legal();
}

WhyNot why_not_play(const Scenario& scenario, const State& state, SeatId seat, MoveId move,
                    std::uint8_t target) {
  const MoveCode& rule = scenario.program->moves[move.index()];
  if (!rule.by.has(seat)) return refuse(Refusal::not_yours);
  if (!is_target(rule, seat, target, scenario.layout.seats)) return refuse(Refusal::bad_target);
  RoundSoFar so_far;
  if (const WhyNot why = why_not_now(scenario, state, seat, move, target, so_far); !why.legal()) {
    return why;
  }
  const std::int32_t left = capital_left(scenario, state, seat);
  if (rule.cost > left) return with_amounts(Refusal::too_dear, rule.cost, left);
  const std::int32_t a_round = scenario.program->seats[seat.index()].moves_a_round;
  if (so_far.chosen >= a_round) {
    return with_amounts(Refusal::no_more_moves, so_far.chosen + 1, a_round);
  }
  return {};
}

WhyNot why_not_withdraw(const Scenario& scenario, const State& state, SeatId seat,
                        std::size_t slot) {
  if (scenario.open_planning) return refuse(Refusal::wrong_phase);  // it has taken effect
  const auto plan = plan_of(scenario, state, seat);
  if (slot >= plan.size() || plan[slot].move == PlannedMove{}.move) {
    return refuse(Refusal::unknown);
  }
  return {};
}

std::int32_t odds(const Scenario& scenario, const State& state, SeatId seat, MoveId move,
                  SeatId target) {
  const MoveCode& rule = scenario.program->moves[move.index()];
  if (rule.certain) return 1000;
  Moment moment;
  moment.self = seat;
  moment.target = target;
  const std::int64_t sum = rule.odds_base + sum_terms(scenario, state, rule.odds_terms, moment);
  return static_cast<std::int32_t>(
      std::clamp<std::int64_t>(sum, scenario.rules.odds_low, scenario.rules.odds_high));
}

}  // namespace demarche
