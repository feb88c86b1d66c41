// The rounds as a strip of cells, the button with what is left, and all of it as an overlay.
#include <algorithm>

#include "view/actions.h"
#include "view/map/days.h"
#include "view/screens/bar.h"

namespace demarche::view {
namespace {

using namespace canvas;

const Action kOpenDays{verb::overlay, static_cast<int>(Overlay::Kind::days), 0, ""};
constexpr std::size_t kMostLines = 1;  // of a cell; the overlay has them all

Tone urgent_tone(const View& view) {
  const int near = urgency(view);
  return near == 2 ? Tone::kBad : near == 1 ? Tone::kWarn : Tone::kSoft;
}

std::string left_in_words(const Words& words, const View& view) {
  return urgency(view) == 2 ? words("days.last") : words("days.left", {view.rounds - view.round});
}

std::string all_lines(const Day& day) {
  std::string out;
  for (const DayLine& line : day.lines) out.append(out.empty() ? "" : "; ").append(line.text);
  return out;
}

// What a cell says in one line: the newest of today, the first of the others, and how many more.
Element said(const Words& words, const Day& day) {
  if (day.lines.empty()) return text(words("days.nothing"), quiet(Type::kCaption, Tone::kFaint));
  const DayLine& line = day.lines.front();
  Elements parts{icon(line.icon, 13, day.today ? Tone::kBrass : Tone::kSoft),
                 grow(text(line.text, quiet(Type::kCaption, Tone::kSoft)))};
  if (day.lines.size() > kMostLines) {
    parts.push_back(text("+" + std::to_string(day.lines.size() - kMostLines),
                         quiet(Type::kCaptionFigure, Tone::kSoft)));
  }
  return row(std::move(parts), 5, Across::kStart);
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

Element cell(const Phrases& phrases, const Day& day, int near, bool lines) {
  const Words& words = phrases.words();
  const Tone tone = day.today ? Tone::kText : day.past ? Tone::kFaint : Tone::kSoft;
  const std::string when =
      day.dates.empty() ? words("reveal.round", {day.round, day.round}) : day.dates;
  Elements head{number_plate(day, near),
                grow(text(day.dates.empty() ? day.title : day.dates,
                          quiet(day.today ? Type::kStrong : Type::kCaption, tone)))};
  Element inside = column({row(std::move(head), 7), lines ? said(words, day) : nothing()}, 3);
  Node node{.id = "day/" + std::to_string(day.round), .role = Role::kCell};
  node.label = words("days.round", {day.round, when});
  node.value = day.today ? words("days.today") : all_lines(day);
  node.description = day.today ? all_lines(day) : day.title;
  node.action = kOpenDays;
  node.focusable = node.pointer_only = true;
  node.radius = kButtonRadius;
  const bool today = day.today;
  Element ground =
      custom([](const Sheet&, double) { return Size{}; },
             [today, near](FrameBuilder& builder, Rect rect) {
               const Theme& theme = builder.sheet().theme;
               const Color edge = near == 2 ? theme.bad : near == 1 ? theme.warn : theme.edge;
               if (!today) return;
               builder.box({.rect = rect,
                            .radius = kButtonRadius,
                            .fill = flat(theme.now),
                            .border = {edge, 1.4, {}}});
             });
  return meaning(std::move(node), stack({std::move(ground), pad(std::move(inside), {8, 6, 8, 6})}));
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
    lines.push_back(text(phrases.words()("days.nothing"), Type::kSecondary, Tone::kFaint));
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

Element rounds_left(const App& app, const Phrases& phrases) {
  const View& view = app.play->view;
  const Words& words = phrases.words();
  const Tone tone = urgent_tone(view);
  Node node{.id = "bar/days", .role = Role::kButton};
  node.label = left_in_words(words, view);
  node.description = words("days.meaning");
  node.shortcut = "D";
  node.action = kOpenDays;
  node.focusable = true;
  node.radius = kPill;
  Elements parts{
      icon("hourglass", 15, tone),
      text(node.label, quiet(urgency(view) > 0 ? Type::kStrong : Type::kSecondary, tone)),
      key_cap("D")};
  return meaning(
      std::move(node),
      at_least(aligned(row(std::move(parts), 7), Align::kStart, Align::kCentre), 0, kMinTarget));
}

Element days_strip(const App& app, const Phrases& phrases, bool lines) {
  const std::vector<Day> days = days_of(app, phrases);
  if (days.size() < 2) return nothing();
  const int near = urgency(app.play->view);
  Elements cells;
  std::vector<double> shares;
  for (const Day& day : days) {
    if (!cells.empty()) {
      cells.push_back(rule(true));
      shares.push_back(-1);
    }
    cells.push_back(cell(phrases, day, near, lines));
    shares.push_back(day.today ? 1.5 : 1);
  }
  return panel(table_row(std::move(cells), std::move(shares), 4),
               {.id = "days",
                .label = phrases.words()("days.title"),
                .padding = Insets::all(4),
                .floating = true});
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
