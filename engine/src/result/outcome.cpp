#include <cassert>

#include "demarche/result.h"
#include "result/assess.h"

namespace demarche {

Outcome outcome(const Scenario& scenario, const State& state) {
  assert(ending(state).exists());
  Outcome made;
  made.ending = ending(state);
  made.agreement = scenario.endings[made.ending.index()].agreement;
  for (std::size_t s = 0; s < scenario.seats.size(); ++s) {
    made.seats.push_back(result(scenario, state, SeatId(s)));
  }
  // A text exists where the ending is an agreement.
  if (made.agreement && scenario.durability.present) made.durability = durability(scenario, state);
  for (std::size_t a = 0; a < scenario.achievements.size(); ++a) {
    const Achievement& row = scenario.achievements[a];
    const Moment moment = moment_at_end(scenario, state, row.seat);
    if (!row.when.exists() || holds(scenario, state, row.when, moment))
      made.achievements.push_back(a);
  }
  return made;
}

}  // namespace demarche
