// What a person sees after deciding: the reveal, the map or the round table, the outcome.
#include <catch2/catch.hpp>

#include "canvas/focus.h"
#include "canvas/lint.h"
#include "canvas/map_asset.h"
#include "canvas/semantic.h"
#include "demarche/io/user_dir.h"
#include "engine/toy_scenario.h"
#include "support/golden.h"
#include "support/paths.h"
#include "view/actions.h"
#include "view/parlour.h"
#include "view/screens.h"
#include "view/screens/reveal_steps.h"

namespace demarche::view {
namespace {

using namespace test::toy;

struct Window {
  int width, height;
};
constexpr Window kWindows[] = {{1280, 720}, {1920, 1080}, {800, 500}};
constexpr int kPercents[] = {100, 115, 125, 150};

void unfold_map(Parlour& parlour) {
  const std::optional<std::string> bytes =
      io::read_whole_file(test::source_dir() / "assets" / "map" / "europe.map");
  REQUIRE(bytes.has_value());
  std::string error;
  std::optional<canvas::MapAsset> map = canvas::read_map_asset(*bytes, &error);
  REQUIRE(error.empty());
  parlour.app.map = std::make_shared<const canvas::MapAsset>(std::move(*map));
}

// All faults of the screen in every language, window and text size; empty when it is good.
std::string faults_everywhere(Parlour& parlour) {
  std::string out;
  for (const Language language : {Language::english, Language::ukrainian}) {
    for (const Window& window : kWindows) {
      for (const int percent : kPercents) {
        parlour.app.options.language = language;
        parlour.app.options.text_percent = percent;
        parlour.metrics = canvas::make_metrics(window.width, window.height, percent / 100.0);
        const std::string found = canvas::describe(canvas::lint(parlour.frame()));
        if (found.empty()) continue;
        out.append(language_code(language)).append(" ").append(std::to_string(window.width));
        out.append(" ").append(std::to_string(percent)).append("\n").append(found);
      }
    }
  }
  return out;
}

void go_to_map(Parlour& parlour) { parlour.act(verb::go, static_cast<int>(Screen::map)); }

std::size_t opened(const Parlour& parlour) { return parlour.app.play->telling.opened; }

TEST_CASE("The reveal holds in every language, window and text size") {
  Parlour parlour(guarantees());
  parlour.sit_down(SeatId(0), 7);
  REQUIRE(parlour.play_until(Screen::reveal));
  CHECK(faults_everywhere(parlour) == "");
  parlour.act(verb::open_next);
  CHECK(faults_everywhere(parlour) == "");
  parlour.act(verb::open_all);
  CHECK(faults_everywhere(parlour) == "");
}

TEST_CASE("A reveal of nothing and one of very much hold as well") {
  Parlour parlour(guarantees());
  parlour.sit_down(SeatId(0), 7);
  REQUIRE(parlour.play_until(Screen::reveal));
  Play& play = *parlour.app.play;
  play.telling = {0, 0, 0};
  CHECK(telling_steps(play) == 0);
  CHECK(faults_everywhere(parlour) == "");
  const Log once = play.heard;
  while (telling_steps(play) < 30) {
    play.heard.insert(play.heard.end(), once.begin(), once.end());
    play.telling.to = play.heard.size();
  }
  parlour.act(verb::open_all);
  CHECK(faults_everywhere(parlour) == "");
}

TEST_CASE("The map holds for every seat, in every language, window and text size") {
  Parlour parlour(guarantees());
  unfold_map(parlour);
  for (const std::size_t seat : {0U, 2U}) {  // one on the map, one beyond it
    parlour.sit_down(SeatId(seat), 7);
    go_to_map(parlour);
    CHECK(faults_everywhere(parlour) == "");
  }
}

TEST_CASE("A scenario without a map shows a round table, in every window and text size") {
  Parlour parlour(ferry());
  unfold_map(parlour);
  parlour.sit_down(kNorth, 1);
  go_to_map(parlour);
  CHECK(faults_everywhere(parlour) == "");
  CHECK(parlour.frame().find("channel/south") != nullptr);
}

TEST_CASE("The outcome holds with and without a text that could last") {
  bool lasting = false, without = false;
  for (std::uint64_t seed = 1; seed <= 12 && !(lasting && without); ++seed) {
    Parlour parlour(guarantees());
    parlour.sit_down(SeatId(0), seed);
    parlour.play_until(Screen::outcome);
    REQUIRE(parlour.app.screen == Screen::outcome);
    bool& seen = parlour.app.play->outcome->durability.present ? lasting : without;
    if (seen) continue;
    seen = true;
    CHECK(faults_everywhere(parlour) == "");
  }
  CHECK(lasting);
  CHECK(without);
}

TEST_CASE("The own result is seen without scrolling where there are three columns") {
  Parlour parlour(guarantees());
  parlour.sit_down(SeatId(0), 1);
  parlour.play_until(Screen::outcome);
  const canvas::Frame frame = parlour.frame();
  const canvas::Node* number = frame.find("result/number");
  REQUIRE(number != nullptr);
  CHECK(number->rect.bottom() <= frame.size.h);
}

TEST_CASE("All that matters of an outcome with a text stands on one page, without scrolling") {
  for (const Language language : {Language::english, Language::ukrainian}) {
    for (const std::uint64_t seed : {2U, 4U, 12U}) {
      Parlour parlour(guarantees());
      parlour.sit_down(SeatId(0), seed);
      parlour.play_until(Screen::outcome);
      if (!parlour.app.play->outcome->durability.present) continue;
      parlour.app.options.language = language;
      const canvas::Frame frame = parlour.frame();
      for (const char* panel : {"seat/ru", "survival-panel", "drivers-panel", "result"}) {
        const canvas::Node* node = frame.find(panel);
        REQUIRE(node != nullptr);
        INFO(panel);
        CHECK(node->rect.bottom() <= frame.size.h);
      }
    }
  }
}

TEST_CASE("A long list of drivers is summed up") {
  Parlour parlour(guarantees());
  parlour.sit_down(SeatId(0), 1);
  parlour.play_until(Screen::outcome);
  DurabilityResult& durability = parlour.app.play->outcome->durability;
  durability.present = true;
  durability.hazard = 400;
  durability.survival.assign(11, 500);
  durability.drivers = {{0, WhyTerm::Kind::total, {}, 0, 400, 0, {}},
                        {1, WhyTerm::Kind::base, {}, 0, 430, 0, {}}};
  for (int i = 1; i <= 9; ++i) {
    durability.drivers.push_back({1, WhyTerm::Kind::scenario_term, {}, 0, -i, 0, {}});
  }
  const canvas::Frame frame = parlour.frame();
  REQUIRE(frame.find("driver/others") != nullptr);
  int shown = 0;
  while (frame.find("driver/" + std::to_string(shown)) != nullptr) ++shown;
  CHECK(shown >= 2);
  CHECK(shown <= 6);
  const int left = 9 - shown;  // 1 to `left`, summed
  CHECK(frame.find("driver/others")->value == "\u2212" + std::to_string(left * (left + 1) / 2));
}

TEST_CASE("The reveal is told by keyboard alone") {
  Parlour parlour(guarantees());
  parlour.sit_down(SeatId(0), 7);
  REQUIRE(parlour.play_until(Screen::reveal));
  const std::size_t steps = telling_steps(*parlour.app.play);
  REQUIRE(steps > 2);
  parlour.press("Space");
  CHECK(opened(parlour) == 1);
  parlour.press("Space");
  CHECK(opened(parlour) == 2);
  parlour.press("Enter");
  CHECK(opened(parlour) == steps);
  CHECK(parlour.app.screen == Screen::reveal);
  parlour.press("Enter");
  CHECK(parlour.app.screen != Screen::reveal);
}

TEST_CASE("What is opened next is always in sight") {
  Parlour parlour(guarantees());
  parlour.sit_down(SeatId(0), 7);
  REQUIRE(parlour.play_until(Screen::reveal));
  const std::size_t steps = telling_steps(*parlour.app.play);
  for (std::size_t step = 1; step < steps; ++step) {
    parlour.press("Space");
    const canvas::Frame frame = parlour.frame();
    const canvas::Node* sealed = frame.find("sealed");
    REQUIRE(sealed != nullptr);
    CHECK(sealed->rect.bottom() <= frame.size.h - canvas::kActionBar);
  }
}

TEST_CASE("A move succeeds in the reveal exactly when less was drawn than stated") {
  Parlour parlour(guarantees());
  parlour.sit_down(SeatId(0), 7);
  parlour.play_until(Screen::outcome);
  int drawn = 0;
  for (const Happening& told : parlour.app.play->heard) {
    const bool good = told.kind == Happening::Kind::move_succeeded;
    if (!good && told.kind != Happening::Kind::move_failed) continue;
    CHECK(good == (told.amount2 < told.amount));
    ++drawn;
  }
  CHECK(drawn > 20);
}

TEST_CASE("No reveal is empty") {
  Parlour parlour(guarantees());
  parlour.sit_down(SeatId(0), 7);
  for (int telling = 0; parlour.play_until(Screen::reveal) && telling < 60; ++telling) {
    CHECK(telling_steps(*parlour.app.play) > 0);
    parlour.act(verb::tell_on);
  }
  CHECK(parlour.app.screen == Screen::outcome);
}

TEST_CASE("The reveal of the ferry says what it should") {
  Parlour parlour(ferry());
  parlour.sit_down(kNorth, 1);
  parlour.act(verb::seal);
  REQUIRE(parlour.app.screen == Screen::reveal);
  parlour.act(verb::open_all);
  test::check_golden("frames/reveal.txt", canvas::semantic_tree(parlour.frame()));
}

TEST_CASE("The round table of the ferry says what it should") {
  Parlour parlour(ferry());
  parlour.sit_down(kNorth, 1);
  go_to_map(parlour);
  test::check_golden("frames/round_table.txt", canvas::semantic_tree(parlour.frame()));
}

TEST_CASE("The outcome of the ferry says what it should") {
  Parlour parlour(ferry());
  parlour.sit_down(kNorth, 1);
  parlour.play_until(Screen::outcome);
  REQUIRE(parlour.app.screen == Screen::outcome);
  test::check_golden("frames/outcome.txt", canvas::semantic_tree(parlour.frame()));
}

}  // namespace
}  // namespace demarche::view
