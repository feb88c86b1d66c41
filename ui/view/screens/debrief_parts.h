// The material of the steps of a debrief. Private to its screen.
#pragma once

#include "canvas/kit.h"
#include "view/app.h"
#include "view/lesson/told_rounds.h"
#include "view/phrases.h"

namespace demarche::view {

// Questions of a step: the scenario's, else the program's own. At least one.
[[nodiscard]] std::vector<std::string> debrief_questions(const App& app, const Words& words,
                                                         DebriefPhase phase);

// Whether a slide is operated, or only looked at: on a projector of its own.
enum class Slide : std::uint8_t { operated, shown };

// What is shown beside the questions: care, the class's own game, where it turned, forecasts, what
// really happened.
[[nodiscard]] canvas::Element debrief_material(const App& app, const Phrases& phrases,
                                               DebriefPhase phase, Slide slide);
// What really happened and its sources, once the teacher has shown it.
[[nodiscard]] canvas::Element debrief_reality(const App& app, const Phrases& phrases, Slide slide);
// Where the game turned: by review where there is one, else by what was tabled and promised; says
// which, and how far a review is that is under way.
[[nodiscard]] canvas::Element debrief_turns(const App& app, const Phrases& phrases, Slide slide);
// A lettered line of it.
[[nodiscard]] canvas::Element turn_row(const Phrases& phrases, std::int32_t round, int number,
                                       canvas::Element told);
// "Settled: ...", other things of a round, in words.
[[nodiscard]] canvas::Element settled_line(const Phrases& phrases, const Package& package);
[[nodiscard]] std::string told_in_words(const Phrases& phrases, const Happening& one);
// A round with its dates.
[[nodiscard]] canvas::Element round_name(const Phrases& phrases, std::int32_t round);
// The class's game by rounds: while it goes on only what everybody heard.
[[nodiscard]] std::vector<ToldRound> rounds_of(const Play& play);

}  // namespace demarche::view
