// The board of the map screen: a map with panels over it, or a round table.
#pragma once

#include "canvas/kit.h"
#include "view/app.h"
#include "view/phrases.h"

namespace demarche::view {

// The map with everybody's places, and beside it who lies beyond it, venues, pledges, formats.
[[nodiscard]] canvas::Element map_board(const App& app, const Phrases& phrases);
// Delegations around a table, the own one nearest, with what each trusts it with.
[[nodiscard]] canvas::Element round_table(const App& app, const Phrases& phrases);

}  // namespace demarche::view
