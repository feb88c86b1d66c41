#include "view/screens/teacher_parts.h"

#include "view/actions.h"
#include "view/flow.h"
#include "view/lesson/actions.h"
#include "view/lesson/jobs.h"
#include "view/screens/bar.h"
#include "view/screens/setup_parts.h"
#include "view/screens/silence.h"
#include "view/screens/team_desk.h"
#include "view/sharing.h"

namespace demarche::view {

using namespace canvas;

SeatState state_of(const App& app, const Words& words, SeatId seat) {
  const Play& play = *app.play;
  const bool computed =
      !people_of(play).has(seat) || (app.lesson && app.lesson->computed.has(seat));
  if (computed) return {"monitor", words("handover.computed"), Tone::kSoft, false};
  if (play.game->over()) return {"flag", words("teacher.ended"), Tone::kSoft, false};
  const bool awaited = play.game->awaited_people().has(seat);
  const bool open = !play.sharing.next.exists() && play.seat == seat;
  if (awaited && open) return {"pen-line", words("teacher.at-work"), Tone::kWarn, true};
  if (awaited) return {"hourglass", words("teacher.is-awaited"), Tone::kWarn, true};
  if (play.view.phase == Phase::planning) {
    return {"check", words("handover.sealed"), Tone::kGood, false};
  }
  return {"circle", words("handover.waits"), Tone::kSoft, false};
}

std::string clock_words(const TeacherSight& sight) {
  const Words& words = sight.words();
  const PhaseClock& clock = sight.lesson().clock;
  if (is_taken_up(sight.lesson())) return words("teacher.paused-left");
  if (clock.state == PhaseClock::State::paused) return words("teacher.paused");
  const bool planning = sight.play().view.phase == Phase::planning;
  return words(planning ? "teacher.planning-ends" : "teacher.decision-ends");
}

Elements lesson_ways(const App& app, const Words& words) {
  if (!app.lesson) return {};
  Elements parts;
  const PhaseClock& clock = app.lesson->clock;
  if (clock.state != PhaseClock::State::stopped) {
    const std::string left = clock_text(left_on(clock, app.now_ms));
    parts.push_back(
        meaning({.id = "bar/clock",
                 .role = Role::kText,
                 .label = words("teacher.time-left"),
                 .value = left},
                row({icon("timer", 17, Tone::kSoft), text(left, quiet(Type::kNumber))}, 6)));
  }
  parts.push_back(button({.id = "bar/teacher",
                          .label = words("teacher.title"),
                          .icon = "graduation-cap",
                          .shortcut = "F2",
                          .kind = ButtonKind::kQuiet,
                          .small = true,
                          .icon_only = true,
                          .action = {verb::teacher, 0, 0, ""}}));
  return parts;
}

namespace {

bool shows_profiles(const TeacherSight& sight) {
  return sight.app.now_ms < sight.lesson().profiles_until_ms;
}

Element profiles(const TeacherSight& sight) {
  const Scenario& scenario = sight.phrases.scenario();
  Elements rows;
  for (std::size_t seat = 0; seat < scenario.seats.size(); ++seat) {
    const std::size_t drawn = sight.play().game->state().head().profile[seat];
    const std::string name = sight.phrases.text(scenario.seats[seat].profiles[drawn].name);
    const std::string who = sight.phrases.seat(SeatId(seat));
    rows.push_back(meaning({.role = Role::kRow, .label = who, .value = name},
                           row({grow(text(who, quiet(Type::kSecondary, Tone::kSoft))),
                                text(name, quiet(Type::kStrong))},
                               10)));
  }
  return panel(column(std::move(rows), 3), {.id = "profiles",
                                            .label = sight.words()("teacher.profiles"),
                                            .padding = Insets::all(10),
                                            .sunken = true});
}

}  // namespace

Element settings_panel(const TeacherSight& sight) {
  const Words& words = sight.words();
  const Settings& settings = sight.play().game->record().settings;
  Elements parts{marked_heading("sliders-horizontal", words("teacher.settings")),
                 toggle({.id = "figures",
                         .label = words("teacher.hide-figures"),
                         .on = sight.app.figures_hidden,
                         .on_word = words("settings.on"),
                         .off_word = words("settings.off"),
                         .action = {verb::hide_figures, 0, 0, ""}}),
                 silence_stepper(words, sight.lesson().silence_seconds, verb::set_silence),
                 button({.id = "show-profiles",
                         .label = words("teacher.show-profiles"),
                         .icon = "eye",
                         .shortcut = "H",
                         .small = true,
                         .action = {verb::show_profiles, 0, 0, ""}})};
  if (shows_profiles(sight)) parts.push_back(profiles(sight));
  const auto left_out = static_cast<int>(settings.events_left_out.size());
  const bool fixed = !settings.fixed_profiles.empty();
  parts.push_back(text(words("teacher.in-save", {words(fixed ? "teacher.fixed" : "teacher.drawn"),
                                                 left_out, sight.play().view.rounds}),
                       kSoftText));
  return panel(column(std::move(parts), 8), {.id = "settings", .label = words("teacher.settings")});
}

Element notes_panel(const TeacherSight& sight) {
  const Words& words = sight.words();
  Elements parts{marked_heading("notebook-pen", words("teacher.notes")),
                 text_field({.id = "note",
                             .label = words("teacher.note"),
                             .value = sight.lesson().writing,
                             .placeholder = words("teacher.note-place"),
                             .shortcut = "N",
                             .edit = {verb::write_note, 0, 0, ""},
                             .action = {verb::keep_note, 0, 0, ""}})};
  const std::vector<Note>& notes = sight.lesson().notes;
  for (auto note = notes.rbegin(); note != notes.rend(); ++note) {
    const std::string when = words("teacher.note-when", {note->round, note->minute});
    parts.push_back(canvas::words(canvas::Words().say(when + " ", Tone::kSoft).say(note->text),
                                  {.type = Type::kSecondary}));
  }
  return panel(column(std::move(parts), 7), {.id = "notes", .label = words("teacher.notes")});
}

Element jobs_panel(const TeacherSight& sight) {
  const Words& words = sight.words();
  const Lesson& lesson = sight.lesson();
  const int round = sight.play().view.round;
  Elements rows;
  const auto add = [&](const std::string& who, const std::string& what) {
    rows.push_back(meaning({.role = Role::kRow, .label = who, .value = what},
                           row({grow(text(who, quiet(Type::kSecondary))),
                                text(what, quiet(Type::kSecondary, Tone::kSoft))},
                               8, Across::kStart)));
  };
  for (std::size_t seat = 0; seat < lesson.teams.size(); ++seat) {
    if (lesson.computed.has(SeatId(seat))) continue;
    const Team& team = lesson.teams[seat];
    for (int student = 0; student < team.students; ++student) {
      const std::vector<Job> jobs = jobs_now(team, student, round);
      if (jobs.empty() || jobs.front() != Job::speaker) continue;
      add(sight.phrases.seat(SeatId(seat)),
          words("teacher.speaks", {student_name(words, team, student)}));
    }
  }
  static constexpr const char* kTasks[kObserverTasks] = {"teacher.task-record", "teacher.task-news",
                                                         "teacher.task-forecast"};
  for (int observer = 0; observer < lesson.observers; ++observer) {
    add(words("teacher.observer", {observer + 1}), words(kTasks[observer_task(observer, round)]));
  }
  Element head = row_or_column(
      {grow(marked_heading("users", words("lesson.jobs"))), exactly(observers_stepper(sight), 200)},
      10);
  return panel(column({std::move(head), column(std::move(rows), 4)}, 7),
               {.id = "jobs", .label = words("lesson.jobs")});
}

}  // namespace demarche::view
