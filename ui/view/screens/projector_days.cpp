#include "view/screens/projector_days.h"

#include <algorithm>

#include "view/map/days.h"
#include "view/screens/bar.h"
#include "view/screens/projector_settled.h"
#include "view/screens/setup_parts.h"

namespace demarche::view {
namespace {

using namespace canvas;

constexpr double kDatesFrom = 118;  // width of a cell from which it has its dates, at 100 % text

Element cell_mark(const Day& day) {
  if (day.past) return icon("check", 17, Tone::kGood);
  return icon(day.today ? "timer" : "circle-dashed", 17, day.today ? Tone::kBrass : Tone::kSoft);
}

Element day_cell(const ProjectorSight& sight, const Day& day, bool dates) {
  const std::string name = sight.words()("vote.round", {day.round});
  const Tone tone = day.today ? Tone::kBrass : day.past ? Tone::kText : Tone::kSoft;
  const char* state = day.past    ? "projector.day-past"
                      : day.today ? "projector.day-now"
                                  : "projector.day-to-come";
  const std::string short_name = dates ? name : std::to_string(day.round);
  Elements lines{row({cell_mark(day), grow(text(short_name, quiet(Type::kLabel, tone)))}, 8)};
  if (dates && !day.dates.empty()) {
    lines.push_back(
        text(day.dates, quiet(Type::kSecondary, day.today ? Tone::kText : Tone::kSoft)));
  }
  Node node;
  node.id = "day/" + std::to_string(day.round);
  node.role = Role::kRow;
  node.label = name;
  node.value = day.dates.empty()
                   ? sight.words()(state)
                   : sight.words()("projector.day", {day.dates, sight.words()(state)});
  return meaning(std::move(node), panel(column(std::move(lines), 2),
                                        {.padding = Insets::both(12, 9), .sunken = !day.today}));
}

// One cell a round, all of one height.
Element line_of_days(const ProjectorSight& sight, const std::vector<Day>& days) {
  const auto cells = [sight, days](const Sheet& sheet, double width) {
    const double each = width / static_cast<double>(std::max<std::size_t>(1, days.size()));
    Elements parts;
    for (const Day& day : days) {
      parts.push_back(grow(day_cell(sight, day, each > sheet.grow(kDatesFrom))));
    }
    return row(std::move(parts), 8, Across::kStretch);
  };
  return custom(
      [cells](const Sheet& sheet, double width) {
        return Size{width, cells(sheet, width)->measure(sheet, width).h};
      },
      [cells](FrameBuilder& builder, Rect rect) {
        cells(builder.sheet(), rect.w)->place(builder, rect);
      });
}

Element due_row(const DayLine& line) {
  return row({icon(line.icon, 18, Tone::kSoft), grow(text(line.text, Type::kBody))}, 11,
             Across::kStart);
}

// What this round brings, then the rounds to come, each under its name.
Elements due_rows(const Words& words, const std::vector<Day>& days) {
  Elements rows;
  for (const Day& day : days) {
    if (day.past) continue;
    for (std::size_t line = 0; line < day.lines.size(); ++line) {
      Element says = due_row(day.lines[line]);
      const bool named = line == 0 && !day.today;
      if (named) {
        const std::string round = words("vote.round", {day.round});
        says = column({text(round, Type::kStrong, Tone::kSoft), std::move(says)}, 4);
      }
      rows.push_back(std::move(says));
    }
  }
  if (rows.empty()) rows.push_back(text(words("projector.nothing-due"), kSoftText));
  return rows;
}

Element due_panel(const ProjectorSight& sight, const std::vector<Day>& days) {
  const Words& words = sight.words();
  const bool over = sight.play().game->over();
  Elements rows = due_rows(words, over ? std::vector<Day>{} : days);
  const int left = sight.view().rounds - sight.view().round;
  const std::string title = over ? words("projector.over") : words("projector.due", {left});
  const auto rest = [said = words](int count) { return and_more(said, count); };
  return panel(
      column({text(title, Type::kSection), rule(), grow(as_many_as_fit(std::move(rows), 6, rest))},
             7),
      {.id = "due", .label = title, .padding = Insets::both(18, 14)});
}

}  // namespace

Element days_board(const ProjectorSight& sight) {
  const std::vector<Day> days = days_of(sight.known, sight.phrases);
  return column(
      {line_of_days(sight, days),
       grow(row({grow(news_panel(sight)), grow(due_panel(sight, days))}, 14, Across::kStretch))},
      14);
}

}  // namespace demarche::view
