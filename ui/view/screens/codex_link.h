// A name that leads to its entry in the codex.
#pragma once

#include <string>

#include "canvas/kit.h"
#include "demarche/ids.h"
#include "view/phrases.h"

namespace demarche::view {

// `inside` as a link with that spoken name, at least as large as a target must be. Without an entry
// it is only spoken.
[[nodiscard]] canvas::Element codex_link(std::string id, CodexId entry, std::string name,
                                         canvas::Element inside);
// The same for the mouse alone: where a name stands among many, and the keyboard reaches its entry
// by the codex.
[[nodiscard]] canvas::Element pointer_link(std::string id, CodexId entry, std::string name,
                                           canvas::Element inside);
// A link of a seat.
[[nodiscard]] canvas::Element seat_link(const Phrases& phrases, std::string id, SeatId seat,
                                        canvas::Element inside);

}  // namespace demarche::view
