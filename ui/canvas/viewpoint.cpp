#include "canvas/viewpoint.h"

#include <algorithm>

namespace demarche::canvas {

Viewpoint within(const Viewpoint& wanted, const Rect& node) {
  Viewpoint v = wanted;
  v.zoom = std::clamp(v.zoom, 1.0, kMostZoom);
  const double across = node.w / 2 * (v.zoom - 1), down = node.h / 2 * (v.zoom - 1);
  v.shift.x = std::clamp(v.shift.x, -across, across);
  v.shift.y = std::clamp(v.shift.y, -down, down);
  return v;
}

Viewpoint panned(const Viewpoint& now, const Rect& node, double dx, double dy) {
  return within({{now.shift.x + dx, now.shift.y + dy}, now.zoom}, node);
}

Viewpoint zoomed(const Viewpoint& now, const Rect& node, Point at, double factor) {
  const double zoom = std::clamp(now.zoom * factor, 1.0, kMostZoom);
  const double grown = zoom / now.zoom;
  const Point middle = node.center();
  const auto kept = [grown](double from_middle, double shift) {
    return from_middle - (from_middle - shift) * grown;
  };
  return within({{kept(at.x - middle.x, now.shift.x), kept(at.y - middle.y, now.shift.y)}, zoom},
                node);
}

Point seen(const Viewpoint& now, const Rect& node, Point of_whole) {
  const Point middle = node.center();
  return {middle.x + now.shift.x + (of_whole.x - middle.x) * now.zoom,
          middle.y + now.shift.y + (of_whole.y - middle.y) * now.zoom};
}

}  // namespace demarche::canvas
