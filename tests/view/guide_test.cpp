// The first game: every concept is told once, beside something that is there, and can be ended.
#include "view/guide/guide.h"

#include <catch2/catch.hpp>
#include <set>

#include "demarche/choose.h"
#include "demarche/io/load.h"
#include "support/paths.h"
#include "view/actions.h"
#include "view/parlour.h"

namespace demarche::view {
namespace {

std::shared_ptr<const Scenario> harbour() {
  io::Loaded loaded = io::load_scenario_files(test::source_dir() / "scenarios" / "harbour");
  REQUIRE(loaded.scenario.has_value());
  return std::make_shared<const Scenario>(std::move(*loaded.scenario));
}

// Somebody who reads each hint when it comes up, understands it and goes on.
struct Newcomer {
  Parlour parlour{harbour()};
  std::multiset<std::string> read;

  Newcomer() {
    parlour.app.setup.seed = 7;
    parlour.act(verb::first_game);
    REQUIRE(parlour.app.screen == Screen::briefing);
    REQUIRE(parlour.app.guide.on);
  }
  void read_hints() {
    while (const std::optional<std::size_t> row = hint_now(parlour.app)) {
      const canvas::Frame frame = parlour.frame();
      INFO(hint(*row).id);
      REQUIRE(frame.find("guide") != nullptr);
      read.insert(hint(*row).id);
      parlour.press("g");
    }
  }
  void plan() {
    parlour.press("1");
    read_hints();
    parlour.press("1");
    read_hints();
    parlour.press("s");
  }
  void meet() {
    Play& play = *parlour.app.play;
    const Move move =
        choose(*play.scenario, play.game->situation(), play.seat, Level::in_character, 1);
    for (const Package::Entry& entry : move.package) {
      parlour.act(verb::pick_option, entry.issue, entry.option);
    }
    read_hints();
    for (const Package::Entry& entry : move.package) {  // taken back, for decide() to draft again
      parlour.act(verb::pick_option, entry.issue, entry.option);
    }
    parlour.decide();
  }
  void play() {
    for (int step = 0; step < 200 && parlour.app.screen != Screen::outcome; ++step) {
      read_hints();
      switch (parlour.app.screen) {
        case Screen::briefing:
          parlour.press("Enter");
          break;
        case Screen::table:
          plan();
          break;
        case Screen::sitting:
          meet();
          break;
        default:
          parlour.act(verb::open_all);
          parlour.act(verb::tell_on);
      }
    }
    read_hints();
  }
};

TEST_CASE("The first game tells every concept once and then is quiet") {
  Newcomer newcomer;
  newcomer.play();
  REQUIRE(newcomer.parlour.app.screen == Screen::outcome);
  for (std::size_t row = 0; row < hint_count(); ++row) {
    INFO(hint(row).id);
    CHECK(newcomer.read.count(hint(row).id) == 1);
  }
  CHECK(newcomer.read.size() == hint_count());
  newcomer.parlour.act(verb::close);
  CHECK_FALSE(newcomer.parlour.app.guide.on);
}

TEST_CASE("What one does without being told is not told") {
  Newcomer newcomer;
  newcomer.parlour.press("Enter");
  newcomer.parlour.press("1");
  for (const char* told_before : {"board", "others"}) {
    REQUIRE(hint(*hint_now(newcomer.parlour.app)).id == std::string(told_before));
    newcomer.parlour.press("g");
  }
  CHECK(hint(*hint_now(newcomer.parlour.app)).id == std::string("preview"));
}

TEST_CASE("The hints end when one says so and the game goes on") {
  Newcomer newcomer;
  newcomer.parlour.press("Enter");
  newcomer.parlour.press("l");
  CHECK_FALSE(hint_now(newcomer.parlour.app).has_value());
  CHECK(newcomer.parlour.frame().find("guide") == nullptr);
  CHECK(newcomer.parlour.app.screen == Screen::table);
}

TEST_CASE("The first game is an invented one, and without any there is none") {
  Parlour real(guarantees());
  CHECK_FALSE(first_scenario(real.app).has_value());
  CHECK(real.frame().find("menu/first") == nullptr);
  real.app.shelves.push_back({"harbour", harbour(), ""});
  CHECK(first_scenario(real.app) == std::size_t{1});
  CHECK(real.frame().find("menu/first") != nullptr);
}

}  // namespace
}  // namespace demarche::view
