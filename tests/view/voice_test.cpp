// Spoken mode: the text of a whole game by keyboard.
#include "view/voice/voice.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "view/actions.h"
#include "view/parlour.h"

namespace demarche::view {
namespace {

using Lines = std::vector<std::string>;

bool any_has(const Lines& lines, const std::string& part) {
  return std::any_of(lines.begin(), lines.end(),
                     [&](const std::string& line) { return line.find(part) != std::string::npos; });
}

std::size_t count(const Lines& lines, const std::string& line) {
  return static_cast<std::size_t>(std::count(lines.begin(), lines.end(), line));
}

// A listener who hears everything and knows nothing else.
struct Listener {
  explicit Listener(Parlour& heard) : parlour(heard) {}
  Lines hear() { return say(voice, parlour.frame(), Words(parlour.app.options.language)); }
  Lines press(const std::string& key) {
    parlour.press(key);
    return hear();
  }
  Parlour& parlour;
  Voice voice;
};

void decide_by_keys(Listener& listener) {
  App& app = listener.parlour.app;
  const std::size_t made = app.play->game->record().moves.size();
  const auto moved = [&] { return app.play->game->record().moves.size() > made; };
  if (app.screen == Screen::table) {
    for (const char* key : {"1", "1", "s"}) listener.parlour.press(key);
  } else if (app.play->view.phase == Phase::proposing) {
    listener.parlour.press("p");
  } else {
    listener.parlour.press("a");
    if (!moved()) listener.parlour.press("r");
  }
}

TEST_CASE("A whole game by keyboard is spoken, and nothing is said twice in a row") {
  Parlour parlour(guarantees());
  parlour.sit_down(SeatId(0), 3);
  Listener listener(parlour);
  Lines all = listener.hear();
  CHECK(all.front() == "Screen: Table");
  Screen before = parlour.app.screen;
  for (int step = 0; step < 600 && parlour.app.screen != Screen::outcome; ++step) {
    if (parlour.app.screen == Screen::reveal) {
      parlour.press("Enter");
    } else {
      decide_by_keys(listener);
    }
    const Lines said = listener.hear();
    if (parlour.app.screen != before) {
      REQUIRE_FALSE(said.empty());
      CHECK(said.front().rfind("Screen: ", 0) == 0);
    }
    before = parlour.app.screen;
    all.insert(all.end(), said.begin(), said.end());
    CHECK(listener.hear().empty());
  }
  REQUIRE(parlour.app.screen == Screen::outcome);
  CHECK(count(all, "Screen: Outcome") == 1);
  CHECK(count(all, "Screen: Reveal") >= 3);
  CHECK(all.size() > 60);
  for (std::size_t i = 0; i < all.size(); ++i) {
    CHECK_FALSE(all[i].empty());
    CHECK(all[i].find('\n') == std::string::npos);
    if (i > 0) CHECK(all[i] != all[i - 1]);
  }
}

TEST_CASE("Each step of a reveal is said when it is opened, once") {
  Parlour parlour(guarantees());
  parlour.sit_down(SeatId(0), 7);
  Listener listener(parlour);
  decide_by_keys(listener);
  REQUIRE(parlour.app.screen == Screen::reveal);
  const Lines first = listener.hear();
  parlour.act(verb::open_next);
  const Lines second = listener.hear();
  CHECK_FALSE(second.empty());
  for (const std::string& line : second) CHECK(count(first, line) == 0);
}

TEST_CASE("What has the focus is said with its role, state and key") {
  Parlour parlour(guarantees());
  Listener listener(parlour);
  CHECK(any_has(listener.hear(), "Screen: Title"));
  parlour.app.interaction.focused = "menu/new";
  const Lines said = listener.hear();
  REQUIRE(said.size() == 1);
  CHECK(said.front() == "New game, button. Choose a scenario and a seat. Key N");
  parlour.app.interaction.focused = "menu/continue";
  CHECK(any_has(listener.hear(), "not available"));
  parlour.app.options.language = Language::ukrainian;
  CHECK(any_has(listener.hear(), "недоступно"));
}

TEST_CASE("A notice and a dialog are said when they come") {
  Parlour parlour(guarantees());
  parlour.sit_down(SeatId(0), 7);
  Listener listener(parlour);
  listener.hear();
  parlour.app.notice = "Saved.";
  CHECK(listener.hear() == Lines{"Saved."});
  parlour.app.notice.clear();
  parlour.act(verb::back);
  const Lines asked = listener.hear();
  CHECK(any_has(asked, "Leave the table?, dialog"));
  CHECK(any_has(asked, "The game is kept."));
}

TEST_CASE("The whole screen is read in its order, and inside a dialog the dialog alone") {
  Parlour parlour(guarantees());
  parlour.sit_down(SeatId(0), 7);
  const Words words(Language::english);
  const Lines table = read_all(parlour.frame(), words);
  CHECK(table.size() > 40);
  CHECK(table.front() == "Table");
  for (std::size_t i = 1; i < table.size(); ++i) CHECK_FALSE(table[i].empty());
  parlour.act(verb::back);
  const Lines dialog = read_all(parlour.frame(), words);
  CHECK(dialog.size() < 10);
  CHECK(any_has(dialog, "Stay, button"));
}

TEST_CASE("A field is spoken with what has been typed, not with what it waits for") {
  canvas::Node node;
  node.role = canvas::Role::kField;
  node.label = "Name";
  node.value = "A name for this game";
  const Words words(Language::english);
  CHECK(in_words(node, words) == "Name, text field");
  node.content = "Monday";
  CHECK(in_words(node, words) == "Name, text field, Monday");
}

}  // namespace
}  // namespace demarche::view
