#include "view/lesson/message.h"

#include <algorithm>

#include "view/app.h"
#include "view/lesson/lesson.h"
#include "view/lesson/plain_text.h"

namespace demarche::view {
namespace {

constexpr std::int64_t kMinute = 60000;

// A screen on which a delegation has its own papers before it.
bool is_of_delegation(Screen screen) {
  switch (screen) {
    case Screen::briefing:
    case Screen::table:
    case Screen::sitting:
    case Screen::reveal:
    case Screen::map:
    case Screen::codex:
      return true;
    default:
      return false;
  }
}

bool at_keyboard(const App& app) {
  return app.lesson && app.play && !app.play->sharing.next.exists() &&
         is_of_delegation(app.screen) && !app.lesson->computed.has(app.play->seat);
}

}  // namespace

bool is_told_to(const TeacherMessage& message, SeatId seat) {
  return !message.to.exists() || message.to == seat;
}

std::vector<std::size_t> unread_by(const Lesson& lesson, SeatId seat) {
  std::vector<std::size_t> rows;
  for (std::size_t row = 0; row < lesson.messages.size(); ++row) {
    const TeacherMessage& message = lesson.messages[row];
    if (is_told_to(message, seat) && !message.read.has(seat)) rows.push_back(row);
  }
  return rows;
}

const TeacherMessage* projected_message(const Lesson& lesson) {
  const auto shown = std::find_if(lesson.messages.begin(), lesson.messages.end(),
                                  [](const TeacherMessage& message) { return message.projected; });
  return shown == lesson.messages.end() ? nullptr : &*shown;
}

const char* why_not_send(const App& app) {
  if (!app.lesson || !app.play || app.play->game->over()) return "teacher.over";
  const MessageDraft& draft = app.lesson->message;
  if (app.lesson->messages.size() >= kMostMessages) return "message.too-many";
  if (draft.to.exists() && app.lesson->computed.has(draft.to)) return "message.to-computer";
  return plain_sentence(draft.text, kLongestMessage).empty() ? "message.empty" : nullptr;
}

bool send_message(App& app) {
  if (why_not_send(app) != nullptr) return false;
  Lesson& lesson = *app.lesson;
  TeacherMessage sent;
  sent.round = app.play->game->state().head().round;
  sent.minute = static_cast<int>((app.now_ms - lesson.opened_ms) / kMinute);
  sent.to = lesson.message.to;
  sent.text = plain_sentence(lesson.message.text, kLongestMessage);
  sent.projected = !sent.to.exists();
  if (sent.projected) {
    for (TeacherMessage& before : lesson.messages) before.projected = false;
  }
  lesson.messages.push_back(std::move(sent));
  lesson.message.text.clear();
  return true;
}

void messages_read(App& app) {
  if (!at_keyboard(app)) return;
  const SeatId seat = app.play->seat;
  for (const std::size_t row : unread_by(*app.lesson, seat))
    app.lesson->messages[row].read.add(seat);
}

void show_messages(App& app) {
  if (!at_keyboard(app) || app.overlay.kind != Overlay::Kind::none) return;
  if (unread_by(*app.lesson, app.play->seat).empty()) return;
  app.overlay = {Overlay::Kind::message, app.interaction.focused};
  app.interaction.focused.clear();
}

}  // namespace demarche::view
