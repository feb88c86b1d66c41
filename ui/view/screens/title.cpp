// Title: what one may do, and before the first game three choices about how it looks.
#include <cmath>

#include "view/actions.h"
#include "view/screens.h"
#include "view/screens/choices.h"

namespace demarche::view {
namespace {

using namespace canvas;

struct Entry {
  const char* id;
  const char* icon;
  const char* label;
  const char* text;
  const char* shortcut;
  Action action;
};

// One line of the menu: icon, label, a sentence; a disabled one says why.
Element menu_entry(const Words& words, const Entry& entry, const std::string& told, bool disabled) {
  const Tone tone = disabled ? Tone::kFaint : Tone::kText;
  Element lines =
      column({row({text(words(entry.label), {.type = Type::kLabel, .tone = tone, .silent = true}),
                   key_cap(entry.shortcut)},
                  10),
              text(told, {.type = Type::kSecondary, .tone = Tone::kSoft, .silent = true})},
             2);
  Element inside =
      row({icon(entry.icon, 22, disabled ? Tone::kFaint : Tone::kBrass), grow(lines)}, 16);
  return card(inside, {.id = entry.id,
                       .label = words(entry.label),
                       .description = told,
                       .state = disabled ? CardState::kDisabled : CardState::kNormal,
                       .role = Role::kButton,
                       .shortcut = entry.shortcut,
                       .action = entry.action});
}

Element menu(const App& app, const Words& words) {
  const Entry fresh{"menu/new",  "handshake",
                    "title.new", "title.new-text",
                    "N",         {verb::go, static_cast<int>(Screen::seat), 0, ""}};
  const Entry going{"menu/continue",       "history", "title.continue",
                    "title.continue-text", "C",       {verb::continue_game, 0, 0, ""}};
  const Entry settings{
      "menu/settings",       "settings", "title.settings",
      "title.settings-text", "S",        {verb::go, static_cast<int>(Screen::settings), 0, ""}};
  const Entry leave{"menu/quit",       "log-out", "title.quit",
                    "title.quit-text", "Q",       {verb::quit, 0, 0, ""}};
  const bool nothing_saved = app.continued.empty() && !app.play;
  const std::string continued =
      nothing_saved ? words("title.continue-none") : words("title.continue-text", {app.continued});
  return column({menu_entry(words, fresh, words(fresh.text), false),
                 menu_entry(words, going, continued, nothing_saved),
                 menu_entry(words, settings, words(settings.text), false),
                 menu_entry(words, leave, words(leave.text), false)},
                10);
}

Element name(const Words& words) {
  return column(
      {debrief_title("Demarche"), canvas::words(canvas::Words(words("title.demarche"), Tone::kText)
                                                    .say(words("title.meaning"), Tone::kSoft),
                                                {.type = Type::kLead})},
      6);
}

// A round table with a text in the middle: decoration, spoken as nothing.
void draw_round_table(FrameBuilder& builder, Rect rect) {
  const Theme& theme = builder.sheet().theme;
  const Point centre{rect.x + rect.w / 2, rect.y + rect.h / 2};
  const double radius = std::min(rect.w, rect.h) * 0.36;
  const auto circle = [&](Point at, double r, Color color, double width) {
    builder.draw(
        Ring{.center = at, .radius = r, .width = width, .value = 1, .track = color, .fill = color});
  };
  circle(centre, radius, theme.edge, 1.6);
  circle(centre, radius - 7, theme.hair, 1);
  constexpr int kSeats = 12;
  for (int seat = 0; seat < kSeats; ++seat) {
    const double angle = 2 * 3.14159265358979 * seat / kSeats;
    const Point at{centre.x + std::sin(angle) * radius * 1.24,
                   centre.y - std::cos(angle) * radius * 1.24};
    circle(at, radius * 0.12, seat % 3 == 0 ? theme.edge : theme.hair, 1.4);
    const Point rim{centre.x + std::sin(angle) * (radius - 8),
                    centre.y - std::cos(angle) * (radius - 8)};
    builder.draw(Line{
        .points = {rim, {centre.x + (rim.x - centre.x) * 0.3, centre.y + (rim.y - centre.y) * 0.3}},
        .color = theme.hair,
        .width = 1});
  }
  const double w = radius * 0.36, h = radius * 0.48;
  builder.box({.rect = {centre.x - w / 2, centre.y - h / 2, w, h},
               .radius = 3,
               .fill = {theme.panel0, theme.panel1},
               .border = {theme.edge, 1.4, {}}});
  for (int line = 0; line < 4; ++line) {
    const double y = centre.y - h / 2 + h * (0.24 + 0.17 * line);
    const double end = line == 3 ? 0.0 : w * 0.3;
    builder.draw(Line{.points = {{centre.x - w * 0.3, y}, {centre.x + end, y}},
                      .color = theme.edge,
                      .width = 1.4});
  }
}

Element round_table() {
  return custom(
      [](const Sheet&, double width) {
        return Size{std::min(width, 320.0), 240};
      },
      draw_round_table);
}

Element first_choices(const App& app, const Words& words) {
  Element parts =
      column({heading(words("title.first")),
              text(words("title.first-text"), {.type = Type::kSecondary, .tone = Tone::kSoft}),
              language_choice(app, words), text_size_choice(app, words), palette_choice(app, words),
              look_sample(app, words), motion_choice(app, words),
              button({.id = "keep",
                      .label = words("title.keep"),
                      .shortcut = "Enter",
                      .kind = ButtonKind::kPrimary,
                      .action = {verb::go, static_cast<int>(Screen::seat), 0, ""}})},
             12);
  return panel(parts, {.id = "first", .label = words("title.first"), .padding = Insets::all(24)});
}

Element foot(const Words& words) {
  return foot_bar({key_cap("Tab"), text(words("title.key-tab"), Type::kSecondary, Tone::kSoft),
                   key_cap("?"), text(words("title.key-all"), Type::kSecondary, Tone::kSoft),
                   spring(), text(words("title.model"), Type::kSecondary, Tone::kSoft)});
}

}  // namespace

void draw_title(FrameBuilder& builder, const App& app, const Words& words) {
  const bool narrow = builder.sheet().metrics.columns() == Columns::kOne;
  const bool choices = app.options.first_run;
  Element left = column({name(words), space(0, 8), menu(app, words)}, 14);
  Element body;
  if (narrow) {
    body = scroll("title", pad(choices ? column({left, first_choices(app, words)}, 20) : left,
                               Insets::all(kMargin)));
  } else if (choices) {
    body = table_row({scroll("title/menu", pad(left, {24, 24, 24, 8})),
                      scroll("title/first", pad(first_choices(app, words), {8, 24, 24, 8}))},
                     {1.0, 1.1}, kGutter);
  } else {
    body = table_row({scroll("title/menu", pad(left, {40, 40, 24, 8})), round_table()}, {1.0, 1.1},
                     kGutter);
  }
  Element whole = column({grow(body), foot(words)}, 0);
  whole->place(builder, builder.bounds());
}

}  // namespace demarche::view
