// Settings: language, size of text, palette, motion, window. What changes shows at once.
#include "view/actions.h"
#include "view/screens.h"
#include "view/screens/choices.h"

namespace demarche::view {
namespace {

using namespace canvas;

Element reading(const App& app, const Words& words) {
  return panel(column({heading(words("settings.reading")), language_choice(app, words),
                       text_size_choice(app, words), palette_choice(app, words)},
                      14),
               {.id = "reading", .label = words("settings.reading"), .padding = Insets::all(20)});
}

Element window(const App& app, const Words& words) {
  return panel(column({heading(words("settings.window")), motion_choice(app, words),
                       full_screen_choice(app, words)},
                      12),
               {.id = "window", .label = words("settings.window"), .padding = Insets::all(20)});
}

Element look(const App& app, const Words& words) {
  return panel(column({heading(words("settings.look")), look_sample(app, words),
                       text(words("settings.look-text"), Type::kBody),
                       text(words("settings.look-note"), Type::kSecondary, Tone::kSoft)},
                      14),
               {.id = "look", .label = words("settings.look"), .padding = Insets::all(20)});
}

}  // namespace

void draw_settings(FrameBuilder& builder, const App& app, const Words& words) {
  const bool narrow = builder.sheet().metrics.columns() == Columns::kOne;
  Element left = column({reading(app, words), window(app, words)}, kGutter);
  Element body = narrow ? column({left, look(app, words)}, kGutter)
                        : table_row({left, look(app, words)}, {1.0, 0.8}, kGutter);
  Element whole = column({top_bar({button({.id = "back",
                                           .label = words("settings.back"),
                                           .icon = "arrow-left",
                                           .shortcut = "Esc",
                                           .small = true,
                                           .action = {verb::back, 0, 0, ""}}),
                                   screen_title(words("settings.title")), spring()}),
                          grow(scroll("settings", pad(body, {kMargin, 12, kMargin, 12})))},
                         0);
  whole->place(builder, builder.bounds());
}

}  // namespace demarche::view
