// What the screens around a game have in common: their bar, keys at the foot, forecasts in words.
#pragma once

#include <string>
#include <vector>

#include "canvas/kit.h"
#include "view/app.h"
#include "view/lesson/ledger.h"
#include "view/phrases.h"

namespace demarche::view {

// "Will “Presence” be settled by the end of round 4?"
[[nodiscard]] std::string forecast_question(const Phrases& phrases,
                                            const ForecastQuestion& question);
// "It came", "It did not come", "Not known yet", "Nobody was seen to try it".
[[nodiscard]] std::string forecast_answer(const Words& words, ForecastAnswer answer);
// "Turkey", "Turkey, student 2", "Student 2".
[[nodiscard]] std::string forecaster_name(const Phrases& phrases, const Forecaster& who);

// Back, the title, what it is about, "a classroom model, not a forecast", further parts.
[[nodiscard]] canvas::Element around_bar(const Phrases& phrases, const std::string& title,
                                         const std::string& aside, canvas::Elements more = {});
[[nodiscard]] canvas::Element around_bar(const Words& words, const std::string& title,
                                         const std::string& aside, canvas::Elements more = {});
// What a screen is about, where the bar has room for it beside the ways.
[[nodiscard]] std::string around_aside(const App& app, canvas::Columns columns, std::string aside);
// Buttons to the other screens around the game, without the one that is shown; where there are
// not three columns by their icons and keys.
[[nodiscard]] canvas::Elements around_ways(const App& app, const Words& words, Screen shown,
                                           canvas::Columns columns);

// Printing before a lesson, where a scenario can be set up.
[[nodiscard]] canvas::Element papers_of_lesson(const App& app, const Words& words);
// On the teacher's panel: the ways to what is around the game, and to printing.
[[nodiscard]] canvas::Element around_panel(const App& app, const Words& words);

// A bar without words, filled by a share from 0 to 1; height in logical pixels at 100 % text.
[[nodiscard]] canvas::Element plain_bar(double share, double height);

// Work beside the window: what it does, how far it is, and the way to stop it.
struct WorkOptions {
  std::string id = {}, says = {}, stop = {}, shortcut = {};
  int per_mille = 0;
  canvas::Action action = {};  // stops it
};
[[nodiscard]] canvas::Element work_in_progress(WorkOptions options);

// How well forecasts fit: a chart with counts, the score and what it means. `narrow`: without
// sentences.
[[nodiscard]] canvas::Element calibration_chart(const Words& words, const std::vector<Said>& said,
                                                double least_height);
[[nodiscard]] canvas::Element calibration_words(const Words& words, const std::vector<Said>& said);

}  // namespace demarche::view
