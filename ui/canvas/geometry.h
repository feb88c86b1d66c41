// Points, sizes and rectangles in logical pixels (double; x to the right, y down).
// One logical pixel is Metrics::scale device pixels.
#pragma once

#include <algorithm>

namespace demarche::canvas {

struct Point {
  double x = 0, y = 0;
  bool operator==(const Point&) const = default;
};

struct Size {
  double w = 0, h = 0;
  bool operator==(const Size&) const = default;
};

// Space kept free inside the four edges of a rectangle.
struct Insets {
  double left = 0, top = 0, right = 0, bottom = 0;
  bool operator==(const Insets&) const = default;

  static constexpr Insets all(double v) { return {v, v, v, v}; }
  static constexpr Insets both(double horizontal, double vertical) {
    return {horizontal, vertical, horizontal, vertical};
  }
  constexpr double across() const { return left + right; }
  constexpr double down() const { return top + bottom; }
};

struct Rect {
  double x = 0, y = 0, w = 0, h = 0;
  bool operator==(const Rect&) const = default;

  constexpr double right() const { return x + w; }
  constexpr double bottom() const { return y + h; }
  constexpr Point center() const { return {x + w / 2, y + h / 2}; }
  constexpr bool empty() const { return w <= 0 || h <= 0; }
  constexpr Rect inset(Insets i) const {
    return {x + i.left, y + i.top, w - i.across(), h - i.down()};
  }
  constexpr Rect inset(double v) const { return inset(Insets::all(v)); }
  constexpr Rect grown(double v) const { return inset(Insets::all(-v)); }
  constexpr Rect moved(double dx, double dy) const { return {x + dx, y + dy, w, h}; }
  constexpr bool contains(Point p) const {
    return p.x >= x && p.x < right() && p.y >= y && p.y < bottom();
  }
  // True when `inner` lies inside, allowing `slack` on each side.
  constexpr bool holds(const Rect& inner, double slack = 0) const {
    return inner.x >= x - slack && inner.y >= y - slack && inner.right() <= right() + slack &&
           inner.bottom() <= bottom() + slack;
  }
};

constexpr Rect intersected(const Rect& a, const Rect& b) {
  const double x = std::max(a.x, b.x), y = std::max(a.y, b.y);
  return {x, y, std::max(0.0, std::min(a.right(), b.right()) - x),
          std::max(0.0, std::min(a.bottom(), b.bottom()) - y)};
}

// The smallest rectangle around both; an empty one counts as nothing.
constexpr Rect united(const Rect& a, const Rect& b) {
  if (a.empty()) return b;
  if (b.empty()) return a;
  const double x = std::min(a.x, b.x), y = std::min(a.y, b.y);
  return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

}  // namespace demarche::canvas
