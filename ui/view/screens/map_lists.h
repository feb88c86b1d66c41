// What stands beside the map or the round table: venues, pledges, formats, channels in words.
#pragma once

#include <string>
#include <vector>

#include "canvas/kit.h"
#include "view/app.h"
#include "view/map/search.h"
#include "view/phrases.h"

namespace demarche::view {

// How far a trust carries: solid from 40, dashed from 15, dotted below.
[[nodiscard]] canvas::ArcKind channel_of(std::int32_t trust);
// The lines of the channels with their names.
[[nodiscard]] canvas::Element channel_legend(const Words& words);

// Lit quarters of a member's ring for a step of its undertaking.
[[nodiscard]] int quarters(const Undertaking& undertaking, std::uint8_t step);
// Steps that a member has risen (or fallen, below 0) since the last sealed round.
[[nodiscard]] int risen(const App& app, std::size_t undertaking, std::size_t member);
// The flag of a member in its ring, spoken with its step.
[[nodiscard]] canvas::Element member_flag(const Phrases& phrases, const App& app,
                                          std::size_t undertaking, std::size_t member, double size);

// "open, host is ready", "named in the text", and so on.
[[nodiscard]] std::string venue_state(const Phrases& phrases, const App& app, VenueId venue);
// Whether the sitting in progress is held there.
[[nodiscard]] bool sits_at(const App& app, VenueId venue);
// A card a venue, with the flags of those who ask for it in public.
[[nodiscard]] canvas::Elements venue_cards(const App& app, const Phrases& phrases);

// Pledges by step with a search of members, and formats with their dates.
[[nodiscard]] canvas::Element pledges_and_formats(const App& app, const Phrases& phrases,
                                                  const WayTo& way);

}  // namespace demarche::view
