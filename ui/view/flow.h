// How a game goes on by itself between two decisions of the person, and which screen that leads to.
#pragma once

#include "view/app.h"

namespace demarche::view {

// What a game that is taken up again says of the time before.
struct Earlier {
  View sealed;           // what the seat knew when it last sealed a round, or else at the start
  std::size_t told = 0;  // happenings that it had heard when it began its last decision
  bool decided = false;  // and that decision is not a plan which is still open
};
[[nodiscard]] Earlier earlier(const Scenario& scenario, const Record& record, SeatId seat);

// Seats that may decide now and that no computer decides for.
[[nodiscard]] SeatSet seats_awaited(const App& app);

// Reads anew what the person may know.
void refresh(Play& play);

// The screen that a running game is at: hand-over, table, sitting or outcome.
[[nodiscard]] Screen screen_of(const Play& play);

// Shows what follows: first what has been revealed since it was last told, then the screen that the
// game is at.
void tell_news(App& app);

// Lets computed seats decide until a person is awaited or the game is over.
void run_others(App& app);

// Lets computed seats decide, refreshes, tells the news; or hands over where somebody else is
// awaited at this keyboard. Where they search for long and App::thinks_aside, it only sets
// Play::thinking: no move is made until others_decided.
void move_on(App& app);

// Sets Play::thinking when planners are to decide beside the screen. False: nobody searches, or
// the front end waits for them.
bool think_aside(App& app);
// The screen stands where the game does, with nothing above it: what others decided can be told.
[[nodiscard]] bool waits_for_others(const App& app);
// What a copy of the game has become, computed seats having decided: the rest of move_on.
void others_decided(App& app, Game game);
// When the screen says that others are deciding, as App::now_ms: what is over in a moment says
// nothing. kNever: they are not, or it is said.
[[nodiscard]] std::int64_t thinking_change(const App& app);
// "The others are deciding", while they have been for a moment.
void draw_thinking(canvas::FrameBuilder& builder, const App& app, const Words& words);

// Leaves the telling for the screen that the game is at.
void end_telling(App& app);

// Shows another screen: nothing focused, nothing hovered, no overlay.
void show(App& app, Screen screen);

// Where the transcript of the sitting in progress begins: index into Play::heard of its
// `sitting_began`; the size of `heard` when the person is in no sitting.
[[nodiscard]] std::size_t sitting_start(const Play& play);

}  // namespace demarche::view
