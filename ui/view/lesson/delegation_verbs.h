// The verbs of what a teacher does with delegations beside the game: messages to them, who is here,
// their pass words.
#pragma once

namespace demarche::view::verb {

inline constexpr const char* write_message = "write-message";  // opens it
inline constexpr const char* type_message = "type-message";    // text: what is typed
inline constexpr const char* message_to = "message-to";        // a: seat, -1 everyone
inline constexpr const char* send_message = "send-message";
inline constexpr const char* project_message = "project-message";  // a: row; again: taken down
inline constexpr const char* message_read = "message-read";        // by who is at the keyboard
inline constexpr const char* type_word = "type-word";      // a: 0, 1 once more; text: what is shown
inline constexpr const char* try_word = "try-word";        // opens the papers with what was typed
inline constexpr const char* choose_word = "choose-word";  // a: 1 begins, 0 lets it be
inline constexpr const char* keep_word = "keep-word";      // and opens the papers
inline constexpr const char* lift_word = "lift-word";      // a: seat
inline constexpr const char* open_team = "open-team";      // a: seat; again: closes
inline constexpr const char* team_students = "team-students";  // a: seat, b: how many
inline constexpr const char* team_name = "team-name";  // a: seat, b: student; text: the name
inline constexpr const char* team_here = "team-here";  // a: seat, b: student: away, or back
inline constexpr const char* lesson_observers = "lesson-observers";  // a: how many

}  // namespace demarche::view::verb
