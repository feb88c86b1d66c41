// Pictures by a key, and what the shell says to whoever listens.
#include <catch2/catch.hpp>

#include "canvas/surface.h"
#include "desktop/picture_folder.h"
#include "desktop/room.h"

namespace demarche::desktop {
namespace {

namespace verb = view::verb;

TEST_CASE("A key takes a picture of any screen, and where it went is said") {
  const Places places = empty_home("pictures");
  Shell shell(places);
  shell.lay_out(1280, 720);
  for (int i = 0; i < 2; ++i) {
    press(shell, "F12");
    CHECK(shell.app().notice.find((*places.own / "pictures").string()) != std::string::npos);
  }
  int pictures = 0;
  for (const auto& entry : std::filesystem::directory_iterator(*places.own / "pictures")) {
    const auto picture = canvas::read_png(entry.path().string());
    REQUIRE(picture.has_value());
    CHECK(picture->width == 1280);
    ++pictures;
  }
  CHECK(pictures == 2);
}

TEST_CASE("The folder of pictures is what the desktop names, comments left out") {
  CHECK(pictures_named("XDG_PICTURES_DIR=\"$HOME/Зображення\"\n", "/home/a") ==
        "/home/a/Зображення");
  CHECK(pictures_named("# XDG_PICTURES_DIR=\"/no\"\nXDG_PICTURES_DIR=\"/p\"", "/home/a") == "/p");
  CHECK(pictures_named("#XDG_PICTURES_DIR=\"/no\"\n", "/home/a").empty());
  CHECK(pictures_named("XDG_PICTURES_DIR=\"half", "/home/a").empty());
}

TEST_CASE("Nothing is said while nobody listens, and each change once when somebody does") {
  Shell shell(empty_home("listening"));
  shell.lay_out(1280, 720);
  CHECK(shell.take_said().empty());
  press(shell, "F9");
  CHECK(shell.take_said().empty());
  CHECK_FALSE(shell.app().notice.empty());
  shell.speak(true);
  shell.lay_out_again();
  CHECK_FALSE(shell.take_said().empty());
  shell.lay_out_again();
  CHECK(shell.take_said().empty());
  press(shell, "Tab");
  shell.lay_out_again();
  CHECK(shell.take_said().size() == 1);
  press(shell, "F9");
  CHECK(shell.take_said().size() > 10);
}

TEST_CASE("Reading aloud is heard as soon as it is switched on") {
  Shell shell(empty_home("aloud"));
  shell.lay_out(1280, 720);
  act(shell, verb::read_aloud, 1);
  shell.lay_out_again();
  CHECK_FALSE(shell.take_said().empty());
  act(shell, verb::read_aloud, 0);
  shell.lay_out_again();
  CHECK(shell.take_said().empty());
}

}  // namespace
}  // namespace demarche::desktop
