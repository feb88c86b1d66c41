#include "view/map/spots.h"

#include <algorithm>
#include <cmath>

namespace demarche::view {
namespace {

constexpr double kBand = 12;  // degrees: members are visited west to east in such bands

// Tab goes through regions: bands from west to east, each from north to south.
bool earlier_on_tour(const Spot& a, const Spot& b) {
  const auto band = [](const Spot& spot) {
    return std::floor(spot.place.longitude / 1000.0 / kBand);
  };
  if (band(a) != band(b)) return band(a) < band(b);
  return a.place.latitude > b.place.latitude;
}

}  // namespace

double degrees(std::int32_t thousandths) { return thousandths / 1000.0; }

std::string country_code(const std::string& code) {
  std::string out = code;
  for (char& c : out) {
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
  }
  return out;
}

std::vector<Spot> spots_of(const Scenario& scenario) {
  std::vector<Spot> spots;
  for (const Seat& seat : scenario.seats) {
    spots.push_back({.actor = seat.actor, .place = scenario.actors[seat.actor.index()].place});
  }
  for (std::size_t i = 0; i < scenario.undertakings.size(); ++i) {
    const std::vector<Undertaking::Member>& members = scenario.undertakings[i].members;
    for (std::size_t row = 0; row < members.size(); ++row) {
      const ActorId actor = members[row].actor;
      const bool known = std::any_of(spots.begin(), spots.end(),
                                     [&](const Spot& spot) { return spot.actor == actor; });
      if (known) continue;
      spots.push_back({.actor = actor,
                       .undertaking = i,
                       .member = row,
                       .is_member = true,
                       .place = scenario.actors[actor.index()].place});
    }
  }
  std::stable_sort(spots.begin() + static_cast<std::ptrdiff_t>(scenario.seats.size()), spots.end(),
                   earlier_on_tour);
  for (std::size_t i = 0; i < scenario.venues.size(); ++i) {
    if (scenario.venues[i].place.known) {
      spots.push_back({.venue = VenueId(i), .place = scenario.venues[i].place});
    }
  }
  return spots;
}

}  // namespace demarche::view
