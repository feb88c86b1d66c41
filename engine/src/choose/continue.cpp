#include "demarche/continue.h"

#include <cassert>

#include "demarche/choose.h"
#include "rules/evaluate.h"

namespace demarche {

std::uint64_t play_on(const Scenario& scenario, Situation& situation, std::uint64_t policy_seed,
                      Workspace& space, int rounds) {
  assert(rounds >= 1);
  const StateHead& head = situation.state.head();
  const int stop = head.round + rounds;
  std::uint64_t decisions = 0;
  for (; head.phase != Phase::over && head.round < stop; ++decisions) {
    SeatSet waiting = awaited(scenario, situation.state);
    const SeatId seat = take_first(waiting);
    apply(scenario, situation,
          choose(scenario, situation, seat, Level::in_character, policy_seed, space));
  }
  return decisions;
}

}  // namespace demarche
