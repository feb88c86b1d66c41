// What the class sees: round, time, who is awaited, what is settled. For the back row, and nothing
// that any delegation may not know.
#include "view/lesson/projector.h"

#include <algorithm>
#include <cmath>

#include "view/actions.h"
#include "view/flow.h"
#include "view/screens.h"
#include "view/screens/bar.h"
#include "view/screens/large.h"
#include "view/screens/messages.h"
#include "view/screens/projector_around.h"
#include "view/screens/projector_table.h"
#include "view/screens/setup_parts.h"
#include "view/screens/teacher_parts.h"

namespace demarche::view {
namespace {

using namespace canvas;

// Text for the back row: so many times what one reads at a desk, at most the largest, which a
// narrow window makes smaller.
constexpr double kBackRow = 1.4, kLargest = 1.65, kWholeWidth = 1280;

Metrics for_the_back_row(const Metrics& metrics) {
  Metrics far = metrics;
  const double room = std::min(1.0, metrics.size.w / kWholeWidth);
  far.text_scale = std::min(metrics.text_scale * kBackRow, kLargest * room);
  return far;
}

Element time_left(const TeacherSight& sight) {
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

Element top(const TeacherSight& sight, bool with_back) {
  const Words& words = sight.words();
  const View& view = sight.play().view;
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
  return column({pad(row({with_back ? way_back(sight.words()) : nothing(), std::move(title),
                          spring(), time_left(sight)},
                         16),
                     {24, 10, 24, 8}),
                 rule()},
                0);
}

struct Settled {
  int count = 0, fresh = 0;
};

// Settled in this round or the one before, and so new to those who look up only now and then.
bool is_new(const View& view, const IssueView& issue) {
  return issue.settled_round > 0 && issue.settled_round + 1 >= view.round;
}

Settled settled(const View& view) {
  Settled out;
  for (const IssueView& issue : view.issues) {
    if (issue.settled_round > 0) ++out.count;
    if (is_new(view, issue)) ++out.fresh;
  }
  return out;
}

Element issue_row(const TeacherSight& sight, const IssueView& issue) {
  const Words& words = sight.words();
  const bool done = issue.settled_round > 0;
  const bool fresh = is_new(sight.play().view, issue);
  const std::string name = sight.phrases.issue(issue.issue);
  const std::string option = sight.phrases.option(issue.issue, issue.standing);
  const std::string value = !done   ? words("projector.open")
                            : fresh ? words("projector.new", {option})
                                    : option;
  const Tone tone = done ? Tone::kText : Tone::kSoft;
  const TextOptions at_end{.type = done ? Type::kLabel : Type::kBody,
                           .tone = tone,
                           .align = Align::kEnd,
                           .silent = true};
  Element said =
      row({grow(text(done ? option : value, at_end)),
           fresh ? text(words("projector.fresh"), quiet(Type::kLabel, Tone::kGood)) : nothing()},
          6);
  return meaning({.role = Role::kRow, .label = name, .value = value},
                 row({icon(done ? "check" : "circle-dashed", 17,
                           fresh  ? Tone::kGood
                           : done ? Tone::kText
                                  : Tone::kSoft),
                      grow(text(name, quiet(Type::kBody, tone)), 0.8), grow(std::move(said))},
                     12));
}

Element settled_panel(const TeacherSight& sight) {
  const Words& words = sight.words();
  const View& view = sight.play().view;
  const Settled now = settled(view);
  Elements rows;
  for (const IssueView& issue : view.issues) {
    if (!rows.empty()) rows.push_back(rule());
    rows.push_back(issue_row(sight, issue));
  }
  const std::string title =
      words("projector.settled", {now.count, static_cast<int>(view.issues.size())});
  Elements head{grow(text(title, Type::kSection))};
  if (now.fresh > 0) {
    head.push_back(text(words("projector.since", {now.fresh}), Type::kStrong, Tone::kGood));
  }
  return panel(column({row(std::move(head), 10), rule(),
                       scroll("projector/settled", column(std::move(rows), 5))},
                      7),
               {.id = "settled", .label = title, .padding = Insets::all(20)});
}

Element awaited_line(const TeacherSight& sight) {
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

Element foot(const TeacherSight& sight) {
  const char* rule_key =
      sight.lesson().time_out == TimeOut::pass ? "projector.rule-pass" : "projector.rule-character";
  const bool over = sight.play().game->over();
  Element said = text(sight.words()(over ? "title.model" : rule_key),
                      {.type = Type::kSecondary, .tone = Tone::kSoft, .align = Align::kEnd});
  return column({rule(), pad(row({grow(awaited_line(sight), 1.4), grow(std::move(said))}, 20),
                             {24, 9, 24, 9})},
                0);
}

Element whole(const TeacherSight& sight, Columns columns, bool with_back) {
  Element body =
      columns == Columns::kOne
          ? column({grow(round_table_of(sight)), grow(below_message(sight, settled_panel(sight)))},
                   12)
          : row({grow(round_table_of(sight), 1.15),
                 grow(below_message(sight, settled_panel(sight)))},
                18, Across::kStretch);
  return column({top(sight, with_back), grow(pad(std::move(body), {18, 12, 24, 12})), foot(sight)},
                0);
}

void draw_far(FrameBuilder& builder, const TeacherSight& sight, bool with_back) {
  const Sheet& sheet = builder.sheet();
  const bool narrow = sheet.metrics.size.w < kWideBreak * 0.8;
  const Element all = whole(sight, narrow ? Columns::kOne : Columns::kTwo, with_back);
  all->place(builder, builder.bounds());
}

}  // namespace

void draw_projector(FrameBuilder& builder, const App& app, const Phrases& phrases) {
  if (app.lesson) draw_far(builder, {app, phrases}, true);
}

Frame layout_projector(const App& app, const Sheet& sheet) {
  const Words words(app.options.language);
  const Metrics far = for_the_back_row(sheet.metrics);
  const Interaction seen = app.screen == Screen::projector
                               ? sheet.interaction
                               : seen_with(app, sheet.interaction, far.text_scale);
  const Sheet enlarged{sheet.theme, sheet.text, far, seen};
  FrameBuilder builder(enlarged, "projector", words("screen.projector"));
  if (app.lesson && app.play) {
    const Phrases phrases(*app.play->scenario, app.options.language);
    const bool with_back = app.screen == Screen::projector && !app.lesson->window;
    if (projects_around(app)) {
      draw_around_far(builder, app, phrases, with_back);
    } else {
      draw_far(builder, {app, phrases}, with_back);
    }
  }
  return builder.finish();
}

}  // namespace demarche::view
