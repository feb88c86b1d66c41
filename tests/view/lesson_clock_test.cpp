// What is left of a phase survives that the lesson is left.
#include <catch2/catch.hpp>

#include "view/actions.h"
#include "view/classroom.h"
#include "view/flow.h"
#include "view/lesson/actions.h"
#include "view/lesson/run.h"

namespace demarche::view {
namespace {

TEST_CASE("The file of a lesson is due at a pause, at more time, and each half minute") {
  Classroom room(LessonWay::aloud);
  int kept = 0;
  room.pass_time(1);  // the first look keeps, too
  for (int second = 0; second < 90; ++second) {
    if (asks_for(room.pass_time(1000), Request::Kind::keep_lesson)) ++kept;
  }
  CHECK(kept == 3);
  CHECK(asks_for(room.parlour.act(verb::clock_pause), Request::Kind::keep_lesson));
  CHECK_FALSE(asks_for(room.pass_time(60000), Request::Kind::keep_lesson));
  CHECK(asks_for(room.parlour.act(verb::clock_more, 1), Request::Kind::keep_lesson));
}

TEST_CASE("What is kept of a clock are its whole seconds and the decision it is for") {
  Classroom room;
  CHECK(clock_to_keep(room.lesson(), room.app().now_ms) == KeptClock{});
  room.open_papers();
  REQUIRE(room.lesson().clock.state == PhaseClock::State::running);
  room.pass_time(60500);
  const KeptClock kept = clock_to_keep(room.lesson(), room.app().now_ms);
  CHECK(kept.decision == room.lesson().clock_of);
  CHECK(kept.seconds == room.lesson().planning_minutes * 60 - 60);
}

TEST_CASE("A delegation that was interrupted finds its time paused, and the teacher resumes it") {
  Classroom room;
  room.open_papers();
  room.pass_seconds(100);
  room.parlour.act(verb::leave);
  CHECK(room.app().screen == Screen::title);
  room.pass_seconds(1000);
  CHECK(room.app().screen == Screen::title);
  room.parlour.act(verb::continue_game, 0);
  REQUIRE(room.app().screen == Screen::handover);
  const std::int32_t left = room.lesson().planning_minutes * 60 - 100;
  CHECK(seconds_kept(room.app()) == left);
  room.open_papers();
  CHECK(room.lesson().clock.state == PhaseClock::State::paused);
  CHECK(left_on(room.lesson().clock, room.app().now_ms) == left * 1000);
  room.parlour.act(verb::teacher);
  const canvas::Frame panel = room.parlour.frame();
  REQUIRE(panel.find("clock") != nullptr);
  CHECK(panel.find("clock")->label.find("left") != std::string::npos);
  room.parlour.act(verb::clock_pause);
  room.pass_seconds(left - 2);
  const std::size_t made = room.moves().size();
  room.pass_seconds(3);
  CHECK(room.moves().size() > made);
}

TEST_CASE("Another delegation has its whole time, whatever was left of the one before") {
  Classroom room;
  room.open_papers();
  room.pass_seconds(100);
  room.parlour.act(verb::seal);
  REQUIRE(room.app().screen == Screen::handover);
  CHECK(seconds_kept(room.app()) == 0);
  room.open_papers();
  CHECK(room.lesson().clock.state == PhaseClock::State::running);
  CHECK(left_on(room.lesson().clock, room.app().now_ms) == room.lesson().planning_minutes * 60000);
}

TEST_CASE("The clock of all together stands while the lesson is left for the title") {
  Classroom room(LessonWay::aloud);
  room.pass_seconds(50);
  room.parlour.act(verb::leave);
  room.pass_seconds(5000);
  CHECK(room.app().screen == Screen::title);
  CHECK(room.moves().empty());
  room.parlour.act(verb::continue_game, 0);
  CHECK(room.lesson().clock.state == PhaseClock::State::paused);
  CHECK(left_on(room.lesson().clock, room.app().now_ms) ==
        room.lesson().planning_minutes * 60000 - 50000);
  CHECK_FALSE(room.app().notice.empty());
}

}  // namespace
}  // namespace demarche::view
