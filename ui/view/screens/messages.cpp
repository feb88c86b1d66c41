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
constexpr std::size_t kShort = 90, kLong = 150;

Type type_for(const std::string& message) {
  const std::size_t letters = letters_in(message);
  if (letters <= kShort) return Type::kLead;
  return letters <= kLong ? Type::kBody : Type::kSecondary;
}

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

Element below_message(const TeacherSight& sight, Element shown) {
  const TeacherMessage* message = projected_message(sight.lesson());
  if (message == nullptr || sight.play().game->over()) return shown;
  Element said = row({aligned(icon("megaphone", 22, Tone::kSoft), Align::kStart, Align::kCentre),
                      grow(text(message->text, type_for(message->text)))},
                     14);
  Element banner = panel(
      std::move(said),
      {.id = "message", .label = sight.words()("message.from"), .padding = Insets::both(18, 12)});
  return column({std::move(banner), grow(std::move(shown))}, 12);
}

}  // namespace demarche::view
