// What the class sees: round, time, who is awaited, what is settled. For the back row, and nothing
// that any delegation may not know.
#include "view/lesson/projector.h"

#include <algorithm>
#include <cmath>

#include "view/actions.h"
#include "view/flow.h"
#include "view/lesson/actions.h"
#include "view/screens.h"
#include "view/screens/bar.h"
#include "view/screens/large.h"
#include "view/screens/messages.h"
#include "view/screens/projector_around.h"
#include "view/screens/projector_days.h"
#include "view/screens/projector_map.h"
#include "view/screens/projector_settled.h"
#include "view/screens/projector_table.h"
#include "view/screens/setup_parts.h"
#include "view/screens/silence.h"
#include "view/screens/teacher_parts.h"

namespace demarche::view {
namespace {

using namespace canvas;

// Text for the back row: so many times what one reads at a desk, at most the largest, which a
// narrow window makes smaller. The smallest letters that there are (12) are then 28 pixels on a
// projector of 1920x1080, what is asked for of a screen across the room.
constexpr double kBackRow = 1.56, kLargest = 1.65, kWholeWidth = 1280;

Metrics for_the_back_row(const Metrics& metrics) {
  Metrics far = metrics;
  const double room = std::min(1.0, metrics.size.w / kWholeWidth);
  far.text_scale = std::min(metrics.text_scale * kBackRow, kLargest * room);
  return far;
}

Element time_left(const ProjectorSight& sight) {
  const PhaseClock& clock = sight.lesson().clock;
  if (clock.state == PhaseClock::State::stopped) return nothing();
  const std::string what = clock_words(sight);
  return row({text(what, {.tone = Tone::kSoft}),
              large(clock_text(left_on(clock, sight.app.now_ms)),
                    {.type = Type::kNumber, .factor = 2.6, .id = "clock", .label = what})},
             14);
}

// A way back that the class sees only as a quiet key: on the one screen that there is.
Element way_back(const Words& words) {
  return button({.id = "back",
                 .label = words("teacher.back"),
                 .icon = "arrow-left",
                 .shortcut = "Esc",
                 .kind = ButtonKind::kQuiet,
                 .small = true,
                 .icon_only = true,
                 .action = {verb::back, 0, 0, ""}});
}

Element top(const ProjectorSight& sight, bool with_back) {
  const Words& words = sight.words();
  const View& view = sight.view();
  const Scenario& scenario = sight.phrases.scenario();
  const auto number = static_cast<std::size_t>(view.round - 1);
  std::string under = sight.phrases.text(scenario.title);
  if (number < scenario.rounds.size()) {
    const std::string dates = sight.phrases.text(scenario.rounds[number].dates);
    if (!dates.empty()) under = dates;
  }
  Element title =
      column({large(words("handover.round", {view.round, view.rounds}),
                    {.type = Type::kScreenTitle, .factor = 1.25, .role = Role::kHeading}),
              text(under, {.tone = Tone::kSoft})},
             0);
  return column({pad(row({with_back ? way_back(sight.words()) : nothing(),
                          with_back ? next_layout_button(sight) : nothing(), std::move(title),
                          spring(), time_left(sight)},
                         16),
                     {24, 10, 24, 8}),
                 rule()},
                0);
}

Element awaited_line(const ProjectorSight& sight) {
  const Words& words = sight.words();
  if (sight.play().game->over()) return text(words("projector.over"), Type::kLabel);
  const SeatSet awaited = seats_awaited(sight.app);
  Elements parts{icon("hourglass", 20, Tone::kWarn),
                 text(words("projector.awaited"), Type::kLabel)};
  for (std::size_t seat = 0; seat < sight.phrases.scenario().seats.size(); ++seat) {
    if (!awaited.has(SeatId(seat))) continue;
    parts.push_back(row(
        {flag(flag_of(sight.phrases, SeatId(seat)), {.size = 24, .actor = static_cast<int>(seat)}),
         text(sight.phrases.seat(SeatId(seat)), Type::kBody)},
        8));
  }
  return wrap(std::move(parts), 12, 4);
}

Element foot(const ProjectorSight& sight) {
  const char* rule_key =
      sight.lesson().time_out == TimeOut::pass ? "projector.rule-pass" : "projector.rule-character";
  const bool over = sight.play().game->over();
  Element said = text(sight.words()(over ? "title.model" : rule_key),
                      {.type = Type::kSecondary, .tone = Tone::kSoft, .align = Align::kEnd});
  return column({rule(), pad(row({grow(awaited_line(sight), 1.4), grow(std::move(said))}, 20),
                             {24, 9, 24, 9})},
                0);
}

Element around_the_table(const ProjectorSight& sight, Columns columns) {
  Element beside = below_message(sight, settled_panel(sight));
  if (columns == Columns::kOne) {
    return column({grow(round_table_of(sight)), grow(std::move(beside))}, 12);
  }
  return row({grow(round_table_of(sight), 1.15), grow(std::move(beside))}, 18, Across::kStretch);
}

Element body_of(const ProjectorSight& sight, Columns columns) {
  switch (sight.lesson().shows) {
    case ProjectorLayout::issues:
      return below_message(sight, issues_board(sight));
    case ProjectorLayout::days:
      return below_message(sight, days_board(sight));
    case ProjectorLayout::map:
      if (has_projected_map(sight)) return below_message(sight, projected_map(sight));
      break;
    default:
      break;
  }
  return around_the_table(sight, columns);
}

Element whole(const ProjectorSight& sight, Columns columns, bool with_back) {
  Element body = body_of(sight, columns);
  return column({top(sight, with_back), grow(pad(std::move(body), {18, 12, 24, 12})), foot(sight)},
                0);
}

void draw_far(FrameBuilder& builder, const ProjectorSight& sight, bool with_back) {
  const Sheet& sheet = builder.sheet();
  const bool narrow = sheet.metrics.size.w < kWideBreak * 0.8;
  const Element all = whole(sight, narrow ? Columns::kOne : Columns::kTwo, with_back);
  all->place(builder, builder.bounds());
}

}  // namespace

void draw_projector(FrameBuilder& builder, const App& app, const Phrases& phrases) {
  if (!app.lesson) return;
  const Play known = public_play(*app.play);
  draw_far(builder, {{app, phrases}, known}, true);
}

Frame layout_projector(const App& app, const Sheet& sheet) {
  const Words words(app.options.language);
  const Metrics far = for_the_back_row(sheet.metrics);
  const Interaction seen = app.screen == Screen::projector
                               ? sheet.interaction
                               : seen_with(app, sheet.interaction, far.text_scale);
  const Sheet enlarged{sheet.theme, sheet.text, far, seen};
  FrameBuilder builder(enlarged, "projector", words("screen.projector"));
  if (silent(app)) {
    draw_silence(builder, app, words, app.screen == Screen::projector && !app.lesson->window);
    return builder.finish();
  }
  if (app.lesson && app.play) {
    const Phrases phrases(*app.play->scenario, app.options.language);
    const bool with_back = app.screen == Screen::projector && !app.lesson->window;
    if (projects_around(app)) {
      draw_around_far(builder, app, phrases, with_back);
    } else {
      const Play known = public_play(*app.play);
      draw_far(builder, {{app, phrases}, known}, with_back);
    }
  }
  return builder.finish();
}

}  // namespace demarche::view
