// Share codes: every kind of game comes back as it was.
#include "demarche/io/share_code.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "engine/toy_scenario.h"
#include "io/scenario_files.h"
#include "io/shared_games.h"
#include "support/golden.h"
#include "support/paths.h"

namespace demarche::test {
namespace {

Scenario shipped(const std::string& id) {
  io::Loaded loaded = io::load_scenario_files(source_dir() / "scenarios" / id);
  REQUIRE(loaded.scenario);
  return std::move(*loaded.scenario);
}

void check_comes_back(const Game& game) {
  for (const io::Carried carried : {io::Carried::what_does_not_follow, io::Carried::every_move}) {
    const std::string code = io::share_code(game, carried);
    INFO(code);
    const io::SharedGame shared = io::read_share_code(game.scenario(), code);
    CHECK(io::to_text(shared.fault) == "");
    REQUIRE(shared.game);
    check_same_game(*shared.game, game);
    CHECK(io::share_code(*shared.game, carried) == code);
  }
}

Settings with_people(std::uint64_t seed, std::uint32_t people) {
  Settings settings;
  settings.world_seed = seed;
  settings.policy_seed = seed + 1;
  settings.human_seats = {people};
  return settings;
}

std::size_t count(const Game& game, Move::Kind kind) {
  const auto& moves = game.record().moves;
  return static_cast<std::size_t>(std::count_if(
      moves.begin(), moves.end(), [&](const Move& move) { return move.kind == kind; }));
}

}  // namespace

TEST_CASE("Games with none, one or all seats played by persons come back from their codes") {
  for (const Scenario& scenario : {toy_scenario(), open_toy_scenario(), shipped("guarantees"),
                                   shipped("council"), shipped("harbour"), shipped("bargaining")}) {
    INFO(scenario.id);
    const std::uint32_t all = (1U << scenario.seats.size()) - 1U;
    for (const std::uint32_t people : {0U, 1U, 2U, 3U, all}) {
      check_comes_back(game_with_people(scenario, with_people(people + 5, people)));
    }
  }
}

TEST_CASE("The games of these tests have withdrawals, injects and all kinds of ballots") {
  const Scenario toy = toy_scenario();
  std::array<std::size_t, 13> seen{};
  for (std::uint64_t seed = 1; seed <= 20; ++seed) {
    const Game game = game_with_people(toy, with_people(seed, 7));
    check_comes_back(game);
    for (std::size_t kind = 0; kind < seen.size(); ++kind)
      seen.at(kind) += count(game, static_cast<Move::Kind>(kind));
  }
  for (std::size_t kind = 0; kind < seen.size(); ++kind) {
    INFO(kind);
    CHECK(seen.at(kind) > 0);
  }
}

TEST_CASE("A game that is not over comes back as it stands, wherever it was left") {
  const Scenario scenario = shipped("guarantees");
  for (int decisions = 0; decisions < 30; ++decisions)
    check_comes_back(game_with_people(scenario, with_people(3, 1), decisions));
  // Left between decisions of computed seats.
  Game game(scenario, with_people(4, 0));
  for (std::size_t seat = 0; seat < 3; ++seat) {
    game.decide_for(SeatId(seat));
    check_comes_back(game);
  }
}

TEST_CASE("Computed seats whose moves do not follow from the seeds come back, too") {
  for (const Scenario& scenario : {toy_scenario(), shipped("guarantees")})
    check_comes_back(game_at_random(scenario, with_people(6, 0)));
}

TEST_CASE("All settings of a game come back from its code") {
  const Scenario scenario = shipped("guarantees");
  Settings settings = with_people(~std::uint64_t{0}, 2);
  settings.policy_seed = std::uint64_t{1} << 63U;
  settings.levels.assign(scenario.seats.size(), Level::newcomer);
  settings.constellation = ConstellationId(scenario.constellations.size() - 1);
  settings.fixed_profiles.assign(scenario.seats.size(), ProfileId());
  settings.fixed_profiles[1] = ProfileId(scenario.seats[1].profiles.size() - 1);
  settings.events_left_out = {EventId(2), EventId(0)};
  settings.rounds = 3;
  settings.simulations = 17;
  settings.figures_hidden = true;
  check_comes_back(game_with_people(scenario, settings));
  settings.levels[0] = Level::in_character;
  check_comes_back(game_with_people(scenario, settings));
}

TEST_CASE("What a clock has cut short comes back") {
  const io::Loaded loaded = load_minimal();
  REQUIRE(loaded.scenario);
  Settings settings = with_people(1, 0);
  settings.levels = {Level::planner, Level::in_character};
  settings.simulations = 20;
  Game game(*loaded.scenario, settings);
  int asked = 0;
  game.run_computed(
      [&](std::uint32_t done) { return done < 2U + static_cast<unsigned>(++asked % 4); });
  REQUIRE_FALSE(game.record().cut_short.empty());
  check_comes_back(game);
}

TEST_CASE("Moves of planners always stand in a code, even where a search would find them again") {
  const io::Loaded loaded = load_minimal();
  REQUIRE(loaded.scenario);
  Settings settings = with_people(1, 0);
  settings.levels = {Level::planner, Level::planner};
  settings.simulations = 2;
  Game game(*loaded.scenario, settings);
  game.run_computed();
  check_comes_back(game);
  const io::ReadShareHead head = io::read_share_head(io::share_code(game));
  REQUIRE(head.head);
  CHECK(head.head->choices_version == 0);
}

TEST_CASE("A person's game of guarantees is a code of a few lines") {
  const Scenario scenario = shipped("guarantees");
  const Game game = game_with_people(scenario, with_people(7, 1));
  REQUIRE(game.over());
  REQUIRE(game.record().moves.size() > 100);
  CHECK(io::share_code(game).size() < 240);
  CHECK(io::share_code(Game(scenario, with_people(7, 1))).size() < 90);
}

TEST_CASE("A small game has the same code in every build") {
  const io::Loaded loaded = load_minimal();
  REQUIRE(loaded.scenario);
  const Game game = game_with_people(*loaded.scenario, with_people(7, 1));
  const std::string text =
      io::share_code(game) + "\n" + io::share_code(game, io::Carried::every_move) + "\n";
  check_golden("share/minimal_7.txt", text);
}

TEST_CASE("A code as an object says whose game it is") {
  const Scenario toy = toy_scenario();
  const Game game(toy, with_people(1, 1));
  const std::string json = io::share_json(game, io::share_code(game));
  CHECK(json.find("{\"scenario\":\"ferry\",\"digest\":\"") == 0);
  CHECK(json.find("\"moves\":0,\"over\":false") != std::string::npos);
}

}  // namespace demarche::test
