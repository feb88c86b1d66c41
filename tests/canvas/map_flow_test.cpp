// Light along curves, and lands as what the pointer is on.
#include <catch2/catch.hpp>
#include <cmath>

#include "canvas/focus.h"
#include "canvas/frame.h"
#include "canvas/map_asset.h"

namespace demarche::canvas {
namespace {

Flow straight() {
  Flow flow;
  flow.clip = {0, 0, 500, 500};
  flow.path.from = {100, 100};
  flow.path.control1 = {200, 100};
  flow.path.control2 = {300, 100};
  flow.path.to = {400, 100};
  return flow;
}

TEST_CASE("Beads of a flow lie on its path, a gap apart, and fade at its ends") {
  const Flow flow = straight();
  const std::vector<Bead> beads = beads_of(flow, 0);
  REQUIRE(beads.size() >= 6);
  for (std::size_t i = 0; i < beads.size(); ++i) {
    CHECK(beads[i].at.y == Approx(100));
    CHECK(beads[i].at.x > 100);
    CHECK(beads[i].at.x < 400);
    if (i > 0) CHECK(beads[i].at.x - beads[i - 1].at.x == Approx(flow.gap).margin(0.5));
  }
  CHECK(beads.front().opacity < 1);
  CHECK(beads[beads.size() / 2].opacity == 1);
}

TEST_CASE("Beads move with time towards the end, and come round") {
  const Flow flow = straight();
  const double before = beads_of(flow, 0)[2].at.x, after = beads_of(flow, 0.1)[2].at.x;
  CHECK(after - before == Approx(flow.speed * 0.1).margin(0.5));
  const std::vector<Bead> round = beads_of(flow, flow.gap / flow.speed);
  CHECK(round.front().at.x == Approx(beads_of(flow, 0).front().at.x).margin(0.5));
}

TEST_CASE("No bead is drawn outside the window of its map") {
  Flow flow = straight();
  flow.clip = {0, 0, 250, 500};
  const std::vector<Bead> beads = beads_of(flow, 0);
  REQUIRE_FALSE(beads.empty());
  for (const Bead& bead : beads) CHECK(bead.at.x < 250);
}

TEST_CASE("The pointer is on a land only where the land is, and not under a panel") {
  const auto country = std::make_shared<Country>();
  country->code = "AA";
  country->box = {0, 0, 10, 10};
  country->rings = {{{0, 0}, {10, 0}, {0, 10}}};
  Node node;
  node.id = "land/aa";
  node.focusable = node.pointer_only = true;
  node.rect = {100, 100, 20, 20};
  node.land = LandShape{country, {100, 100}, 2, {{100, 100, 4, 4}}};
  Frame frame;
  frame.size = {300, 300};
  frame.nodes.push_back({});
  frame.nodes.push_back(node);
  REQUIRE(node_at(frame, {106, 106}) != nullptr);
  CHECK(node_at(frame, {106, 106})->id == "land/aa");
  CHECK(node_at(frame, {117, 117}) == nullptr);  // within the rectangle, beside the land
  CHECK(node_at(frame, {102, 102}) == nullptr);  // under the panel
}

}  // namespace
}  // namespace demarche::canvas
