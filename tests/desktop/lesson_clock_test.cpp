// A lesson that was ended in the middle of a phase: its clock and its settings after a restart.
#include <catch2/catch.hpp>

#include "demarche/io/user_dir.h"
#include "desktop/lesson_file.h"
#include "desktop/room.h"
#include "view/lesson/actions.h"

namespace demarche::desktop {
namespace {

namespace verb = view::verb;
using view::Screen;

void begin_aloud(Shell& shell) {
  shell.app().options.first_run = false;
  act(shell, verb::go, static_cast<int>(Screen::lesson));
  act(shell, verb::note_read);
  act(shell, verb::plan_way, static_cast<int>(view::LessonWay::aloud));
  act(shell, verb::plan_silence, 20);
  act(shell, verb::start_lesson);
  REQUIRE(shell.app().lesson != nullptr);
  act(shell, verb::teacher);
  act(shell, verb::act_for, 0);
}

TEST_CASE("After a restart the clock of a lesson stands paused where it was, and says so") {
  const Places places = empty_home("lesson_clock");
  {
    Shell shell(places);
    begin_aloud(shell);
    shell.tick(shell.app().now_ms + 95'400);
    shell.close();
  }
  Shell again(places);
  press(again, "c");
  REQUIRE(again.app().lesson != nullptr);
  const view::Lesson& lesson = *again.app().lesson;
  CHECK(lesson.silence_seconds == 20);
  CHECK(lesson.clock.state == view::PhaseClock::State::paused);
  CHECK(view::left_on(lesson.clock, again.app().now_ms) ==
        (lesson.planning_minutes * 60 - 95) * 1000);
  CHECK_FALSE(again.app().notice.empty());
  again.tick(again.app().now_ms + 3'600'000);
  CHECK(again.app().lesson->clock.state == view::PhaseClock::State::paused);
  act(again, verb::teacher);
  act(again, verb::clock_pause);
  CHECK(again.app().lesson->clock.state == view::PhaseClock::State::running);
}

TEST_CASE("A program that is killed loses at most half a minute of the clock") {
  const Places places = empty_home("lesson_clock_killed");
  {
    Shell shell(places);
    begin_aloud(shell);
    for (int second = 0; second < 100; ++second) shell.tick(shell.app().now_ms + 1000);
  }  // without close: as if the power had gone
  const auto text = io::read_whole_file(*places.own / "autosave-1.lesson");
  REQUIRE(text.has_value());
  const ReadLesson read = read_lesson(*text);
  INFO(read.fault);
  REQUIRE(read.file.has_value());
  const int seconds = read.file->lesson.kept_clock.seconds;
  CHECK(seconds >= read.file->lesson.planning_minutes * 60 - 100);
  CHECK(seconds <= read.file->lesson.planning_minutes * 60 - 70);
}

TEST_CASE("A clock or a silence that cannot be is a damaged file with its line") {
  const std::string good = "demarche-lesson 1\nworld-seed 7\nteam 0 4 team\n";
  CHECK(read_lesson(good + "silence 30\nclock 99 12\n").file.has_value());
  for (const char* line :
       {"silence 31", "silence -1", "clock 9", "clock 9 0", "clock x 5", "clock 9 36001"}) {
    const ReadLesson read = read_lesson(good + line + "\n");
    CHECK_FALSE(read.file.has_value());
    CHECK(read.fault.find("line 4") == 0);
  }
}

}  // namespace
}  // namespace demarche::desktop
