// The quiet card before what was sealed is revealed.
#pragma once

#include "canvas/kit.h"
#include "view/app.h"
#include "view/words.h"

namespace demarche::view {

// `operated`: on the teacher's own screen, where any key ends it; else on the projector.
void draw_silence(canvas::FrameBuilder& builder, const App& app, const Words& words, bool operated);

// How long it is, in steps; `verb` takes the seconds.
[[nodiscard]] canvas::Element silence_stepper(const Words& words, int seconds, const char* verb);

}  // namespace demarche::view
