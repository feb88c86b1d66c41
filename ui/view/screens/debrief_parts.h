// The material of the steps of a debrief. Private to its screen.
#pragma once

#include "canvas/kit.h"
#include "view/app.h"
#include "view/phrases.h"

namespace demarche::view {

// Questions of a step: the scenario's, else the program's own. At least one.
[[nodiscard]] std::vector<std::string> debrief_questions(const App& app, const Words& words,
                                                         DebriefPhase phase);

// What is shown beside the questions: care, the class's own game, where it turned, forecasts, what
// really happened.
[[nodiscard]] canvas::Element debrief_material(const App& app, const Phrases& phrases,
                                               DebriefPhase phase);
// What really happened and its sources, once the teacher has shown it.
[[nodiscard]] canvas::Element debrief_reality(const App& app, const Phrases& phrases);

}  // namespace demarche::view
