// One function a screen. Each places itself into the builder's bounds; `layout` adds overlays and
// finishes the frame.
#pragma once

#include "canvas/builder.h"
#include "view/app.h"
#include "view/phrases.h"

namespace demarche::view {

void draw_title(canvas::FrameBuilder& builder, const App& app, const Words& words);
void draw_settings(canvas::FrameBuilder& builder, const App& app, const Words& words);
void draw_key_screen(canvas::FrameBuilder& builder, const App& app, const Words& words);
void draw_saves(canvas::FrameBuilder& builder, const App& app, const Words& words);
void draw_seat(canvas::FrameBuilder& builder, const App& app, const Words& words);
void draw_briefing(canvas::FrameBuilder& builder, const App& app, const Phrases& phrases);
void draw_table(canvas::FrameBuilder& builder, const App& app, const Phrases& phrases);
void draw_sitting(canvas::FrameBuilder& builder, const App& app, const Phrases& phrases);
void draw_reveal(canvas::FrameBuilder& builder, const App& app, const Phrases& phrases);
// Items that the reveal of `play.telling` has to open.
[[nodiscard]] std::size_t telling_steps(const Play& play);
void draw_map(canvas::FrameBuilder& builder, const App& app, const Phrases& phrases);
void draw_codex(canvas::FrameBuilder& builder, const App& app, const Phrases& phrases);
void draw_handover(canvas::FrameBuilder& builder, const App& app, const Phrases& phrases);
void draw_lesson_setup(canvas::FrameBuilder& builder, const App& app, const Words& words);
void draw_teacher(canvas::FrameBuilder& builder, const App& app, const Phrases& phrases);
void draw_projector(canvas::FrameBuilder& builder, const App& app, const Phrases& phrases);
void draw_outcome(canvas::FrameBuilder& builder, const App& app, const Phrases& phrases);
void draw_review(canvas::FrameBuilder& builder, const App& app, const Phrases& phrases);
void draw_replay(canvas::FrameBuilder& builder, const App& app, const Phrases& phrases);
void draw_branch(canvas::FrameBuilder& builder, const App& app, const Phrases& phrases);
void draw_forecasts(canvas::FrameBuilder& builder, const App& app, const Phrases& phrases);
void draw_vote(canvas::FrameBuilder& builder, const App& app, const Phrases& phrases);
void draw_vote_futures(canvas::FrameBuilder& builder, const App& app, const Phrases& phrases);
void draw_tables(canvas::FrameBuilder& builder, const App& app, const Words& words);
void draw_papers(canvas::FrameBuilder& builder, const App& app, const Words& words);
void draw_debrief_far(canvas::FrameBuilder& builder, const App& app, const Phrases& phrases,
                      bool with_back);
void draw_debrief(canvas::FrameBuilder& builder, const App& app, const Phrases& phrases);

// Overlays above any screen.
void draw_overlay(canvas::FrameBuilder& builder, const App& app, const Words& words);

}  // namespace demarche::view
