#include "rules/course.h"

namespace demarche {

SeatSet all_seats(const Scenario& scenario) {
  const std::size_t seats = scenario.seats.size();
  return {seats == 32 ? 0xFFFFFFFFU : (1U << seats) - 1U};
}

SeatSet who_sees(const Scenario& scenario, MeterId meter, SeatId of) {
  const Meter& row = scenario.meters[meter.index()];
  if (row.everyone_sees) return all_seats(scenario);
  SeatSet set = row.seen_by;
  if (row.scope != Meter::Scope::world && of.exists()) set.add(of);
  return set;
}

}  // namespace demarche
