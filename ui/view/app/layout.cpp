// From the app to a frame: the screen, what lies above it, the reason of what is focused.
#include "canvas/kit/overlay.h"
#include "view/screens.h"

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
    case Screen::forecasts:
      return draw_forecasts(builder, app, phrases);
    case Screen::vote:
      return draw_vote(builder, app, phrases);
    case Screen::vote_futures:
      return draw_vote_futures(builder, app, phrases);
    case Screen::tables:
      return draw_tables(builder, app, phrases);
    case Screen::debrief:
      return draw_debrief(builder, app, phrases);
    default:
      return draw_table(builder, app, phrases);
  }
}

void draw_screen(canvas::FrameBuilder& builder, const App& app, const Words& words) {
  if (app.screen == Screen::seat) return draw_seat(builder, app, words);
  if (app.screen == Screen::settings) return draw_settings(builder, app, words);
  if (app.screen == Screen::record) return draw_record(builder, app, words);
  if (app.screen == Screen::title || !app.play) return draw_title(builder, app, words);
  draw_in_game(builder, app, Phrases(*app.play->scenario, app.options.language));
}

// A cell, the name of an issue, or what is closed, says its reason when it is focused.
void draw_reason(canvas::FrameBuilder& builder, const App& app) {
  const canvas::Node* found = builder.placed(app.interaction.focused);
  if (found == nullptr || found->description.empty()) return;
  const bool speaks = found->role == canvas::Role::kCell || found->role == canvas::Role::kTab ||
                      found->role == canvas::Role::kLink ||
                      (found->disabled && found->role == canvas::Role::kButton);
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

}  // namespace

canvas::Frame layout(const App& app, const canvas::Sheet& sheet) {
  const Words words(app.options.language);
  const Name name = name_of(app.screen);
  canvas::FrameBuilder builder(sheet, name.id, words(name.key));
  draw_screen(builder, app, words);
  if (app.overlay.kind == Overlay::Kind::none) draw_reason(builder, app);
  draw_guide(builder, app, words);
  draw_overlay(builder, app, words);
  if (!app.notice.empty()) {
    canvas::ToastOptions toast;
    toast.id = "notice";
    toast.text = app.notice;
    canvas::toast(builder, std::move(toast));
  }
  return builder.finish();
}

}  // namespace demarche::view
