// Moves as text: typed, in JSON, and what is wrong with either.
#include <catch2/catch.hpp>

#include "demarche/game.h"
#include "demarche/io/load.h"
#include "demarche/io/move.h"
#include "support/paths.h"

using namespace demarche;
using namespace demarche::io;

namespace {

Scenario shipped(const std::string& id) {
  std::optional<Scenario> scenario =
      load_scenario_files(test::source_dir() / "scenarios" / id).scenario;
  REQUIRE(scenario);
  return std::move(*scenario);
}

std::string fault(const Scenario& scenario, const std::string& text) {
  const ReadMove read = read_move(scenario, SeatId(std::size_t{0}), text, "the move");
  CHECK_FALSE(read.move);
  REQUIRE_FALSE(read.diagnostics.empty());
  CHECK(read.diagnostics.front().file == "the move");
  return read.diagnostics.front().code;
}

}  // namespace

TEST_CASE("Every move of whole games is read back from its words and from its object") {
  std::size_t kinds = 0;
  for (const char* id : {"guarantees", "council", "harbour"}) {
    const Scenario scenario = shipped(id);
    Settings settings;
    settings.levels.assign(scenario.seats.size(), Level::newcomer);
    Game game(scenario, settings);
    game.run_computed();
    std::vector<Move> moves = game.record().moves;
    // What computed seats do not do.
    for (const Move::Kind kind : {Move::Kind::ask, Move::Kind::walk_out, Move::Kind::withdraw}) {
      Move& added = moves.emplace_back();
      added.kind = kind;
      added.seat = 1;
    }
    for (const Move& move : moves) {
      const SeatId seat(std::size_t{move.seat});
      for (const std::string& text : {move_words(scenario, move), move_json(scenario, move)}) {
        const ReadMove read = read_move(scenario, seat, text, "the move");
        INFO(text);
        REQUIRE(read.move);
        CHECK(*read.move == move);
        CHECK(read.diagnostics.empty());
      }
      kinds |= std::size_t{1} << static_cast<std::size_t>(move.kind);
    }
  }
  for (const Move::Kind kind :
       {Move::Kind::play, Move::Kind::done, Move::Kind::propose, Move::Kind::pass,
        Move::Kind::accept, Move::Kind::reject, Move::Kind::vote_yes, Move::Kind::abstain}) {
    INFO(static_cast<int>(kind));
    CHECK((kinds >> static_cast<std::size_t>(kind) & 1U) == 1);
  }
}

TEST_CASE("What is typed may have dashes, commas and blanks") {
  const Scenario scenario = shipped("guarantees");
  const SeatId seat{std::size_t{0}};
  const auto typed = [&](const std::string& text) {
    const ReadMove read = read_move(scenario, seat, text, "the move");
    REQUIRE(read.move);
    return *read.move;
  };
  CHECK(typed(" walk-out ").kind == Move::Kind::walk_out);
  CHECK(typed("withdraw 1").what == 1);
  const std::string one = scenario.issues[0].id + "=" + scenario.issues[0].options[1].id;
  const std::string two = scenario.issues[1].id + "=" + scenario.issues[1].options[1].id;
  CHECK(typed("propose " + one + "," + two) == typed("propose  " + two + " " + one));
  CHECK(typed("propose " + one).package.count == 1);
  CHECK(typed(R"({"pass": true})").kind == Move::Kind::pass);
}

TEST_CASE("A move that is no move is refused with its place and a code") {
  const Scenario scenario = shipped("guarantees");
  CHECK(fault(scenario, "") == "D0210");
  CHECK(fault(scenario, "dance") == "D0210");
  CHECK(fault(scenario, "play no_such_move") == "D0301");
  CHECK(fault(scenario, "ask nobody_here") == "D0301");
  CHECK(fault(scenario, "propose form") == "D0301");
  CHECK(fault(scenario, "accept gladly") == "D0208");
  CHECK(fault(scenario, "withdraw one") == "D0203");
  CHECK(fault(scenario, R"({"pass": true, "done": true})") == "D0210");
  CHECK(fault(scenario, R"({"pass": true)") == "D0116");
  const std::string other = scenario.actor_of(SeatId(std::size_t{1})).id;
  CHECK(fault(scenario, R"({"seat": ")" + other + R"(", "pass": true})") == "D0301");
}
