// From the app to a frame: the screen, what lies above it, the reason of what is focused.
#include "canvas/kit/overlay.h"
#include "view/flow.h"
#include "view/lesson/projector.h"
#include "view/lesson/silence.h"
#include "view/screens.h"
#include "view/screens/silence.h"
#include "view/why/draw.h"
#include "view/why/figures.h"

namespace demarche::view {
namespace {

struct Name {
  const char* id;
  const char* key;
};

Name name_of(Screen screen) {
  switch (screen) {
    case Screen::title:
      return {"title", "screen.title"};
    case Screen::seat:
      return {"seat", "screen.seat"};
    case Screen::briefing:
      return {"briefing", "screen.briefing"};
    case Screen::table:
      return {"table", "screen.table"};
    case Screen::sitting:
      return {"sitting", "screen.sitting"};
    case Screen::reveal:
      return {"reveal", "screen.reveal"};
    case Screen::map:
      return {"map", "screen.map"};
    case Screen::codex:
      return {"codex", "screen.codex"};
    case Screen::outcome:
      return {"outcome", "screen.outcome"};
    case Screen::settings:
      return {"settings", "screen.settings"};
    case Screen::record:
      return {"record", "record.title"};
    case Screen::handover:
      return {"handover", "screen.handover"};
    case Screen::lesson:
      return {"lesson", "screen.lesson"};
    case Screen::teacher:
      return {"teacher", "screen.teacher"};
    case Screen::projector:
      return {"projector", "screen.projector"};
    case Screen::keys:
      return {"keys", "screen.keys"};
    case Screen::saves:
      return {"saves", "screen.saves"};
    case Screen::review:
      return {"review", "screen.review"};
    case Screen::replay:
      return {"replay", "screen.replay"};
    case Screen::branch:
      return {"branch", "screen.branch"};
    case Screen::forecasts:
      return {"forecasts", "screen.forecasts"};
    case Screen::vote:
      return {"vote", "screen.vote"};
    case Screen::vote_futures:
      return {"vote_futures", "screen.vote-futures"};
    case Screen::tables:
      return {"tables", "screen.tables"};
    case Screen::debrief:
      return {"debrief", "screen.debrief"};
    case Screen::papers:
      return {"papers", "screen.papers"};
  }
  return {"title", "screen.title"};
}

void draw_in_game(canvas::FrameBuilder& builder, const App& app, const Phrases& phrases) {
  switch (app.screen) {
    case Screen::briefing:
      return draw_briefing(builder, app, phrases);
    case Screen::sitting:
      return draw_sitting(builder, app, phrases);
    case Screen::reveal:
      return draw_reveal(builder, app, phrases);
    case Screen::map:
      return draw_map(builder, app, phrases);
    case Screen::codex:
      return draw_codex(builder, app, phrases);
    case Screen::outcome:
      return draw_outcome(builder, app, phrases);
    case Screen::handover:
      return draw_handover(builder, app, phrases);
    case Screen::teacher:
      return draw_teacher(builder, app, phrases);
    case Screen::projector:
      return draw_projector(builder, app, phrases);
    case Screen::review:
      return draw_review(builder, app, phrases);
    case Screen::replay:
      return draw_replay(builder, app, phrases);
    case Screen::branch:
      return draw_branch(builder, app, phrases);
    case Screen::forecasts:
      return draw_forecasts(builder, app, phrases);
    case Screen::vote:
      return draw_vote(builder, app, phrases);
    case Screen::vote_futures:
      return draw_vote_futures(builder, app, phrases);
    case Screen::debrief:
      return draw_debrief(builder, app, phrases);
    default:
      return draw_table(builder, app, phrases);
  }
}

void draw_screen(canvas::FrameBuilder& builder, const App& app, const Words& words) {
  if (app.screen == Screen::seat) return draw_seat(builder, app, words);
  if (app.screen == Screen::lesson) return draw_lesson_setup(builder, app, words);
  if (app.screen == Screen::settings) return draw_settings(builder, app, words);
  if (app.screen == Screen::record) return draw_record(builder, app, words);
  if (app.screen == Screen::keys) return draw_key_screen(builder, app, words);
  if (app.screen == Screen::saves) return draw_saves(builder, app, words);
  if (app.screen == Screen::tables) return draw_tables(builder, app, words);
  if (app.screen == Screen::papers) return draw_papers(builder, app, words);
  if (app.screen == Screen::title || !app.play) return draw_title(builder, app, words);
  draw_in_game(builder, app,
               Phrases(*app.play->scenario, app.options.language, !app.figures_hidden));
}

// A cell, the name of an issue, or what is closed, says its reason when it is focused, or when the
// pointer rests on it.
void draw_reason(canvas::FrameBuilder& builder, const App& app) {
  const bool by_pointer = app.interaction.rested && !app.interaction.show_focus;
  const canvas::Node* found =
      builder.placed(by_pointer ? app.interaction.hovered : app.interaction.focused);
  if (found == nullptr || found->description.empty()) return;
  const bool speaks = found->role == canvas::Role::kCell || found->role == canvas::Role::kTab ||
                      found->role == canvas::Role::kLink ||
                      (found->disabled && (found->role == canvas::Role::kButton ||
                                           found->role == canvas::Role::kCard));
  if (!speaks) return;
  const canvas::Node node = *found;
  canvas::PopoverOptions options;
  options.id = "reason";
  options.title = node.label;
  if (node.role != canvas::Role::kTab) {
    options.text = node.description;
    options.hint = node.value;
  }
  options.width = 280;
  canvas::popover(builder, node.rect, std::move(options));
}

// Says of each number what kind it is, and hides those that a teacher hides.
canvas::Frame with_measures(canvas::Frame frame, const App& app, const canvas::Sheet& sheet,
                            const Words& words) {
  mark_measures(frame);
  if (app.figures_hidden) hide_estimates(frame, sheet, words);
  return frame;
}

}  // namespace

canvas::Frame layout(const App& app, const canvas::Sheet& sheet) {
  // Nothing of the class's own screen, not even a notice, may lie over what it sees.
  if (app.screen == Screen::projector && app.overlay.kind == Overlay::Kind::none) {
    const Words shown(app.options.language, !app.figures_hidden);
    return with_measures(layout_projector(app, sheet), app, sheet, shown);
  }
  const Words words(app.options.language, !app.figures_hidden);
  if (silent(app)) {
    canvas::FrameBuilder quiet(sheet, "silence", words("screen.silence"));
    draw_silence(quiet, app, words, true);
    return quiet.finish();
  }
  const Name name = name_of(app.screen);
  const canvas::KeyNames keys = key_names(app.options.keys, app.screen);
  canvas::Sheet own = sheet;
  own.keys = &keys;
  canvas::FrameBuilder builder(own, name.id, words(name.key));
  draw_screen(builder, app, words);
  if (app.overlay.kind == Overlay::Kind::none && app.whys.last_loose() == nullptr)
    draw_reason(builder, app);
  draw_guide(builder, app, words);
  const bool above = app.overlay.kind == Overlay::Kind::log;  // whose lines open trees
  if (!above) draw_trees(builder, app, words);
  draw_overlay(builder, app, words);
  if (above) draw_trees(builder, app, words);
  if (!app.notice.empty()) {
    canvas::ToastOptions toast;
    toast.id = "notice";
    toast.text = app.notice;
    canvas::toast(builder, std::move(toast));
  } else {
    draw_thinking(builder, app, words);
  }
  return with_measures(builder.finish(), app, own, words);
}

}  // namespace demarche::view
