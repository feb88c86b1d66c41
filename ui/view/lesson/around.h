// The screens around a game: when they may be looked at, when they open by themselves.
#pragma once

#include <cstdint>
#include <memory>

#include "view/app.h"

namespace demarche::view {

// Forecasts, votes, tables, the debrief: visits, from which Escape leads back.
[[nodiscard]] bool is_around_game(Screen screen);

// On a screen of a game where forecasts may be opened: not before it, and not while something that
// has happened is still to be told.
[[nodiscard]] bool at_a_game(const App& app);

// The game belongs to a lesson. Only a class may look back while the game goes on, since that shows
// what chance holds.
[[nodiscard]] bool is_class(const App& app);
[[nodiscard]] bool may_look_back(const App& app);

// A screen was opened from the title: what it shows is not of the game that was left there.
[[nodiscard]] bool from_title(const App& app);

// What the scenario of the game brings for the debrief; null: nothing.
[[nodiscard]] const Debrief* debrief_of(const App& app);

// After the ending a class goes on to its debrief, once.
void open_debrief_of_class(App& app);

// When the clock of the debrief next shows another second, as App::now_ms; kNever (time.h) where
// it is not shown or stands still.
[[nodiscard]] std::int64_t next_second(const App& app);

// The futures that were asked for under a ticket have come: they are shown, unless the class has
// gone on to something else.
void put_futures(App& app, std::uint64_t ticket, const Futures& futures);

// Brings the ledger up to date with the game; makes one where there is none.
void refresh_ledger(App& app);

}  // namespace demarche::view
