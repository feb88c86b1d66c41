// Draws of a computed seat, by the policy's own seed. Keyed by what they decide and by ids' texts,
// so that a row added to the scenario changes none of them.
#pragma once

#include <cstdint>

#include "demarche/chance.h"
#include "demarche/scenario.h"
#include "demarche/state.h"

namespace demarche {

class Lots {
 public:
  Lots(const Scenario& scenario, const State& state, SeatId seat, std::uint64_t policy_seed);

  // 0 .. n-1 for the alternative `what` (aimed at `whom`) of the decision at hand.
  [[nodiscard]] std::uint32_t draw(std::uint64_t what, std::uint64_t whom, std::uint32_t n) const;
  // Time until an alternative comes up that comes up at rate 1, in 65,536ths of a halving
  // (exponentially distributed, by a logarithm that is linear between powers of two). The
  // alternative with the least time / weight is drawn in proportion to its weight, whatever the
  // order and number of the others.
  [[nodiscard]] std::int64_t waiting_time(std::uint64_t what, std::uint64_t whom) const;
  // Happens once in n.
  [[nodiscard]] bool once_in(std::uint64_t what, std::uint32_t n) const {
    return draw(what, 0, n) == 0;
  }

 private:
  // What all draws of this decision share: policy seed, round, seat, and where in the round it
  // decides.
  std::uint64_t begun_ = 0;
};

// The alternative that comes up first.
class Race {
 public:
  // True if this one, of weight above 0 and below 2^40, is ahead of all before it.
  bool enter(std::int64_t waiting_time, std::int64_t weight);

 private:
  std::int64_t time_ = 0;
  std::int64_t weight_ = 0;
};

}  // namespace demarche
