// The teacher's panel: who is awaited, the clock, the hand in the game, notes. What a delegation
// keeps to itself is closed; only profiles can be looked at, for seconds, by a key.
#include <algorithm>

#include "view/actions.h"
#include "view/flow.h"
#include "view/lesson/actions.h"
#include "view/lesson/run.h"
#include "view/screens.h"
#include "view/screens/around_parts.h"
#include "view/screens/bar.h"
#include "view/screens/large.h"
#include "view/screens/messages.h"
#include "view/screens/projector_sight.h"
#include "view/screens/setup_parts.h"
#include "view/screens/teacher_parts.h"
#include "view/screens/team_desk.h"
#include "view/sharing.h"

namespace demarche::view {
namespace {

using namespace canvas;

Element top(const TeacherSight& sight) {
  const Words& words = sight.words();
  const View& view = sight.play().view;
  const Element about =
      text(words("teacher.about", {sight.phrases.text(sight.phrases.scenario().title),
                                   words("handover.round", {view.round, view.rounds}),
                                   words("lesson.students", {students_of(sight.lesson())})}),
           kSoftText);
  const bool open = sight.lesson().window;
  const auto way = [&](const char* id, const char* key, const char* icon, const char* shortcut,
                       int to, bool brief) {
    return button({.id = id,
                   .label = words(key),
                   .icon = icon,
                   .shortcut = shortcut,
                   .small = true,
                   .icon_only = brief,
                   .action = {verb::projector, to, 0, ""}});
  };
  const auto bar = [&](const Element& middle, bool brief) {
    return Elements{back_button(words("teacher.back"), {verb::back, 0, 0, ""}),
                    screen_title(words("teacher.title")),
                    middle,
                    spring(),
                    tag("lock", words("teacher.closed")),
                    way("projector", "teacher.projector", "monitor", "P", 0, brief),
                    way("window", open ? "teacher.window-close" : "teacher.window", "maximize", "W",
                        open ? 2 : 1, brief)};
  };
  return top_bar({bar(about, false), bar(nothing(), false), bar(nothing(), true)});
}

Element clock_head(const TeacherSight& sight) {
  const Words& words = sight.words();
  const PhaseClock& clock = sight.lesson().clock;
  if (const std::int32_t kept = seconds_kept(sight.app); kept > 0) {
    return column({text(words("teacher.kept"), kSoftText),
                   large(clock_text(std::int64_t{kept} * 1000), {.type = Type::kNumber,
                                                                 .factor = 2.6,
                                                                 .id = "clock",
                                                                 .label = words("teacher.kept")})},
                  0);
  }
  if (clock.state == PhaseClock::State::stopped) {
    return text(words(sight.play().game->over() ? "teacher.over" : "teacher.no-clock"), kSoftText);
  }
  const std::string what = clock_words(sight);
  Element left = large(clock_text(left_on(clock, sight.app.now_ms)),
                       {.type = Type::kNumber, .factor = 2.6, .id = "clock", .label = what});
  return column({text(what, kSoftText), std::move(left)}, 0);
}

Element more_time(const TeacherSight& sight, const char* id, const char* key, int minutes) {
  const bool over = sight.play().game->over();
  return grow(button({.id = id,
                      .label = sight.words()("teacher.more", {minutes}),
                      .icon = "plus",
                      .shortcut = key,
                      .description = over ? sight.words()("teacher.over") : "",
                      .disabled = over,
                      .small = true,
                      .action = {verb::clock_more, minutes, 0, ""}}));
}

Element pause_button(const TeacherSight& sight) {
  const Words& words = sight.words();
  const PhaseClock::State state = sight.lesson().clock.state;
  const bool stopped = state == PhaseClock::State::stopped;
  const bool paused = state == PhaseClock::State::paused;
  return button({.id = "pause",
                 .label = words(paused ? "teacher.resume" : "teacher.pause"),
                 .icon = paused ? "play" : "pause",
                 .shortcut = "Space",
                 .description = stopped ? words("teacher.no-clock") : "",
                 .disabled = stopped,
                 .small = true,
                 .action = {verb::clock_pause, 0, 0, ""}});
}

Element take_back_button(const TeacherSight& sight) {
  const Words& words = sight.words();
  const int round = sight.play().game->over() ? 0 : round_to_take_back(sight.play());
  const bool asked = sight.lesson().taking_back;
  const char* key = round < 1 ? "teacher.take-back-none"
                    : asked   ? "teacher.take-back-sure"
                              : "teacher.take-back";
  return button({.id = "take-back",
                 .label = round < 1 ? words(key) : words(key, {round}),
                 .icon = "undo-2",
                 .shortcut = "Z",
                 .description = round < 1 ? words("teacher.nothing-back") : "",
                 .disabled = round < 1,
                 .small = true,
                 .action = {verb::take_back, 0, 0, ""}});
}

Element go_on_button(const TeacherSight& sight) {
  const bool over = sight.play().game->over();
  return button({.id = "go-on",
                 .label = sight.words()("teacher.go-on"),
                 .icon = "step-forward",
                 .shortcut = "G",
                 .description = over ? sight.words()("teacher.over") : "",
                 .kind = ButtonKind::kPrimary,
                 .disabled = over,
                 .action = {verb::go_on_now, 0, 0, ""}});
}

Element clock_panel(const TeacherSight& sight) {
  const bool pass = sight.lesson().time_out == TimeOut::pass;
  Element rule_text =
      text(sight.words()(pass ? "teacher.rule-pass" : "teacher.rule-character"), kSoftText);
  Element more = row({more_time(sight, "more-1", "1", 1), more_time(sight, "more-3", "3", 3)}, 8);
  return panel(
      column({row_or_column({grow(clock_head(sight)), pause_button(sight)}, 10, Across::kEnd, 8),
              std::move(more), go_on_button(sight), take_back_button(sight), std::move(rule_text)},
             8),
      {.id = "time", .label = sight.words()("teacher.time")});
}

Element team_buttons(const TeacherSight& sight, SeatId seat, bool computed) {
  const Words& words = sight.words();
  const bool over = sight.play().game->over();
  const std::string id = sight.phrases.scenario().actor_of(seat).id;
  const std::string name = sight.phrases.seat(seat);
  const int row_number = static_cast<int>(seat.index());
  const bool awaited = seats_awaited(sight.app).has(seat);
  Element act =
      button({.id = "act/" + id,
              .label = words("teacher.act-for"),
              .description = words(awaited ? "teacher.act-text" : "teacher.act-not", {name}),
              .disabled = !awaited,
              .small = true,
              .action = {verb::act_for, row_number, 0, ""}});
  Element give =
      button({.id = "give/" + id,
              .label = words(computed ? "teacher.to-team" : "teacher.to-computer", {name}),
              .icon = computed ? "user-plus" : "monitor",
              .description = over ? words("teacher.over") : "",
              .disabled = over,
              .small = true,
              .icon_only = true,  // in full words beside the delegation's students
              .action = {verb::give_seat, row_number, 0, ""}});
  return row({std::move(act), std::move(give), team_button(sight, seat)}, 4);
}

Element team_row(const TeacherSight& sight, SeatId seat) {
  const Words& words = sight.words();
  const bool computed = sight.lesson().computed.has(seat);
  const SeatState state = state_of(sight.app, words, seat);
  const Team& team = sight.lesson().teams[seat.index()];
  const std::string who = computed ? words("lesson.computed") : students_here(words, team);
  Node node;
  node.role = Role::kRow;
  node.label = sight.phrases.seat(seat);
  node.value = computed ? who : words("teacher.state", {who, state.says});
  Element inside = row(
      {flag(flag_of(sight.phrases, seat), {.size = 30, .actor = static_cast<int>(seat.index())}),
       grow(column(
           {row({text(sight.phrases.seat(seat), quiet(Type::kStrong)), word_mark(sight, seat)}, 6),
            row({icon(state.icon, 14, state.tone),
                 grow(text(node.value, quiet(Type::kSecondary, state.tone)))},
                6)},
           1)),
       team_buttons(sight, seat, computed)},
      10);
  return with_team_desk(sight, seat, meaning(std::move(node), std::move(inside)));
}

Element teams_panel(const TeacherSight& sight) {
  const Words& words = sight.words();
  Elements rows;
  for (std::size_t seat = 0; seat < sight.phrases.scenario().seats.size(); ++seat) {
    if (seat > 0) rows.push_back(rule());
    rows.push_back(team_row(sight, SeatId(seat)));
  }
  const int awaited = seats_awaited(sight.app).size();
  return panel(column({heading(words("lesson.teams"), words("teacher.awaited", {awaited})),
                       column(std::move(rows), 6)},
                      8),
               {.id = "teams", .label = words("lesson.teams")});
}

Element event_row(const TeacherSight& sight, std::size_t number) {
  const Words& words = sight.words();
  const Scenario& scenario = sight.phrases.scenario();
  const EventRule& event = scenario.events[number];
  Move move;
  move.kind = Move::Kind::inject;
  move.seat = Move::kFacilitator;
  move.what = static_cast<std::uint16_t>(number);
  const WhyNot why = why_not(scenario, sight.play().game->state(), move);
  const std::string title = sight.phrases.text(event.title);
  Element send = button({.id = "inject/" + event.id,
                         .label = words("teacher.send", {title}),
                         .icon = "send",
                         .description = why.legal() ? words("teacher.send-text")
                                                    : sight.phrases.why_not(why, sight.play().view),
                         .disabled = !why.legal(),
                         .small = true,
                         .icon_only = true,
                         .action = {verb::inject, static_cast<int>(number), 0, ""}});
  const std::string kind = words(event.source.exists() ? "teacher.real" : "teacher.invented");
  return row(
      {grow(column({text(title, Type::kStrong), text(kind, kSoftText)}, 1)), std::move(send)}, 10);
}

Element injects_panel(const TeacherSight& sight) {
  const Words& words = sight.words();
  Elements rows;
  const std::vector<EventRule>& events = sight.phrases.scenario().events;
  for (std::size_t number = 0; number < events.size(); ++number) {
    if (!events[number].inject && events[number].trigger != EventRule::Trigger::inject) continue;
    if (!rows.empty()) rows.push_back(rule());
    rows.push_back(event_row(sight, number));
  }
  if (rows.empty()) rows.push_back(text(words("teacher.no-injects"), kSoftText));
  return panel(
      column({row_or_column(
                  {grow(marked_heading("zap", words("teacher.injects"))), write_button(sight)}, 10),
              text(words("teacher.injects-text"), kSoftText), column(std::move(rows), 6)},
             7),
      {.id = "injects", .label = words("teacher.injects")});
}

Element body(const TeacherSight& sight, Columns columns) {
  if (columns == Columns::kThree) {
    return row(
        {exactly(scroll("teacher/left", column({clock_panel(sight), teams_panel(sight)}, kGutter)),
                 410),
         grow(scroll(
             "teacher/middle",
             column({layouts_panel(sight), injects_panel(sight), jobs_panel(sight)}, kGutter))),
         exactly(scroll("teacher/right", column({settings_panel(sight), notes_panel(sight),
                                                 around_panel(sight.app, sight.words())},
                                                kGutter)),
                 330)},
        kGutter, Across::kStretch);
  }
  if (columns == Columns::kTwo) {
    return row(
        {grow(scroll("teacher/left", column({clock_panel(sight), teams_panel(sight)}, kGutter))),
         grow(scroll("teacher/right",
                     column({layouts_panel(sight), settings_panel(sight), notes_panel(sight),
                             around_panel(sight.app, sight.words()), injects_panel(sight),
                             jobs_panel(sight)},
                            kGutter)))},
        kGutter, Across::kStretch);
  }
  return scroll("teacher/left", column({clock_panel(sight), teams_panel(sight),
                                        layouts_panel(sight), settings_panel(sight),
                                        notes_panel(sight), around_panel(sight.app, sight.words()),
                                        injects_panel(sight), jobs_panel(sight)},
                                       kGutter));
}

Element foot(const Words& words) {
  return foot_bar(
      {key_hint("G", words("teacher.key-go-on")), key_hint("F2", words("teacher.key-hide")),
       key_hint("H", words("teacher.key-profiles")), key_hint("?", words("title.key-all")),
       spring(), text(words("teacher.care"), kSoftText)});
}

}  // namespace

void draw_teacher(FrameBuilder& builder, const App& app, const Phrases& phrases) {
  if (!app.lesson) return;
  const TeacherSight sight{app, phrases};
  const Columns columns = builder.sheet().metrics.columns();
  whole_screen(top(sight), body(sight, columns),
               columns == Columns::kThree ? foot(phrases.words()) : nothing())
      ->place(builder, builder.bounds());
  builder.initial("go-on");
}

}  // namespace demarche::view
