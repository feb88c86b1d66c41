// What the handlers of review, replay and branch do. Private to ui/view.
#pragma once

#include <cstdint>
#include <optional>

#include "view/review/after.h"

namespace demarche::view {

// Makes the stops of the replay and goes to the last one at or before that row of the record; none:
// to the start.
void open_replay(App& app, std::optional<std::size_t> move);
void replay_at(App& app, std::size_t stop);
void play_replay(App& app, bool on);
void pace_replay(App& app, int speed);
// Through the eyes of another seat, or of none: all that happened. Only once the game is over.
void replay_through(App& app, SeatId eyes, bool all);

// Makes ready to choose otherwise at a row of the record, which must be the person's decision:
// what could be done there. False when nothing else was possible.
bool open_branch(App& app, std::size_t move);
// Plays both futures of an alternative.
void pick_branch(App& app, std::size_t alternative);
// From where a branch is played on: before the decision, or with one of both choices made.
enum class PlayOn : std::uint8_t { undecided, other, chosen };
// The game of the branch on the table. False when there is none.
bool play_branch(App& app, PlayOn from);

}  // namespace demarche::view
