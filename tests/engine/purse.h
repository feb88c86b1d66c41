// "The purse": all that counts is one meter of the world, so that what a choice is worth can be
// said by hand. Two seats; whoever has no move of its own never decides.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "demarche/scenario.h"

namespace demarche::test {

inline constexpr SeatId kHolder{0}, kOther{1};

struct PurseMove {
  std::string id;
  SeatId by;
  std::int32_t gain = 0;    // levels of the purse, when it succeeds
  std::int32_t odds = 500;  // per mille; 1000: certain, nothing is drawn
  std::int32_t needs = 0;   // level of the purse without which it is not legal
};

struct Purse {
  std::vector<PurseMove> moves;
  std::size_t rounds = 1;
  // Profiles of the other seat; profile p likes its move number p alone. One: it likes them all.
  std::size_t profiles = 1;
  bool hidden = false;  // nobody sees the purse
};

// Finished. Each seat that has a move makes one a round. The purse begins at 50 of 100; the result
// of the holder is ten times its level, that of the other 1000 less that.
[[nodiscard]] Scenario purse_scenario(const Purse& purse);

}  // namespace demarche::test
