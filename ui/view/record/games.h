// The list of one's own games of a scenario. Private to the screen of the record.
#pragma once

#include "canvas/layout.h"
#include "view/app.h"
#include "view/phrases.h"

namespace demarche::view {

// The games, newest first; the ways of the chosen one have their keys.
[[nodiscard]] canvas::Element list_of_games(const App& app, const Phrases& phrases);
// Games of scenarios that are not on the shelf; nothing when there are none.
[[nodiscard]] canvas::Element games_without_scenario(const App& app, const Words& words);

}  // namespace demarche::view
