// What effects and conditions have made available: moves, venues, formats.
#pragma once

#include "core/block.h"
#include "core/program.h"
#include "demarche/scenario.h"
#include "demarche/state.h"

namespace demarche {

[[nodiscard]] inline bool move_open(const Scenario& scenario, const State& state, MoveId move) {
  const std::uint8_t opened = *Block(scenario, state).move_opened(move);
  if (opened == kClosedByEffect) return false;
  return opened == kOpenedByEffect || !scenario.program->moves[move.index()].closed;
}

// An effect that opens or closes a venue outweighs its condition.
[[nodiscard]] bool venue_open(const Scenario& scenario, const State& state, VenueId venue);
// The venue that an option standing on the table names, if it is open; the first in the order of
// issues.
[[nodiscard]] VenueId venue_named(const Scenario& scenario, const State& state);
[[nodiscard]] bool format_closed(const Scenario& scenario, const State& state, FormatId format);
// Who would be in the room were the format to meet now: its parties, additions whose condition
// holds, less those who walked out of its last sitting.
[[nodiscard]] SeatSet parties_now(const Scenario& scenario, const State& state, FormatId format);

}  // namespace demarche
