// Beads along a curve, evenly by length.
#include <algorithm>
#include <cmath>

#include "canvas/frame.h"
#include "canvas/map_asset.h"

namespace demarche::canvas {
namespace {

constexpr int kPieces = 64;
constexpr double kFadeLength = 26;  // over which a bead comes and goes, logical pixels

Point on(const Curve& c, double t) {
  const double u = 1 - t, a = u * u * u, b = 3 * u * u * t, d = 3 * u * t * t, e = t * t * t;
  return {a * c.from.x + b * c.control1.x + d * c.control2.x + e * c.to.x,
          a * c.from.y + b * c.control1.y + d * c.control2.y + e * c.to.y};
}

// The curve as a chain, with the length up to each of its points.
struct Chain {
  explicit Chain(const Curve& curve) {
    for (int i = 0; i <= kPieces; ++i) {
      const Point p = on(curve, static_cast<double>(i) / kPieces);
      const double step =
          points.empty() ? 0 : std::hypot(p.x - points.back().x, p.y - points.back().y);
      upto.push_back(upto.empty() ? 0 : upto.back() + step);
      points.push_back(p);
    }
  }
  Point at(double length) const {
    const auto next = std::upper_bound(upto.begin() + 1, upto.end() - 1, length);
    const auto i = static_cast<std::size_t>(next - upto.begin());
    const double piece = std::max(upto[i] - upto[i - 1], 1e-9);
    const double t = (length - upto[i - 1]) / piece;
    return {points[i - 1].x + (points[i].x - points[i - 1].x) * t,
            points[i - 1].y + (points[i].y - points[i - 1].y) * t};
  }
  std::vector<Point> points;
  std::vector<double> upto;
};

}  // namespace

std::vector<Bead> beads_of(const Flow& flow, double seconds) {
  std::vector<Bead> out;
  const Chain chain(flow.path);
  const double length = chain.upto.back();
  if (length <= 0 || flow.gap <= 0) return out;
  const double first = std::fmod(flow.gap / 2 + seconds * flow.speed, flow.gap);
  for (double at = first; at < length; at += flow.gap) {
    const double from_end = std::min(at, length - at);
    const Point p = chain.at(at);
    if (!flow.clip.contains(p)) continue;
    out.push_back({p, flow.size, std::min(1.0, from_end / kFadeLength)});
  }
  return out;
}

bool LandShape::holds(Point point) const {
  if (country == nullptr || zoom <= 0) return false;
  for (const Rect& panel : under) {
    if (panel.contains(point)) return false;
  }
  return contains(*country, {(point.x - origin.x) / zoom, (point.y - origin.y) / zoom});
}

}  // namespace demarche::canvas
