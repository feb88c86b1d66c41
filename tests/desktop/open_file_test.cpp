// A saved game named on the command line, from anywhere.
#include <catch2/catch.hpp>

#include "demarche/io/save.h"
#include "demarche/io/user_dir.h"
#include "desktop/room.h"

namespace demarche::desktop {
namespace {

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
