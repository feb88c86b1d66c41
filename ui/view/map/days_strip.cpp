// The rounds as a strip of cells, the button with what is left, and all of it as an overlay.
#include <algorithm>

#include "canvas/kit/overlay.h"
#include "view/actions.h"
#include "view/map/days.h"
#include "view/screens/bar.h"

namespace demarche::view {
namespace {

using namespace canvas;

const Action kOpenDays{verb::overlay, static_cast<int>(Overlay::Kind::days), 0, ""};
constexpr std::size_t kMostIcons = 4;  // of a cell; its card and the overlay have them all
constexpr double kTodayShare = 1.25;   // of the cells' width
constexpr double kCellRoom = 12;       // beside the dates in a cell

Tone urgent_tone(const View& view) {
  const int near = urgency(view);
  return near == 2 ? Tone::kBad : near == 1 ? Tone::kWarn : Tone::kSoft;
}

std::string left_in_words(const Words& words, const View& view) {
  const int near = urgency(view);
  return near == 2   ? words("days.last")
         : near == 1 ? words("days.one-left")
                     : words("days.left", {view.rounds - view.round});
}

std::string all_lines(const Day& day) {
  std::string out;
  for (const DayLine& line : day.lines) out.append(out.empty() ? "" : "; ").append(line.text);
  return out;
}

Element number_plate(const Day& day, int near) {
  const std::string number = std::to_string(day.round);
  return custom(
      [number](const Sheet& sheet, double) {
        return Size{sheet.grow(22), sheet.grow(20)};
      },
      [number, today = day.today, past = day.past, near](FrameBuilder& builder, Rect rect) {
        const Theme& theme = builder.sheet().theme;
        const Color fill = today  ? (near == 2   ? theme.bad
                                     : near == 1 ? theme.warn
                                                 : theme.text)
                           : past ? theme.past
                                  : theme.well;
        builder.box({.rect = rect,
                     .radius = 5,
                     .fill = flat(fill),
                     .border = {today ? kClear : theme.edge, today ? 0.0 : 1.0, {}}});
        const TextBlock block = builder.sheet().block(number, Type::kCaptionFigure);
        const auto ground = builder.ground(flat(fill), rect);
        builder.text({rect.center().x - block.size.w / 2, rect.center().y - block.size.h / 2},
                     number, Type::kCaptionFigure, today ? Tone::kNight : Tone::kText);
      });
}

// What happened or is due in a round, as icons.
Element signs(const Day& day) {
  Elements out;
  std::string last;
  for (const DayLine& line : day.lines) {
    if (line.icon == last || out.size() == kMostIcons) continue;
    last = line.icon;
    out.push_back(icon(line.icon, 13, day.today ? Tone::kBrass : Tone::kSoft));
  }
  return row(std::move(out), 5);
}

void draw_today(FrameBuilder& builder, Rect rect, int near) {
  const Theme& theme = builder.sheet().theme;
  const Color edge = near == 2 ? theme.bad : near == 1 ? theme.warn : theme.edge;
  builder.box(
      {.rect = rect, .radius = kButtonRadius, .fill = flat(theme.now), .border = {edge, 1.4, {}}});
}

std::string name_of(const Day& day) { return day.dates.empty() ? day.title : day.dates; }

Type type_of(const Day& day) { return day.today ? Type::kStrong : Type::kCaption; }

Element cell(const Phrases& phrases, const Day& day, int near, bool dated) {
  const Words& words = phrases.words();
  const Tone tone = day.today ? Tone::kText : Tone::kSoft;
  Elements lines{row({number_plate(day, near), signs(day)}, 7)};
  if (dated && !name_of(day).empty())
    lines.push_back(text(name_of(day), quiet(type_of(day), tone)));
  Node node{.id = "day/" + std::to_string(day.round), .role = Role::kCell};
  node.label = name_of(day).empty() ? words("days.number", {day.round})
                                    : words("days.round", {day.round, name_of(day)});
  node.value = day.today ? words("days.today") : "";
  node.description = all_lines(day);
  node.action = kOpenDays;
  node.focusable = node.pointer_only = true;
  node.radius = kButtonRadius;
  Element inside = at_least(pad(column(std::move(lines), 2), {6, 5, 6, 5}), 0, kMinTarget);
  if (!day.today) return meaning(std::move(node), std::move(inside));
  Element ground =
      custom([](const Sheet&, double) { return Size{}; },
             [near](FrameBuilder& builder, Rect rect) { draw_today(builder, rect, near); });
  return meaning(std::move(node), stack({std::move(ground), std::move(inside)}));
}

// Whether every date fits its cell in two lines without a broken word.
bool dates_fit(const std::vector<Day>& days, const Sheet& sheet, double width) {
  const double share = width / (static_cast<double>(days.size()) - 1 + kTodayShare);
  return std::all_of(days.begin(), days.end(), [&](const Day& day) {
    const double room = share * (day.today ? kTodayShare : 1) - kCellRoom - 8;
    const TextBlock block = sheet.block(name_of(day), type_of(day), room);
    return block.broken_words == 0 && block.lines.size() <= 2;
  });
}

// What is due today, as much as fits one line; the end first where it is near.
std::string today_in_words(const Phrases& phrases, const std::vector<Day>& days, const Sheet& sheet,
                           double width) {
  const auto today = std::find_if(days.begin(), days.end(), [](const Day& d) { return d.today; });
  if (today == days.end()) return "";
  std::vector<DayLine> lines = today->lines;
  std::stable_partition(lines.begin(), lines.end(),
                        [](const DayLine& line) { return line.icon == "hourglass"; });
  std::string out;
  for (const DayLine& line : lines) {
    const std::string more = out.empty() ? line.text : out + "  \u00b7  " + line.text;
    const std::string whole = phrases.words()("days.today-is", {more});
    if (sheet.block(whole, Type::kSecondary).size.w > width) continue;
    out = more;
  }
  return out.empty() ? "" : phrases.words()("days.today-is", {out});
}

ButtonOptions close_button(const Words& words) {
  return {.id = "days/close",
          .label = words("common.close"),
          .icon = "x",
          .shortcut = "Esc",
          .action = {verb::close, 0, 0, ""}};
}

Element day_block(const Phrases& phrases, const Day& day, int near) {
  Elements lines;
  for (const DayLine& line : day.lines) {
    lines.push_back(row({icon(line.icon, 15, day.today ? Tone::kBrass : Tone::kSoft),
                         grow(text(line.text, Type::kSecondary, Tone::kText))},
                        8, Across::kStart));
  }
  if (lines.empty()) {
    lines.push_back(text(phrases.words()("days.nothing"), Type::kSecondary, Tone::kSoft));
  }
  const std::string title = day.dates.empty() ? day.title : day.dates;
  Elements head{number_plate(day, near), grow(text(title, Type::kLabel, Tone::kText))};
  if (day.today) head.push_back(text(phrases.words()("days.today"), Type::kStrong, Tone::kBrass));
  return column({meaning({.role = Role::kRow, .label = phrases.words()("days.number", {day.round})},
                         row(std::move(head), 9)),
                 pad(column(std::move(lines), 4), {31, 0, 0, 0})},
                4);
}

}  // namespace

Element rounds_left(const App& app, const Phrases& phrases, bool brief) {
  const View& view = app.play->view;
  const Words& words = phrases.words();
  const Tone tone = urgent_tone(view);
  const int near = urgency(view);
  Node node{.id = "bar/days", .role = Role::kButton};
  node.label = left_in_words(words, view);
  node.description = words("days.meaning");
  node.shortcut = "D";
  node.action = kOpenDays;
  node.focusable = true;
  node.radius = kPill;
  // Words only where they say more than the course of rounds beside them.
  const std::string shown = brief && near == 0 ? "" : node.label;
  Elements parts{icon("hourglass", 15, tone)};
  if (!shown.empty()) {
    parts.push_back(text(shown, quiet(near > 0 ? Type::kStrong : Type::kSecondary, tone)));
  }
  parts.push_back(key_cap("D"));
  return meaning(
      std::move(node),
      at_least(aligned(row(std::move(parts), 6), Align::kStart, Align::kCentre), 0, kMinTarget));
}

Element days_strip(const App& app, const Phrases& phrases, const Sheet& sheet, double width) {
  const std::vector<Day> days = days_of(app, phrases);
  if (days.size() < 2) return nothing();
  const int near = urgency(app.play->view);
  const bool dated = dates_fit(days, sheet, width);
  Elements cells;
  std::vector<double> shares;
  for (const Day& day : days) {
    cells.push_back(cell(phrases, day, near, dated));
    shares.push_back(day.today ? kTodayShare : 1);
  }
  Elements lines{table_row(std::move(cells), std::move(shares), 3)};
  const std::string today = today_in_words(phrases, days, sheet, width - 30);
  if (!today.empty()) {
    const Tone tone = near > 0 ? urgent_tone(app.play->view) : Tone::kSoft;
    lines.push_back(
        pad(text(today, {.type = Type::kSecondary, .tone = tone, .wraps = false}), {8, 0, 8, 2}));
  }
  return panel(column(std::move(lines), 3), {.id = "days",
                                             .label = phrases.words()("days.title"),
                                             .padding = Insets::all(4),
                                             .floating = true});
}

void draw_day_card(FrameBuilder& builder, const App& app, const Phrases& phrases) {
  const std::string& node = app.interaction.hovered;
  const Node* found = node.starts_with("day/") ? builder.placed(node) : nullptr;
  if (found == nullptr || app.overlay.kind != Overlay::Kind::none) return;
  for (const Day& day : days_of(app, phrases)) {
    if (node != "day/" + std::to_string(day.round)) continue;
    popover(builder, found->rect, {.id = "day-card", .title = name_of(day), .width = 300},
            day_block(phrases, day, urgency(app.play->view)));
  }
}

void draw_days(FrameBuilder& builder, const App& app, const Words& words) {
  const Phrases phrases(*app.play->scenario, app.options.language);
  const int near = urgency(app.play->view);
  Elements blocks;
  for (const Day& day : days_of(app, phrases)) {
    if (!blocks.empty()) blocks.push_back(rule());
    blocks.push_back(day_block(phrases, day, near));
  }
  const Element left = row({icon("hourglass", 17, urgent_tone(app.play->view)),
                            grow(text(left_in_words(words, app.play->view), Type::kLabel))},
                           8);
  dialog(builder, {"days-all", words("days.title"), 620},
         column({left, text(words("days.meaning"), Type::kSecondary, Tone::kSoft), rule(),
                 column(std::move(blocks), 9)},
                9),
         {button(close_button(words))});
}

}  // namespace demarche::view
