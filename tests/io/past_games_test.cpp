#include "demarche/io/past_games.h"

#include <catch2/catch.hpp>

namespace demarche::io {
namespace {

PastGame game(const std::string& id) {
  return {id, "2026-11-30", "harbour", "pier", "words", "wall_first", 540, 120, 2, 3, {"quiet"}};
}

TEST_CASE("A record of games is read as it was written") {
  const std::vector<PastGame> games{game("00000000000000aa"), game("00000000000000bb")};
  const ReadPastGames read = read_past_games(write_past_games(games), "results.json");
  CHECK(read.diagnostics.empty());
  CHECK(read.games == games);
  CHECK(read_past_games(write_past_games({}), "results.json").games.empty());
}

TEST_CASE("A game with its moves is read as it was written, and one without them too") {
  std::vector<PastGame> games{game("00000000000000aa"), game("00000000000000bb")};
  games.front().code = "DM1-4HJG0-" + std::string(kMostKeptCode - 100, 'K');
  const ReadPastGames read = read_past_games(write_past_games(games), "results.json");
  CHECK(read.diagnostics.empty());
  CHECK(read.games == games);
}

TEST_CASE("A game that is wrong is named with its place and the others are kept") {
  std::string text = write_past_games({game("00000000000000aa"), game("00000000000000bb")});
  text.replace(text.find("540"), 3, "1540");
  const ReadPastGames read = read_past_games(text, "results.json");
  REQUIRE(read.games.size() == 1);
  CHECK(read.games.front().game == "00000000000000bb");
  REQUIRE(read.diagnostics.size() == 1);
  CHECK_THAT(to_text(read.diagnostics.front()), Catch::Contains("results.json:2:"));
}

TEST_CASE("What is no record of games is said to be none") {
  for (const char* text : {"", "[]", "{\"games\": []}", "{\"demarche_results\": 9, \"games\": []}",
                           "{\"demarche_results\": 1, \"games\": [7]}",
                           "{\"demarche_results\": 1, \"games\": [{}]}"}) {
    INFO(text);
    const ReadPastGames read = read_past_games(text, "results.json");
    CHECK(read.games.empty());
    CHECK_FALSE(read.diagnostics.empty());
  }
}

}  // namespace
}  // namespace demarche::io
