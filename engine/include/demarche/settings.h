// How a game begins: seeds, who plays which seat, a teacher's settings. Part of every save.
#pragma once

#include <cstdint>
#include <vector>

#include "demarche/ids.h"

namespace demarche {

enum class Level : std::uint8_t { newcomer, in_character, planner };

struct Settings {
  std::uint64_t world_seed = 1;   // chance; in no view
  std::uint64_t policy_seed = 1;  // choices of computed seats; in no view
  SeatSet human_seats;
  std::vector<Level> levels;              // one a seat; empty: all in character
  ConstellationId constellation;          // none: drawn
  std::vector<ProfileId> fixed_profiles;  // one a seat, none: drawn; empty: all drawn
  std::vector<EventId> events_left_out;
  std::int32_t rounds = 0;        // 0: all the scenario's
  std::uint32_t simulations = 0;  // of a planner's decision, at most; 0: as choose.h says
  bool figures_hidden = false;    // a teacher's wish; concerns screens only
  friend bool operator==(const Settings&, const Settings&) = default;
};

}  // namespace demarche
