// Which sound belongs to what a person did or was told.
#include "view/sounds.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <set>

#include "engine/toy_scenario.h"
#include "support/paths.h"
#include "view/actions.h"
#include "view/lesson/lesson.h"
#include "view/parlour.h"

namespace demarche::view {
namespace {

using namespace test::toy;

// What is heard when a parlour answers a verb.
std::vector<Sound> heard(Parlour& parlour, const char* verb, int a = 0, int b = 0) {
  const Audible before = audible(parlour.app);
  parlour.act(verb, a, b);
  return cues(before, audible(parlour.app));
}

using Sounds = std::vector<Sound>;

TEST_CASE("A card, a seal and pages are heard where they are seen") {
  Parlour parlour(ferry());
  parlour.sit_down(kNorth, 1);
  CHECK(heard(parlour, verb::pick_move, static_cast<int>(kCall.index()),
              static_cast<int>(kSouth.index())) == Sounds{Sound::card});
  CHECK(heard(parlour, verb::choose_move) == Sounds{Sound::card});
  CHECK(heard(parlour, verb::codex, 0) == Sounds{Sound::page});
  CHECK(heard(parlour, verb::back) == Sounds{Sound::page});
  const Sounds sealing = heard(parlour, verb::seal);
  REQUIRE_FALSE(sealing.empty());
  CHECK(sealing.front() == Sound::seal);
}

TEST_CASE("Nothing is heard when nothing has changed, nor of a game that was just opened") {
  Parlour parlour(ferry());
  const Audible title = audible(parlour.app);
  parlour.sit_down(kNorth, 1);
  const Audible table = audible(parlour.app);
  CHECK(cues(table, table).empty());
  CHECK(cues(title, table).empty());
}

Audible at_the_table(Parlour& parlour) {
  parlour.sit_down(kNorth, 1);
  return audible(parlour.app);
}

TEST_CASE("A sitting begins and ends with the gavel, a visit to the codex does not") {
  Parlour parlour(ferry());
  const Audible table = at_the_table(parlour);
  Audible sitting = table, codex = table;
  sitting.screen = Screen::sitting;
  codex.screen = Screen::codex;
  Audible reveal = table;
  reveal.screen = Screen::reveal;
  CHECK(cues(reveal, sitting) == Sounds{Sound::knock});
  CHECK(cues(table, sitting) == Sounds{Sound::seal, Sound::knock});
  CHECK(cues(sitting, table) == Sounds{Sound::knock});
  CHECK(cues(sitting, codex) == Sounds{Sound::page});
}

TEST_CASE("An agreement chimes before the package is laid down, and no more than two are heard") {
  Parlour parlour(ferry());
  Audible before = at_the_table(parlour);
  before.screen = Screen::sitting;
  Audible after = before;
  after.agreements = 1;
  after.proposals = 2;
  after.opened = 3;
  CHECK(cues(before, after) == Sounds{Sound::chime, Sound::paper});
}

TEST_CASE("Another seat at the screen rings the bell") {
  Parlour parlour(ferry());
  const Audible before = at_the_table(parlour);
  Audible after = before;
  after.seat = SeatId(1);
  CHECK(cues(before, after) == Sounds{Sound::bell});
}

TEST_CASE("The clock is heard in the last minute alone") {
  Parlour parlour(ferry());
  Audible before = at_the_table(parlour), after = before;
  const auto seconds = [&](std::optional<std::int64_t> from, std::optional<std::int64_t> to) {
    before.seconds_left = from;
    after.seconds_left = to;
    return cues(before, after);
  };
  CHECK(seconds(62, 61).empty());
  CHECK(seconds(61, 60) == Sounds{Sound::tick});
  CHECK(seconds(2, 1) == Sounds{Sound::tick});
  CHECK(seconds(1, 0).empty());
  CHECK(seconds(30, 90).empty());  // extended
  CHECK(seconds(std::nullopt, 30).empty());
}

TEST_CASE(
    "The seconds that are left are those of a lesson's clock while it runs, begun ones whole") {
  Parlour parlour(ferry());
  parlour.sit_down(kNorth, 1);
  CHECK_FALSE(audible(parlour.app).seconds_left.has_value());
  parlour.app.lesson = std::make_shared<Lesson>();
  CHECK_FALSE(audible(parlour.app).seconds_left.has_value());
  parlour.app.now_ms = 5'000;
  start_clock(parlour.app.lesson->clock, parlour.app.now_ms, 1);
  CHECK(audible(parlour.app).seconds_left == 60);
  parlour.app.now_ms = 5'001 + 58'000;
  CHECK(audible(parlour.app).seconds_left == 2);
  pause_clock(parlour.app.lesson->clock, parlour.app.now_ms);
  CHECK_FALSE(audible(parlour.app).seconds_left.has_value());
}

TEST_CASE("Every sound has a small file of its own") {
  std::set<std::string> names;
  for (int i = 0; i < kSounds; ++i) {
    const std::string name = sound_name(static_cast<Sound>(i));
    names.insert(name);
    const auto file = test::source_dir() / "assets" / "sounds" / (name + ".ogg");
    INFO(file);
    CHECK(std::filesystem::file_size(file) < 15'000);
  }
  CHECK(names.size() == std::size_t{kSounds});
}

}  // namespace
}  // namespace demarche::view
