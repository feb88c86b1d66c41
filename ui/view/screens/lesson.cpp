// Set-up of a lesson: teams, the way of play, time, and the settings that stand in the save.
#include <algorithm>

#include "view/actions.h"
#include "view/lesson/actions.h"
#include "view/lesson/jobs.h"
#include "view/lesson/plan.h"
#include "view/packs.h"
#include "view/screens.h"
#include "view/screens/around_parts.h"
#include "view/screens/bar.h"
#include "view/screens/choices.h"
#include "view/screens/setup_parts.h"
#include "view/screens/silence.h"

namespace demarche::view {
namespace {

using namespace canvas;

constexpr int kMinuteStep = 1;

struct Sight {
  const App& app;
  const Phrases& phrases;
  const LessonPlan& plan;
  [[nodiscard]] const Words& words() const { return phrases.words(); }
  [[nodiscard]] const Scenario& scenario() const { return phrases.scenario(); }
};

Action set(const char* name, int a, int b = 0) { return {name, a, b, ""}; }

Element scenarios(const App& app, const Words& words) {
  std::vector<ChoiceOptions> options;
  for (std::size_t row = 0; row < app.shelves.size(); ++row) {
    const Shelf& shelf = app.shelves[row];
    ChoiceOptions option;
    option.id = "scenario/" + shelf.id;
    option.label = shelf.id;
    option.selected = row == app.setup.scenario;
    option.action = set(verb::plan_scenario, static_cast<int>(row));
    if (shelf.scenario) {
      const Phrases phrases(*shelf.scenario, app.options.language);
      option.label = phrases.text(shelf.scenario->title);
      option.description = words("seat.size", {static_cast<int>(shelf.scenario->seats.size()),
                                               static_cast<int>(shelf.scenario->rounds.size())});
    } else {
      option.disabled = true;
      option.description = words("seat.broken", {why_broken(shelf, words)});
    }
    options.push_back(std::move(option));
  }
  return choice_list("scenarios", words("seat.scenario"), std::move(options));
}

Element minutes(const Sight& sight, const char* id, const char* label, const char* name, int now) {
  const std::string value =
      now == 0 ? sight.words()("lesson.no-limit") : sight.words()("lesson.minutes", {now});
  return stepper({.id = id,
                  .label = sight.words()(label),
                  .value = value,
                  .action = set(name, now + kMinuteStep),
                  .less = set(name, now - kMinuteStep),
                  .more = set(name, now + kMinuteStep)});
}

Element name_fields(const Sight& sight, std::size_t seat) {
  const Team& team = sight.plan.lesson.teams[seat];
  Elements fields{text(sight.words()("lesson.names-text"), kSoftText)};
  for (int student = 0; student < team.students; ++student) {
    const auto row = static_cast<std::size_t>(student);
    fields.push_back(
        text_field({.id = "name/" + std::to_string(seat) + "/" + std::to_string(student),
                    .label = sight.words()("lesson.student", {student + 1}),
                    .value = row < team.names.size() ? team.names[row] : "",
                    .edit = set(verb::plan_name, static_cast<int>(seat), student)}));
  }
  return pad(column(std::move(fields), 5), {0, 4, 0, 8});
}

Element team_row(const Sight& sight, std::size_t seat) {
  const Words& words = sight.words();
  const Lesson& lesson = sight.plan.lesson;
  const bool computed = lesson.computed.has(SeatId(seat));
  const int now = computed ? 0 : lesson.teams[seat].students;
  const auto row_number = static_cast<int>(seat);
  const std::string id = sight.scenario().actor_of(SeatId(seat)).id;
  const std::string value = computed ? words("lesson.computed") : words("lesson.students", {now});
  Element steps =
      stepper({.id = "team/" + id,
               .label = sight.phrases.seat(SeatId(seat)),
               .value = value,
               .flag = flag_of(sight.phrases, SeatId(seat)),
               .action = set(verb::plan_students, row_number, now == kMostStudents ? 0 : now + 1),
               .less = set(verb::plan_students, row_number, now - 1),
               .more = set(verb::plan_students, row_number, now + 1)});
  Element open = button({.id = "names/" + id,
                         .label = words("lesson.names-of", {sight.phrases.seat(SeatId(seat))}),
                         .icon = "users",
                         .description = computed ? words("lesson.no-names") : "",
                         .disabled = computed,
                         .small = true,
                         .icon_only = true,
                         .action = set(verb::plan_names, row_number)});
  Element line = row({grow(std::move(steps)), std::move(open)}, 6);
  if (sight.plan.names_of != row_number || computed) return line;
  return column({std::move(line), name_fields(sight, seat)}, 0);
}

Element teams(const Sight& sight) {
  const Words& words = sight.words();
  Elements rows{text(words("lesson.teams-text"), kSoftText)};
  for (std::size_t seat = 0; seat < sight.scenario().seats.size(); ++seat) {
    if (seat > 0) rows.push_back(rule());
    rows.push_back(team_row(sight, seat));
  }
  const int beside = sight.plan.lesson.observers;
  rows.push_back(rule());
  rows.push_back(stepper({.id = "observers",
                          .label = words("lesson.observers"),
                          .value = std::to_string(beside),
                          .action = set(verb::plan_observers, beside + 1),
                          .less = set(verb::plan_observers, beside - 1),
                          .more = set(verb::plan_observers, beside + 1)}));
  rows.push_back(text(words("lesson.observers-text"), kSoftText));
  const int all = students_of(sight.plan.lesson);
  return panel(column({heading(words("lesson.teams"), words("lesson.students", {all})),
                       column(std::move(rows), 4)},
                      8),
               {.id = "teams", .label = words("lesson.teams")});
}

Element way(const Sight& sight) {
  const Words& words = sight.words();
  const Lesson& lesson = sight.plan.lesson;
  const auto option = [&](LessonWay which, const char* id, const char* label, const char* told) {
    return ChoiceOptions{.id = id,
                         .label = words(label),
                         .description = words(told),
                         .selected = lesson.way == which,
                         .action = set(verb::plan_way, static_cast<int>(which))};
  };
  return panel(column({heading(words("lesson.way")),
                       choice_list("way", words("lesson.way"),
                                   {option(LessonWay::hand_over, "way/hand-over",
                                           "lesson.way-hand-over", "lesson.way-hand-over-text"),
                                    option(LessonWay::aloud, "way/aloud", "lesson.way-aloud",
                                           "lesson.way-aloud-text")})},
                      8),
               {.id = "way-panel", .label = words("lesson.way")});
}

Element time(const Sight& sight) {
  const Words& words = sight.words();
  const Lesson& lesson = sight.plan.lesson;
  const auto option = [&](TimeOut which, const char* id, const char* label, const char* told) {
    return ChoiceOptions{.id = id,
                         .label = words(label),
                         .description = words(told),
                         .selected = lesson.time_out == which,
                         .action = set(verb::plan_time_out, static_cast<int>(which))};
  };
  const int rounds = sight.plan.rounds;
  return panel(column({heading(words("lesson.time")),
                       stepper({.id = "rounds",
                                .label = words("lesson.rounds"),
                                .value = std::to_string(rounds),
                                .action = set(verb::plan_rounds, rounds - 1),
                                .less = set(verb::plan_rounds, rounds - 1),
                                .more = set(verb::plan_rounds, rounds + 1)}),
                       minutes(sight, "planning", "lesson.planning", verb::plan_planning,
                               lesson.planning_minutes),
                       minutes(sight, "sitting", "lesson.sitting", verb::plan_sitting,
                               lesson.sitting_minutes),
                       silence_stepper(words, lesson.silence_seconds, verb::plan_silence),
                       text(words("lesson.time-out"), kSoftText),
                       choice_list("time-out", words("lesson.time-out"),
                                   {option(TimeOut::in_character, "time-out/character",
                                           "lesson.out-character", "lesson.out-character-text"),
                                    option(TimeOut::pass, "time-out/pass", "lesson.out-pass",
                                           "lesson.out-pass-text")})},
                      6),
               {.id = "time", .label = words("lesson.time")});
}

Element profile_rows(const Sight& sight) {
  Elements rows;
  for (std::size_t seat = 0; seat < sight.scenario().seats.size(); ++seat) {
    const std::vector<Profile>& profiles = sight.scenario().seats[seat].profiles;
    if (profiles.size() < 2) continue;
    const ProfileId now =
        seat < sight.plan.profiles.size() ? sight.plan.profiles[seat] : ProfileId{};
    const int row_number = now.exists() ? static_cast<int>(now.index()) : -1;
    const auto count = static_cast<int>(profiles.size());
    const auto to = [&](int profile) {
      return set(verb::plan_profile, static_cast<int>(seat), profile);
    };
    const int next = row_number + 1 < count ? row_number + 1 : -1;
    rows.push_back(stepper({.id = "profile/" + sight.scenario().actor_of(SeatId(seat)).id,
                            .label = sight.phrases.seat_short(SeatId(seat)),
                            .value = now.exists() ? sight.phrases.text(profiles[now.index()].name)
                                                  : sight.words()("lesson.drawn"),
                            .action = to(next),
                            .less = to(row_number < 0 ? count - 1 : row_number - 1),
                            .more = to(next)}));
  }
  return rows.empty() ? nothing() : column(std::move(rows), 0);
}

Element event_rows(const Sight& sight) {
  Elements rows;
  for (std::size_t row = 0; row < sight.scenario().events.size(); ++row) {
    const EventRule& event = sight.scenario().events[row];
    if (event.trigger == EventRule::Trigger::inject) continue;
    const std::vector<EventId>& out = sight.plan.left_out;
    const bool comes = !std::binary_search(out.begin(), out.end(), EventId(row));
    rows.push_back(toggle({.id = "event/" + event.id,
                           .label = sight.phrases.text(event.title),
                           .on = comes,
                           .on_word = sight.words()("lesson.event-may"),
                           .off_word = sight.words()("lesson.event-out"),
                           .action = set(verb::plan_event, static_cast<int>(row))}));
  }
  return rows.empty() ? nothing() : column(std::move(rows), 0);
}

Element in_the_save(const Sight& sight) {
  const Words& words = sight.words();
  Elements parts{heading(words("lesson.settings")), text(words("lesson.settings-text"), kSoftText),
                 toggle({.id = "figures",
                         .label = words("teacher.hide-figures"),
                         .on = sight.plan.lesson.figures_hidden,
                         .on_word = words("settings.on"),
                         .off_word = words("settings.off"),
                         .action = set(verb::plan_figures, 0)})};
  if (Element profiles = profile_rows(sight)) {
    parts.push_back(text(words("lesson.profiles"), kSoftText));
    parts.push_back(std::move(profiles));
  }
  if (Element events = event_rows(sight)) {
    parts.push_back(text(words("lesson.events"), kSoftText));
    parts.push_back(std::move(events));
  }
  return panel(column(std::move(parts), 6),
               {.id = "in-the-save", .label = words("lesson.settings")});
}

// Nobody opens a lesson before the note on what it is about has been read.
Element lead_on(const Sight& sight) {
  const Words& words = sight.words();
  if (!sight.app.setup.note_read && !sight.scenario().content_note.empty()) {
    return button({.id = "read",
                   .label = words("seat.read"),
                   .icon = "check",
                   .shortcut = "Enter",
                   .kind = ButtonKind::kPrimary,
                   .action = set(verb::note_read, 0)});
  }
  const bool any = teams_of(sight.plan.lesson, sight.scenario().seats.size()) > 0;
  return button({.id = "begin",
                 .label = words("lesson.begin"),
                 .icon = "graduation-cap",
                 .shortcut = "Enter",
                 .description = any ? "" : words("lesson.no-team"),
                 .kind = ButtonKind::kPrimary,
                 .disabled = !any,
                 .action = set(verb::start_lesson, 0)});
}

Element note(const Sight& sight) {
  return content_note(sight.phrases, Type::kSecondary, sight.app.setup.note_read);
}

Element care(const Sight& sight) {
  return panel(column({marked_heading("heart-handshake", sight.words()("lesson.care")),
                       text(sight.words()("lesson.care-text"), kSoftText)},
                      6),
               {.id = "care", .label = sight.words()("lesson.care"), .sunken = true});
}

Element body(const Sight& sight, Columns columns) {
  Element shelf =
      column({heading(sight.words()("seat.scenario")), scenarios(sight.app, sight.words())}, 6);
  if (columns == Columns::kThree) {
    return row({exactly(scroll("lesson/left", column({shelf, note(sight), care(sight)}, 12)), 268),
                grow(scroll("lesson/middle", column({teams(sight), in_the_save(sight)}, kGutter))),
                exactly(column({scroll("lesson/right", column({way(sight), time(sight)}, kGutter)),
                                lead_on(sight)},
                               10),
                        380)},
               kGutter, Across::kStretch);
  }
  if (columns == Columns::kTwo) {
    return row({grow(scroll("lesson/middle",
                            column({shelf, note(sight), teams(sight), care(sight)}, kGutter))),
                grow(column({scroll("lesson/right",
                                    column({way(sight), time(sight), in_the_save(sight)}, kGutter)),
                             lead_on(sight)},
                            10))},
               kGutter, Across::kStretch);
  }
  return column({scroll("lesson/middle", column({note(sight), shelf, teams(sight), way(sight),
                                                 time(sight), in_the_save(sight), care(sight)},
                                                kGutter)),
                 lead_on(sight)},
                10);
}

}  // namespace

void draw_lesson_setup(FrameBuilder& builder, const App& app, const Words& words) {
  Element top = top_bar(
      {back_button(words("seat.back"), {verb::back, 0, 0, ""}), screen_title(words("lesson.title")),
       text(words("lesson.subtitle"), kSoftText), spring(), papers_of_lesson(app, words)});
  const Scenario* scenario = app.setup.scenario < app.shelves.size()
                                 ? app.shelves[app.setup.scenario].scenario.get()
                                 : nullptr;
  if (scenario == nullptr) {
    Element shelf = app.shelves.empty() ? text(words("seat.empty"), Type::kLead)
                                        : scroll("lesson/left", scenarios(app, words));
    whole_screen(std::move(top), std::move(shelf), nothing())->place(builder, builder.bounds());
    return;
  }
  const LessonPlan plan = plan_or_first(app.plan.get(), *scenario);
  const Phrases phrases(*scenario, app.options.language);
  const Sight sight{app, phrases, plan};
  whole_screen(std::move(top), body(sight, builder.sheet().metrics.columns()), nothing())
      ->place(builder, builder.bounds());
}

}  // namespace demarche::view
