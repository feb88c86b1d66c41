// Seats by what people type.
#pragma once

#include <string>

#include "demarche/scenario.h"

namespace demarche::cli {

// "ua, ru, tr": the ids of all seats.
[[nodiscard]] std::string ids_of_seats(const Scenario& scenario);
// The seat whose actor has that id, or none.
[[nodiscard]] SeatId seat_by_id(const Scenario& scenario, const std::string& id);
// 'there is no seat "xx"; there are: ua, ru, tr'.
[[nodiscard]] std::string no_such_seat(const Scenario& scenario, const std::string& id);

}  // namespace demarche::cli
