#include <catch2/catch.hpp>

#include "desktop/room.h"

namespace demarche::desktop {
namespace {

namespace verb = view::verb;

TEST_CASE("Options come back from their text as they were") {
  for (const int percent : {100, 115, 125, 150}) {
    for (int bits = 0; bits < 32; ++bits) {
      view::Options options;
      options.language = (bits & 1) != 0 ? view::Language::ukrainian : view::Language::english;
      options.text_percent = percent;
      options.colour_blind = (bits & 2) != 0;
      options.reduced_motion = (bits & 4) != 0;
      options.full_screen = (bits & 8) != 0;
      options.first_run = (bits & 16) != 0;
      REQUIRE(read_options(write_options(options)) == options);
    }
  }
}

TEST_CASE("A spoilt text of options leaves the defaults") {
  const view::Options defaults;
  for (const char* text : {"", "\0\1\2", "language", "language xx\ntext 9999999999999",
                           "text -5\ntext 1000\ntext 99\n", "colour-blind\nno"}) {
    INFO(text);
    CHECK(read_options(text) == defaults);
  }
  CHECK(read_options("tempo fast\ntext 125\n").text_percent == 125);
}

TEST_CASE("Each setting takes effect at once and is there at the next start") {
  const Places places = empty_home("settings");
  view::Options set;
  {
    Shell shell(places);
    shell.lay_out(1280, 720);
    act(shell, verb::go, static_cast<int>(view::Screen::settings));
    shell.lay_out_again();
    const canvas::Frame before = shell.frame();
    act(shell, verb::set_language, static_cast<int>(view::Language::ukrainian));
    CHECK(shell.lay_out_again().nodes.front().label != before.nodes.front().label);
    const canvas::Frame small = shell.lay_out_again();
    act(shell, verb::text_size, 150);
    CHECK_FALSE(shell.lay_out_again() == small);
    const canvas::Frame standard = shell.lay_out_again();
    act(shell, verb::palette, 1);
    CHECK_FALSE(shell.lay_out_again() == standard);
    act(shell, verb::motion, 1);
    press(shell, "F11");
    set = shell.app().options;
  }
  CHECK(set.language == view::Language::ukrainian);
  CHECK(set.text_percent == 150);
  CHECK(set.colour_blind);
  CHECK(set.reduced_motion);
  CHECK(set.full_screen);
  Shell again(places);
  CHECK(again.app().options == set);
}

}  // namespace
}  // namespace demarche::desktop
