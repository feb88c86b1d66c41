// What is painted, counted in layers, not in milliseconds.
#include <catch2/catch.hpp>

#include "desktop/room.h"
#include "desktop/script.h"

namespace demarche::desktop {
namespace {

namespace verb = view::verb;

// Layers painted by what `happens` does to a screen that was painted before.
template <class Happens>
std::size_t layers_painted(Shell& shell, Happens happens) {
  shell.lay_out_again();
  shell.paint();
  const std::size_t before = shell.paints();
  happens();
  shell.lay_out_again();
  shell.paint();
  return shell.paints() - before;
}

TEST_CASE("When nothing changes nothing is painted") {
  Shell shell(nowhere());
  sit_down(shell, 7);
  CHECK(layers_painted(shell, [] {}) == 0);
  CHECK(layers_painted(shell, [&] { shell.lay_out_again(); }) == 0);
}

TEST_CASE("A hover paints one layer, and its end none") {
  Shell shell(nowhere());
  sit_down(shell, 7);
  const canvas::Frame before = shell.lay_out_again();
  for (const char* node : {"table/seal", "bar/map", "bar/codex"}) {
    const canvas::Point at = middle(shell, node);
    INFO(node);
    bool changed = false;
    CHECK(layers_painted(shell, [&] { changed = shell.hover(at); }) == 1);
    CHECK(changed);
    CHECK(layers_painted(shell, [&] { changed = shell.hover(at); }) == 0);
    CHECK_FALSE(changed);
    CHECK(layers_painted(shell, [&] { changed = shell.hover({-1, -1}); }) == 0);
    CHECK(changed);
    CHECK(shell.frame() == before);
  }
}

TEST_CASE("Scrolling a list paints its bar and not the list") {
  Shell shell(nowhere());
  sit_down(shell, 7);
  shell.lay_out_again();
  int scrolled = 0;
  for (const canvas::ScrollArea& area : std::vector<canvas::ScrollArea>(shell.frame().scrolls)) {
    if (area.limit() <= 0) continue;
    const canvas::Point at{area.viewport.x + area.viewport.w / 2,
                           area.viewport.y + area.viewport.h / 2};
    INFO(area.id);
    bool changed = false;
    CHECK(layers_painted(shell, [&] { changed = shell.wheel(at, -1); }) == 1);
    CHECK(changed);
    ++scrolled;
  }
  CHECK(scrolled > 0);
}

TEST_CASE("Another size paints every layer anew, under numbers that none had before") {
  Shell shell(nowhere());
  sit_down(shell, 7);
  shell.lay_out(1280, 720);
  const auto before = shell.paint();
  shell.lay_out(1920, 1080);
  for (const auto& [id, entry] : shell.paint()) {
    INFO(id);
    const auto old = before.find(id);
    if (old != before.end()) CHECK(entry.revision > old->second.revision);
  }
  CHECK(shell.paints() >= before.size() + 3);
}

TEST_CASE("Any size from 800x500 up shows a frame of that size on every screen") {
  Shell shell(nowhere());
  sit_down(shell, 7);
  const std::pair<int, int> sizes[] = {{800, 500},  {801, 1400}, {1280, 500},
                                       {2560, 600}, {1024, 768}, {3840, 2160}};
  for (const view::Screen screen :
       {view::Screen::table, view::Screen::map, view::Screen::settings}) {
    act(shell, verb::go, static_cast<int>(screen));
    for (const auto& [width, height] : sizes) {
      const canvas::Frame& frame = shell.lay_out(width, height);
      INFO(width << "x" << height);
      CHECK(frame.size.w * shell.scale() == Approx(width).margin(2));
      CHECK(frame.size.h * shell.scale() == Approx(height).margin(2));
      CHECK_FALSE(shell.paint().empty());
    }
    act(shell, verb::back);
  }
}

}  // namespace
}  // namespace demarche::desktop
