#include "demarche/continue.h"

#include <cassert>

#include "demarche/choose.h"

namespace demarche {

std::uint64_t play_on(const Scenario& scenario, Situation& situation, std::uint64_t policy_seed,
                      Workspace& space, int rounds) {
  assert(rounds >= 1);
  const StateHead& head = situation.state.head();
  const int stop = head.round + rounds;
  std::uint64_t decisions = 0;
  for (; head.phase != Phase::over && head.round < stop; ++decisions) {
    const SeatSet waiting = awaited(scenario, situation.state);
    const SeatId seat(static_cast<std::size_t>(__builtin_ctz(waiting.bits)));
    apply(scenario, situation,
          choose(scenario, situation, seat, Level::in_character, policy_seed, space));
  }
  return decisions;
}

}  // namespace demarche
