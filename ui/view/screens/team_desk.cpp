#include "view/screens/team_desk.h"

#include "view/lesson/actions.h"
#include "view/lesson/delegation_verbs.h"
#include "view/lesson/jobs.h"
#include "view/screens/setup_parts.h"

namespace demarche::view {

using namespace canvas;

namespace {

bool has_word(const TeacherSight& sight, SeatId seat) {
  const std::vector<PassWord>& words = sight.lesson().pass_words;
  return seat.index() < words.size() && words[seat.index()].is_set();
}

Element student_line(const TeacherSight& sight, SeatId seat, int student) {
  const Words& words = sight.words();
  const Team& team = sight.lesson().teams[seat.index()];
  const auto row_number = static_cast<std::size_t>(student);
  const auto of = static_cast<int>(seat.index());
  const std::string id = std::to_string(of) + "/" + std::to_string(student);
  const bool here = is_here(team, student);
  const std::string name = student_name(words, team, student);
  Element field = text_field({.id = "name/" + id,
                              .label = words("lesson.student", {student + 1}),
                              .value = row_number < team.names.size() ? team.names[row_number] : "",
                              .placeholder = words("lesson.student", {student + 1}),
                              .edit = {verb::team_name, of, student, ""}});
  Element present =
      button({.id = "here/" + id,
              .label = words(here ? "team.here" : "team.away"),
              .icon = here ? "user-check" : "user-x",
              .description = words(here ? "team.here-text" : "team.away-text", {name}),
              .small = true,
              .action = {verb::team_here, of, student, ""}});
  return row({grow(std::move(field)), at_least(std::move(present), 104)}, 8);
}

Element word_line(const TeacherSight& sight, SeatId seat) {
  if (!has_word(sight, seat)) return nothing();
  const Words& words = sight.words();
  Element lift = button({.id = "lift-word/" + std::to_string(seat.index()),
                         .label = words("pass-word.lift"),
                         .icon = "lock-open",
                         .description = words("pass-word.lift-text"),
                         .small = true,
                         .action = {verb::lift_word, static_cast<int>(seat.index()), 0, ""}});
  return row({icon("key", 15, Tone::kSoft), grow(text(words("pass-word.has"), kSoftText)),
              std::move(lift)},
             8);
}

Element give_line(const TeacherSight& sight, SeatId seat) {
  const bool computed = sight.lesson().computed.has(seat);
  const bool over = sight.play().game->over();
  const char* key = computed ? "teacher.to-team" : "teacher.to-computer";
  return button({.id = "desk/give",
                 .label = sight.words()(key, {sight.phrases.seat(seat)}),
                 .icon = computed ? "user-plus" : "monitor",
                 .description = over ? sight.words()("teacher.over") : "",
                 .disabled = over,
                 .small = true,
                 .action = {verb::give_seat, static_cast<int>(seat.index()), 0, ""}});
}

Element team_desk(const TeacherSight& sight, SeatId seat) {
  const Words& words = sight.words();
  const Team& team = sight.lesson().teams[seat.index()];
  const auto of = static_cast<int>(seat.index());
  const auto to = [&](int students) {
    return students < 1 || students > kMostStudents ? Action{}
                                                    : Action{verb::team_students, of, students, ""};
  };
  Elements parts{stepper({.id = "students/" + std::to_string(of),
                          .label = words("team.students"),
                          .value = std::to_string(team.students),
                          .action = to(team.students == kMostStudents ? 1 : team.students + 1),
                          .less = to(team.students - 1),
                          .more = to(team.students + 1)})};
  for (int student = 0; student < team.students; ++student) {
    parts.push_back(student_line(sight, seat, student));
  }
  if (present_of(team) == 0 && !sight.lesson().computed.has(seat)) {
    parts.push_back(text(words("team.nobody-text"), Type::kSecondary, Tone::kWarn));
  }
  parts.push_back(text(words("team.rotate"), kSoftText));
  parts.push_back(give_line(sight, seat));
  if (Element word = word_line(sight, seat)) parts.push_back(std::move(word));
  return panel(column(std::move(parts), 7), {.id = "team-desk",
                                             .label = sight.phrases.seat(seat),
                                             .padding = Insets::all(10),
                                             .sunken = true});
}

}  // namespace

std::string students_here(const Words& words, const Team& team) {
  const int present = present_of(team);
  if (present == team.students) return words("lesson.students", {present});
  return present == 0 ? words("team.nobody") : words("team.here-of", {present, team.students});
}

Element team_button(const TeacherSight& sight, SeatId seat) {
  const auto of = static_cast<int>(seat.index());
  return button({.id = "team/" + sight.phrases.scenario().actor_of(seat).id,
                 .label = sight.words()("team.of", {sight.phrases.seat(seat)}),
                 .icon = sight.lesson().team_open == of ? "chevron-up" : "users",
                 .small = true,
                 .icon_only = true,
                 .action = {verb::open_team, of, 0, ""}});
}

Element word_mark(const TeacherSight& sight, SeatId seat) {
  return has_word(sight, seat) ? icon("key", 14, Tone::kSoft, sight.words()("pass-word.has"))
                               : nothing();
}

Element with_team_desk(const TeacherSight& sight, SeatId seat, Element line) {
  if (sight.lesson().team_open != static_cast<int>(seat.index())) return line;
  return column({std::move(line), team_desk(sight, seat)}, 6);
}

Element observers_stepper(const TeacherSight& sight) {
  const int now = sight.lesson().observers;
  const auto to = [](int observers) { return Action{verb::lesson_observers, observers, 0, ""}; };
  return stepper({.id = "observers",
                  .label = sight.words()("lesson.observers"),
                  .value = std::to_string(now),
                  .action = to(now == kMostObservers ? 0 : now + 1),
                  .less = now > 0 ? to(now - 1) : Action{},
                  .more = now < kMostObservers ? to(now + 1) : Action{}});
}

}  // namespace demarche::view
