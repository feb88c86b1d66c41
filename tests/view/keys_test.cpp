// Keys that a person has changed, and the list of all that work now.
#include <algorithm>
#include <catch2/catch.hpp>

#include "view/actions.h"
#include "view/parlour.h"

namespace demarche::view {
namespace {

int row_of(const std::string& id) {
  const std::span<const Binding> all = bindings();
  const auto at =
      std::find_if(all.begin(), all.end(), [&](const Binding& b) { return id == b.id; });
  REQUIRE(at != all.end());
  return static_cast<int>(at - all.begin());
}

const Binding& binding(const std::string& id) {
  return bindings()[static_cast<std::size_t>(row_of(id))];
}

bool says(const canvas::Frame& frame, const std::string& key, const std::string& label) {
  return std::any_of(frame.nodes.begin(), frame.nodes.end(), [&](const canvas::Node& node) {
    return node.role == canvas::Role::kRow && node.value == key && node.label == label;
  });
}

TEST_CASE("No two usual keys meet on a screen") {
  for (const Binding& one : bindings()) {
    INFO(one.id);
    CHECK(conflict({}, one, one.key).kind == KeyConflict::Kind::none);
  }
}

TEST_CASE("A changed key does what the usual one did, and the button shows it") {
  Parlour parlour(guarantees());
  parlour.act(verb::go, static_cast<int>(Screen::keys));
  parlour.act(verb::change_key, row_of("table/seal"));
  CHECK(asks_for(parlour.press("o"), Request::Kind::options_changed));
  CHECK(parlour.app.key_change.waiting == -1);
  CHECK(parlour.app.options.keys == KeyMap{{"table/seal", "O"}});
  parlour.act(verb::back);
  parlour.sit_down(SeatId(0), 7);
  REQUIRE(parlour.app.screen == Screen::table);
  CHECK(parlour.frame().find("table/seal")->shortcut == "O");
  const std::size_t made = parlour.app.play->game->record().moves.size();
  parlour.press("s");
  CHECK(parlour.app.play->game->record().moves.size() == made);
  parlour.press("o");
  CHECK(parlour.app.play->game->record().moves.size() > made);
}

TEST_CASE("Keys that trade places are each shown once and in the right place") {
  Parlour parlour(guarantees());
  parlour.app.options.keys = {{"table/seal", "W"}, {"table/why", "S"}};
  CHECK_FALSE(repair(parlour.app.options.keys));
  parlour.sit_down(SeatId(0), 7);
  CHECK(parlour.frame().find("table/seal")->shortcut == "W");
  parlour.press("?");
  const canvas::Frame frame = parlour.frame();
  CHECK(says(frame, "W", parlour.frame().find("table/seal")->label));
}

TEST_CASE("A key that is in use or has a fixed meaning is refused with its reason") {
  Parlour parlour(guarantees());
  parlour.act(verb::go, static_cast<int>(Screen::keys));
  parlour.act(verb::change_key, row_of("table/seal"));
  for (const char* key : {"w", "m", "F11", "Space", "5", "Enter", "Home"}) {
    INFO(key);
    parlour.app.key_change.refused.clear();
    parlour.press(key);
    CHECK_FALSE(parlour.app.key_change.refused.empty());
    CHECK(parlour.app.key_change.waiting == row_of("table/seal"));
  }
  CHECK(parlour.app.options.keys.empty());
  parlour.press("Escape");
  CHECK(parlour.app.screen == Screen::keys);
  CHECK(parlour.app.key_change.waiting == -1);
  // A key of another screen is free here.
  CHECK(conflict({}, binding("table/seal"), "T").kind == KeyConflict::Kind::none);
}

TEST_CASE("One key or all become as usual again, unless somebody else has taken it") {
  Parlour parlour(guarantees());
  KeyMap& keys = parlour.app.options.keys;
  parlour.act(verb::go, static_cast<int>(Screen::keys));
  keys = {{"table/seal", "O"}, {"table/why", "S"}};
  parlour.act(verb::usual_key, row_of("table/seal"));
  CHECK(keys.size() == 2);
  CHECK_FALSE(parlour.app.key_change.refused.empty());
  parlour.act(verb::usual_key, row_of("table/why"));
  parlour.act(verb::usual_key, row_of("table/seal"));
  CHECK(keys.empty());
  keys = {{"table/seal", "O"}};
  parlour.press("r");
  CHECK(keys.empty());
}

TEST_CASE("A map of keys from a file loses what nobody could mean") {
  KeyMap keys{{"table/seal", "O"}, {"no/such", "Q"}, {"table/why", "Enter"}, {"table/all", "M"}};
  CHECK(repair(keys));
  CHECK(keys == KeyMap{{"table/seal", "O"}});
  CHECK_FALSE(repair(keys));
}

TEST_CASE("The list of keys has every key of the screen and those that work everywhere") {
  Parlour parlour(guarantees());
  parlour.sit_down(SeatId(0), 7);
  const canvas::Frame table = parlour.frame();
  parlour.press("?");
  const canvas::Frame frame = parlour.frame();
  REQUIRE(frame.modal == "keys");
  std::size_t letters = 0;
  for (const canvas::Node& node : table.nodes) {
    const bool letter = node.shortcut.size() == 1 && node.shortcut[0] >= 'A';
    if (!letter) continue;
    ++letters;
    INFO(node.id);
    CHECK(says(frame, node.shortcut, node.label));
  }
  CHECK(letters >= 6);
  const Words words(Language::english);
  for (const char* key : {"F11", "F12", "F9", "F8", "F5", "?"}) {
    INFO(key);
    CHECK(std::any_of(frame.nodes.begin(), frame.nodes.end(), [&](const canvas::Node& node) {
      return node.role == canvas::Role::kRow && node.value == key;
    }));
  }
}

}  // namespace
}  // namespace demarche::view
