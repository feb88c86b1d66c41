// A saved game named on the command line, from anywhere.
#include <catch2/catch.hpp>

#include "demarche/io/save.h"
#include "demarche/io/user_dir.h"
#include "desktop/room.h"
#include "view/lesson/actions.h"
#include "view/lesson/lesson.h"

namespace demarche::desktop {
namespace {

namespace verb = view::verb;
using view::Screen;

std::uint64_t state_hash(Shell& shell) { return hash(shell.app().play->game->state()); }

// The game of another desktop, just begun, in a file of its own.
std::filesystem::path saved_elsewhere(const std::string& home, std::uint64_t& state) {
  const Places places = empty_home(home);
  Shell shell(places);
  sit_down(shell, 5);
  state = state_hash(shell);
  shell.close();
  const std::filesystem::path file = *places.own / "brought along.json";
  std::filesystem::copy_file(*places.own / "autosave-1.json", file);
  return file;
}

TEST_CASE("A saved game from anywhere is opened as it was, and its file stays as it is") {
  std::uint64_t saved = 0;
  const std::filesystem::path file = saved_elsewhere("file-from", saved);
  const std::optional<std::string> before = io::read_whole_file(file);
  REQUIRE(before.has_value());
  const Places places = empty_home("file-to");
  {
    Shell shell(places);
    shell.open_file(file);
    REQUIRE(shell.app().play != nullptr);
    CHECK(state_hash(shell) == saved);
    CHECK(shell.app().notice.empty());
    shell.lay_out_again();
    shell.close();
  }
  CHECK(io::read_whole_file(file) == before);
  Shell again(places);  // kept as every game is
  CHECK_FALSE(again.app().continued.empty());
}

// A lesson begun and left, with a forecast, its files copied into a folder elsewhere.
std::filesystem::path lesson_elsewhere(const std::string& home) {
  const Places places = empty_home(home);
  Shell shell(places);
  act(shell, verb::go, static_cast<int>(Screen::lesson));
  act(shell, verb::note_read);
  act(shell, verb::plan_students, 1, 0);
  act(shell, verb::start_lesson);
  REQUIRE(shell.app().lesson != nullptr);
  shell.close();
  const std::filesystem::path folder = *places.own / "stick";
  std::filesystem::create_directories(folder);
  for (const char* ending : {".json", ".lesson"})
    std::filesystem::copy_file(*places.own / (std::string("autosave-1") + ending),
                               folder / (std::string("class 9b") + ending));
  return folder / "class 9b.json";
}

TEST_CASE("A save brings the lesson that lies beside it, which then is kept with it") {
  const std::filesystem::path file = lesson_elsewhere("lesson-from");
  const Places places = empty_home("lesson-to");
  {
    Shell shell(places);
    shell.open_file(file);
    shell.lay_out_again();
    REQUIRE(shell.app().lesson != nullptr);
    CHECK(shell.app().lesson->computed.has(SeatId(1)));
    CHECK(shell.app().screen == Screen::handover);
    act(shell, verb::save_now);
  }
  Shell again(places);
  press(again, "c");
  CHECK(again.app().lesson != nullptr);
}

TEST_CASE("A damaged lesson beside a save from anywhere is told and stays where it is") {
  const std::filesystem::path file = lesson_elsewhere("lesson-spoilt");
  const std::filesystem::path lesson = std::filesystem::path(file).replace_extension(".lesson");
  REQUIRE_FALSE(io::write_file_whole(lesson, "demarche-lesson 9\n").has_value());
  Shell shell(empty_home("lesson-spoilt-to"));
  shell.open_file(file);
  REQUIRE(shell.app().play != nullptr);
  CHECK(shell.app().lesson == nullptr);
  CHECK(shell.app().notice.find("class 9b.lesson") != std::string::npos);
  CHECK(io::read_whole_file(lesson) == "demarche-lesson 9\n");
}

TEST_CASE("A save that is opened over a lesson is no lesson") {
  std::uint64_t saved = 0;
  const std::filesystem::path file = saved_elsewhere("no-lesson-from", saved);
  Shell shell(empty_home("no-lesson-to"));
  shell.open_file(lesson_elsewhere("no-lesson-lesson"));
  REQUIRE(shell.app().lesson != nullptr);
  shell.open_file(file);
  CHECK(state_hash(shell) == saved);
  CHECK(shell.app().lesson == nullptr);
}

TEST_CASE("A lesson saved under a name keeps its teams, also renamed and brought back") {
  const Places places = empty_home("lesson-named");
  Shell shell(places);
  shell.open_file(lesson_elsewhere("lesson-named-from"));
  shell.app().saves.name = "9b";
  act(shell, verb::save_as);
  NamedSaves saves(*places.own / "saves");
  REQUIRE_FALSE(saves.rename("9b", "9b, Monday").has_value());
  REQUIRE_FALSE(saves.duplicate("9b, Monday").has_value());
  REQUIRE_FALSE(saves.remove("9b, Monday").has_value());
  REQUIRE_FALSE(saves.bring_back("9b, Monday").has_value());
  for (const char* name : {"9b, Monday", "9b, Monday (2)"}) {
    INFO(name);
    shell.open_file(saves.file(name));
    CHECK(shell.app().lesson != nullptr);
  }
}

TEST_CASE("A file without folders of the person is opened too") {
  std::uint64_t saved = 0;
  const std::filesystem::path file = saved_elsewhere("file-from-nowhere", saved);
  Shell shell(nowhere());
  shell.open_file(file);
  REQUIRE(shell.app().play != nullptr);
  CHECK(state_hash(shell) == saved);
}

TEST_CASE("A file that is no saved game is told on the title, by its name") {
  const Places places = empty_home("file-foreign");
  const auto written = [&](const std::string& name, const std::string& bytes) {
    const std::filesystem::path file = *places.own / name;
    REQUIRE_FALSE(io::write_file_whole(file, bytes).has_value());
    return file;
  };
  std::filesystem::create_directories(*places.own / "folder");
  for (const std::filesystem::path& file :
       {written("half.json", "{\"half\": "), written("other.json", "{\"a\": 1}\n"),
        written("picture.png", std::string("\x89PNG\r\n\x1a\n\0\0", 10)),
        written("nothing.json", ""), *places.own / "absent.json", *places.own / "folder"}) {
    INFO(file);
    Shell shell(places);
    shell.open_file(file);
    shell.lay_out_again();
    CHECK(shell.app().screen == Screen::title);
    CHECK(shell.app().play == nullptr);
    CHECK(shell.app().notice.find(file.filename().string()) != std::string::npos);
  }
}

}  // namespace
}  // namespace demarche::desktop
