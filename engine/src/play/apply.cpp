#include <algorithm>
#include <cassert>

#include "core/block.h"
#include "demarche/play.h"
#include "play/flow.h"
#include "rules/course.h"
#include "rules/evaluate.h"
#include "rules/news.h"

namespace demarche {
namespace {

void choose_move(const Course& course, const Move& move) {
  const SeatId seat = seat_of(move.seat);
  const Block block(course.scenario, course.state());
  PlannedMove* const plan = block.plan(seat);
  PlannedMove* const slot =
      std::find_if(plan, plan + course.scenario.layout.plan_slots,
                   [](const PlannedMove& row) { return row.move == PlannedMove{}.move; });
  const std::int32_t per_mille =
      odds(course.scenario, course.state(), seat, MoveId{move.what}, seat_of(move.target));
  slot->move = move.what;
  slot->target = move.target;
  slot->odds = static_cast<std::uint16_t>(per_mille);
  const PlannedMove planned = *slot;
  if (course.scenario.open_planning) {
    block.cells()[cell_of(course.scenario, MeterId{Meter::kCapital}, seat)] -=
        course.program.moves[move.what].cost;
    return carry_out_move(course, seat, planned);
  }
  SeatSet audience;
  audience.add(seat);
  course.tell(Happening::Kind::planned, audience, [&](Happening& told) {
    told.seat = move.seat;
    told.what = move.what;
    told.target = move.target;
    told.amount = per_mille;
  });
}

void withdraw(const Course& course, SeatId seat, std::size_t slot) {
  PlannedMove* const plan = Block(course.scenario, course.state()).plan(seat);
  const std::size_t slots = course.scenario.layout.plan_slots;
  std::copy(plan + slot + 1, plan + slots, plan + slot);
  plan[slots - 1] = PlannedMove{};
}

void decide(const Course& course, const Move& move) {
  const SeatId seat = seat_of(move.seat);
  switch (move.kind) {
    case Move::Kind::play:
      return choose_move(course, move);
    case Move::Kind::withdraw:
      return withdraw(course, seat, move.what);
    case Move::Kind::done:
      return end_planning_of(course, seat);
    case Move::Kind::propose:
      return propose(course, seat, move.package);
    case Move::Kind::pass:
      return pass(course, seat);
    case Move::Kind::ask:
      return ask(course, seat, seat_of(move.target));
    case Move::Kind::accept:
    case Move::Kind::reject:
      return answer(course, seat, move.kind);
    case Move::Kind::walk_out:
      return walk_out(course, seat);
    case Move::Kind::vote_yes:
    case Move::Kind::vote_no:
    case Move::Kind::abstain:
      return vote(course, seat, move.kind);
    case Move::Kind::inject:
      return fire(course, EventId{move.what});
  }
}

}  // namespace

void apply(const Scenario& scenario, Situation& situation, const Move& move, Log* log) {
  assert(why_not(scenario, situation.state, move).legal());
  decide(Course{scenario, situation, log}, move);
}

void advance_playout(const Scenario& scenario, State& state, const Move& move) {
  assert(why_not(scenario, state, move).legal());
  decide(Course{scenario, state}, move);
}

}  // namespace demarche
