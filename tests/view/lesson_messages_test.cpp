// The teacher's own messages: who reads them and when, what they may hold, what they never do.
#include <algorithm>
#include <catch2/catch.hpp>

#include "canvas/lint.h"
#include "canvas/semantic.h"
#include "view/actions.h"
#include "view/lesson/actions.h"
#include "view/lesson/delegation_verbs.h"
#include "view/lesson/lesson.h"
#include "view/lesson/plain_text.h"
#include "view/lesson/projector.h"
#include "view/parlour.h"
#include "view/time.h"

namespace demarche::view {
namespace {

// A lesson whose first delegation sits at its table; Russia and Turkey are computed.
struct Classroom {
  Parlour parlour{guarantees()};

  Classroom() {
    app().now_ms = 1000;
    app().setup.seed = 7;
    parlour.act(verb::go, static_cast<int>(Screen::lesson));
    parlour.act(verb::note_read);
    parlour.act(verb::plan_students, 1, 0);
    parlour.act(verb::plan_students, 4, 0);
    parlour.act(verb::start_lesson);
    REQUIRE(app().screen == Screen::handover);
  }
  App& app() { return parlour.app; }
  Lesson& lesson() { return *parlour.app.lesson; }
  void open_papers() {
    for (int press = 0; press < 2; ++press) {
      on_time(app(), app().now_ms + 2000);
      parlour.press("Space");
    }
  }
  void say(int to, const std::string& text) {
    parlour.act(verb::message_to, to);
    update(app(), {verb::type_message, 0, 0, text});
    parlour.act(verb::send_message);
  }
  std::string tree() { return canvas::semantic_tree(parlour.frame()); }
  canvas::Frame far() {
    return layout_projector(app(),
                            {parlour.theme, parlour.text, parlour.metrics, app().interaction});
  }
  std::string far_tree() { return canvas::semantic_tree(far()); }
};

bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

TEST_CASE("A message to one delegation is read at its next screen and by nobody else") {
  Classroom room;
  room.parlour.act(verb::teacher);
  room.say(0, "Read the note first.");
  CHECK_FALSE(holds(room.far_tree(), "Read the note first."));
  room.parlour.act(verb::back);
  CHECK(room.app().overlay.kind == Overlay::Kind::none);  // the closed screen tells nobody
  room.open_papers();
  REQUIRE(room.app().overlay.kind == Overlay::Kind::message);
  CHECK(holds(room.tree(), "Read the note first."));
  CHECK(asks_for(room.parlour.press("Enter"), Request::Kind::keep_lesson));
  CHECK(room.app().overlay.kind == Overlay::Kind::none);
  CHECK(room.lesson().messages[0].read.has(SeatId(0)));
  room.parlour.act(verb::start_game);
  room.parlour.act(verb::seal);
  REQUIRE(room.app().screen == Screen::handover);
  room.open_papers();
  CHECK(room.app().overlay.kind == Overlay::Kind::none);
}

TEST_CASE("A message to everyone is read by each delegation once and stands on the projector") {
  Classroom room;
  room.parlour.act(verb::teacher);
  room.say(-1, "Ten minutes to the break.");
  CHECK(holds(room.far_tree(), "Ten minutes to the break."));
  room.say(-1, "Five minutes.");
  CHECK(holds(room.far_tree(), "Five minutes."));
  CHECK_FALSE(holds(room.far_tree(), "Ten minutes to the break."));
  room.parlour.act(verb::project_message, 1);
  CHECK_FALSE(holds(room.far_tree(), "Five minutes."));
  room.parlour.act(verb::back);
  for (int seat = 0; seat < 2; ++seat) {
    room.open_papers();
    REQUIRE(room.app().overlay.kind == Overlay::Kind::message);
    CHECK(holds(room.tree(), "Ten minutes to the break."));
    room.parlour.press("Escape");
    CHECK(room.app().overlay.kind == Overlay::Kind::none);
    if (room.app().screen == Screen::briefing) room.parlour.act(verb::start_game);
    room.parlour.act(verb::seal);
  }
  CHECK(room.lesson().messages[0].read.size() == 2);
}

TEST_CASE("A message that the clock closed is still to be read") {
  Classroom room;
  room.open_papers();
  room.parlour.act(verb::start_game);
  room.parlour.act(verb::teacher);
  room.say(0, "Look up.");
  room.parlour.act(verb::back);
  REQUIRE(room.app().overlay.kind == Overlay::Kind::message);
  on_time(room.app(), room.app().now_ms + 60 * 60000);
  CHECK(room.app().screen == Screen::handover);
  CHECK(room.app().overlay.kind == Overlay::Kind::none);
  CHECK(room.lesson().messages[0].read.empty());
}

TEST_CASE("A message changes nothing in the game and stands in the log of who it was for") {
  Classroom room;
  room.open_papers();
  room.parlour.act(verb::start_game);
  const std::uint64_t before = hash(room.app().play->game->state());
  room.parlour.act(verb::teacher);
  room.say(0, "For Kyiv alone.");
  room.say(2, "For Washington alone.");
  CHECK(hash(room.app().play->game->state()) == before);
  CHECK(room.app().play->game->record().moves.empty());
  room.parlour.act(verb::back);
  room.parlour.act(verb::message_read);
  room.parlour.act(verb::overlay, static_cast<int>(Overlay::Kind::log));
  CHECK(holds(room.tree(), "For Kyiv alone."));
  CHECK_FALSE(holds(room.tree(), "For Washington alone."));
  room.app().log.text = "nowhere";
  CHECK_FALSE(holds(room.tree(), "For Kyiv alone."));
}

TEST_CASE("Nothing is sent that is empty, for a computed seat, or when the game has ended") {
  Classroom room;
  room.parlour.act(verb::teacher);
  room.say(0, "   ");
  CHECK(room.lesson().messages.empty());
  CHECK_FALSE(room.app().notice.empty());
  room.say(1, "To nobody.");
  CHECK(room.lesson().messages.empty());
  room.say(-1, "To all.");
  REQUIRE(room.lesson().messages.size() == 1);
  for (int phase = 0; phase < 600 && !room.app().play->game->over(); ++phase) {
    room.parlour.act(verb::go_on_now);
  }
  room.say(-1, "Too late.");
  CHECK(room.lesson().messages.size() == 1);
}

TEST_CASE("What is typed can never act: it is shown letter by letter or left out") {
  CHECK(plain_text("<b>&amp;</b> {0} %s \\n", 99) == "<b>&amp;</b> {0} %s \\n");
  CHECK(plain_text("a\x1b[31mb\x07\r\nc\td", 99) == "a[31mb  c d");
  // Marks that turn or hide what is read: U+202E, U+2066, U+200F, U+061C, U+FEFF, U+E0041.
  CHECK(plain_text("a\u202Eb\u2066c\u200Fd\u061Ce\uFEFFf\U000E0041g", 99) == "abcdefg");
  CHECK(plain_text("\xC3\x28\xFF\xED\xA0\x80ї\xF0\x9F", 99) == "(ї");
  CHECK(plain_text("e\u0301\u0301\u0301\u0301\u0301", 99) == "e\u0301\u0301");
  CHECK(plain_text("Київ і Львів", 6) == "Київ і");
  CHECK(plain_sentence("  two  words ", 99) == "two  words");
  CHECK(letters_in("Київ") == 4);
}

TEST_CASE("Markup in a message is shown as it was written, to the delegation and to the class") {
  Classroom room;
  room.parlour.act(verb::teacher);
  const std::string sly = "<span size='0'>x</span> &lt; {0} {1|a|b}\u202E\x1b[2J";
  const std::string seen = "<span size='0'>x</span> &lt; {0} {1|a|b}[2J";
  room.say(-1, sly);
  REQUIRE(room.lesson().messages.size() == 1);
  CHECK(room.lesson().messages[0].text == seen);
  CHECK(holds(room.far_tree(), seen));
  room.parlour.act(verb::back);
  room.open_papers();
  CHECK(holds(room.tree(), seen));
  room.parlour.act(verb::message_read);
  room.parlour.act(verb::overlay, static_cast<int>(Overlay::Kind::log));
  CHECK(holds(room.tree(), seen));
}

TEST_CASE("A message ends at its limit, whatever is typed or pasted") {
  Classroom room;
  room.parlour.act(verb::teacher);
  room.say(-1, std::string(2000, 'x'));
  REQUIRE(room.lesson().messages.size() == 1);
  CHECK(room.lesson().messages[0].text.size() == kLongestMessage);
}

// Faults of what the class sees, in both languages, three sizes of text and three windows.
std::string faults_far(Classroom& room) {
  std::string out;
  for (const Language language : {Language::english, Language::ukrainian}) {
    for (const int percent : {100, 125, 150}) {
      for (const auto& [width, height] : {std::pair{1920, 1080}, {1280, 720}, {800, 500}}) {
        room.app().options.language = language;
        room.parlour.metrics = canvas::make_metrics(width, height, percent / 100.0);
        const std::string found = canvas::describe(canvas::lint(room.far()));
        if (found.empty()) continue;
        out += std::string(language_code(language)) + " " + std::to_string(percent) + "% " +
               std::to_string(width) + "\n" + found;
      }
    }
  }
  return out;
}

TEST_CASE("The longest message leaves the projector whole, while planning and in a sitting") {
  Classroom room;
  room.parlour.act(verb::teacher);
  std::string longest;
  while (longest.size() < kLongestMessage) longest += "Ten minutes to the break, ";
  room.say(-1, longest);
  CHECK(faults_far(room) == "");
  for (int phase = 0; phase < 60 && room.app().play->view.phase == Phase::planning; ++phase) {
    room.parlour.act(verb::go_on_now);
  }
  REQUIRE(room.app().play->view.phase != Phase::planning);
  CHECK(faults_far(room) == "");
}

TEST_CASE("The teacher writes by keyboard alone, and time that runs out closes nothing of it") {
  Classroom room;
  room.open_papers();
  room.parlour.act(verb::start_game);
  room.parlour.press("F2");
  room.parlour.press("m");
  REQUIRE(room.app().overlay.kind == Overlay::Kind::write_message);
  type(room.app(), room.parlour.frame(), "Look up");
  on_time(room.app(), room.app().now_ms + 60 * 60000);
  CHECK(room.app().overlay.kind == Overlay::Kind::write_message);
  type(room.app(), room.parlour.frame(), " now.");
  room.parlour.press("Enter");
  REQUIRE(room.lesson().messages.size() == 1);
  CHECK(room.lesson().messages[0].text == "Look up now.");
  room.parlour.press("Escape");
  CHECK(room.app().screen == Screen::teacher);
}

}  // namespace
}  // namespace demarche::view
