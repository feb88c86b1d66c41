// Are two pictures the same to the eye? For goldens.
#pragma once

#include <cstddef>

#include "canvas/surface.h"

namespace demarche::canvas {

struct Tolerance {
  int channel = 8;       // a pixel counts as different above this, of 255
  double share = 0.002;  // of the pixels that may differ
};

struct Comparison {
  bool same = false;
  bool same_size = false;
  std::size_t different = 0;  // pixels beyond the channel tolerance
  int worst = 0;              // largest channel difference
};

Comparison compare(const Surface& a, const Surface& b, Tolerance tolerance = {});

}  // namespace demarche::canvas
