// The teacher's own inject: a message in the teacher's words, to everyone or to one delegation. It
// changes no rule and no number; it is shown, kept beside the save, and stands in the log and in
// the class's report.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "demarche/ids.h"

namespace demarche::view {

struct App;
struct Lesson;

inline constexpr std::size_t kLongestMessage = 240;  // letters
inline constexpr std::size_t kMostMessages = 100;    // kept with a lesson

struct TeacherMessage {
  int round = 1;           // when it was sent
  int minute = 0;          // since the lesson was opened, as in a Note
  SeatId to;               // none: everyone
  SeatSet read;            // delegations that have read it
  bool projected = false;  // stands on the projector; at most one does, and it is to everyone
  std::string text;        // plain_text, not empty, at most kLongestMessage
  friend bool operator==(const TeacherMessage&, const TeacherMessage&) = default;
};

// What is being written.
struct MessageDraft {
  std::string text;
  SeatId to;
  friend bool operator==(const MessageDraft&, const MessageDraft&) = default;
};

[[nodiscard]] bool is_told_to(const TeacherMessage& message, SeatId seat);
// Messages that the delegation is still to read, as rows of Lesson::messages, the oldest first.
[[nodiscard]] std::vector<std::size_t> unread_by(const Lesson& lesson, SeatId seat);
// The message that stands on the projector; null: none.
[[nodiscard]] const TeacherMessage* projected_message(const Lesson& lesson);
// Why nothing can be sent now, as a key of words; null: it can.
[[nodiscard]] const char* why_not_send(const App& app);

// Sends what is written. False: why_not_send.
bool send_message(App& app);
// The delegation at the keyboard has read all that it was still to read.
void messages_read(App& app);
// Opens what is still to be read above the screen of the delegation at the keyboard.
void show_messages(App& app);

}  // namespace demarche::view
