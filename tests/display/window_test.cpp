#include "desktop/window.h"

#include <catch2/catch.hpp>

#include "canvas/compare.h"
#include "desktop/display.h"
#include "display/visitor.h"
#include "support/paths.h"
#include "view/actions.h"

namespace demarche::desktop {
namespace {

namespace verb = view::verb;
using view::Screen;

Places home(const std::string& name) {
  return {test::source_dir() / "assets", test::source_dir() / "scenarios",
          test::fresh_scratch_dir(name)};
}

// The program with its window, somebody who can pull at it, and no fading.
struct Stage {
  explicit Stage(const std::string& name, int tallest_texture = 0)
      : places(home(name)), shell(places) {
    shell.app().options.reduced_motion = true;
    WindowOptions options;
    options.tallest_texture = tallest_texture;
    window = std::make_unique<Window>(shell, options, signals);
    REQUIRE(window->step());
    REQUIRE(visitor.find("Demarche"));
  }
  void act(const char* name, int a = 0) { shell.act({name, a, 0, ""}); }
  // Steps until the window has seen what was asked of it; true when it is still open.
  bool settle() {
    bool open = true;
    for (int i = 0; i < 25 && open; ++i) open = window->step();
    return open;
  }
  void sit_down() {
    act(verb::go, static_cast<int>(Screen::seat));
    act(verb::note_read);
    shell.app().setup.seed = 7;
    act(verb::start_game);
    act(verb::start_game);
    REQUIRE(shell.app().screen == Screen::table);
  }

  Places places;
  EndSignals signals;
  Shell shell;
  Visitor visitor;
  std::unique_ptr<Window> window;
};

// The window and the painter that needs no display must show the same.
void check_same(Stage& stage) {
  REQUIRE(stage.settle());
  const canvas::Surface seen = stage.window->picture();
  const canvas::Surface meant =
      stage.shell.painter().compose(stage.shell.frame(), stage.shell.scale());
  const canvas::Comparison comparison = canvas::compare(meant, seen);
  INFO(meant.width << "x" << meant.height << ", " << comparison.different << " pixels differ");
  CHECK(comparison.same);
}

TEST_CASE("A display that answers is found") { CHECK(display_answers()); }

TEST_CASE("The window shows what the painter paints without one") {
  Stage stage("same");
  check_same(stage);
  stage.sit_down();
  stage.visitor.resize(1281, 720);  // an event, so that it looks again
  check_same(stage);
  stage.shell.app().interaction.scroll["table/moves"] = 60;
  stage.visitor.resize(1280, 720);
  check_same(stage);
}

TEST_CASE("The window follows every size and is never smaller than 800x500") {
  Stage stage("sizes");
  stage.sit_down();
  const std::pair<unsigned, unsigned> sizes[] = {{800, 500}, {1900, 1000}, {1024, 900}};
  for (const auto& [width, height] : sizes) {
    stage.visitor.resize(width, height);
    check_same(stage);
    CHECK(stage.window->picture().width == static_cast<int>(width));
    CHECK(stage.window->picture().height == static_cast<int>(height));
  }
  stage.visitor.resize(300, 200);
  check_same(stage);
  CHECK(stage.window->picture().width == 800);
  CHECK(stage.window->picture().height == 500);
}

TEST_CASE("A list taller than a texture may be is shown wherever it is scrolled to") {
  Stage stage("tall", 800);
  stage.sit_down();
  stage.act(verb::codex, 0);
  unsigned width = 1281;
  for (const double at : {0.0, 0.3, 0.6, 1.0}) {
    const canvas::Frame frame = stage.shell.lay_out_again();
    REQUIRE_FALSE(frame.scrolls.empty());
    bool tall = false;
    for (const canvas::ScrollArea& area : frame.scrolls) {
      stage.shell.app().interaction.scroll[area.id] = at * area.limit();
      tall = tall || area.extent > 1600;
    }
    CHECK(tall);
    stage.visitor.resize(width++, 720);  // an event, so that it looks again
    check_same(stage);
  }
}

TEST_CASE("Full screen fills the display, and leaving it brings the size back") {
  Stage stage("full");
  stage.act(verb::full_screen, 1);
  stage.visitor.resize(1282, 720);
  REQUIRE(stage.settle());
  CHECK(stage.window->picture().width == 1920);
  check_same(stage);
  stage.act(verb::full_screen, 0);
  REQUIRE(stage.visitor.find("Demarche"));
  stage.visitor.resize(1900, 1000);
  REQUIRE(stage.settle());
  CHECK(stage.window->picture().width <= 1290);
}

TEST_CASE("Closing the window in the middle of a round keeps the game for the next start") {
  Stage stage("closing");
  stage.sit_down();
  stage.visitor.ask_to_close();
  CHECK_FALSE(stage.settle());
  stage.shell.close();
  const std::uint64_t expected = hash(stage.shell.app().play->game->state());
  Places places = stage.places;
  // The first still holds its place, so its file is looked for in another home.
  places.own = test::fresh_scratch_dir("closing-next");
  std::filesystem::copy_file(*stage.places.own / "autosave-1.json",
                             *places.own / "autosave-1.json");
  Shell again(places);
  again.act({verb::continue_game, 0, 0, ""});
  REQUIRE(again.app().play != nullptr);
  CHECK(hash(again.app().play->game->state()) == expected);
}

TEST_CASE("When nothing happens the window paints nothing") {
  Stage stage("idle");
  stage.sit_down();
  stage.visitor.resize(1281, 720);
  REQUIRE(stage.settle());
  const std::size_t before = stage.shell.paints();
  REQUIRE(stage.settle());
  CHECK(stage.shell.paints() == before);
}

}  // namespace
}  // namespace demarche::desktop
