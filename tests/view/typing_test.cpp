// Typing: the caret among letters of several bytes, what keys take away, how long the pointer
// rests.
#include "view/app/typing.h"

#include <catch2/catch.hpp>

#include "canvas/kit.h"
#include "view/parlour.h"
#include "view/time.h"

namespace demarche::view {
namespace {

// A frame with one field in it that has the focus. What is typed is what its action carries.
struct Desk {
  Parlour parlour{guarantees()};
  std::string content;

  canvas::Frame frame() {
    parlour.app.interaction.focused = "name";
    canvas::FrameBuilder builder(
        {parlour.theme, parlour.text, parlour.metrics, parlour.app.interaction}, "desk", "Desk");
    canvas::text_field({.id = "name", .label = "Name", .value = content, .edit = {"write"}})
        ->place(builder, {20, 20, 300, 40});
    return builder.finish();
  }
  [[nodiscard]] std::size_t caret() const {
    return parlour.app.interaction.caret_in("name", content);
  }
  void key(const std::string& name) { view::key(parlour.app, frame(), name, false); }
};

TEST_CASE("The caret of a field walks over whole letters") {
  Desk desk;
  desk.content = "Яб";
  CHECK(desk.caret() == 4);
  desk.key("Left");
  CHECK(desk.caret() == 2);
  desk.key("Left");
  desk.key("Left");
  CHECK(desk.caret() == 0);
  desk.key("Right");
  CHECK(desk.caret() == 2);
  desk.key("End");
  CHECK(desk.caret() == 4);
  desk.key("Home");
  CHECK(desk.caret() == 0);
}

TEST_CASE("What is typed stands before the caret, and the caret behind it") {
  Desk desk;
  desk.content = "Яб";
  desk.key("Left");
  view::type(desk.parlour.app, desk.frame(), "лу\n");
  desk.content = "Ялу б";
  CHECK(desk.caret() == std::string("Ялу ").size());
}

TEST_CASE("Letters and digits are no shortcuts while a field has the focus") {
  Desk desk;
  const canvas::Frame frame = desk.frame();
  const canvas::Node* field = field_in_focus(desk.parlour.app, frame);
  REQUIRE(field != nullptr);
  CHECK(key_in_field(desk.parlour.app, *field, "s").has_value());
  CHECK(key_in_field(desk.parlour.app, *field, "?").has_value());
  CHECK(key_in_field(desk.parlour.app, *field, "Space").has_value());
  CHECK_FALSE(key_in_field(desk.parlour.app, *field, "Enter").has_value());
  CHECK_FALSE(key_in_field(desk.parlour.app, *field, "Tab").has_value());
}

TEST_CASE("The pointer has rested when it has stayed for a moment, and nothing changes after") {
  Parlour parlour(guarantees());
  CHECK(next_change(parlour.app) == kNever);
  parlour.app.interaction.hovered = "new";
  parlour.app.hovered_since_ms = 1000;
  CHECK(next_change(parlour.app) == 1000 + kRestMs);
  on_time(parlour.app, 1000 + kRestMs);
  CHECK(parlour.app.interaction.rested);
  CHECK(next_change(parlour.app) == kNever);
}

}  // namespace
}  // namespace demarche::view
