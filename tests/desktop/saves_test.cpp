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

TEST_CASE("The game that ended last is looked back at from the title, with its review") {
  const Places places = empty_home("looked back at");
  std::uint64_t expected = 0;
  {
    Shell shell(places);
    sit_down(shell, 11);
    play_until(shell, [](const view::App&) { return false; });
    REQUIRE(shell.app().screen == Screen::outcome);
    expected = state_hash(shell);
  }
  Shell again(places);
  CHECK(again.app().continued.empty());
  REQUIRE_FALSE(again.app().ended.empty());
  press(again, "c");
  REQUIRE(again.app().screen == Screen::outcome);
  CHECK(state_hash(again) == expected);
  press(again, "r");
  CHECK(again.app().screen == Screen::review);
}

TEST_CASE("A hundredth program at once plays without a place to keep its game") {
  const Places places = empty_home("hundred");
  std::vector<std::unique_ptr<AutosaveSlot>> slots;
  for (int i = 0; i < 99; ++i) {
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

void play_to_round(Shell& shell, int round) {
  REQUIRE(play_until(shell, [&](const view::App& app) {
    return app.screen == Screen::table && app.play->view.round == round;
  }));
}

TEST_CASE("A new game leaves an unfinished one where it is, and each can be continued") {
  const Places places = empty_home("beside");
  std::uint64_t older = 0, newer = 0;
  {
    Shell shell(places);
    sit_down(shell, 1);
    play_to_round(shell, 2);
    older = state_hash(shell);
    act(shell, verb::leave);
    CHECK(shell.app().others_kept.empty());
    sit_down(shell, 2);
    play_to_round(shell, 3);
    newer = state_hash(shell);
    act(shell, verb::leave);
    REQUIRE(shell.app().others_kept.size() == 1);
  }
  Shell again(places);
  REQUIRE(again.app().others_kept.size() == 1);
  CHECK(again.lay_out(1280, 720).find("menu/continue/1") != nullptr);
  act(again, verb::continue_game, 1);
  REQUIRE(again.app().play != nullptr);
  CHECK(state_hash(again) == older);
  act(again, verb::leave);
  REQUIRE(again.app().others_kept.size() == 1);
  act(again, verb::continue_game, 1);
  CHECK(state_hash(again) == newer);
}

TEST_CASE("Two unfinished games from two starts of the program are both kept") {
  const Places places = empty_home("starts");
  std::uint64_t older = 0;
  {
    Shell shell(places);
    sit_down(shell, 1);
    play_to_round(shell, 2);
    older = state_hash(shell);
  }
  {
    Shell shell(places);
    sit_down(shell, 2);
    play_to_round(shell, 2);
  }
  Shell again(places);
  REQUIRE(again.app().others_kept.size() == 1);
  act(again, verb::continue_game, 1);
  CHECK(state_hash(again) == older);
}

TEST_CASE("A game in which nothing was decided gives its place to the next") {
  const Places places = empty_home("untouched");
  Shell shell(places);
  for (std::uint64_t seed = 1; seed <= 3; ++seed) {
    sit_down(shell, seed);
    act(shell, verb::leave);
    CHECK(shell.app().others_kept.empty());
  }
  CHECK(slots_with_games(*places.own) == 1);
}

// The reveal of the first round, read half.
void read_half(Shell& shell) {
  sit_down(shell, 7);
  press(shell, "1");
  press(shell, "1");
  press(shell, "s");
  REQUIRE(shell.app().screen == Screen::reveal);
  act(shell, verb::open_next);
}

TEST_CASE("A reveal that was closed half-way is told again from its beginning") {
  for (const bool marked : {true, false}) {
    const Places places = empty_home(marked ? "half" : "half-unmarked");
    view::Telling telling;
    {
      Shell shell(places);
      read_half(shell);
      telling = shell.app().play->telling;
    }
    // Without the mark of how much was told it is all since the last decision.
    if (!marked) REQUIRE(std::filesystem::remove(told_file(*places.own / "autosave-1.json")));
    Shell again(places);
    press(again, "c");
    REQUIRE(again.app().screen == Screen::reveal);
    CHECK(again.app().play->telling.from == telling.from);
    CHECK(again.app().play->telling.to == telling.to);
    CHECK(again.app().play->telling.opened == 0);
  }
}

TEST_CASE("A reveal that was read to its end is not told again") {
  const Places places = empty_home("read");
  {
    Shell shell(places);
    read_half(shell);
    act(shell, verb::open_all);
    act(shell, verb::tell_on);
    REQUIRE(shell.app().screen != Screen::reveal);
  }
  Shell again(places);
  press(again, "c");
  CHECK(again.app().screen != Screen::reveal);
}

TEST_CASE("A save whose replay differs is named with its file, line and column") {
  const Places places = empty_home("differs");
  {
    Shell shell(places);
    sit_down(shell, 7);
    play_to_round(shell, 3);
  }
  const std::filesystem::path file = *places.own / "autosave-1.json";
  std::string bytes = *io::read_whole_file(file);
  const std::size_t hash = bytes.find('"', bytes.find('[', bytes.find("round_hashes"))) + 1;
  bytes[hash] = bytes[hash] == '1' ? '2' : '1';
  REQUIRE_FALSE(io::write_file_whole(file, bytes).has_value());
  Shell again(places);
  CHECK(again.app().continued.empty());
  CHECK(again.app().notice.find(file.string() + ":") == 0);
  CHECK(again.app().notice.find(":1:1:") == std::string::npos);
}

}  // namespace
}  // namespace demarche::desktop
