// What a seat would like to come about, read from its own profile: what keeps options shut that it
// values, and what its mandate asks for. Nothing here is known to anybody else.
#pragma once

#include <cstdint>
#include <vector>

#include "demarche/scenario.h"
#include "demarche/state.h"

namespace demarche {

struct Wants {
  std::vector<std::int8_t>
      meters;               // one a meter: 1 up, -1 down, 0 indifferent; of the world or of anyone
  std::vector<bool> flags;  // one a flag: wants it up
  std::vector<bool> undertakings;  // one each: wants pledges to rise
};

// Fills `out`, which keeps its memory.
void find_wants(const Scenario& scenario, const State& state, SeatId seat, ProfileId profile,
                Wants& out);

}  // namespace demarche
