// Seconds of silence between the last sealed choice and what comes of it: everybody thinks first,
// and writes down a forecast. The class sees a quiet card meanwhile.
#pragma once

#include <cstdint>
#include <string>

namespace demarche::view {

struct App;

constexpr int kMostSilence = 30, kSilenceStep = 5;  // seconds
// Long enough to write a number down, too short to be waited for.
constexpr int kUsualSilence = 10;

// Part of a Lesson, not kept: a lesson that is taken up again goes on without.
struct Silence {
  int revealed = -1;          // rounds whose choices have been revealed; -1: not yet looked at
  std::int64_t until_ms = 0;  // App::now_ms; 0: there is none
  friend bool operator==(const Silence&, const Silence&) = default;
};

// The card stands now, over every screen of the game and on the projector.
[[nodiscard]] bool silent(const App& app);
// After each action: begins where choices have been revealed. `taken_back`: the game went
// backwards.
void follow_silence(App& app, bool taken_back);
// Any key, any click, any action. False: there was none.
bool end_silence(App& app);
// When the card next looks otherwise, or is over; kNever (time.h): there is none. With reduced
// motion nothing on it moves.
[[nodiscard]] std::int64_t silence_change(const App& app);
// Whole seconds that are left, begun ones counted.
[[nodiscard]] int silence_left(const App& app);

}  // namespace demarche::view
