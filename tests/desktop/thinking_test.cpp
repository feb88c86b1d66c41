// Planners that think beside the window: it stays alive, and what they decide is what they would
// have decided.
#include <catch2/catch.hpp>
#include <chrono>
#include <thread>

#include "canvas/lint.h"
#include "desktop/room.h"

namespace demarche::desktop {
namespace {

namespace verb = view::verb;
using view::Screen;

// A game against one planner, at the table, its planning sealed.
void seal_against_planner(Shell& shell) {
  shell.think_aside(true);
  sit_down(shell, 7);  // chooses the scenario
  act(shell, verb::go, static_cast<int>(Screen::seat));
  view::Setup& setup = shell.app().setup;
  const Scenario& scenario = *shell.app().shelves[setup.scenario].scenario;
  setup.levels.assign(scenario.seats.size(), Level::in_character);
  setup.levels.back() = Level::planner;
  act(shell, verb::start_game);
  act(shell, verb::start_game);
  REQUIRE(shell.app().screen == Screen::table);
  REQUIRE(shell.app().play->game->record().settings.levels.back() == Level::planner);
  act(shell, verb::seal);
}

// Lets time pass until the others have decided; false when they take longer than they ever should.
bool wait_for_others(Shell& shell) {
  for (int look = 0; look < 20000; ++look) {
    (void)shell.tick(look);
    if (!shell.app().play->thinking) return true;
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
  return false;
}

TEST_CASE("While a planner thinks the screen stays, and no move is made or taken back") {
  Shell shell(nowhere());
  seal_against_planner(shell);
  REQUIRE(shell.app().play->thinking.has_value());
  CHECK(shell.app().screen == Screen::table);
  const std::size_t moves = shell.app().play->game->record().moves.size();
  act(shell, verb::undo);
  CHECK(shell.app().notice == view::Words(view::Language::english)("common.others-decide"));
  act(shell, verb::seal);
  CHECK(shell.app().play->game->record().moves.size() == moves);
  act(shell, verb::go, static_cast<int>(Screen::map));
  CHECK(shell.app().screen == Screen::map);
}

TEST_CASE("After a moment the screen says that others are deciding") {
  Shell shell(nowhere());
  seal_against_planner(shell);
  shell.app().now_ms = *shell.app().play->thinking + 149;
  CHECK(shell.lay_out(1280, 720).find("thinking") == nullptr);
  shell.app().now_ms += 1;
  const canvas::Frame& frame = shell.lay_out(1280, 720);
  CHECK(frame.find("thinking") != nullptr);
  CHECK(canvas::describe(canvas::lint(frame)) == "");
}

TEST_CASE("What a planner decided beside the window is told, kept and can be replayed") {
  const Places places = empty_home("thinking");
  Shell shell(places);
  seal_against_planner(shell);
  REQUIRE(wait_for_others(shell));
  CHECK(shell.app().screen == Screen::reveal);
  const Game& game = *shell.app().play->game;
  CHECK(game.awaited_people().has(shell.app().play->seat));
  ReplayFault fault;
  const Game again = replay(*shell.app().play->scenario, game.record(), fault);
  CHECK(fault.kind == ReplayFault::Kind::none);
  CHECK(hash(again.state()) == hash(game.state()));
}

TEST_CASE("Whoever looks at the map while others decide is told on coming back") {
  Shell shell(nowhere());
  seal_against_planner(shell);
  act(shell, verb::go, static_cast<int>(Screen::map));
  for (int look = 0; look < 50; ++look) {
    (void)shell.tick(look);
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
  CHECK(shell.app().screen == Screen::map);
  CHECK(shell.app().play->thinking.has_value());
  act(shell, verb::back);
  REQUIRE(wait_for_others(shell));
  CHECK(shell.app().screen == Screen::reveal);
}

TEST_CASE("A game left while others decide goes on with them where it is taken up") {
  const Places places = empty_home("left");
  {
    Shell shell(places);
    seal_against_planner(shell);
    REQUIRE(shell.app().play->thinking.has_value());
    (void)shell.tick(1);  // they have begun
    shell.close();
  }
  Shell again(places);
  again.think_aside(true);
  REQUIRE_FALSE(again.app().continued.empty());
  press(again, "c");
  REQUIRE(again.app().play != nullptr);
  REQUIRE(again.app().play->thinking.has_value());
  REQUIRE(wait_for_others(again));
  CHECK(again.app().screen == Screen::reveal);
}

TEST_CASE("A new game is not changed by what was thought about the one before") {
  Shell shell(nowhere());
  seal_against_planner(shell);
  (void)shell.tick(1);
  act(shell, verb::go, static_cast<int>(Screen::seat));
  act(shell, verb::start_game);
  CHECK_FALSE(shell.app().play->thinking.has_value());
  for (int look = 0; look < 20; ++look) {
    (void)shell.tick(look);
    std::this_thread::sleep_for(std::chrono::milliseconds(1));
  }
  CHECK(shell.app().play->game->record().moves.empty());
}

}  // namespace
}  // namespace demarche::desktop
