#include "canvas/compare.h"

#include <algorithm>
#include <cstdlib>

namespace demarche::canvas {
namespace {

int distance(std::uint32_t a, std::uint32_t b) {
  int worst = 0;
  for (const int shift : {0, 8, 16, 24}) {
    const int x = static_cast<int>((a >> shift) & 255), y = static_cast<int>((b >> shift) & 255);
    worst = std::max(worst, std::abs(x - y));
  }
  return worst;
}

}  // namespace

Comparison compare(const Surface& a, const Surface& b, Tolerance tolerance) {
  Comparison out;
  out.same_size = a.width == b.width && a.height == b.height;
  if (!out.same_size) return out;
  for (std::size_t i = 0; i < a.pixels.size(); ++i) {
    const int d = distance(a.pixels[i], b.pixels[i]);
    out.worst = std::max(out.worst, d);
    if (d > tolerance.channel) ++out.different;
  }
  out.same =
      static_cast<double>(out.different) <= tolerance.share * static_cast<double>(a.pixels.size());
  return out;
}

}  // namespace demarche::canvas
