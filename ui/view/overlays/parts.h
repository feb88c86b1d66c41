// The larger overlays. Private to ui/view/overlays.
#pragma once

#include "canvas/kit.h"
#include "view/app.h"

namespace demarche::view {

// Every key of what has been placed, and those that work everywhere.
void draw_keys(canvas::FrameBuilder& builder, const App& app, const Words& words);
// Scroll area of the log.
inline constexpr const char* kLogScroll = "log/lines";
// All that the person has heard so far, or what it looks for in it, round by round, the latest
// first.
void draw_log(canvas::FrameBuilder& builder, const App& app, const Words& words);

}  // namespace demarche::view
