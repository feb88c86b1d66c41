#include "cli/seats.h"

namespace demarche::cli {

std::string ids_of_seats(const Scenario& scenario) {
  std::string out;
  for (std::size_t i = 0; i < scenario.seats.size(); ++i)
    out += (i == 0 ? "" : ", ") + scenario.actor_of(SeatId(i)).id;
  return out;
}

SeatId seat_by_id(const Scenario& scenario, const std::string& id) {
  for (std::size_t i = 0; i < scenario.seats.size(); ++i) {
    if (scenario.actor_of(SeatId(i)).id == id) return SeatId(i);
  }
  return {};
}

std::string no_such_seat(const Scenario& scenario, const std::string& id) {
  return "there is no seat \"" + id + "\"; there are: " + ids_of_seats(scenario);
}

}  // namespace demarche::cli
