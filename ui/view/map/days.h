// The deadline: the rounds of the game as days, what is due in them, how many are left.
#pragma once

#include <string>
#include <vector>

#include "canvas/kit.h"
#include "view/app.h"
#include "view/phrases.h"

namespace demarche::view {

// Something of a round, in words.
struct DayLine {
  std::string icon;
  std::string text;
};
struct Day {
  int round = 1;
  std::string dates, title;
  bool past = false, today = false;
  std::vector<DayLine> lines;  // what happened, what is due, what was put off until then
};
// All rounds in order, as far as the own seat knows them.
[[nodiscard]] std::vector<Day> days_of(const Play& play, const Phrases& phrases);
[[nodiscard]] std::vector<Day> days_of(const App& app, const Phrases& phrases);

// How near the end is: 0 far, 1 one more round after this, 2 the last.
[[nodiscard]] int urgency(const View& view);
// How many rounds are left, with an hourglass; in the last two in another colour and with other
// words. A button that opens the days. `brief`: without words while the end is far.
[[nodiscard]] canvas::Element rounds_left(const App& app, const Phrases& phrases, bool brief);

// One cell a round, side by side, and under them what is due today. Cells show their dates where
// `width` allows. Null where the game has one round.
[[nodiscard]] canvas::Element days_strip(const App& app, const Phrases& phrases,
                                         const canvas::Sheet& sheet, double width);
// What is known of the cell that is pointed at; nothing when none is.
void draw_day_card(canvas::FrameBuilder& builder, const App& app, const Phrases& phrases);

// Overlay: every round with all its lines.
void draw_days(canvas::FrameBuilder& builder, const App& app, const Words& words);

}  // namespace demarche::view
