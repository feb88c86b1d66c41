// The larger overlays. Private to ui/view/overlays.
#pragma once

#include "canvas/kit.h"
#include "view/app.h"

namespace demarche::view {

// Every key, by the place where it works.
void draw_keys(canvas::FrameBuilder& builder, const Words& words, bool in_game);
// All that the person has heard so far, round by round, the latest first.
void draw_log(canvas::FrameBuilder& builder, const App& app, const Words& words);

}  // namespace demarche::view
