// Everybody and everything of a scenario that has a place on the map.
#pragma once

#include <string>
#include <vector>

#include "demarche/scenario.h"

namespace demarche::view {

// Somebody or something with a place.
struct Spot {
  ActorId actor = {};  // seat or member
  VenueId venue = {};  // or a venue
  std::size_t undertaking = 0, member = 0;
  bool is_member = false;
  Place place = {};
  bool beyond = false;  // not to be seen on the whole map
};

// Seats in their order, then members of undertakings, each once, region by region (as Tab visits
// them: from west to east, in each band from north to south), then venues that have a place.
[[nodiscard]] std::vector<Spot> spots_of(const Scenario& scenario);

// Of a place, in degrees.
[[nodiscard]] double degrees(std::int32_t thousandths);
// The code of a country by the name of its flag: "UA".
[[nodiscard]] std::string country_code(const std::string& flag);

}  // namespace demarche::view
