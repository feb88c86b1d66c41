// The quiet moment before what was sealed is revealed.
#include <catch2/catch.hpp>

#include "canvas/lint.h"
#include "view/actions.h"
#include "view/classroom.h"
#include "view/lesson/actions.h"
#include "view/lesson/silence.h"
#include "view/time.h"

namespace demarche::view {
namespace {

constexpr int kSilence = 10;

// All teams have gone on to the end of the planning of round 1.
void end_planning(Classroom& room) {
  room.parlour.act(verb::teacher);
  room.parlour.act(verb::go_on_now);
}

TEST_CASE("Before what was sealed is revealed everybody sees a quiet card and nothing else") {
  Classroom room(LessonWay::aloud, TimeOut::in_character, kSilence);
  CHECK_FALSE(silent(room.app()));
  end_planning(room);
  REQUIRE(silent(room.app()));
  CHECK(silence_left(room.app()) == kSilence);
  for (const canvas::Frame& frame : {room.projector(), room.parlour.frame()}) {
    CHECK(frame.find("silence/title") != nullptr);
    CHECK(frame.find("settled") == nullptr);
    CHECK(frame.find("clock") == nullptr);
    CHECK(canvas::describe(canvas::lint(frame)) == "");
  }
  CHECK(room.lesson().clock.state == PhaseClock::State::stopped);
  room.pass_seconds(kSilence - 1);
  CHECK(silent(room.app()));
  room.pass_seconds(1);
  CHECK_FALSE(silent(room.app()));
  CHECK(room.projector().find("settled") != nullptr);
  CHECK(room.app().screen == Screen::teacher);
  CHECK(room.lesson().clock.state == PhaseClock::State::running);
}

TEST_CASE("Any key ends the silence and does nothing else") {
  for (const char* key : {"g", "Space", "Escape", "x"}) {
    Classroom room(LessonWay::aloud, TimeOut::in_character, kSilence);
    end_planning(room);
    const std::size_t made = room.moves().size();
    room.parlour.press(key);
    CHECK_FALSE(silent(room.app()));
    CHECK(room.moves().size() == made);
    CHECK(room.app().screen == Screen::teacher);
  }
}

TEST_CASE("Where reduced motion is wished the card stands still until it is over") {
  Classroom room(LessonWay::aloud, TimeOut::in_character, kSilence);
  room.app().options.reduced_motion = true;
  end_planning(room);
  const canvas::Frame first = room.projector();
  CHECK(next_change(room.app()) == room.app().now_ms + kSilence * 1000);
  room.pass_seconds(3);
  CHECK(room.projector() == first);
  room.app().options.reduced_motion = false;
  CHECK(room.projector().find("silence/left") != nullptr);
  CHECK(next_change(room.app()) == room.app().now_ms + 1000);
}

TEST_CASE("A lesson without silence reveals at once, and a round taken back brings none") {
  Classroom room(LessonWay::aloud, TimeOut::in_character, 0);
  end_planning(room);
  CHECK_FALSE(silent(room.app()));
  room.parlour.act(verb::set_silence, 99);
  CHECK(room.lesson().silence_seconds == kMostSilence);
  room.parlour.act(verb::take_back);
  room.parlour.act(verb::take_back);
  CHECK(room.play().view.phase == Phase::planning);
  CHECK_FALSE(silent(room.app()));
  CHECK(asks_for(room.parlour.act(verb::set_silence, -5), Request::Kind::keep_lesson));
  CHECK(room.lesson().silence_seconds == 0);
}

TEST_CASE("The silence is set before the lesson and on the panel by its arrows") {
  Parlour parlour(guarantees());
  parlour.act(verb::go, static_cast<int>(Screen::lesson));
  parlour.act(verb::plan_silence, kUsualSilence);
  const canvas::Frame before = parlour.frame();
  REQUIRE(before.find("silence/more") != nullptr);
  update(parlour.app, before.find("silence/more")->action);
  CHECK(parlour.frame().find("silence")->value.find("15") != std::string::npos);
  Classroom room(LessonWay::hand_over, TimeOut::pass, 0);
  room.parlour.act(verb::teacher);
  const canvas::Frame panel = room.parlour.frame();
  REQUIRE(panel.find("silence/more") != nullptr);
  update(room.app(), panel.find("silence/more")->action);
  CHECK(room.lesson().silence_seconds == kSilenceStep);
}

}  // namespace
}  // namespace demarche::view
