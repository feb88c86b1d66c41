// What a hover, a moment of arrival and a movement of the map paint, counted in layers.
#include <catch2/catch.hpp>
#include <set>

#include "desktop/flows.h"
#include "desktop/room.h"
#include "view/map/arrival.h"

namespace demarche::desktop {
namespace {

namespace verb = view::verb;

// Ids of the layers that `happens` paints.
template <class Happens>
std::set<std::string> painted(Shell& shell, Happens happens) {
  shell.lay_out_again();
  const std::map<std::string, canvas::LayerCache::Entry> before = shell.paint();
  happens();
  shell.lay_out_again();
  std::set<std::string> out;
  for (const auto& [id, entry] : shell.paint()) {
    const auto old = before.find(id);
    if (old == before.end() || old->second.revision != entry.revision) out.insert(id);
  }
  return out;
}

void come_to_map(Shell& shell) {
  sit_down(shell, 7);
  act(shell, verb::go, static_cast<int>(view::Screen::map));
  view::skip_arrival(shell.app());
}

// The map, six notches of the wheel nearer; where the wheel was turned.
canvas::Point come_near(Shell& shell) {
  constexpr canvas::Point kMiddle{600, 400};
  come_to_map(shell);
  shell.lay_out(1280, 720);
  for (int notch = 0; notch < 6; ++notch) {
    shell.wheel(kMiddle, 1);
    shell.lay_out_again();
  }
  return kMiddle;
}

TEST_CASE("Pointing at a place paints its outline, its card and nothing of the map") {
  Shell shell(nowhere());
  come_to_map(shell);
  const std::set<std::string> small = {"hover", "map-card", "board/lit", "board/passing"};
  for (const char* node : {"place/tr", "land/ru", "venue/geneva"}) {
    INFO(node);
    const std::set<std::string> ids =
        painted(shell, [&] { shell.app().interaction.hovered = node; });
    CHECK_FALSE(ids.empty());
    for (const std::string& id : ids) {
      INFO(id);
      CHECK(small.count(id) == 1);
    }
    CHECK(painted(shell, [&] { shell.app().interaction.hovered.clear(); }).empty());
  }
}

TEST_CASE("A hand that moves the enlarged map paints it once for a long way, and once at its end") {
  Shell shell(nowhere());
  const canvas::Point middle = come_near(shell);
  shell.press(middle);
  const auto moved_to = [&](double x) {
    return painted(shell, [&] { shell.hover({middle.x + x, middle.y}); });
  };
  CHECK(moved_to(10).count("board/base") == 1);
  for (const double x : {30.0, 100.0, 200.0, 320.0}) {
    INFO(x);
    CHECK(moved_to(x).empty());
  }
  CHECK(moved_to(360).count("board/base") == 1);
  CHECK(painted(shell, [&] {
          shell.release({middle.x + 360, middle.y});
        }).count("board/base") == 1);
}

TEST_CASE("What a hand moves is shown where it is drawn when the hand lets go") {
  Shell shell(nowhere());
  const canvas::Point middle = come_near(shell);
  const auto kyiv = [&] {
    const canvas::Frame& frame = shell.lay_out_again();
    const canvas::Node* node = frame.find("place/ua");
    REQUIRE(node != nullptr);
    for (const canvas::Layer& layer : frame.layers) {
      if (layer.id == "board/marks") return node->rect.center().x - layer.scroll.x;
    }
    return 0.0;
  };
  const double before = kyiv();
  shell.press(middle);
  shell.hover({middle.x - 20, middle.y});
  shell.hover({middle.x - 60, middle.y});
  CHECK(kyiv() == Approx(before - 60).margin(0.01));
  shell.release({middle.x - 60, middle.y});
  CHECK(kyiv() == Approx(before - 60).margin(0.01));
}

TEST_CASE("An arrival paints marks and lists, never the base of the map") {
  Shell shell(nowhere());
  come_to_map(shell);
  view::MapState& map = shell.app().play->map;
  map.arriving = true;
  map.since_ms = 0;
  const std::set<std::string> ids =
      painted(shell, [&] { shell.app().now_ms = 2 * view::kArrivalMs; });
  CHECK(ids.count("board/base") == 0);
  CHECK(ids.count("board/arcs") == 0);
}

TEST_CASE("Moving light paints no layer") {
  Shell shell(nowhere());
  come_to_map(shell);
  shell.app().interaction.hovered = "place/ru";
  shell.lay_out_again();
  shell.paint();
  REQUIRE_FALSE(shell.frame().flows.empty());
  const std::size_t before = shell.paints();
  const std::string layer = shell.frame().flows.front().over;
  const auto at_first = flow_triangles(shell.frame().flows, layer, 0, 1);
  const auto later = flow_triangles(shell.frame().flows, layer, 0.2, 1);
  REQUIRE(at_first.getVertexCount() > 0);
  CHECK(at_first[0].position.x != later[0].position.x);
  shell.paint();
  CHECK(shell.paints() == before);
}

TEST_CASE("A drag moves the map as far as the pointer went") {
  Shell shell(nowhere());
  come_to_map(shell);
  act(shell, verb::zoom, 1);
  const canvas::Point at = middle(shell, "place/ua");
  shell.press({at.x, at.y + 60});
  shell.hover({at.x + 40, at.y + 80});
  shell.release({at.x + 40, at.y + 80});
  CHECK(shell.app().screen == view::Screen::map);
  const canvas::Point now = middle(shell, "place/ua");
  CHECK(now.x - at.x == Approx(40).margin(1));
  CHECK(now.y - at.y == Approx(20).margin(1));
}

}  // namespace
}  // namespace demarche::desktop
