// Several persons at one keyboard: whose papers are open, what stands between, what each is told.
#include "view/sharing.h"

#include <catch2/catch.hpp>

#include "canvas/lint.h"
#include "canvas/semantic.h"
#include "engine/toy_scenario.h"
#include "view/actions.h"
#include "view/flow.h"
#include "view/parlour.h"
#include "view/time.h"

namespace demarche::view {
namespace {

using namespace test::toy;

constexpr std::int64_t kLater = 2000;

// Presses the hand-over's button twice, with time between.
void open_papers(Parlour& parlour) {
  for (int press = 0; press < 2; ++press) {
    on_time(parlour.app, parlour.app.now_ms + kLater);
    parlour.press("Space");
  }
}

// Two friends on the lake; stands at the hand-over to the first.
void begin_shared(Parlour& parlour, SeatId first, SeatId second) {
  parlour.app.now_ms = 1000;
  parlour.act(verb::go, static_cast<int>(Screen::seat));
  parlour.act(verb::pick_seat, static_cast<int>(first.index()));
  parlour.act(verb::set_friend, static_cast<int>(second.index()), 1);
  parlour.act(verb::note_read);
  parlour.act(verb::start_game);
  REQUIRE(parlour.app.screen == Screen::handover);
}

void to_table(Parlour& parlour) {
  open_papers(parlour);
  if (parlour.app.screen == Screen::briefing) parlour.act(verb::start_game);
  while (parlour.app.screen == Screen::reveal) parlour.act(verb::tell_on);
}

TEST_CASE("Whoever plays alone never sees a hand-over") {
  Parlour parlour(ferry());
  parlour.sit_down(kNorth, 1);
  for (int step = 0; step < 400 && parlour.app.screen != Screen::outcome; ++step) {
    REQUIRE(parlour.app.screen != Screen::handover);
    if (parlour.app.screen == Screen::reveal) {
      parlour.act(verb::tell_on);
    } else {
      parlour.decide();
    }
  }
  CHECK(parlour.app.screen == Screen::outcome);
}

TEST_CASE("A friend's seat is chosen on the seat screen and given up with a level") {
  Parlour parlour(ferry());
  parlour.act(verb::go, static_cast<int>(Screen::seat));
  parlour.act(verb::pick_seat, 0);
  parlour.act(verb::set_friend, 1, 1);
  CHECK(parlour.app.setup.friends.has(SeatId(1)));
  const Scenario& scenario = *parlour.app.shelves[0].scenario;
  CHECK(settings_of(parlour.app.setup, scenario).human_seats.size() == 2);
  parlour.act(verb::set_level, 1, static_cast<int>(Level::in_character));
  CHECK(parlour.app.setup.friends.empty());
  parlour.act(verb::set_friend, 0, 1);
  CHECK(parlour.app.setup.friends.empty());
}

TEST_CASE("Between two persons stands the hand-over, and it opens only when it is held") {
  Parlour parlour(ferry());
  begin_shared(parlour, kNorth, kSouth);
  App& app = parlour.app;
  parlour.press("Space");
  CHECK(app.play->sharing.armed_ms == 0);  // too soon: it was meant for what stood there before
  on_time(app, app.now_ms + kLater);
  parlour.press("Space");
  CHECK(app.play->sharing.armed_ms > 0);
  parlour.press("Space");
  CHECK(app.screen == Screen::handover);
  on_time(app, app.now_ms + kHoldToOpen);
  CHECK(held_so_far(app) == Approx(1));
  parlour.press("Space");
  CHECK(app.screen == Screen::briefing);
  parlour.act(verb::start_game);
  REQUIRE(app.screen == Screen::table);
  CHECK(app.play->seat == kNorth);
  parlour.act(verb::seal);
  REQUIRE(app.screen == Screen::handover);
  CHECK(app.play->sharing.next == kSouth);
  to_table(parlour);
  CHECK(app.play->seat == kSouth);
}

TEST_CASE("A key that is still held from the screen before opens nothing") {
  Parlour parlour(ferry());
  begin_shared(parlour, kNorth, kSouth);
  for (int repeat = 0; repeat < 100; ++repeat) {
    on_time(parlour.app, parlour.app.now_ms + 40);
    parlour.press("Space");
  }
  CHECK(parlour.app.screen == Screen::handover);
  CHECK(parlour.app.play->sharing.armed_ms == 0);
}

TEST_CASE("What was armed and left alone is closed again") {
  Parlour parlour(ferry());
  begin_shared(parlour, kNorth, kSouth);
  on_time(parlour.app, parlour.app.now_ms + kLater);
  parlour.press("Space");
  REQUIRE(next_change(parlour.app) != kNever);
  on_time(parlour.app, parlour.app.now_ms + 60000);
  CHECK(parlour.app.play->sharing.armed_ms == 0);
}

TEST_CASE("A seat is told what it has not heard, and nothing of it is told to another") {
  Parlour parlour(guarantees());
  begin_shared(parlour, SeatId(0), SeatId(3));
  const Play& play = *parlour.app.play;
  std::vector<std::size_t> told(play.scenario->seats.size(), 0);
  for (int step = 0; step < 600 && parlour.app.screen != Screen::outcome; ++step) {
    if (parlour.app.screen == Screen::handover) {
      open_papers(parlour);
    } else if (parlour.app.screen == Screen::briefing) {
      parlour.act(verb::start_game);
    } else if (parlour.app.screen == Screen::reveal) {
      CHECK(play.telling.from >= told[play.seat.index()]);
      told[play.seat.index()] = play.telling.to;
      for (const Happening& happening : play.heard) CHECK(happening.audience.has(play.seat));
      parlour.act(verb::tell_on);
    } else {
      REQUIRE(seats_awaited(parlour.app).has(play.seat));
      parlour.decide();
    }
  }
  CHECK(parlour.app.screen == Screen::outcome);
  CHECK(told[0] > 0);
  CHECK(told[3] > 0);
}

TEST_CASE("The hand-over says the same whoever had the keyboard before") {
  Parlour parlour(guarantees());
  begin_shared(parlour, SeatId(0), SeatId(1));
  to_table(parlour);
  parlour.decide();
  while (parlour.app.screen != Screen::handover) parlour.decide();
  const std::string said = canvas::semantic_tree(parlour.frame());
  Play& play = *parlour.app.play;
  play.seat = SeatId(4);
  refresh(play);
  CHECK(canvas::semantic_tree(parlour.frame()) == said);
}

TEST_CASE("Leaving a shared game closes the seat, so that continuing asks for the person") {
  Parlour parlour(ferry());
  begin_shared(parlour, kNorth, kSouth);
  to_table(parlour);
  REQUIRE(parlour.app.screen == Screen::table);
  parlour.act(verb::leave);
  parlour.act(verb::continue_game);
  CHECK(parlour.app.screen == Screen::handover);
  CHECK(parlour.app.play->sharing.next == kNorth);
  parlour.press("Escape");
  CHECK(parlour.app.overlay.kind == Overlay::Kind::confirm_leave);
}

TEST_CASE("Any delegation that is awaited can be called first") {
  Parlour parlour(ferry());
  begin_shared(parlour, kNorth, kSouth);
  parlour.act(verb::call_seat, static_cast<int>(kSouth.index()));
  CHECK(parlour.app.play->sharing.next == kSouth);
  parlour.act(verb::call_seat, 99);
  CHECK(parlour.app.play->sharing.next == kSouth);
}

TEST_CASE("The hand-over has no fault in any form") {
  Parlour parlour(guarantees());
  begin_shared(parlour, SeatId(0), SeatId(2));
  for (const Language language : {Language::english, Language::ukrainian}) {
    for (const int percent : {100, 125, 150}) {
      for (const int width : {1280, 800}) {
        parlour.app.options.language = language;
        parlour.metrics = canvas::make_metrics(width, width == 800 ? 500 : 720, percent / 100.0);
        INFO(percent << " " << width);
        CHECK(canvas::describe(canvas::lint(parlour.frame())) == "");
      }
    }
  }
}

}  // namespace
}  // namespace demarche::view
