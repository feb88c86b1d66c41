// A lesson beside its save: written, read again, damaged, of another game; the second window's
// frame.
#include <catch2/catch.hpp>
#include <filesystem>

#include "canvas/lint.h"
#include "demarche/io/save.h"
#include "demarche/io/user_dir.h"
#include "desktop/lesson_file.h"
#include "desktop/room.h"
#include "view/lesson/actions.h"
#include "view/lesson/delegation_verbs.h"

namespace demarche::desktop {
namespace {

namespace verb = view::verb;
using view::Screen;

view::Lesson some_lesson() {
  view::Lesson lesson;
  lesson.teams = {{3, {"Olena", "", "Максим Б."}}, {1, {}}, {6, {}}};
  lesson.computed.add(SeatId(1));
  lesson.observers = 2;
  lesson.way = view::LessonWay::aloud;
  lesson.time_out = view::TimeOut::pass;
  lesson.planning_minutes = 9;
  lesson.sitting_minutes = 0;
  lesson.figures_hidden = true;
  lesson.notes = {{2, 14, "Who may enter? Ask  again."}};
  lesson.teams[2].away = 0x21;
  lesson.pass_words = {view::keep_word("Дніпро", 7), {}, {9, 0}};
  lesson.messages = {{1, 3, SeatId(2), {}, false, "For you alone: <b>read</b>  it."},
                     {2, 20, {}, {0x5}, true, "Десять хвилин до перерви."}};
  return lesson;
}

TEST_CASE("A lesson that was written is read as it was") {
  const view::Lesson lesson = some_lesson();
  const ReadLesson read = read_lesson(write_lesson(77, lesson));
  INFO(read.fault);
  REQUIRE(read.file.has_value());
  CHECK(read.file->world_seed == 77);
  CHECK(read.file->lesson == lesson);
}

TEST_CASE("A damaged lesson is refused with its line") {
  const std::string good = write_lesson(77, some_lesson());
  CHECK(read_lesson("").fault.find("line 1") == 0);
  CHECK(read_lesson("demarche-lesson 2\n").fault.find("line 1") == 0);
  CHECK(read_lesson("demarche-lesson 1\nworld-seed 7\n").fault.find("team") != std::string::npos);
  CHECK(read_lesson(good + "teem 3 4 team\n").fault.find("teem") != std::string::npos);
  CHECK(read_lesson(good + "team 3 7 team\n").fault.find("team 3 7") != std::string::npos);
  CHECK(read_lesson(good + "team 9 4 team\n").fault.find("line") == 0);
  CHECK(read_lesson(good + "name 9 0 Olena\n").fault.find("line") == 0);
  CHECK(read_lesson(good + "observers -1\n").fault.find("line") == 0);
}

// The place that is named when this line stands behind a good lesson: "column 7".
std::string column_of_fault(const std::string& line) {
  const std::string fault = read_lesson(write_lesson(77, some_lesson()) + line + "\n").fault;
  const std::size_t begin = fault.find("column"), end = fault.find(':');
  return begin == std::string::npos ? fault : fault.substr(begin, end - begin);
}

TEST_CASE("What is wrong in a lesson's file is named with its column") {
  CHECK(column_of_fault("teem 3 4 team") == "column 1");
  CHECK(column_of_fault("team 3 7 team") == "column 8");
  CHECK(column_of_fault("team 3 4 tean") == "column 10");
  CHECK(column_of_fault("team 3 4") == "column 9");
  CHECK(column_of_fault("observers 2 3") == "column 13");
  CHECK(column_of_fault("name 0 1 " + std::string(61, 'x')) == "column 10");
  CHECK(column_of_fault("away 2 6") == "column 8");
  CHECK(column_of_fault("away 3 0") == "column 6");
  CHECK(column_of_fault("pass-word 0 0 5") == "column 13");
  CHECK(column_of_fault("pass-word 0 x 5") == "column 13");
  CHECK(column_of_fault("message 0 1 all 0 kept Hello") == "column 9");
  CHECK(column_of_fault("message 1 1 3 0 kept Hello") == "column 13");
  CHECK(column_of_fault("message 1 1 all 8 kept Hello") == "column 17");
  CHECK(column_of_fault("message 1 1 all 0 shown Hello") == "column 19");
  CHECK(column_of_fault("message 1 1 all 0 projected A second one") == "column 19");
  CHECK(column_of_fault("message 1 1 all 0 kept a\x1b[2Jb") == "column 24");
  CHECK(column_of_fault("message 1 1 all 0 kept a\u202Eb") == "column 24");
  CHECK(column_of_fault("message 1 1 all 0 kept " + std::string(241, 'x')) == "column 24");
}

TEST_CASE("A lesson's file keeps no pass word") {
  CHECK(write_lesson(77, some_lesson()).find("Дніпро") == std::string::npos);
}

// A lesson with a seat given to the computer, left at a hand-over.
void begin_lesson(Shell& shell) {
  shell.app().options.first_run = false;
  act(shell, verb::go, static_cast<int>(Screen::lesson));
  act(shell, verb::note_read);
  act(shell, verb::plan_students, 1, 0);
  act(shell, verb::start_lesson);
  REQUIRE(shell.app().screen == Screen::handover);
  act(shell, verb::teacher);
  act(shell, verb::act_for, 0);
  act(shell, verb::back);
}

std::filesystem::path kept_lesson(const Places& places) {
  return *places.own / "autosave-1.lesson";
}

TEST_CASE("A lesson that was left continues as a lesson, at a closed screen") {
  const Places places = empty_home("lesson");
  {
    Shell shell(places);
    begin_lesson(shell);
    shell.close();
  }
  Shell again(places);
  REQUIRE_FALSE(again.app().continued.empty());
  press(again, "c");
  REQUIRE(again.app().lesson != nullptr);
  CHECK(again.app().lesson->computed.has(SeatId(1)));
  CHECK(again.app().screen == Screen::handover);
}

TEST_CASE(
    "A lesson that is continued asks for pass words, and knows who is away and what was said") {
  const Places places = empty_home("lesson_words");
  {
    Shell shell(places);
    begin_lesson(shell);
    view::Lesson& lesson = *shell.app().lesson;
    lesson.pass_words.assign(lesson.teams.size(), view::keep_word("Dnipro", 7));
    act(shell, verb::team_here, 0, 3);
    shell.act({verb::type_message, 0, 0, "Look up."});
    act(shell, verb::send_message);
    shell.close();
  }
  Shell again(places);
  press(again, "c");
  REQUIRE(again.app().lesson != nullptr);
  CHECK(view::asks_word(again.app()));
  CHECK(view::present_of(again.app().lesson->teams[0]) == 3);
  REQUIRE(again.app().lesson->messages.size() == 1);
  CHECK(again.app().lesson->messages[0].text == "Look up.");
}

TEST_CASE("A damaged lesson is set aside and told, and its game goes on without it") {
  const Places places = empty_home("damaged_lesson");
  {
    Shell shell(places);
    begin_lesson(shell);
    shell.close();
  }
  REQUIRE_FALSE(io::write_file_whole(kept_lesson(places), "demarche-lesson 1\nnonsense\n"));
  Shell again(places);
  press(again, "c");
  CHECK(again.app().lesson == nullptr);
  CHECK(again.app().play != nullptr);
  CHECK(again.app().notice.find("nonsense") != std::string::npos);
  CHECK(std::filesystem::exists(*places.own / "autosave-1.damaged-1.lesson"));
}

TEST_CASE("A game that is no lesson leaves no lesson beside it") {
  const Places places = empty_home("no_lesson");
  Shell shell(places);
  begin_lesson(shell);
  CHECK(std::filesystem::exists(kept_lesson(places)));
  act(shell, verb::leave);
  sit_down(shell, 3);
  CHECK(shell.app().lesson == nullptr);
  shell.close();
}

TEST_CASE(
    "Two friends at one keyboard find their game at a closed screen, each told its own part") {
  const Places places = empty_home("friends");
  std::vector<std::optional<std::size_t>> told;
  {
    Shell shell(places);
    shell.app().options.first_run = false;
    act(shell, verb::go, static_cast<int>(Screen::seat));
    act(shell, verb::note_read);
    act(shell, verb::set_friend, 1, 1);
    act(shell, verb::start_game);
    for (int press_number = 0; press_number < 2; ++press_number) {
      shell.tick(shell.app().now_ms + 3000);
      act(shell, verb::open_seat);
    }
    act(shell, verb::start_game);
    act(shell, verb::seal);
    REQUIRE(shell.app().screen == Screen::handover);
    told = shell.app().play->sharing.told;
    shell.close();
  }
  Shell again(places);
  press(again, "c");
  CHECK(again.app().screen == Screen::handover);
  CHECK(again.app().play->sharing.next == SeatId(1));
  REQUIRE(again.app().play->sharing.told.size() == told.size());
  CHECK(again.app().play->sharing.told[0] == told[0]);
}

TEST_CASE("The second window is wanted when it is asked for, and shows the class a clean frame") {
  Shell shell(nowhere());
  begin_lesson(shell);
  CHECK_FALSE(shell.wants_projector());
  act(shell, verb::projector, 1);
  CHECK(shell.wants_projector());
  shell.lay_out(1280, 720);
  CHECK(canvas::describe(canvas::lint(shell.lay_out_projector(1920, 1080))) == "");
  CHECK(shell.paint_projector().width == 1920);
  shell.close_projector();
  CHECK_FALSE(shell.wants_projector());
}

}  // namespace
}  // namespace demarche::desktop
