#include "canvas/viewpoint.h"

#include <catch2/catch.hpp>

namespace demarche::canvas {
namespace {

const Rect kNode{100, 50, 400, 200};

bool near(Point a, Point b) { return std::abs(a.x - b.x) < 1e-9 && std::abs(a.y - b.y) < 1e-9; }

TEST_CASE("The whole cannot be moved") { CHECK(panned({}, kNode, 30, -20) == Viewpoint{}); }

TEST_CASE("What lies under the pointer stays under it while it grows") {
  const Point at{220, 110};
  const Viewpoint large = zoomed({}, kNode, at, 2);
  CHECK(large.zoom == 2);
  CHECK(near(seen(large, kNode, at), at));
  const Viewpoint larger = zoomed(large, kNode, at, 1.25);
  CHECK(near(seen(larger, kNode, at), at));
  CHECK_FALSE(near(seen(larger, kNode, {300, 150}), {300, 150}));
}

TEST_CASE("Nothing beyond the edge of the picture is shown") {
  const Viewpoint moved = panned(zoomed({}, kNode, kNode.center(), 3), kNode, 10000, -10000);
  CHECK(near(seen(moved, kNode, {kNode.x, kNode.bottom()}), {kNode.x, kNode.bottom()}));
}

TEST_CASE("A picture grows to eight times its size and shrinks to the whole") {
  CHECK(zoomed({}, kNode, kNode.center(), 100).zoom == kMostZoom);
  const Viewpoint corner = zoomed({}, kNode, {kNode.x, kNode.y}, 4);
  CHECK(zoomed(corner, kNode, {kNode.x, kNode.y}, 0.01) == Viewpoint{});
}

}  // namespace
}  // namespace demarche::canvas
