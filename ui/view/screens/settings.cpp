// Settings: language, size of text, palette, motion, window. What changes shows at once.
#include <algorithm>

#include "view/actions.h"
#include "view/screens.h"
#include "view/screens/choices.h"
#include "view/screens/setup_parts.h"

namespace demarche::view {
namespace {

using namespace canvas;

constexpr double kCalmWidth = 980;  // of both columns together

Element reading(const App& app, const Words& words) {
  return panel(
      column({marked_heading("book-open", words("settings.reading")), language_choice(app, words),
              text_size_choice(app, words), palette_choice(app, words)},
             14),
      {.id = "reading", .label = words("settings.reading"), .padding = kCalmPadding});
}

Element window(const App& app, const Words& words) {
  return panel(column({marked_heading("monitor", words("settings.window")),
                       motion_choice(app, words), full_screen_choice(app, words)},
                      8),
               {.id = "window", .label = words("settings.window"), .padding = kCalmPadding});
}

Element look(const App& app, const Words& words) {
  return panel(column({marked_heading("eye", words("settings.look")), look_sample(app, words, true),
                       text(words("settings.look-text"), Type::kLead),
                       text(words("settings.look-note"), kSoftText)},
                      14),
               {.id = "look", .label = words("settings.look"), .padding = kCalmPadding});
}

}  // namespace

void draw_settings(FrameBuilder& builder, const App& app, const Words& words) {
  const Sheet& sheet = builder.sheet();
  Element left = column({reading(app, words), window(app, words)}, kGutter);
  Element body;
  if (sheet.metrics.columns() == Columns::kOne) {
    body = column({left, look(app, words)}, kGutter);
  } else {
    body = row({grow(left, 1.15), grow(look(app, words))}, kGutter, Across::kStart);
  }
  const double room = sheet.metrics.size.w - 2 * kMargin;
  const double beside = std::max(0.0, (room - kCalmWidth * sheet.metrics.text_scale) / 2);
  Element top = top_bar({back_button(words("settings.back"), {verb::back, 0, 0, ""}),
                         screen_title(words("settings.title")), spring()});
  whole_screen(top, scroll("settings", pad(body, {beside, 8, beside, 8})), nothing())
      ->place(builder, builder.bounds());
}

}  // namespace demarche::view
