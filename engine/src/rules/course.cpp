#include "rules/course.h"

namespace demarche {

SeatSet who_sees(const Scenario& scenario, MeterId meter, SeatId of) {
  if (scenario.program->meters[meter.index()].everyone_sees) return all_seats(scenario);
  const Meter& row = scenario.meters[meter.index()];
  SeatSet set = row.seen_by;
  if (row.scope != Meter::Scope::world && of.exists()) set.add(of);
  return set;
}

}  // namespace demarche
