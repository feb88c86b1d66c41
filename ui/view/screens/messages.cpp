#include "view/screens/messages.h"

#include "view/lesson/delegation_verbs.h"
#include "view/lesson/message.h"
#include "view/lesson/plain_text.h"
#include "view/screens/bar.h"
#include "view/screens/setup_parts.h"

namespace demarche::view {

using namespace canvas;

namespace {

// A longer message is written smaller, so that what is below keeps its room.
constexpr std::size_t kShort = 90;

}  // namespace

Element write_button(const TeacherSight& sight) {
  const Words& words = sight.words();
  const bool over = sight.play().game->over();
  return button({.id = "write-message",
                 .label = words("message.own"),
                 .icon = "square-pen",
                 .shortcut = "M",
                 .description = over ? words("teacher.over") : "",
                 .disabled = over,
                 .small = true,
                 .action = {verb::write_message, 0, 0, ""}});
}

Element message_banner(const TeacherSight& sight) {
  const TeacherMessage* message = projected_message(sight.lesson());
  if (message == nullptr) return nothing();
  const bool is_short = letters_in(message->text) <= kShort;
  Element said = row({aligned(icon("megaphone", 24, Tone::kSoft), Align::kStart, Align::kCentre),
                      grow(text(message->text, is_short ? Type::kLead : Type::kBody))},
                     16);
  return pad(panel(std::move(said), {.id = "message",
                                     .label = sight.words()("message.from"),
                                     .padding = Insets::both(18, 10)}),
             {24, 12, 24, 0});
}

}  // namespace demarche::view
