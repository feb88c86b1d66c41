// Games of the record opened again: review, replay, share code, branches, by keys alone.
#include "demarche/io/past_games.h"

#include <catch2/catch.hpp>

#include "demarche/io/save.h"
#include "demarche/io/share_code.h"
#include "demarche/io/user_dir.h"
#include "desktop/room.h"
#include "desktop/script.h"
#include "view/record/verbs.h"
#include "view/review/after.h"
#include "view/review/verbs.h"

namespace demarche::desktop {
namespace {

namespace verb = view::verb;
using view::Screen;
using Left = view::Ended::Left;

std::uint64_t hash_of(Shell& shell) { return hash(shell.app().play->game->state()); }

// A game played to its end; its last state.
std::uint64_t play_one(Shell& shell, std::uint64_t seed) {
  sit_down(shell, seed);
  REQUIRE(play_until(shell, [](const view::App& app) { return app.screen == Screen::outcome; }));
  return hash_of(shell);
}

// The record as a file; what `change` does to its games stands in it afterwards.
template <class Change>
void change_record(const Places& places, const Change& change) {
  const std::filesystem::path file = *places.own / "results.json";
  io::ReadPastGames read = io::read_past_games(*io::read_whole_file(file), "results.json");
  REQUIRE(read.diagnostics.empty());
  change(read.games);
  REQUIRE_FALSE(io::write_file_whole(file, io::write_past_games(read.games)).has_value());
}

TEST_CASE("A game of the record is replayed and reviewed by keys, and Escape leads back to it") {
  const Places places = empty_home("past");
  std::uint64_t ended = 0;
  {
    Shell shell(places);
    ended = play_one(shell, 7);
    act(shell, verb::leave);
    sit_down(shell, 8);  // another game takes the place among the saves
    REQUIRE(play_until(shell, [](const view::App& app) {
      return app.screen == Screen::table && app.play->view.round == 2;
    }));
  }
  Shell shell(places);
  const std::string continued = shell.app().continued;
  REQUIRE_FALSE(continued.empty());
  const std::optional<std::string> saved = io::read_whole_file(*places.own / "autosave-1.json");
  press(shell, "r");
  REQUIRE(shell.app().screen == Screen::record);
  press(shell, "p");
  REQUIRE(shell.app().screen == Screen::replay);
  CHECK(hash_of(shell) == ended);
  press(shell, "Escape");
  CHECK(shell.app().screen == Screen::record);
  press(shell, "r");
  CHECK(shell.app().screen == Screen::review);
  act(shell, verb::review_work, 0);
  press(shell, "Escape");
  press(shell, "Escape");
  CHECK(shell.app().screen == Screen::title);
  CHECK(shell.app().continued == continued);  // and nothing was written over
  CHECK(io::read_whole_file(*places.own / "autosave-1.json") == saved);
  press(shell, "c");
  CHECK_FALSE(shell.app().play->game->over());
}

TEST_CASE("The share code of a game of the record opens to the same end") {
  Shell shell(empty_home("past-share"));
  const std::uint64_t ended = play_one(shell, 7);
  act(shell, verb::leave);
  press(shell, "r");
  press(shell, "s");
  const std::string code = shell.take_copied();
  const io::SharedGame shared = io::read_share_code(*shell.app().play->scenario, code);
  REQUIRE(shared.game.has_value());
  CHECK(hash(shared.game->state()) == ended);
}

TEST_CASE("From the replay of a game of the record another choice begins a game of its own") {
  const Places places = empty_home("past-branch");
  Shell shell(places);
  play_one(shell, 7);
  act(shell, verb::leave);
  act(shell, verb::go, static_cast<int>(Screen::record));
  act(shell, verb::record_replay, 0);
  press(shell, "b");
  REQUIRE(shell.app().screen == Screen::branch);
  act(shell, verb::branch_play, 0);
  REQUIRE_FALSE(shell.app().play->game->over());
  CHECK(std::filesystem::exists(*places.own / "autosave-2.json"));
}

TEST_CASE(
    "A game of a scenario that has changed opens by the rules of then and says what differs") {
  const Places places = empty_home("past-changed");
  std::uint64_t ended = 0;
  {
    Shell shell(places);
    ended = play_one(shell, 7);
    REQUIRE(shell.app().past.size() == 1);
  }
  // The same program with a scenario in which a move costs more.
  Places changed = places;
  changed.scenarios = *places.own / "scenarios";
  std::filesystem::copy(places.scenarios, changed.scenarios,
                        std::filesystem::copy_options::recursive);
  const std::filesystem::path moves = changed.scenarios / "guarantees" / "moves.json";
  std::string text = *io::read_whole_file(moves);
  const std::string cost = "\"cost\": 1";
  REQUIRE(text.find(cost) != std::string::npos);
  text.replace(text.find(cost), cost.size(), "\"cost\": 2");
  REQUIRE_FALSE(io::write_file_whole(moves, text).has_value());
  {
    Shell shell(changed);
    REQUIRE(shell.app().past.front().left == Left::game);
    CHECK(shell.app().past.front().changed == std::vector<std::string>{"moves"});
    act(shell, verb::go, static_cast<int>(Screen::record));
    act(shell, verb::record_replay, 0);
    REQUIRE(shell.app().screen == Screen::replay);
    CHECK(hash_of(shell) == ended);
  }
  std::filesystem::remove_all(*places.own / "games");
  Shell shell(changed);
  CHECK(shell.app().past.front().left == Left::no_rules);
  act(shell, verb::record_replay, 0);
  CHECK_FALSE(shell.app().notice.empty());
  CHECK(shell.app().play == nullptr);
}

TEST_CASE("What cannot be opened any more is listed and says why") {
  const Places places = empty_home("past-closed");
  {
    Shell shell(places);
    play_one(shell, 7);
  }
  change_record(places, [](std::vector<io::PastGame>& games) {
    games.assign(3, games.front());
    games[0].game = "0000000000000001";
    games[0].code.clear();
    games[1].game = "0000000000000002";
    games[1].code[12] = games[1].code[12] == '7' ? '8' : '7';
    games[2].game = "0000000000000003";
    games[2].scenario = "gone";
  });
  Shell shell(places);
  const std::vector<view::Ended>& past = shell.app().past;
  REQUIRE(past.size() == 3);
  CHECK(past[0].left == Left::result);
  CHECK(past[1].left == Left::spoilt);
  CHECK(past[2].left != Left::game);
  act(shell, verb::go, static_cast<int>(Screen::record));
  const canvas::Frame& frame = shell.lay_out_again();
  for (const char* id : {"0000000000000001", "0000000000000002"}) {
    const canvas::Node* node = frame.find("record/game/" + std::string(id) + "/review");
    REQUIRE(node != nullptr);
    CHECK(node->disabled);
    CHECK_FALSE(node->description.empty());
  }
}

TEST_CASE("Moves are kept of the newest games, and results of all") {
  const Places places = empty_home("past-many");
  {
    Shell shell(places);
    play_one(shell, 7);
  }
  change_record(places, [](std::vector<io::PastGame>& games) {
    games.assign(view::kGamesWithMoves, games.front());
    for (std::size_t row = 0; row < games.size(); ++row) games[row].game = std::to_string(row);
  });
  Shell shell(places);
  play_one(shell, 9);
  const std::vector<view::Ended>& past = shell.app().past;
  REQUIRE(past.size() == view::kGamesWithMoves + 1);
  CHECK(past.front().code.empty());
  CHECK(past.front().left == Left::result);
  CHECK(past.back().left == Left::game);
  CHECK_FALSE(past[1].code.empty());
}

TEST_CASE("A finished game of somebody else is looked at and not recorded as one's own") {
  std::string code;
  {
    Shell shell(empty_home("past-friend"));
    play_one(shell, 7);
    code = io::share_code(*shell.app().play->game);
  }
  const Places places = empty_home("past-foreign");
  {
    Shell shell(places);
    shell.app().saves.code = code;
    act(shell, verb::open_code);
    REQUIRE(shell.app().play != nullptr);
    act(shell, verb::open_all);
    act(shell, verb::tell_on);
    CHECK(shell.app().screen == Screen::outcome);
    CHECK(shell.app().past.empty());
  }
  Shell shell(places);
  act(shell, verb::continue_game, -1);
  CHECK(shell.app().past.empty());
}

}  // namespace
}  // namespace demarche::desktop
