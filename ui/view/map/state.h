// What the map, or the round table, remembers while a game is on the table.
#pragma once

#include <cstdint>
#include <string>

namespace demarche::view {

struct MapState {
  std::int32_t shown_round = 0;      // whose rises have been shown; 0: none yet
  bool arriving = false;             // members that rose come one by one
  std::int64_t since_ms = 0;         // when that began, as App::now_ms
  std::int64_t lively_until_ms = 0;  // light runs along channels that changed
  std::string find;                  // what was typed into the search of members
};

}  // namespace demarche::view
