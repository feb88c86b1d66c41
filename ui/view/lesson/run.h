// A lesson while it runs: the clock of each phase, what counts at time-out, the teacher's hand in
// the game. All of it makes moves of the game or none; nothing here changes a rule.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "view/app.h"
#include "view/lesson/lesson.h"

namespace demarche::view {

// After each action: starts the clock where another decision has begun. `verb`: of the action.
void follow_lesson(App& app, const std::string& verb);
// The clock moves on; at its end the phase does (time.h).
[[nodiscard]] std::int64_t lesson_change(const App& app);
void lesson_on_time(App& app, std::vector<Request>& requests);
// Seconds that are kept of the decision of whoever takes over next; 0: the clock starts anew.
[[nodiscard]] std::int32_t seconds_kept(const App& app);

// Whose time it is: handed over, the delegation at the keyboard; aloud or with `all`, everyone who
// is awaited now. What is drafted counts; who has drafted nothing passes, or the computer decides
// in character, as the lesson declares.
void go_on_now(App& app, bool all);
// The computer decides for a seat that is awaited: its planning, or one decision of a sitting.
void act_for(App& app, SeatId seat);
// The seat goes to the computer, or back to its team. False: it is the last team.
bool give_seat(App& app, SeatId seat);
// Plays the game again up to the beginning of the round in progress, or of the one before when
// nothing has been sealed or said in it yet. False: there is nothing to take back.
bool take_back_round(App& app);
// The round that take_back_round would begin again; 0: none.
[[nodiscard]] int round_to_take_back(const Play& play);
// A game that has come to the planning of a round of a record; 0 < round.
[[nodiscard]] Game begun_again(const Scenario& scenario, const Record& record, int round);

}  // namespace demarche::view
