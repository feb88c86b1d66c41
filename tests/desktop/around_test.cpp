// Files around a game: forecasts kept beside a save, saves of other tables.
#include "view/lesson/around.h"

#include <catch2/catch.hpp>
#include <filesystem>

#include "demarche/io/save.h"
#include "demarche/io/user_dir.h"
#include "desktop/room.h"
#include "desktop/script.h"
#include "view/lesson/verbs.h"

namespace demarche::desktop {
namespace {

namespace verb = view::verb;
using view::Screen;

void ask_and_say(Shell& shell) {
  act(shell, verb::go, static_cast<int>(Screen::forecasts));
  act(shell, verb::forecast_ask, 0);
  act(shell, verb::forecast_say, 0, 35);
}

TEST_CASE("Forecasts come back with the game that they belong to") {
  const Places places = empty_home("forecasts_kept");
  view::Ledger before;
  {
    Shell shell(places);
    sit_down(shell, 7);
    ask_and_say(shell);
    act(shell, verb::back);
    decide(shell);
    before = shell.app().around.ledger;
  }
  Shell again(places);
  act(again, verb::continue_game);
  REQUIRE(again.app().play != nullptr);
  REQUIRE(again.app().around.ledger.rows.size() == 1);
  CHECK(again.app().around.ledger.rows.front().said == before.rows.front().said);
  CHECK(again.app().around.ledger.rows.front().question == before.rows.front().question);
}

TEST_CASE("A damaged ledger is reported and set aside, and the game goes on") {
  const Places places = empty_home("forecasts_damaged");
  {
    Shell shell(places);
    sit_down(shell, 7);
    ask_and_say(shell);
    act(shell, verb::back);
    decide(shell);
  }
  const std::filesystem::path file = *places.own / "autosave-1.ledger";
  REQUIRE(std::filesystem::exists(file));
  const std::string whole = io::read_whole_file(file).value();
  REQUIRE_FALSE(io::write_file_whole(file, whole.substr(0, whole.size() - 5)).has_value());
  Shell again(places);
  act(again, verb::continue_game);
  REQUIRE(again.app().play != nullptr);
  CHECK(again.app().notice.find("damaged") != std::string::npos);
  CHECK(std::filesystem::exists(*places.own / "autosave-1.damaged-1.ledger"));
  CHECK(again.app().around.ledger.rows.empty());
}

TEST_CASE("Saves of a folder are compared with the game on the table, and others refused") {
  const Places places = empty_home("tables_here");
  const std::filesystem::path folder = empty_home("tables_there").own.value();
  Shell shell(places);
  sit_down(shell, 7);
  REQUIRE(play_until(shell, [](const view::App& app) { return app.screen == Screen::outcome; }));
  const std::string own = io::read_whole_file(*places.own / "autosave-1.json").value();
  REQUIRE_FALSE(io::write_file_whole(folder / "twin.json", own).has_value());
  REQUIRE_FALSE(io::write_file_whole(folder / "cut.json", own.substr(0, 200)).has_value());
  REQUIRE_FALSE(io::write_file_whole(folder / "notes.txt", "no save").has_value());
  act(shell, verb::go, static_cast<int>(Screen::tables));
  shell.act({verb::tables_folder, 0, 0, folder.string()});
  act(shell, verb::tables_open);
  const view::Tables& tables = shell.app().around.tables;
  REQUIRE(tables.tables.size() == 2);
  CHECK(tables.tables[1].name == "twin");
  CHECK(tables.partings.empty());
  CHECK(tables.tables[0].course.table == tables.tables[1].course.table);
  shell.act({verb::tables_folder, 0, 0, (folder / "nowhere").string()});
  act(shell, verb::tables_open);
  CHECK(shell.app().around.tables.folder_missing);
  CHECK(shell.app().around.tables.tables.size() == 1);
}

TEST_CASE("The own save in the folder of the program is no second table") {
  Shell shell(empty_home("tables_own"));
  sit_down(shell, 7);
  REQUIRE(play_until(shell, [](const view::App& app) { return app.screen == Screen::outcome; }));
  act(shell, verb::go, static_cast<int>(Screen::tables));
  act(shell, verb::tables_open);
  CHECK(shell.app().around.tables.tables.size() == 1);
  CHECK(shell.app().around.tables.refused.empty());
}

TEST_CASE("The shelf of the article brings its debrief") {
  Shell shell(nowhere());
  for (const view::Shelf& shelf : shell.app().shelves)
    CHECK((shelf.debrief != nullptr) == (shelf.id == "guarantees"));
}

}  // namespace
}  // namespace demarche::desktop
