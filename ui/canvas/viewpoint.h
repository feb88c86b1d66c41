// How much of something large a node shows: moved by dragging, enlarged by the wheel.
#pragma once

#include "canvas/geometry.h"

namespace demarche::canvas {

// A point of the whole picture at c (relative to the node's middle, at zoom 1) is seen at
// middle + shift + c * zoom.
struct Viewpoint {
  Point shift = {};
  double zoom = 1;
  bool operator==(const Viewpoint&) const = default;
};

constexpr double kMostZoom = 8;

// Never smaller than the whole, at most kMostZoom times as large, never past the picture's edge.
[[nodiscard]] Viewpoint within(const Viewpoint& wanted, const Rect& node);
// Moved by what the pointer moved.
[[nodiscard]] Viewpoint panned(const Viewpoint& now, const Rect& node, double dx, double dy);
// Enlarged by a factor; what lies under `at` (frame coordinates) stays under it as far as the edges
// allow.
[[nodiscard]] Viewpoint zoomed(const Viewpoint& now, const Rect& node, Point at, double factor);
// Where a point of the whole picture (frame coordinates at zoom 1) is seen.
[[nodiscard]] Point seen(const Viewpoint& now, const Rect& node, Point of_whole);

}  // namespace demarche::canvas
