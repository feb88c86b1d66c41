// What the class reads on its own screen, at every scene of a lesson.
#include <algorithm>
#include <catch2/catch.hpp>

#include "desktop/scripted.h"

namespace demarche::desktop {
namespace {

constexpr double kScale = 1.5;  // device pixels to a logical one at 1920x1080

double smallest_letters(const canvas::Frame& frame) {
  double smallest = 1000;
  for (const canvas::Layer& layer : frame.layers) {
    for (const canvas::Item& item : layer.items) {
      const auto* run = std::get_if<canvas::TextRun>(&item.shape);
      if (run != nullptr) smallest = std::min(smallest, run->style.size * kScale);
    }
  }
  return smallest;
}

// 28 pixels at 1080 lines are asked for of a screen across a room.
TEST_CASE("At no scene of a lesson has the projector letters too small for the back row") {
  int looks = 0;
  const std::vector<std::string> absent = visit_scenes({}, [&](const Scene& scene, Shell& shell) {
    if (!shell.app().lesson || !shell.app().play) return;
    INFO(scene.name);
    CHECK(smallest_letters(shell.lay_out_projector(1920, 1080)) >= 28);
    ++looks;
  });
  CHECK(absent.empty());
  CHECK(looks > 15);
}

}  // namespace
}  // namespace demarche::desktop
