// Settings: reading, play, window, sound and voice. What changes shows at once.
#include <algorithm>

#include "view/actions.h"
#include "view/screens.h"
#include "view/screens/choices.h"
#include "view/screens/setup_parts.h"

namespace demarche::view {
namespace {

using namespace canvas;

constexpr double kCalmWidth = 1240;  // of all columns together

Element reading(const App& app, const Words& words) {
  return panel(
      column({marked_heading("book-open", words("settings.reading")), language_choice(app, words),
              text_size_choice(app, words), palette_choice(app, words)},
             14),
      {.id = "reading", .label = words("settings.reading"), .padding = kCalmPadding});
}

Element play(const App& app, const Words& words) {
  return panel(column({marked_heading("handshake", words("settings.play")),
                       reveal_speed_choice(app, words), figures_choice(app, words)},
                      8),
               {.id = "play", .label = words("settings.play"), .padding = kCalmPadding});
}

Element window(const App& app, const Words& words) {
  return panel(column({marked_heading("monitor", words("settings.window")),
                       motion_choice(app, words), full_screen_choice(app, words)},
                      8),
               {.id = "window", .label = words("settings.window"), .padding = kCalmPadding});
}

Element sound(const App& app, const Words& words) {
  return panel(
      column({marked_heading("volume-2", words("settings.sound-and-voice")),
              sound_choice(app, words), volume_choice(app, words), read_aloud_choice(app, words)},
             8),
      {.id = "voice", .label = words("settings.sound-and-voice"), .padding = kCalmPadding});
}

Element look(const App& app, const Words& words) {
  return panel(column({marked_heading("eye", words("settings.look")), look_sample(app, words, true),
                       text(words("settings.look-note"), kSoftText)},
                      14),
               {.id = "look", .label = words("settings.look"), .padding = kCalmPadding});
}

Element keys(const Words& words) {
  return panel(
      column({marked_heading("keyboard", words("settings.keys")),
              text(words("settings.keys-text"), kSoftText),
              aligned(button({.id = "keys",
                              .label = words("settings.keys-open"),
                              .icon = "keyboard",
                              .shortcut = "K",
                              .action = {verb::go, static_cast<int>(Screen::keys), 0, ""}}),
                      Align::kStart)},
             8),
      {.id = "keys/panel", .label = words("settings.keys"), .padding = kCalmPadding});
}

}  // namespace

void draw_settings(FrameBuilder& builder, const App& app, const Words& words) {
  const Sheet& sheet = builder.sheet();
  const Columns columns = sheet.metrics.columns();
  Element left = column({reading(app, words), play(app, words)}, kGutter);
  Element shown = column({look(app, words), window(app, words)}, kGutter);
  Element last = column({sound(app, words), keys(words)}, kGutter);
  Element body;
  if (columns == Columns::kOne) {
    body = column({std::move(left), std::move(shown), std::move(last)}, kGutter);
  } else if (columns == Columns::kTwo) {
    Element right = column({std::move(shown), std::move(last)}, kGutter);
    body = row({grow(std::move(left)), grow(std::move(right))}, kGutter, Across::kStart);
  } else {
    body = row({grow(std::move(left), 1.1), grow(std::move(shown)), grow(std::move(last), 0.9)},
               kGutter, Across::kStart);
  }
  const double room = sheet.metrics.size.w - 2 * kMargin;
  const double beside = std::max(0.0, (room - kCalmWidth * sheet.metrics.text_scale) / 2);
  Element top = top_bar({back_button(words("settings.back"), {verb::back, 0, 0, ""}),
                         screen_title(words("settings.title")), spring()});
  whole_screen(top, scroll("settings", pad(body, {beside, 8, beside, 8})), nothing())
      ->place(builder, builder.bounds());
}

}  // namespace demarche::view
