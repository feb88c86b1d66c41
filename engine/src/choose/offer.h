// What a computed seat in character puts forward: the package that maximises what it gains over
// waiting, times the probability by its own beliefs that all who are needed accept.
#pragma once

#include <cstdint>
#include <vector>

#include "choose/believed.h"
#include "choose/lots.h"
#include "demarche/beliefs.h"
#include "demarche/move.h"
#include "demarche/scenario.h"
#include "demarche/state.h"

namespace demarche {

struct Offer {
  Package package;  // empty: nothing that is better than waiting
  std::int32_t acceptance =
      0;  // millionths, that all needed accept; 0: an opening bid, nobody is ready for it yet
  SeatId hardest;  // the needed seat that is the least likely to accept
};

// Memory of a search, used again by the next one.
struct OfferWorkspace {
  OfferSpace offers;
  BelievedAnswers answers;
  std::vector<std::int32_t> emphasis, back;  // [candidate of offers]
};

// For the proposer of the sitting in progress.
[[nodiscard]] Offer best_offer(const Scenario& scenario, const State& concealed,
                               const Beliefs& beliefs, SeatId seat, const Lots& lots,
                               OfferWorkspace& space);

}  // namespace demarche
