// What everybody in the room may know of a game: what a projector shows is drawn from this alone.
#pragma once

#include "demarche/state.h"
#include "view/app.h"

namespace demarche::view {

// The state with everything blanked that some seat may not know: profiles, sealed choices, levels
// that not all see, the talk of a sitting that is not open to all.
[[nodiscard]] State public_state(const Scenario& scenario, const State& state);

// The game as somebody without a seat sees it: `view` (of no seat: its own parts are those of the
// start), `known`, `heard` (what all seats heard). No game and no seat; `before` is empty.
[[nodiscard]] Play public_play(const Play& play);

}  // namespace demarche::view
