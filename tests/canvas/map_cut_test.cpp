// What is left out of a map because nobody sees it makes no difference to what is seen.
#include "canvas/map_cut.h"

#include <catch2/catch.hpp>
#include <random>

namespace demarche::canvas {
namespace {

constexpr Rect kWindow{0, 0, 100, 60};

double chance(std::mt19937& draws, double low, double high) {
  return std::uniform_real_distribution<double>(low, high)(draws);
}

// Of three to forty points, in the window and far from it.
MapLine any_line(std::mt19937& draws) {
  MapLine line(3 + draws() % 38);
  for (Point& p : line) p = {chance(draws, -300, 400), chance(draws, -240, 300)};
  return line;
}

// By the even-odd rule.
bool inside(const MapLine& ring, Point at) {
  bool odd = false;
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const Point &a = ring[i], &b = ring[(i + 1) % ring.size()];
    if ((a.y > at.y) == (b.y > at.y)) continue;
    if (at.x < a.x + (at.y - a.y) * (b.x - a.x) / (b.y - a.y)) odd = !odd;
  }
  return odd;
}

TEST_CASE("A ring cut to a window has the same inside in the window as the whole ring") {
  std::mt19937 draws(7);
  std::size_t fewer = 0;
  for (int round = 0; round < 400; ++round) {
    const MapLine ring = any_line(draws);
    const MapLine cut = ring_seen(ring, kWindow);
    if (cut.size() < ring.size()) ++fewer;
    for (int look = 0; look < 40; ++look) {
      const Point at{chance(draws, 0.01, 99.99), chance(draws, 0.01, 59.99)};
      REQUIRE(inside(cut, at) == inside(ring, at));
    }
  }
  CHECK(fewer > 100);
}

TEST_CASE("A ring around the whole window still fills it, one beside it is gone") {
  const MapLine around{{-50, -50}, {50, -70}, {150, -50}, {150, 110}, {-50, 110}};
  CHECK(inside(ring_seen(around, kWindow), {50, 30}));
  const MapLine beside{{-50, 5}, {-10, 5}, {-10, 50}, {-50, 50}};
  CHECK(ring_seen(beside, kWindow).empty());
}

TEST_CASE("Of a chain every stretch is kept that may touch the window, and no others") {
  const MapLine chain{{-90, 30}, {-20, 30}, {50, 30}, {150, 30}, {150, 90}, {150, 30}, {90, 10}};
  std::vector<MapLine> seen;
  add_seen(chain, kWindow, seen);
  REQUIRE(seen.size() == 2);
  CHECK(seen[0] == MapLine{{-20, 30}, {50, 30}, {150, 30}});
  CHECK(seen[1] == MapLine{{150, 30}, {90, 10}});
}

}  // namespace
}  // namespace demarche::canvas
