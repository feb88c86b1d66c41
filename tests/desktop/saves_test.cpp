#include <catch2/catch.hpp>

#include "demarche/io/save.h"
#include "demarche/io/user_dir.h"
#include "desktop/room.h"
#include "desktop/script.h"

namespace demarche::desktop {
namespace {

namespace verb = view::verb;
using view::Screen;

std::uint64_t state_hash(Shell& shell) { return hash(shell.app().play->game->state()); }

// Starts the program anew, takes up the game that it offers; its state's hash.
std::uint64_t hash_after_restart(const Places& places) {
  Shell again(places);
  REQUIRE_FALSE(again.app().continued.empty());
  press(again, "c");
  REQUIRE(again.app().play != nullptr);
  return state_hash(again);
}

TEST_CASE("A game closed with a choice already made in the round continues at exactly that point") {
  const Places places = empty_home("planning");
  std::uint64_t expected = 0;
  {
    Shell shell(places);
    sit_down(shell, 7);
    press(shell, "1");
    press(shell, "1");
    REQUIRE(shell.app().play->view.plan.size() == 1);
    expected = state_hash(shell);
    shell.close();
  }
  Shell again(places);
  press(again, "c");
  REQUIRE(again.app().screen == Screen::table);
  CHECK(again.app().play->view.plan.size() == 1);
  CHECK(state_hash(again) == expected);
}

TEST_CASE("A choice made and taken back is neither of the two after a crash") {
  const Places places = empty_home("crash");
  std::uint64_t expected = 0;
  {
    Shell shell(places);
    sit_down(shell, 7);
    press(shell, "1");
    press(shell, "1");
    press(shell, "z");
    REQUIRE(shell.app().play->view.plan.empty());
    expected = state_hash(shell);
  }  // ends without a word
  CHECK(hash_after_restart(places) == expected);
}

TEST_CASE("A game closed in the middle of a sitting continues in that sitting") {
  const Places places = empty_home("sitting");
  std::uint64_t expected = 0;
  {
    Shell shell(places);
    sit_down(shell, 7);
    REQUIRE(play_until(shell, [](const view::App& app) { return app.screen == Screen::sitting; }));
    REQUIRE(draft_proposal(shell));
    expected = state_hash(shell);
    shell.close();
  }
  Shell again(places);
  press(again, "c");
  CHECK(again.app().screen == Screen::sitting);
  CHECK(state_hash(again) == expected);
}

TEST_CASE("A game that was continued ends as it would have ended without the break") {
  const Places places = empty_home("whole"), other = empty_home("unbroken");
  const auto never = [](const view::App&) { return false; };
  Shell unbroken(other);
  sit_down(unbroken, 11);
  play_until(unbroken, never);
  {
    Shell shell(places);
    sit_down(shell, 11);
    REQUIRE(play_until(shell, [](const view::App& app) { return app.play->view.round == 3; }));
  }
  Shell again(places);
  press(again, "c");
  play_until(again, never);
  REQUIRE(again.app().screen == Screen::outcome);
  CHECK(state_hash(again) == state_hash(unbroken));
}

TEST_CASE("A game that has ended is not offered again") {
  const Places places = empty_home("ended");
  {
    Shell shell(places);
    sit_down(shell, 7);
    play_until(shell, [](const view::App&) { return false; });
    REQUIRE(shell.app().screen == Screen::outcome);
    shell.close();
  }
  CHECK(Shell(places).app().continued.empty());
}

TEST_CASE("Two programs at once keep their games in two places") {
  const Places places = empty_home("twice");
  std::uint64_t first_hash = 0, second_hash = 0;
  {
    Shell first(places), second(places);
    sit_down(first, 1);
    sit_down(second, 2);
    play_until(second, [](const view::App& app) { return app.play->view.round == 2; });
    first_hash = state_hash(first);
    second_hash = state_hash(second);
    REQUIRE(first_hash != second_hash);
    second.close();
    first.close();
  }
  Shell first(places), second(places);
  press(first, "c");
  press(second, "c");
  CHECK(state_hash(first) == first_hash);  // the one that was kept last
  CHECK(state_hash(second) == second_hash);
}

TEST_CASE("A tenth program at once plays without a place to keep its game") {
  const Places places = empty_home("ten");
  std::vector<std::unique_ptr<AutosaveSlot>> slots;
  for (int i = 0; i < 9; ++i) {
    slots.push_back(std::make_unique<AutosaveSlot>(*places.own));
    REQUIRE(slots.back()->file().has_value());
  }
  CHECK_FALSE(AutosaveSlot(*places.own).file().has_value());
  const std::filesystem::path freed = *slots[4]->file();
  slots[4].reset();
  CHECK(AutosaveSlot(*places.own).file() == freed);
}

TEST_CASE("A spoilt autosave is named and stands in nobody's way") {
  const Places places = empty_home("spoilt");
  REQUIRE_FALSE(io::write_file_whole(*places.own / "autosave-1.json", "{\"half\": ").has_value());
  {
    Shell shell(places);
    CHECK(shell.app().continued.empty());
    CHECK(shell.app().notice.find("autosave-1.json:1:") != std::string::npos);
    sit_down(shell, 7);
  }
  CHECK_FALSE(Shell(places).app().continued.empty());
}

TEST_CASE("What can be continued is named in the language that was just chosen") {
  const Places places = empty_home("named");
  {
    Shell shell(places);
    sit_down(shell, 7);
  }
  Shell shell(places);
  const std::string english = shell.app().continued;
  act(shell, verb::set_language, static_cast<int>(view::Language::ukrainian));
  CHECK_FALSE(shell.app().continued.empty());
  CHECK(shell.app().continued != english);
}

}  // namespace
}  // namespace demarche::desktop
