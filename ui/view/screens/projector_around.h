// What the class's screen shows of the debrief and of what else stands around a game.
#pragma once

#include "canvas/builder.h"
#include "view/app.h"
#include "view/phrases.h"

namespace demarche::view {

// Whether the teacher is at something that the class shall see: the debrief, a vote and its
// futures, several tables, how well all forecasts fitted.
[[nodiscard]] bool projects_around(const App& app);
// `with_back`: the only screen that there is, and so with a way back.
void draw_around_far(canvas::FrameBuilder& builder, const App& app, const Phrases& phrases,
                     bool with_back);
// Where the teacher has scrolled to, for a screen whose letters are that much larger.
[[nodiscard]] canvas::Interaction seen_with(const App& app, canvas::Interaction seen,
                                            double text_scale);

}  // namespace demarche::view
