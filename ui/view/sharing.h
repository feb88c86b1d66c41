// Several persons at one keyboard: whose turn it is stands on a screen of its own between two of
// them, so that nobody reads what another delegation may know.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "demarche/ids.h"

namespace demarche::view {

struct App;
struct Play;

// Part of a Play.
struct Sharing {
  SeatId next;      // who takes over: the hand-over stands; none: somebody sits at the keyboard
  SeatSet briefed;  // have opened their briefing in this run of the program
  // Happenings that each seat had been told when it left the keyboard; none: unknown (a restored
  // game without its mark).
  std::vector<std::optional<std::size_t>> told;
  // The button has been pressed once at that time; 0: not. Milliseconds, as App::now_ms.
  std::int64_t armed_ms = 0;
  std::int64_t shown_ms = 0;    // when the hand-over came up
  std::int64_t ignored_ms = 0;  // last press that was still of the hand before
};

// A press counts as the second one only after so long: a bouncing key or a double click opens
// nothing. Whoever holds the key down sees the bar fill meanwhile. Milliseconds.
constexpr std::int64_t kHoldToOpen = 900;

// Seats that people play, as the game's start says.
[[nodiscard]] SeatSet people_of(const Play& play);
// Whether more than one person plays. Whoever is alone never sees a hand-over.
[[nodiscard]] bool is_shared(const Play& play);
// Of those awaited the first after `after` in seat order, beginning anew behind the last; none when
// nobody is awaited.
[[nodiscard]] SeatId next_in_turn(SeatSet awaited, SeatId after);

// Closes what the seat at the keyboard sees and asks for `seat` to take over.
void hand_over(App& app, SeatId seat);
// After a move in a shared game: hands over when somebody else is awaited and the seat at the
// keyboard is not. False: it stays where it is.
bool hand_on(App& app);
// Closes the seat at the keyboard, so that whoever comes back to this game passes the hand-over.
void close_seat(App& app);
// The hand-over's button: the first press arms it, another one after kHoldToOpen opens the seat.
void press_to_open(App& app);
// How far holding has come, 0 to 1.
[[nodiscard]] double held_so_far(const App& app);

// The bar fills, and what was armed and then left alone is closed again (time.h).
[[nodiscard]] std::int64_t handover_change(const App& app);
void handover_on_time(App& app);

}  // namespace demarche::view
