#include "rules/availability.h"

#include "core/block.h"
#include "rules/evaluate.h"

namespace demarche {

bool venue_open(const Scenario& scenario, const State& state, VenueId venue) {
  const std::uint8_t opened = Block(scenario, state).venues()[venue.index()];
  if (opened == kClosedByEffect) return false;
  return opened == kOpenedByEffect || holds(scenario, state, scenario.venues[venue.index()].open);
}

VenueId venue_named(const Scenario& scenario, const State& state) {
  const std::uint8_t* const table = Block(scenario, state).table();
  for (std::size_t issue = 0; issue < scenario.layout.issues; ++issue) {
    const VenueId venue = scenario.program->option(issue, table[issue]).venue;
    if (venue.exists() && venue_open(scenario, state, venue)) return venue;
  }
  return {};
}

bool format_closed(const Scenario& scenario, const State& state, FormatId format) {
  return Block(scenario, state).formats()[format.index()].closed != 0;
}

SeatSet parties_now(const Scenario& scenario, const State& state, FormatId format) {
  const FormatCode& row = scenario.program->formats[format.index()];
  SeatSet parties = row.parties;
  if (row.has_additions) {
    for (const Format::Addition& addition : scenario.formats[format.index()].additions) {
      if (holds(scenario, state, addition.when)) parties.add(addition.seat);
    }
  }
  parties.bits &= ~state.head().walked_out_of[format.index()];
  return parties;
}

}  // namespace demarche
