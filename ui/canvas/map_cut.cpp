#include "canvas/map_cut.h"

#include <algorithm>

namespace demarche::canvas {
namespace {

// On which outer sides of a window a point lies, one bit a side; 0: inside.
unsigned outside(const Point& p, const Rect& window) {
  return (p.x < window.x ? 1U : 0U) | (p.x > window.right() ? 2U : 0U) |
         (p.y < window.y ? 4U : 0U) | (p.y > window.bottom() ? 8U : 0U);
}

Point to_edge(const Point& p, const Rect& window) {
  return {std::clamp(p.x, window.x, window.right()), std::clamp(p.y, window.y, window.bottom())};
}

}  // namespace

// A stretch between two points beyond the same side cannot touch the window, nor does it when a
// point moves to the nearest place of the edge: it stays beyond that side, and the inside of the
// ring stays what it was. A point moves only when both of its stretches are such.
MapLine ring_seen(const MapLine& ring, const Rect& window) {
  MapLine out;
  const std::size_t count = ring.size();
  unsigned everywhere = 15U;
  for (std::size_t i = 0; i < count; ++i) {
    const unsigned here = outside(ring[i], window);
    everywhere &= here;
    const unsigned before = outside(ring[(i + count - 1) % count], window);
    const unsigned after = outside(ring[(i + 1) % count], window);
    const bool passes = (here & before) != 0 && (here & after) != 0;
    const Point at = passes ? to_edge(ring[i], window) : ring[i];
    if (out.empty() || !(out.back() == at)) out.push_back(at);
  }
  if (everywhere != 0) out.clear();  // all of it beyond one side
  return out;
}

void add_seen(const MapLine& chain, const Rect& window, std::vector<MapLine>& out) {
  bool open = false;
  for (std::size_t i = 0; i + 1 < chain.size(); ++i) {
    const bool seen = (outside(chain[i], window) & outside(chain[i + 1], window)) == 0;
    if (seen && !open) out.push_back({chain[i]});
    if (seen) out.back().push_back(chain[i + 1]);
    open = seen;
  }
}

}  // namespace demarche::canvas
