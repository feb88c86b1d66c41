#include <algorithm>
#include <array>
#include <bit>

#include "core/block.h"
#include "demarche/chance.h"
#include "demarche/limits.h"
#include "play/flow.h"
#include "rules/availability.h"
#include "rules/effects.h"
#include "rules/evaluate.h"
#include "rules/news.h"
#include "rules/undertakings.h"

namespace demarche {
namespace {

// The seat that comes `step` places after the one that leads this round.
SeatId in_turn(const Course& course, std::size_t step) {
  const std::size_t seats = course.scenario.seats.size();
  return SeatId{(course.head().round - 1U + step) % seats};
}

bool all_done(const Course& course) {
  return course.head().planning_done == all_seats(course.scenario).bits;
}

// Open planning: the first in this round's order that has not done.
void give_turn(const Course& course) {
  course.head().turn = 0;
  if (!course.scenario.open_planning) return;
  for (std::size_t step = 0; step < course.scenario.seats.size(); ++step) {
    const SeatId seat = in_turn(course, step);
    if ((course.head().planning_done >> seat.index() & 1U) != 0) continue;
    course.head().turn = byte_of(seat);
    return;
  }
}

void clear_plans(const Course& course) {
  std::fill_n(Block(course.scenario, course.state()).plan(SeatId{std::size_t{0}}),
              course.scenario.layout.seats * course.scenario.layout.plan_slots, PlannedMove{});
}

void begin_planning(const Course& course) {
  StateHead& head = course.head();
  head.phase = Phase::planning;
  head.planning_done = course.program.idle.bits;
  give_turn(course);
}

void end_planning(const Course& course) {
  if (course.scenario.open_planning) {
    clear_plans(course);
  } else {
    reveal(course);
  }
  course.head().phase = Phase::proposing;
  course.head().planning_done = 0;
  course.head().turn = 0;
  course.head().next_format = 0;
  step_undertakings(course);
}

DrawKey key_of_choice(const Course& course, Draw kind, SeatId seat, const PlannedMove& planned) {
  DrawKey key;
  key.kind = kind;
  key.round = course.head().round;
  key.who = course.program.seats[seat.index()].key;
  key.what = course.program.moves[planned.move].key;
  const SeatId target = seat_of(planned.target);
  key.whom = target.exists() ? course.program.seats[target.index()].key : 0;
  return key;
}

// 0 to 999; what is certain draws nothing.
std::int32_t drawn_for(const Course& course, SeatId seat, const PlannedMove& planned) {
  if (course.program.moves[planned.move].certain) return 0;
  const DrawKey key = key_of_choice(course, Draw::move, seat, planned);
  return static_cast<std::int32_t>(draw(course.head().world_seed, key, 1000));
}

void tell_move(const Course& course, Happening::Kind kind, SeatSet audience, SeatId seat,
               const PlannedMove& planned, std::int32_t amount, std::int32_t drawn = 0) {
  course.tell(kind, audience, [&](Happening& told) {
    told.seat = byte_of(seat);
    told.what = planned.move;
    told.target = planned.target;
    told.amount = amount;
    told.amount2 = drawn;
  });
}

// A covert move is seen by its player and its target.
SeatSet witnesses(const Course& course, SeatId seat, const PlannedMove& planned) {
  if (!course.program.moves[planned.move].covert) return all_seats(course.scenario);
  SeatSet set;
  set.add(seat);
  if (planned.target != Move::kNobody) set.add(seat_of(planned.target));
  return set;
}

bool leaks(const Course& course, SeatId seat, const PlannedMove& planned) {
  const MoveCode& move = course.program.moves[planned.move];
  if (!move.covert) return false;
  const DrawKey key = key_of_choice(course, Draw::leak, seat, planned);
  return static_cast<std::int32_t>(draw(course.head().world_seed, key, 1000)) < move.leak;
}

void remember_use(const Course& course, SeatId seat, const PlannedMove& planned, bool success) {
  MoveUse& use = *Block(course.scenario, course.state()).use(MoveId{planned.move}, seat);
  std::uint8_t& times = success ? use.successes : use.failures;
  if (times < 0xFF) ++times;
  use.last_round = course.head().round;
}

// A choice whose condition no longer holds is void, and what it cost is returned.
bool is_void(const Course& course, SeatId seat, const PlannedMove& planned) {
  const MoveCode& move = course.program.moves[planned.move];
  Moment moment;
  moment.self = seat;
  moment.target = seat_of(planned.target);
  return !move_open(course.scenario, course.state(), MoveId{planned.move}) ||
         !holds(course.scenario, course.state(), move.when, moment);
}

void give_back(const Course& course, SeatId seat, const PlannedMove& planned) {
  const std::int32_t cost = course.program.moves[planned.move].cost;
  const MeterId capital{Meter::kCapital};
  const std::size_t cell = cell_of(course.scenario, capital, seat);
  std::int32_t& purse = Block(course.scenario, course.state()).cells()[cell];
  const std::int32_t cap = course.program.bounds[cell].high;
  purse = std::max(purse, std::min(purse + cost, cap));
  tell_move(course, Happening::Kind::move_void, witnesses(course, seat, planned), seat, planned,
            cost);
}

// The sealed choices of all seats, as plain words: only what is used is ever written.
using Plans = std::array<std::uint64_t, Limits::kSeats * Limits::kPlans>;
static_assert(sizeof(PlannedMove) == sizeof(std::uint64_t));

// Takes the sealed choices out of the state and pays for them. Only an inject between sealing and
// reveal can have left a seat too poor: then the choice is void.
void collect_and_pay(const Course& course, Plans& plans) {
  const Block block(course.scenario, course.state());
  const std::uint32_t slots = course.scenario.layout.plan_slots;
  for (std::size_t row = 0; row < course.scenario.layout.seats; ++row) {
    const SeatId seat{row};
    const PlannedMove* const plan = block.plan(seat);
    std::int32_t& purse = block.cells()[cell_of(course.scenario, MeterId{Meter::kCapital}, seat)];
    for (std::uint32_t slot = 0; slot < slots; ++slot) {
      PlannedMove planned = plan[slot];
      if (planned.move != PlannedMove{}.move) {
        const std::int32_t cost = course.program.moves[planned.move].cost;
        if (cost <= purse) {
          purse -= cost;
        } else {
          tell_move(course, Happening::Kind::move_void, witnesses(course, seat, planned), seat,
                    planned, 0);
          planned = PlannedMove{};
        }
      }
      plans[row * slots + slot] = std::bit_cast<std::uint64_t>(planned);
    }
  }
  clear_plans(course);
}

}  // namespace

void begin_round(const Course& course) {
  bring_news(course);
  begin_planning(course);
}

void end_planning_of(const Course& course, SeatId seat) {
  course.head().planning_done |= 1U << seat.index();
  give_turn(course);
  if (all_done(course)) go_on(course);
}

void carry_out_move(const Course& course, SeatId seat, const PlannedMove& planned) {
  const MoveCode& move = course.program.moves[planned.move];
  const std::int32_t odds = move.certain ? 1000 : planned.odds;
  const std::int32_t drawn = drawn_for(course, seat, planned);
  const bool success = drawn < odds;
  const bool leaked = leaks(course, seat, planned);
  remember_use(course, seat, planned, success);
  const SeatSet seen_by = witnesses(course, seat, planned);
  tell_move(course, success ? Happening::Kind::move_succeeded : Happening::Kind::move_failed,
            seen_by, seat, planned, odds, drawn);
  if (leaked) {
    tell_move(course, Happening::Kind::leaked, all_seats(course.scenario), seat, planned, 0);
  }
  Occasion occasion;
  occasion.moment.self = seat;
  occasion.moment.target = seat_of(planned.target);
  occasion.audience = leaked ? all_seats(course.scenario) : seen_by;
  carry_out(course, success ? move.success : move.failure, occasion);
}

void reveal(const Course& course) {
  if (course.scenario.layout.plan_slots == 0) return;
  Plans plans;
  collect_and_pay(course, plans);
  const std::uint32_t slots = course.scenario.layout.plan_slots;
  for (std::size_t step = 0; step < course.scenario.layout.seats; ++step) {
    const SeatId seat = in_turn(course, step);
    for (std::uint32_t slot = 0; slot < slots; ++slot) {
      const auto planned = std::bit_cast<PlannedMove>(plans[seat.index() * slots + slot]);
      if (planned.move == PlannedMove{}.move) continue;
      if (is_void(course, seat, planned)) {
        give_back(course, seat, planned);
      } else {
        carry_out_move(course, seat, planned);
      }
    }
  }
}

void go_on(const Course& course) {
  while (course.head().phase != Phase::over) {
    if (course.head().phase == Phase::planning) {
      if (!all_done(course)) return;
      end_planning(course);
    }
    if (begin_next_sitting(course)) return;
    close_round(course);
    if (course.head().phase != Phase::over) begin_round(course);
  }
}

}  // namespace demarche
