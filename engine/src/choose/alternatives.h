// Memory of a search for alternatives, used again by the next one.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "demarche/move.h"

namespace demarche {

struct AlternativesMemory {
  std::vector<std::uint8_t> voices;                     // [alternative]: how many chose it
  std::vector<std::pair<std::uint32_t, Move>> by_lots;  // the rest, and its place in the order
};

}  // namespace demarche
