// Situations that differ only in what a seat may not know.
#pragma once

#include <string>
#include <vector>

#include "demarche/play.h"

namespace demarche::test {

struct Variant {
  std::string what;  // is different
  Situation situation;
};

// Profiles of others, the world's seed, meters that the seat does not see, sealed choices of
// others, effects to come, beliefs of others, ballots of others, what is said in a room where it is
// not.
[[nodiscard]] std::vector<Variant> variants_unknown_to(const Scenario& scenario,
                                                       const Situation& situation, SeatId seat);

}  // namespace demarche::test
