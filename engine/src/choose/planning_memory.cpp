#include "choose/planning_memory.h"

#include <algorithm>
#include <cstring>

#include "core/block.h"
#include "core/program.h"
#include "play/legality.h"
#include "rules/evaluate.h"

namespace demarche {

bool PlanningMemory::holds_for(const Scenario& scenario, const State& concealed,
                               SeatId seat) const {
  const auto before = state_.bytes(), now = concealed.bytes();
  if (program_ != scenario.program || seat_ != seat || before.size() != now.size()) return false;
  const StateLayout& layout = scenario.layout;
  const std::size_t plans = layout.plans;
  const std::size_t after = plans + sizeof(PlannedMove) * layout.seats * layout.plan_slots;
  if (std::memcmp(before.data(), now.data(), plans) != 0) return false;
  if (std::memcmp(before.data() + after, now.data() + after, now.size() - after) != 0) return false;
  return !scenario.program->reads_capital ||
         std::memcmp(before.data() + plans, now.data() + plans, after - plans) == 0;
}

// What is legal with something sealed is legal with nothing sealed, too, except where a condition
// reads the capital left. Of the seat's own plays, with nothing sealed and room for a move, only
// price and what may_play_now asks are left.
void PlanningMemory::list_wishes(const Scenario& scenario, SeatId seat, ProfileId profile) {
  const Program& program = *scenario.program;
  const std::vector<std::int32_t>& likes =
      scenario.seats[seat.index()].profiles[profile.index()].likes;
  const std::uint32_t* const first = program.first_play.data() + seat.index();
  const std::int32_t capital = capital_left(scenario, state_, seat);
  wishes.clear();
  wishes.reserve(program.plays.size());
  for (std::uint32_t row = first[0]; row < first[1]; ++row) {
    const Play& play = program.plays_by_move[row];
    if (play.move >= likes.size() || likes[play.move] <= 0) continue;
    if (program.reads_capital ||
        (play.cost <= capital &&
         may_play_now(scenario, state_, seat, MoveId(play.move), play.target))) {
      wishes.push_back({play.move, play.target, kUnknown});
    }
  }
}

void PlanningMemory::recall(const Scenario& scenario, const State& concealed, SeatId seat,
                            ProfileId profile) {
  if (holds_for(scenario, concealed, seat)) return;
  if (program_ != scenario.program) program_ = scenario.program;
  state_ = concealed;
  seat_ = seat;
  find_wants(scenario, concealed, seat, profile, wants);
  saving.assign(scenario.moves.size(), kUnknown);
  if (!scenario.program->reads_capital) {
    std::fill_n(Block(scenario, state_).plan(seat), scenario.layout.plan_slots, PlannedMove{});
  }
  list_wishes(scenario, seat, profile);
}

}  // namespace demarche
