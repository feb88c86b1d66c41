// Title: what one may do, and before the first game three choices about how it looks.
#include <cmath>

#include "view/actions.h"
#include "view/screens.h"
#include "view/screens/bar.h"
#include "view/screens/choices.h"
#include "view/screens/setup_parts.h"

namespace demarche::view {
namespace {

using namespace canvas;

constexpr double kWordmark = 1.9;  // the name of the program over a title
constexpr double kMenuWidth = 352, kChoicesWidth = 470, kTable = 340;

struct Entry {
  const char* id;
  const char* icon;
  std::string label, told;
  const char* shortcut;
  Action action;
  bool disabled = false;
};

// One line of the menu: icon, label, a sentence; a disabled one says why.
Element menu_entry(const Entry& entry) {
  const Tone tone = entry.disabled ? Tone::kFaint : Tone::kText;
  Element lines = column({row({text(entry.label, quiet(Type::kLabel, tone)),
                               entry.disabled ? nothing() : key_cap(entry.shortcut)},
                              10),
                          text(entry.told, quiet(Type::kSecondary, Tone::kSoft))},
                         3);
  Node node;
  node.id = entry.id;
  node.role = Role::kButton;
  node.label = entry.label;
  node.description = entry.told;
  node.shortcut = entry.shortcut;
  node.action = entry.action;
  node.focusable = true;
  node.disabled = entry.disabled;
  node.radius = kPanelRadius;
  Element inside =
      row({icon(entry.icon, 23, entry.disabled ? Tone::kFaint : Tone::kBrass), grow(lines)}, 18);
  return meaning(std::move(node), pad(std::move(inside), Insets::both(12, 9)));
}

Action to(Screen screen) { return {verb::go, static_cast<int>(screen), 0, ""}; }

bool can_continue(const App& app) {
  return !app.continued.empty() || (app.play != nullptr && !app.play->game->over());
}

Element continue_entry(const App& app, const Words& words) {
  const bool saved = can_continue(app);
  if (!saved && !app.ended.empty()) {
    return menu_entry({"menu/look-back",
                       "history",
                       words("title.look-back"),
                       words("title.continue-text", {app.ended}),
                       "C",
                       {verb::continue_game, -1, 0, ""}});
  }
  const std::string left = app.continued.empty() ? words("title.continue-here")
                                                 : words("title.continue-text", {app.continued});
  return menu_entry({"menu/continue",
                     "history",
                     words("title.continue"),
                     saved ? left : words("title.continue-none"),
                     "C",
                     {verb::continue_game, 0, 0, ""},
                     !saved});
}

Element menu(const App& app, const Words& words) {
  const bool saved = can_continue(app);
  Elements entries;
  if (saved) entries.push_back(continue_entry(app, words));
  if (first_scenario(app)) {
    entries.push_back(menu_entry({"menu/first",
                                  "lightbulb",
                                  words("title.first-game"),
                                  words("title.first-game-text"),
                                  "F",
                                  {verb::first_game, 0, 0, ""}}));
  }
  entries.push_back(menu_entry({"menu/new", "handshake", words("title.new"),
                                words("title.new-text"), "N", to(Screen::seat)}));
  if (!saved) entries.push_back(continue_entry(app, words));
  entries.push_back(menu_entry({"menu/lesson", "graduation-cap", words("title.lesson"),
                                words("title.lesson-text"), "L", to(Screen::lesson)}));
  if (!app.options.first_run) {  // nobody has tables to compare before the first game
    entries.push_back(menu_entry({"menu/tables", "layout-grid", words("tables.title"),
                                  words("tables.title-text"), "T", to(Screen::tables)}));
  }
  entries.push_back(menu_entry({"menu/saves", "folder-open", words("title.saves"),
                                words("title.saves-text"), "G", to(Screen::saves)}));
  if (!app.past.empty()) {
    entries.push_back(menu_entry({"menu/record", "award", words("title.record"),
                                  words("title.record-text", {static_cast<int>(app.past.size())}),
                                  "R", to(Screen::record)}));
  }
  entries.push_back(menu_entry({"menu/settings", "settings", words("title.settings"),
                                words("title.settings-text"), "S", to(Screen::settings)}));
  entries.push_back(menu_entry({"menu/quit",
                                "log-out",
                                words("title.quit"),
                                words("title.quit-text"),
                                "Q",
                                {verb::quit, 0, 0, ""}}));
  return column(std::move(entries), 6);
}

// Older games that were left unfinished: none is lost when a new one begins.
Element others_kept(const App& app, const Words& words) {
  if (app.others_kept.empty()) return nothing();
  Elements games{pad(heading(words("title.others-kept")), {12, 0, 0, 0})};
  for (std::size_t row = 0; row < app.others_kept.size(); ++row) {
    const int number = static_cast<int>(row) + 1;
    Node node;
    node.id = "menu/continue/" + std::to_string(number);
    node.role = Role::kButton;
    node.label = app.others_kept[row];
    node.action = {verb::continue_game, number, 0, ""};
    node.focusable = true;
    node.radius = kPanelRadius;
    Element inside = canvas::row(
        {icon("history", 17, Tone::kSoft), grow(text(app.others_kept[row], quiet(Type::kBody)))},
        14);
    games.push_back(meaning(std::move(node), pad(std::move(inside), Insets::both(15, 7))));
  }
  return column(std::move(games), 2);
}

// The name of the program, larger than any other word.
Element wordmark() {
  const auto block = [](const Sheet& sheet) {
    TypeStyle style = sheet.style(Type::kDebriefTitle);
    style.size *= kWordmark;
    TextRequest request;
    request.text = "Demarche";
    request.style = style;
    return std::pair{sheet.text.block(request), style};
  };
  Node node;
  node.role = Role::kHeading;
  node.label = "Demarche";
  return meaning(std::move(node),
                 custom([block](const Sheet& sheet, double) { return block(sheet).first.size; },
                        [block](FrameBuilder& builder, Rect rect) {
                          auto [lines, style] = block(builder.sheet());
                          TextRun run;
                          run.at = {rect.x, rect.y};
                          run.block = std::move(lines);
                          run.style = style;
                          run.color = builder.sheet().theme.text;
                          builder.run(std::move(run));
                        }));
}

Element name(const Words& words) {
  return column({wordmark(), row_or_column({text(words("title.demarche"), Type::kQuote),
                                            text(words("title.meaning"), {.tone = Tone::kSoft})},
                                           5, Across::kBaseline)},
                4);
}

// A round table with a text in the middle: decoration, spoken as nothing.
void draw_round_table(FrameBuilder& builder, Rect rect) {
  const Theme& theme = builder.sheet().theme;
  const Point centre = rect.center();
  const double radius = std::min({rect.w, rect.h, kTable * 1.4}) * 0.36;
  const auto circle = [&](Point at, double r, Color color, double width) {
    builder.draw(
        Ring{.center = at, .radius = r, .width = width, .value = 1, .track = color, .fill = color});
  };
  circle(centre, radius, theme.edge, 1.4);
  circle(centre, radius - 7, theme.hair, 1);
  constexpr int kSeats = 12;
  for (int seat = 0; seat < kSeats; ++seat) {
    const double angle = 2 * 3.14159265358979 * seat / kSeats;
    const Point way{std::sin(angle), -std::cos(angle)};
    circle({centre.x + way.x * radius * 1.24, centre.y + way.y * radius * 1.24}, radius * 0.12,
           seat % 3 == 0 ? theme.edge : theme.hair, 1.4);
    builder.draw(
        Line{.points = {{centre.x + way.x * (radius - 8), centre.y + way.y * (radius - 8)},
                        {centre.x + way.x * radius * 0.34, centre.y + way.y * radius * 0.34}},
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
        return Size{std::min(width, kTable), 120};
      },
      draw_round_table);
}

Element first_choices(const App& app, const Words& words) {
  Element head =
      column({heading(words("title.first")), text(words("title.first-text"), kSoftText)}, 2);
  Element parts = column(
      {std::move(head), language_choice(app, words), text_size_choice(app, words),
       palette_choice(app, words), look_sample(app, words, false), small_switches(app, words),
       button({.id = "keep",
               .label = words("title.keep"),
               .shortcut = "Enter",
               .kind = ButtonKind::kPrimary,
               .action = {verb::go, static_cast<int>(Screen::seat), 0, ""}})},
      12);
  return panel(std::move(parts),
               {.id = "first", .label = words("title.first"), .padding = Insets::both(24, 20)});
}

Element foot(const Words& words) {
  return foot_bar({key_hint("Tab", words("title.key-tab")), key_hint("?", words("title.key-all")),
                   spring(), text(words("title.model"), kSoftText)});
}

Element body(const App& app, const Words& words, Columns columns) {
  const bool choices = app.options.first_run;
  Element called = pad(name(words), {12, 0, 0, 0});
  if (columns == Columns::kOne) {
    Element first = choices ? first_choices(app, words) : nothing();
    return scroll("title",
                  pad(column({called, first, menu(app, words), others_kept(app, words)}, 20),
                      Insets::all(20)));
  }
  Element left = column({called, menu(app, words), others_kept(app, words)}, 26);
  const double above = columns == Columns::kThree ? 44 : 22;
  const double beside = columns == Columns::kThree ? 36 : 20;
  left = scroll("title/menu", pad(std::move(left), {beside, above, 8, 8}));
  if (!choices) {
    return row({exactly(std::move(left), 460), grow(round_table())}, kGutter, Across::kStretch);
  }
  Element right =
      scroll("title/first", pad(column({first_choices(app, words)}), {0, above, 24, 8}));
  if (columns == Columns::kTwo) {
    return row({grow(std::move(left)), exactly(std::move(right), kChoicesWidth)}, kGutter,
               Across::kStretch);
  }
  return row({exactly(std::move(left), kMenuWidth), grow(round_table()),
              exactly(std::move(right), kChoicesWidth + 24)},
             kGutter, Across::kStretch);
}

}  // namespace

void draw_title(FrameBuilder& builder, const App& app, const Words& words) {
  Element whole =
      column({grow(body(app, words, builder.sheet().metrics.columns())), foot(words)}, 0);
  whole->place(builder, builder.bounds());
}

}  // namespace demarche::view
