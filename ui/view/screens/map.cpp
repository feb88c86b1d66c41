// The map, or the round table: who is where, channels with trust, venues, pledges as they come in.
#include <algorithm>

#include "canvas/kit.h"
#include "view/actions.h"
#include "view/map/card.h"
#include "view/map/days.h"
#include "view/screens.h"
#include "view/screens/map_board.h"
#include "view/screens/map_lists.h"

namespace demarche::view {
namespace {

using namespace canvas;

constexpr double kMostDays = 0.16;  // of the height; the overlay of days has them all

Element way_to_see(const Words& words, const char* id, const char* key, const char* icon_name,
                   const char* shortcut, int step) {
  return button({.id = id,
                 .label = words(key),
                 .icon = icon_name,
                 .shortcut = shortcut,
                 .kind = ButtonKind::kQuiet,
                 .small = true,
                 .icon_only = true,
                 .action = {verb::zoom, step, 0, ""}});
}

// Nearer, farther, all of it.
Element nearer_and_farther(const Words& words) {
  return row({way_to_see(words, "map/nearer", "map.nearer", "zoom-in", "+", 1),
              way_to_see(words, "map/farther", "map.farther", "zoom-out", "-", -1),
              way_to_see(words, "map/whole", "map.whole", "maximize", "0", 0)},
             0);
}

Element top(const App& app, const Phrases& phrases, bool on_map, Columns columns) {
  const Words& words = phrases.words();
  const View& view = app.play->view;
  const auto last = std::max(static_cast<int>(phrases.scenario().rounds.size()), 1);
  const auto round = static_cast<std::size_t>(std::clamp(view.round, 1, last));
  Elements parts{screen_title(words("map.title"))};
  if (columns == Columns::kThree) {  // elsewhere the days below have it
    parts.push_back(text(words("reveal.round", {view.round, view.rounds}),
                         {.type = Type::kSecondary, .tone = Tone::kSoft}));
    parts.push_back(text(phrases.text(phrases.scenario().rounds[round - 1].dates), Type::kStrong));
  }
  parts.push_back(rounds_left(app, phrases, columns == Columns::kOne));
  parts.push_back(spring());
  if (on_map) parts.push_back(nearer_and_farther(words));
  parts.push_back(button({.id = "back",
                          .label = words("map.back"),
                          .icon = "arrow-left",
                          .shortcut = "Esc",
                          .small = true,
                          .action = {verb::back, 0, 0, ""}}));
  return top_bar(std::move(parts));
}

// The table, and beside it what a map would show around it.
Element table_and_lists(const App& app, const Phrases& phrases, const Sheet& sheet) {
  const bool narrow = sheet.metrics.columns() == Columns::kOne;
  Elements lists{channel_legend(phrases.words()), rule()};
  if (!phrases.scenario().venues.empty()) {
    lists.push_back(heading(phrases.words()("map.venues")));
    lists.push_back(grid(venue_cards(app, phrases), 176, 8));
    lists.push_back(rule());
  }
  const WayTo way = [&phrases](ActorId id) {
    const CodexId codex = phrases.scenario().actors[id.index()].codex;
    return codex.exists() ? Action{verb::codex, static_cast<int>(codex.index()), 0, ""} : Action{};
  };
  lists.push_back(pledges_and_formats(app, phrases, way));
  Element side =
      panel(scroll("map/side", column(std::move(lists), 10), 120),
            {.id = "side", .label = phrases.words()("map.side"), .padding = {16, 12, 14, 12}});
  Element table = round_table(app, phrases);
  Element body = narrow ? row({grow(table, 1.9), grow(side)}, kGutter, Across::kStretch)
                        : row({grow(table), exactly(side, 300)}, kGutter, Across::kStretch);
  const Rect screen = sheet.metrics.bounds();
  const double width = screen.w - 2 * kMargin;
  Element days = days_strip(app, phrases, sheet, width);
  const bool room = days != nullptr && days->measure(sheet, width).h < screen.h * kMostDays;
  return grow(pad(column({room ? days : nothing(), grow(std::move(body))}, 10),
                  {kMargin, narrow ? 8 : kMargin, kMargin, kMargin}));
}

}  // namespace

void draw_map(FrameBuilder& builder, const App& app, const Phrases& phrases) {
  const bool on_map = phrases.scenario().has_map && app.map != nullptr;
  Element body = on_map ? map_board(app, phrases) : table_and_lists(app, phrases, builder.sheet());
  column({top(app, phrases, on_map, builder.sheet().metrics.columns()), std::move(body)}, 0)
      ->place(builder, builder.bounds());
  draw_map_card(builder, app, phrases);
  draw_day_card(builder, app, phrases);
}

}  // namespace demarche::view
