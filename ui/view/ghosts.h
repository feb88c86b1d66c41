// What the move or the package in hand would make of a level: the ghost that every drawing of it
// shows, on whatever screen.
#pragma once

#include <optional>

#include "view/foresee.h"
#include "view/phrases.h"

namespace demarche::view {

// What would follow: of the picked move if it succeeds, while one plans; in a sitting of the draft,
// or of what lies on the table, if all sign. None: nothing is in hand.
[[nodiscard]] std::optional<Foresight> in_hand(const App& app, const Phrases& phrases);
// A level then, as a whole number; none: it stays as it is.
[[nodiscard]] std::optional<std::int32_t> ghost_of(const Foresight& then, const Play& play,
                                                   MeterId meter, SeatId of, SeatId in);
// "54", or "54 → 58".
[[nodiscard]] std::string with_ghost(std::int32_t now, std::optional<std::int32_t> then);

}  // namespace demarche::view
