// The larger overlays. Private to ui/view/overlays.
#pragma once

#include "canvas/kit.h"
#include "view/app.h"
#include "view/phrases.h"

namespace demarche::view {

// Every key of what has been placed, and those that work everywhere.
void draw_keys(canvas::FrameBuilder& builder, const App& app, const Words& words);
// Scroll area of the log.
inline constexpr const char* kLogScroll = "log/lines";
// All that the person has heard so far, or what it looks for in it, round by round, the latest
// first.
void draw_log(canvas::FrameBuilder& builder, const App& app, const Words& words);

// Lines of a round that the teacher wrote to that delegation, as far as the search finds them.
[[nodiscard]] canvas::Elements messages_in_log(const App& app, const Phrases& phrases, int round);
// What the teacher has written to the delegation at the keyboard, until it is read.
void draw_message(canvas::FrameBuilder& builder, const App& app, const Words& words);
// Where the teacher writes it, and what has been sent.
void draw_message_desk(canvas::FrameBuilder& builder, const App& app, const Words& words);

}  // namespace demarche::view
