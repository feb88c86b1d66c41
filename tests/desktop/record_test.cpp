// The record of one's own games: kept once each, found again, never lost.
#include <catch2/catch.hpp>
#include <fstream>

#include "demarche/io/save.h"
#include "demarche/io/user_dir.h"
#include "desktop/room.h"
#include "desktop/script.h"

namespace demarche::desktop {
namespace {

using view::Screen;

void play_to_the_end(Shell& shell, std::uint64_t seed) {
  sit_down(shell, seed);
  REQUIRE(play_until(shell, [](const view::App& app) { return app.screen == Screen::outcome; }));
}

TEST_CASE("A game that ends is kept once and found after a restart") {
  const Places places = empty_home("record");
  {
    Shell shell(places);
    play_to_the_end(shell, 7);
    act(shell, view::verb::go, static_cast<int>(Screen::outcome));
    REQUIRE(shell.app().past.size() == 1);
    CHECK(shell.app().past.front().scenario == "guarantees");
    CHECK(shell.app().past.front().day.size() == 10);
  }
  Shell again(places);
  REQUIRE(again.app().past.size() == 1);
  play_to_the_end(again, 7);  // the same game in every move
  CHECK(again.app().past.size() == 1);
  act(again, view::verb::leave);
  press(again, "r");
  CHECK(again.app().screen == Screen::record);
  CHECK(again.lay_out_again().find("record/seat/" + again.app().past.front().seat) != nullptr);
}

TEST_CASE("A damaged record is set aside and said so") {
  const Places places = empty_home("damaged record");
  REQUIRE_FALSE(io::write_file_whole(*places.own / "results.json", "{\"demarche_results\": 1,"));
  Shell shell(places);
  CHECK(shell.app().past.empty());
  CHECK_THAT(shell.app().notice, Catch::Contains("results.json:1:"));
  CHECK(io::read_whole_file(*places.own / "results.damaged-1.json") == "{\"demarche_results\": 1,");
  { const Shell again(places); }
  CHECK_FALSE(std::filesystem::exists(*places.own / "results.damaged-2.json"));  // once is enough
  play_to_the_end(shell, 7);
  CHECK(Shell(places).app().past.size() == 1);
}

TEST_CASE("Nothing is collected of a game of several persons") {
  Shell shell(empty_home("several"));
  sit_down(shell, 7);
  Settings settings = shell.app().play->game->record().settings;
  settings.human_seats.add(SeatId(1));
  auto scenario = shell.app().play->scenario;
  Game game(*scenario, settings);
  while (!game.over()) {
    game.run_computed();
    for (std::size_t seat = 0; seat < 2 && !game.over(); ++seat) {
      if (game.awaited_people().has(SeatId(seat))) game.decide_for(SeatId(seat));
    }
  }
  view::begin(shell.app(), scenario, std::move(game), SeatId(0));
  act(shell, view::verb::open_all);
  REQUIRE(shell.app().play->outcome.has_value());
  CHECK(shell.app().past.empty());
}

}  // namespace
}  // namespace demarche::desktop
