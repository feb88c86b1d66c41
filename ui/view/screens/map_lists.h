// What stands beside the map: who is beyond it, venues, formats, pledges in words.
#pragma once

#include "canvas/kit.h"
#include "view/app.h"
#include "view/phrases.h"
#include "view/screens/map_board.h"

namespace demarche::view {

// A floating panel in the corner of the board with the seats and members that lie beyond it. The
// room it takes; empty when nobody does.
canvas::Rect draw_beyond(canvas::FrameBuilder& builder, const App& app, const Phrases& phrases,
                         const std::vector<BoardMark>& marks, canvas::Rect board);

// "open, named by the text", and so on.
[[nodiscard]] std::string venue_state(const Phrases& phrases, const App& app, VenueId venue);
[[nodiscard]] canvas::Element venue_cards(const App& app, const Phrases& phrases);

// Pledges by step, formats with their dates.
[[nodiscard]] canvas::Element map_side(const App& app, const Phrases& phrases);

}  // namespace demarche::view
