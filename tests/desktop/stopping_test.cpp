// Quitting while something is computed: every real job, on the heaviest of our scenarios, ends soon
// after it is asked to. The bound is generous, so that this is no test of the machine; what it
// takes is in docs/benchmarks.md.
#include <catch2/catch.hpp>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <thread>

#include "desktop/around_jobs.h"
#include "desktop/paper_jobs.h"
#include "desktop/review_jobs.h"
#include "desktop/room.h"
#include "support/paths.h"
#include "view/review/after.h"

namespace demarche::desktop {
namespace {

namespace verb = view::verb;
using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr milliseconds kSoon{2000};
// At once, while it prepares, and in the middle of its work.
constexpr milliseconds kMoments[] = {milliseconds(0), milliseconds(3), milliseconds(40),
                                     milliseconds(150)};

// A finished game of the article: what jobs read.
FinishedGame finished(Shell& shell) {
  std::size_t row = 0;
  while (shell.app().shelves.at(row).id != "guarantees") ++row;
  std::shared_ptr<const Scenario> scenario = shell.app().shelves[row].scenario;
  Settings settings;
  settings.world_seed = settings.policy_seed = 7;
  settings.human_seats.add(SeatId(0));
  Game game(*scenario, settings);
  analyse::play_on_in_character(game);
  return {std::move(scenario), game.record(), SeatId(0), 1};
}

milliseconds since(Clock::time_point begin) {
  return std::chrono::duration_cast<milliseconds>(Clock::now() - begin);
}

// With DEMARCHE_TIMES set, what it took is printed.
void check_soon(const char* name, milliseconds asked_after, milliseconds took) {
  INFO(name << ", asked to stop after " << asked_after.count() << " ms");
  if (std::getenv("DEMARCHE_TIMES") != nullptr) {
    std::printf("%-10s stopped after %4d ms: %4d ms\n", name, static_cast<int>(asked_after.count()),
                static_cast<int>(took.count()));
  }
  CHECK(took < kSoon);
}

void check_stops(const char* name, const Job& job) {
  for (const milliseconds moment : kMoments) {
    Background background;
    background.start(job);
    std::this_thread::sleep_for(moment);
    const Clock::time_point begin = Clock::now();
    background.cancel();
    check_soon(name, moment, since(begin));
    CHECK_FALSE(background.take().has_value());
  }
}

TEST_CASE("A review stops soon after it is asked to") {
  Shell shell(nowhere());
  check_stops("review", review_job(finished(shell), 384, 10));
}

TEST_CASE("The agreement and the games beside a review stop soon after they are asked to") {
  Shell shell(nowhere());
  check_stops("standing", standing_job(finished(shell), view::kSampleGames));
}

TEST_CASE("The futures of a vote stop soon after they are asked to, also where planners search") {
  Shell shell(nowhere());
  FinishedGame game = finished(shell);
  game.record.settings.levels.assign(game.scenario->seats.size(), Level::planner);
  Move pass;
  std::size_t row = 0;
  while (game.record.moves[row].kind != Move::Kind::done) ++row;
  pass.kind = Move::Kind::done;
  pass.seat = game.record.moves[row].seat;
  check_stops("futures", futures_job(game, row, pass));
}

TEST_CASE("The turning points of a class stop soon after they are asked to") {
  Shell shell(nowhere());
  std::vector<SeatId> seats;
  const FinishedGame game = finished(shell);
  for (std::size_t seat = 0; seat < game.scenario->seats.size(); ++seat) seats.emplace_back(seat);
  check_stops("turns", turns_job(game, seats, 96));
}

TEST_CASE("Printing stops soon after it is asked to") {
  Shell shell(nowhere());
  const FinishedGame game = finished(shell);
  PaperWork work;
  work.scenario = game.scenario;
  work.game = std::make_shared<const Game>(
      analyse::game_before(*game.scenario, game.record, game.record.moves.size()));
  work.documents = {print::Document::report, print::Document::briefs, print::Document::teacher};
  work.languages = view::own_languages();
  work.settings = game.record.settings;
  work.assets = test::source_dir() / "assets";
  work.folder = test::fresh_scratch_dir("stopped papers");
  check_stops("papers", paper_job(work));
  CHECK(std::filesystem::is_empty(work.folder));
}

TEST_CASE("Planners stop soon after the program is closed") {
  for (const milliseconds moment : kMoments) {
    auto shell = std::make_unique<Shell>(nowhere());
    shell->think_aside(true);
    sit_down(*shell, 7);
    act(*shell, verb::go, static_cast<int>(view::Screen::seat));
    view::Setup& setup = shell->app().setup;
    const std::size_t seats = shell->app().shelves[setup.scenario].scenario->seats.size();
    setup.levels.assign(seats, Level::planner);
    act(*shell, verb::start_game);
    act(*shell, verb::start_game);
    act(*shell, verb::seal);
    REQUIRE(shell->app().play->thinking.has_value());
    shell->tick(1);
    std::this_thread::sleep_for(moment);
    const Clock::time_point begin = Clock::now();
    shell.reset();
    check_soon("planners", moment, since(begin));
  }
}

}  // namespace
}  // namespace demarche::desktop
