// A hint beside what it speaks of: a card with an outline round its subject. It takes no input from
// what lies below.
#pragma once

#include <string>

#include "canvas/layout.h"

namespace demarche::canvas {

struct CoachOptions {
  std::string id = {}, title = {}, text = {};
  std::string progress = {};  // "3 of 12"
  Elements buttons = {};
  double width = 300;  // at 100 % text; at most the screen
};

// Beside `anchor`, where it lies over as little as possible of what one may operate; never over the
// anchor itself while there is room elsewhere.
void coach(FrameBuilder& builder, Rect anchor, CoachOptions options);

}  // namespace demarche::canvas
