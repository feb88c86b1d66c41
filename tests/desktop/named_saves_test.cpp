// Games under a name, and share codes, from the screen of saved games.
#include "desktop/named_saves.h"

#include <catch2/catch.hpp>
#include <set>

#include "demarche/io/save.h"
#include "desktop/room.h"
#include "desktop/script.h"

namespace demarche::desktop {
namespace {

namespace verb = view::verb;
using view::Screen;

std::uint64_t state_hash(Shell& shell) { return hash(shell.app().play->game->state()); }

void open_saves(Shell& shell) {
  press(shell, "F5");
  REQUIRE(shell.app().screen == Screen::saves);
}

// Types into a field and sends it off, as a person at the keyboard.
void enter(Shell& shell, const std::string& field, const std::string& text) {
  shell.app().interaction.focused = field;
  shell.lay_out_again();
  shell.type(text);
  press(shell, "Enter");
}

void play_to_round(Shell& shell, int round) {
  REQUIRE(play_until(shell, [&](const view::App& app) {
    return app.screen == Screen::table && app.play->view.round == round;
  }));
}

std::vector<std::string> names(Shell& shell) {
  std::vector<std::string> out;
  for (const view::SavedGame& saved : shell.app().saves.listed) out.push_back(saved.name);
  return out;
}

TEST_CASE("A name becomes the name of a file and back, whatever letters it has") {
  for (const char* name : {"Monday", "Київ, раунд 3", "a/b\\c", "..", "%2F", "tab\there", " "}) {
    INFO(name);
    const std::string stem = file_name_of(name);
    CHECK(name_of_file(stem) == name);
    CHECK(stem.find('/') == std::string::npos);
    CHECK(stem.front() != '.');
  }
  std::string longest;
  for (int i = 0; i < 150; ++i) longest += "ї";
  CHECK(file_name_of(longest).size() <= 200);
  CHECK(file_name_of(longest).size() % 2 == 0);
}

TEST_CASE("A game saved under a name is opened again as it was, by keyboard") {
  const Places places = empty_home("named-open");
  std::uint64_t saved = 0;
  {
    Shell shell(places);
    sit_down(shell, 7);
    play_to_round(shell, 2);
    saved = state_hash(shell);
    open_saves(shell);
    enter(shell, "saves/name", "Понеділок: second try");
    REQUIRE(names(shell) == std::vector<std::string>{"Понеділок: second try"});
    CHECK(shell.app().saves.listed[0].round == 2);
    CHECK(shell.app().saves.listed[0].when.size() == 16);
    CHECK(shell.app().saves.listed[0].fault.empty());
    press(shell, "Escape");  // out of the field
    press(shell, "Escape");
    REQUIRE(shell.app().screen == Screen::table);
    play_to_round(shell, 3);
    REQUIRE(state_hash(shell) != saved);
  }
  Shell again(places);
  open_saves(again);
  again.app().interaction.focused = "saves/Понеділок: second try";
  press(again, "Enter");
  REQUIRE(again.app().play != nullptr);
  CHECK(state_hash(again) == saved);
  // The game that was played on is not lost: it is one of the unfinished.
  act(again, verb::leave);
  CHECK(again.app().others_kept.size() == 1);
}

TEST_CASE("A name is given once, and an empty one not at all") {
  Shell shell(empty_home("named-once"));
  sit_down(shell, 7);
  open_saves(shell);
  enter(shell, "saves/name", "A");
  enter(shell, "saves/name", " A ");
  CHECK(names(shell) == std::vector<std::string>{"A"});
  CHECK_FALSE(shell.app().notice.empty());
  shell.app().saves.name = "  ";
  act(shell, verb::save_as);
  CHECK(names(shell).size() == 1);
  CHECK_FALSE(shell.app().notice.empty());
}

TEST_CASE("Saved games are renamed, duplicated, deleted after a question, and brought back") {
  const Places places = empty_home("named-change");
  {
    Shell shell(places);
    sit_down(shell, 7);
    open_saves(shell);
    enter(shell, "saves/name", "A");
    act(shell, verb::rename_save, 0);
    enter(shell, "saves/new-name", "B");
    CHECK(names(shell) == std::vector<std::string>{"AB"});
    act(shell, verb::duplicate_save, 0);
    REQUIRE(names(shell).size() == 2);
    act(shell, verb::delete_save, 0);
    CHECK(names(shell).size() == 2);
    press(shell, "Escape");
    CHECK(shell.app().screen == Screen::saves);
    CHECK(shell.app().saves.deleting == -1);
    act(shell, verb::delete_save, 0);
    press(shell, "Enter");
    REQUIRE(names(shell).size() == 1);
    press(shell, "z");
    CHECK(names(shell).size() == 2);
    CHECK(shell.app().saves.deleted.empty());
    act(shell, verb::delete_save, 0);
    press(shell, "Enter");
  }
  CHECK_FALSE(std::filesystem::exists(*places.own / "saves" / "deleted"));
  CHECK(NamedSaves(*places.own / "saves").names().size() == 1);
}

TEST_CASE("A spoilt save stands in the list with what is wrong and is not opened") {
  const Places places = empty_home("named-spoilt");
  NamedSaves saves(*places.own / "saves");
  REQUIRE_FALSE(saves.write("half", "{\"half\": ").has_value());
  Shell shell(places);
  open_saves(shell);
  REQUIRE(names(shell) == std::vector<std::string>{"half"});
  CHECK(shell.app().saves.listed[0].fault.find("half.json:1") != std::string::npos);
  act(shell, verb::open_save, 0);
  CHECK(shell.app().play == nullptr);
  CHECK_FALSE(shell.app().notice.empty());
}

TEST_CASE("A share code that was copied opens to the same game on another machine") {
  Shell shell(empty_home("code-one"));
  sit_down(shell, 7);
  play_to_round(shell, 3);
  const std::uint64_t shared = state_hash(shell);
  open_saves(shell);
  press(shell, "c");
  const std::string code = shell.take_copied();
  REQUIRE(code.size() > 20);
  Shell other(empty_home("code-other"));
  open_saves(other);
  enter(other, "saves/code", code);
  REQUIRE(other.app().play != nullptr);
  CHECK(state_hash(other) == shared);
  act(other, verb::leave);
  CHECK_FALSE(other.app().continued.empty());
}

TEST_CASE("A wrong share code says what is wrong and leaves the game where it is") {
  Shell shell(empty_home("code-wrong"));
  sit_down(shell, 7);
  open_saves(shell);
  press(shell, "c");
  std::string code = shell.take_copied();
  std::set<std::string> said;
  std::string mistyped = code;
  mistyped[10] = mistyped[10] == 'A' ? 'B' : 'A';
  for (const std::string& wrong : {std::string("hello"), std::string(), mistyped, code + "!"}) {
    INFO(wrong);
    shell.app().saves.code = wrong;
    act(shell, verb::open_code);
    CHECK_FALSE(shell.app().saves.code_fault.empty());
    CHECK(shell.app().screen == Screen::saves);
    said.insert(shell.app().saves.code_fault);
  }
  CHECK(said.size() >= 3);
}

TEST_CASE("Without a folder saved games say so and nothing breaks") {
  Shell shell(nowhere());
  sit_down(shell, 7);
  open_saves(shell);
  CHECK_FALSE(shell.app().saves.kept);
  CHECK(shell.lay_out_again().find("saves/save")->disabled);
  shell.app().saves.name = "A";
  act(shell, verb::save_as);
  CHECK_FALSE(shell.app().notice.empty());
  press(shell, "F12");
  CHECK_FALSE(shell.app().notice.empty());
}

}  // namespace
}  // namespace demarche::desktop
