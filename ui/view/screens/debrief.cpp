// The debrief: five timed steps on one projector, each with its questions and the class's own game.
#include <algorithm>
#include <cstdlib>

#include "view/actions.h"
#include "view/lesson/around.h"
#include "view/lesson/verbs.h"
#include "view/screens.h"
#include "view/screens/around_parts.h"
#include "view/screens/bar.h"
#include "view/screens/debrief_parts.h"
#include "view/screens/setup_parts.h"

namespace demarche::view {
namespace {

using namespace canvas;

constexpr double kClock = 1.9;  // of the largest letters: read from the back row

const char* name_key(std::size_t phase) {
  constexpr const char* kNames[] = {"debrief.feelings", "debrief.facts", "debrief.causes",
                                    "debrief.lessons", "debrief.reality"};
  return kNames[phase];
}

// "6:05"; what is over its time counts up.
std::string clock_of(std::int64_t left_ms) {
  const std::int64_t seconds = left_ms >= 0 ? (left_ms + 999) / 1000 : -left_ms / 1000;
  const std::int64_t rest = seconds % 60;
  return std::to_string(seconds / 60) + (rest < 10 ? ":0" : ":") + std::to_string(rest);
}

Element large(const std::string& shown, Tone tone) {
  const auto block = [shown](const Sheet& sheet) {
    TextRequest request;
    request.text = shown;
    request.style = sheet.style(Type::kDebriefTitle);
    request.style.size *= kClock;
    request.style.tabular = true;
    return std::pair{sheet.text.block(request), request.style};
  };
  return custom([block](const Sheet& sheet, double) { return block(sheet).first.size; },
                [block, tone](FrameBuilder& builder, Rect rect) {
                  auto [lines, style] = block(builder.sheet());
                  TextRun run;
                  run.at = {rect.x, rect.y};
                  run.block = std::move(lines);
                  run.style = style;
                  run.color = builder.sheet().theme.tone(tone);
                  builder.run(std::move(run));
                });
}

Element steps(const DebriefWalk& walk, const Words& words) {
  std::vector<TabOptions> tabs;
  const int now = static_cast<int>(walk.phase);
  for (std::size_t phase = 0; phase < kDebriefPhases; ++phase) {
    const int row = static_cast<int>(phase);
    tabs.push_back({.id = "step/" + std::to_string(row + 1),
                    .label = words(name_key(phase)),
                    .shortcut = std::to_string(row + 1),
                    .selected = row == now,
                    .action = {verb::debrief_step, row - now, 0, ""}});
  }
  return tab_bar("debrief/steps", words("debrief.title"), std::move(tabs));
}

// Whether there is little room: then the clock stands beside its words, and what has an icon shows
// no word.
enum class Room : std::uint8_t { wide, scarce };

Element clock(const App& app, const Words& words, Room room) {
  const DebriefWalk& walk = app.around.walk;
  const std::int64_t left = left_in_step(walk, app.now_ms);
  const bool over = left <= -1000;
  const std::string says = walk.paused ? words("debrief.paused")
                           : over      ? words("debrief.over")
                                       : words("debrief.step-left");
  Node node{.id = "debrief/clock", .role = Role::kMeter, .label = says};
  node.value = clock_of(left);
  const int minutes = minutes_of(walk.length, walk.phase);
  Element what = text(says, quiet(Type::kSecondary, Tone::kSoft));
  Element time = large(clock_of(left), over ? Tone::kWarn : Tone::kText);
  Element step = text(
      words("debrief.step", {static_cast<int>(walk.phase) + 1, static_cast<int>(kDebriefPhases)}) +
          " · " + words("debrief.minutes", {minutes}),
      kSoftText);
  if (room == Room::wide) {
    return column(
        {meaning(std::move(node), column({std::move(what), std::move(time)}, 0)), std::move(step)},
        2);
  }
  return meaning(std::move(node),
                 row({std::move(time), column({std::move(what), std::move(step)}, 1)}, 14));
}

Element clock_buttons(const App& app, const Words& words, Room room) {
  const bool paused = app.around.walk.paused;
  const auto more = [&](const char* id, int minutes, const char* key) {
    return button({.id = id,
                   .label = words("debrief.extend", {minutes}),
                   .shortcut = key,
                   .small = true,
                   .action = {verb::debrief_extend, minutes, 0, ""}});
  };
  return wrap({button({.id = "debrief/pause",
                       .label = words(paused ? "debrief.resume" : "debrief.pause"),
                       .icon = paused ? "play" : "pause",
                       .shortcut = "P",
                       .small = true,
                       .icon_only = room == Room::scarce,
                       .action = {verb::debrief_pause, 0, 0, ""}}),
               more("debrief/one", 1, "+"), more("debrief/three", 3, "*")},
              8);
}

Element go_on(const App& app, const Words& words, Room room) {
  const DebriefWalk& walk = app.around.walk;
  const bool first = walk.phase == DebriefPhase::feelings;
  const bool last = walk.phase == DebriefPhase::reality;
  Elements parts;
  if (!first) {
    parts.push_back(button({.id = "debrief/before",
                            .label = words("debrief.step-back"),
                            .icon = "arrow-left",
                            .shortcut = "B",
                            .icon_only = room == Room::scarce,
                            .action = {verb::debrief_step, -1, 0, ""}}));
  }
  // Whatever was looked at in between, its end leads to where the game stands.
  const Screen home = app.play->game->over() ? Screen::outcome : Screen::table;
  const Action on =
      last ? Action{verb::go, static_cast<int>(home), 0, ""} : Action{verb::debrief_step, 1, 0, ""};
  parts.push_back(button({.id = "debrief/next",
                          .label = words(last ? "debrief.last" : "debrief.go-on"),
                          .icon = last ? "check" : "arrow-right",
                          .shortcut = "Enter",
                          .kind = ButtonKind::kPrimary,
                          .action = on}));
  return wrap(std::move(parts), 10);
}

// Where letters are larger anyway, the class's own game has the room.
Element questions(const App& app, const Words& words, Room room) {
  const bool scarce = room == Room::scarce;
  const Type first = scarce ? Type::kScreenTitle : Type::kDebriefTitle;
  const Type others = scarce ? Type::kLead : Type::kScreenTitle;
  Elements lines;
  for (const std::string& asks : debrief_questions(app, words, app.around.walk.phase)) {
    lines.push_back(
        text(asks, lines.empty() ? first : others, lines.empty() ? Tone::kText : Tone::kSoft));
  }
  return column(std::move(lines), 8);
}

Element material(const App& app, const Phrases& phrases, Slide slide = Slide::operated) {
  const DebriefPhase phase = app.around.walk.phase;
  Element inside = debrief_material(app, phrases, phase, slide);
  return panel(std::move(inside),
               {.id = "debrief/material",
                .label = phrases.words()(name_key(static_cast<std::size_t>(phase))),
                .padding = {20, 16, 20, 16}});
}

Element walking(const App& app, const Phrases& phrases, Columns columns) {
  const Words& words = phrases.words();
  if (columns == Columns::kOne) {
    constexpr Room kScarce = Room::scarce;
    Element foot =
        row_or_column({grow(clock(app, words, kScarce)),
                       row({clock_buttons(app, words, kScarce), go_on(app, words, kScarce)}, 8)},
                      14, Across::kCentre, 6);
    return column({steps(app.around.walk, words),
                   scroll("debrief/all",
                          column({questions(app, words, kScarce), material(app, phrases)}, 14)),
                   std::move(foot)},
                  8);
  }
  constexpr Room kWide = Room::wide;
  Element right = column({clock(app, words, kWide), clock_buttons(app, words, kWide), spring(),
                          go_on(app, words, kWide), text(words("outcome.no-winner"), kSoftText)},
                         14);
  Element left =
      scroll("debrief/all", column({questions(app, words, kWide), material(app, phrases)}, 18));
  return column(
      {steps(app.around.walk, words),
       grow(row({grow(std::move(left)), exactly(std::move(right), 236)}, 26, Across::kStretch))},
      14);
}

// Before it begins: how long it takes.
Element beginning(const App& app, const Phrases& phrases) {
  const Words& words = phrases.words();
  std::vector<ChoiceOptions> lengths;
  for (int i = 0; i < kDebriefLengths; ++i) {
    const auto length = static_cast<DebriefLength>(i);
    lengths.push_back({.id = "length/" + std::to_string(i),
                       .label = words("debrief.minutes", {minutes_of(length)}),
                       .selected = app.around.walk.length == length,
                       .action = {verb::debrief_length, i, 0, ""}});
  }
  Element plan = column({text(words("debrief.length"), kSoftText),
                         row({segmented("debrief/length", words("debrief.length"), lengths)})},
                        6);
  Elements order;
  for (std::size_t phase = 0; phase < kDebriefPhases; ++phase) {
    const auto which = static_cast<DebriefPhase>(phase);
    order.push_back(row(
        {exactly(text(std::to_string(phase + 1), Type::kNumber, Tone::kBrass), 30),
         exactly(text(words(name_key(phase)), Type::kSection), 150),
         text(words("debrief.minutes", {minutes_of(app.around.walk.length, which)}), kSoftText)},
        8));
  }
  Element begin = row({button({.id = "debrief/begin",
                               .label = words("debrief.begin"),
                               .icon = "play",
                               .shortcut = "Enter",
                               .kind = ButtonKind::kPrimary,
                               .action = {verb::debrief_begin, 0, 0, ""}})});
  Element left = column({column(std::move(order), 10), std::move(plan), std::move(begin)}, 24);
  Element right =
      panel(debrief_material(app, phrases, DebriefPhase::feelings, Slide::operated),
            {.id = "debrief/care", .label = words("debrief.feelings"), .padding = Insets::all(24)});
  return scroll(
      "debrief/begin-all",
      column(
          {debrief_title(words("debrief.care-1")), text(words("debrief.lead"), Type::kLead),
           row_or_column({grow(std::move(left)), grow(std::move(right))}, 30, Across::kStart, 20)},
          22));
}

}  // namespace

void draw_debrief(FrameBuilder& builder, const App& app, const Phrases& phrases) {
  const Words& words = phrases.words();
  const Columns columns = builder.sheet().metrics.columns();
  Element top = around_bar(phrases, words("debrief.title"),
                           columns == Columns::kThree ? words("debrief.aside") : "",
                           around_ways(app, words, Screen::debrief, columns));
  Element body = app.around.walk.begun ? walking(app, phrases, columns) : beginning(app, phrases);
  whole_screen(std::move(top), std::move(body), nothing())->place(builder, builder.bounds());
}

// The same for a projector of its own: nothing is operated there, and what the teacher scrolls to
// is seen.
void draw_debrief_far(FrameBuilder& builder, const App& app, const Phrases& phrases,
                      bool with_back) {
  const Words& words = phrases.words();
  const DebriefWalk& walk = app.around.walk;
  const auto phase = static_cast<std::size_t>(walk.phase);
  const std::string title = words(walk.begun ? name_key(phase) : "debrief.title");
  Element way = with_back ? back_button(words("debrief.back"), {verb::back, 0, 0, ""}) : nothing();
  Element head = row({std::move(way), debrief_title(title), spring(),
                      walk.begun ? clock(app, words, Room::scarce) : nothing()},
                     18);
  Element inside =
      walk.begun
          ? column({questions(app, words, Room::scarce), material(app, phrases, Slide::shown)}, 12)
          : material(app, phrases, Slide::shown);
  const Element all =
      column({std::move(head), rule(), scroll("debrief/all", std::move(inside)),
              text(words("outcome.model") + " " + words("outcome.no-winner"), kSoftText)},
             10);
  pad(all, {24, 12, 24, 10})->place(builder, builder.bounds());
}

}  // namespace demarche::view
