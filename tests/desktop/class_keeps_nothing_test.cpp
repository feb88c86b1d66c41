// A class is not collected: no record, no achievement, no share code, in either way of a lesson.
#include <catch2/catch.hpp>

#include "desktop/room.h"
#include "view/lesson/actions.h"

namespace demarche::desktop {
namespace {

namespace verb = view::verb;
using view::Screen;

// One team, so that the teacher alone brings the game to its end.
void play_lesson(Shell& shell, view::LessonWay way) {
  std::size_t row = 0;
  while (shell.app().shelves.at(row).id != "harbour") ++row;
  act(shell, verb::go, static_cast<int>(Screen::lesson));
  act(shell, verb::plan_scenario, static_cast<int>(row));
  act(shell, verb::note_read);
  act(shell, verb::plan_way, static_cast<int>(way));
  const std::size_t seats = shell.app().shelves[row].scenario->seats.size();
  for (std::size_t seat = 1; seat < seats; ++seat)
    act(shell, verb::plan_students, static_cast<int>(seat), 0);
  act(shell, verb::start_lesson);
  REQUIRE(shell.app().lesson != nullptr);
  REQUIRE(shell.app().lesson->way == way);
  act(shell, verb::teacher);
  for (int press = 0; press < 500 && !shell.app().play->game->over(); ++press) {
    act(shell, verb::go_on_now);
    act(shell, verb::open_all);
    act(shell, verb::tell_on);
  }
  REQUIRE(shell.app().play->game->over());
}

void check_nothing_is_kept(const std::string& home, view::LessonWay way) {
  const Places places = empty_home(home);
  Shell shell(places);
  play_lesson(shell, way);
  REQUIRE(shell.app().play->outcome.has_value());
  shell.app().back.clear();
  act(shell, verb::go, static_cast<int>(Screen::outcome));
  REQUIRE(shell.app().screen == Screen::outcome);
  CHECK(shell.lay_out_again().find("achievements") == nullptr);
  CHECK(shell.app().past.empty());
  CHECK_FALSE(std::filesystem::exists(*places.own / "results.json"));
  CHECK_FALSE(std::filesystem::exists(*places.own / "games"));
  press(shell, "F5");
  REQUIRE(shell.app().screen == Screen::saves);
  const canvas::Node* button = shell.lay_out_again().find("saves/copy-code");
  REQUIRE(button != nullptr);
  CHECK(button->disabled);
  act(shell, verb::copy_code);
  CHECK(shell.take_copied().empty());
  CHECK_FALSE(shell.app().notice.empty());
}

TEST_CASE("A lesson of hand-overs writes no record, achievement or share code") {
  check_nothing_is_kept("class-hand-over", view::LessonWay::hand_over);
}

TEST_CASE("A lesson spoken aloud writes no record, achievement or share code") {
  check_nothing_is_kept("class-aloud", view::LessonWay::aloud);
}

TEST_CASE("A lesson that was looked back at later is not recorded either") {
  const Places places = empty_home("class-later");
  {
    Shell shell(places);
    play_lesson(shell, view::LessonWay::hand_over);
  }
  Shell shell(places);
  REQUIRE_FALSE(shell.app().ended.empty());
  act(shell, verb::continue_game, -1);
  REQUIRE(shell.app().play->outcome.has_value());
  CHECK(shell.app().lesson != nullptr);
  CHECK(shell.app().past.empty());
}

}  // namespace
}  // namespace demarche::desktop
