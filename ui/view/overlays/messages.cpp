// The teacher's own messages: written above the panel, read above a delegation's screen, kept in
// the log.
#include <algorithm>

#include "view/actions.h"
#include "view/lesson/delegation_verbs.h"
#include "view/lesson/lesson.h"
#include "view/lesson/plain_text.h"
#include "view/overlays/parts.h"
#include "view/phrases.h"
#include "view/screens/bar.h"
#include "view/screens/setup_parts.h"

namespace demarche::view {
namespace {

using namespace canvas;

constexpr double kReadWidth = 560, kDeskWidth = 680;

// To whom it was sent, and in which round, as the delegation reads it.
std::string when_read(const Words& words, const TeacherMessage& message) {
  return words(message.to.exists() ? "message.alone" : "message.to-all-when", {message.round});
}

Element to_chip(const App& app, const std::string& label, SeatId to) {
  ChipOptions options;
  options.id = "message/to/" + (to.exists() ? std::to_string(to.index()) : std::string("all"));
  options.label = label;
  options.selected = app.lesson->message.to == to;
  options.action = {verb::message_to, to.exists() ? static_cast<int>(to.index()) : -1, 0, ""};
  return chip(std::move(options));
}

Element to_whom(const App& app, const Phrases& phrases) {
  Elements chips{to_chip(app, phrases.words()("message.everyone"), SeatId{})};
  for (std::size_t i = 0; i < phrases.scenario().seats.size(); ++i) {
    // Nobody reads what is written to the computer.
    if (app.lesson->computed.has(SeatId(i)) && app.lesson->message.to != SeatId(i)) continue;
    chips.push_back(to_chip(app, phrases.seat(SeatId(i)), SeatId(i)));
  }
  return meaning({.id = "message/to", .role = Role::kGroup, .label = phrases.words()("message.to")},
                 wrap(std::move(chips), 6, 4));
}

// How far it has been read: by how many of the delegations that people play.
std::string how_read(const App& app, const Words& words, const TeacherMessage& message) {
  if (message.to.exists()) {
    return words(message.read.has(message.to) ? "message.read-alone" : "message.unread");
  }
  int teams = 0, read = 0;
  for (std::size_t i = 0; i < app.lesson->teams.size(); ++i) {
    if (app.lesson->computed.has(SeatId(i))) continue;
    ++teams;
    if (message.read.has(SeatId(i))) ++read;
  }
  return words("message.read-by", {read, teams});
}

Element sent_row(const App& app, const Phrases& phrases, std::size_t row_number) {
  const Words& words = phrases.words();
  const TeacherMessage& message = app.lesson->messages[row_number];
  const std::string to = message.to.exists()
                             ? words("message.to-when", {phrases.seat(message.to), message.round})
                             : words("message.to-all-when", {message.round});
  Elements head{text(to, kSoftText), spring(),
                text(how_read(app, words, message), Type::kSecondary, Tone::kSoft)};
  Element said = text(message.text, Type::kBody);
  if (!message.to.exists()) {
    const char* key = message.projected ? "message.project-down" : "message.project";
    said = row({grow(std::move(said)),
                button({.id = "message/project/" + std::to_string(row_number),
                        .label = words(key),
                        .icon = message.projected ? "x" : "monitor",
                        .small = true,
                        .icon_only = true,
                        .action = {verb::project_message, static_cast<int>(row_number), 0, ""}})},
               10);
  }
  return column({row(std::move(head), 10), std::move(said)}, 2);
}

Element sent_list(const App& app, const Phrases& phrases) {
  const Words& words = phrases.words();
  Elements rows;
  for (std::size_t row_number = app.lesson->messages.size(); row_number-- > 0;) {
    if (!rows.empty()) rows.push_back(rule());
    rows.push_back(sent_row(app, phrases, row_number));
  }
  if (rows.empty()) rows.push_back(text(words("message.none-sent"), kSoftText));
  return column({heading(words("message.sent-list")), column(std::move(rows), 6)}, 6);
}

}  // namespace

void draw_message(FrameBuilder& builder, const App& app, const Words& words) {
  Elements parts;
  for (const std::size_t row_number : unread_by(*app.lesson, app.play->seat)) {
    const TeacherMessage& message = app.lesson->messages[row_number];
    if (!parts.empty()) parts.push_back(rule());
    parts.push_back(
        column({row({icon(message.to.exists() ? "mail-open" : "megaphone", 16, Tone::kSoft),
                     text(when_read(words, message), kSoftText)},
                    8),
                text(message.text, Type::kLead)},
               6));
  }
  parts.push_back(text(words("message.kept"), kSoftText));
  dialog(builder, {"message", words("message.from"), kReadWidth}, column(std::move(parts), 12),
         {button({.id = "message/understood",
                  .label = words("message.understood"),
                  .icon = "check",
                  .shortcut = "Enter",
                  .kind = ButtonKind::kPrimary,
                  .action = {verb::message_read, 0, 0, ""}})});
  builder.initial("message/understood");
}

void draw_message_desk(FrameBuilder& builder, const App& app, const Words& words) {
  const Phrases phrases(*app.play->scenario, app.options.language);
  const MessageDraft& draft = app.lesson->message;
  const auto letters = static_cast<int>(letters_in(draft.text));
  const char* why = why_not_send(app);
  Element field = text_field({.id = "message/text",
                              .label = words("message.field"),
                              .value = draft.text,
                              .placeholder = words("message.field-place"),
                              .edit = {verb::type_message, 0, 0, ""},
                              .action = {verb::send_message, 0, 0, ""}});
  Element count = text(words("message.count", {letters, static_cast<int>(kLongestMessage)}),
                       {.type = Type::kCaption, .tone = Tone::kSoft, .align = Align::kEnd});
  Element body = column({text(words("message.own-text"), kSoftText), to_whom(app, phrases),
                         column({std::move(field), std::move(count)}, 3), sent_list(app, phrases)},
                        12);
  dialog(builder, {"message", words("message.own"), kDeskWidth}, std::move(body),
         {button({.id = "message/send",
                  .label = words("message.send"),
                  .icon = "send",
                  .description = why == nullptr ? "" : words(why),
                  .kind = ButtonKind::kPrimary,
                  .action = {verb::send_message, 0, 0, ""}}),
          button({.id = "message/close",
                  .label = words("common.close"),
                  .icon = "x",
                  .shortcut = "Esc",
                  .action = {verb::close, 0, 0, ""}})});
  builder.initial("message/text");
}

Elements messages_in_log(const App& app, const Phrases& phrases, int round) {
  Elements lines;
  if (!app.lesson) return lines;
  const LogSearch& log = app.log;
  if (log.topic >= 0 && log.topic != static_cast<int>(LogTopic::news)) return lines;
  for (const TeacherMessage& message : app.lesson->messages) {
    // A round that was taken back takes no words back.
    if (std::min(message.round, app.play->view.round) != round) continue;
    if (!is_told_to(message, app.play->seat)) continue;
    if (log.seat.exists() && message.to != log.seat) continue;
    const std::string said = phrases.words()(
        message.to.exists() ? "message.in-log-alone" : "message.in-log", {message.text});
    if (folded(said).find(folded(log.text)) == std::string::npos) continue;
    lines.push_back(row(
        {aligned(at_least(icon("megaphone", 16, Tone::kSoft), 20), Align::kStart, Align::kCentre),
         grow(text(said, Type::kSecondary))},
        9, Across::kCentre));
  }
  return lines;
}

}  // namespace demarche::view
