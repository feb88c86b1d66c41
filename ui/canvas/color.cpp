#include "canvas/color.h"

#include <algorithm>
#include <cmath>

namespace demarche::canvas {
namespace {

std::uint8_t channel(double v) {
  return static_cast<std::uint8_t>(std::clamp(v, 0.0, 255.0) + 0.5);
}

std::uint8_t between(std::uint8_t a, std::uint8_t b, double t) {
  return channel(a + (static_cast<double>(b) - a) * t);
}

double linear(std::uint8_t v) {
  const double c = v / 255.0;
  return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
}

double luminance(Color c) {
  return 0.2126 * linear(c.r) + 0.7152 * linear(c.g) + 0.0722 * linear(c.b);
}

}  // namespace

Color faded(Color c, double factor) { return {c.r, c.g, c.b, channel(c.a * factor)}; }

Color mixed(Color a, Color b, double t) {
  return {between(a.r, b.r, t), between(a.g, b.g, t), between(a.b, b.b, t), between(a.a, b.a, t)};
}

Color over(Color top, Color under) {
  const double t = top.a / 255.0;
  return {between(under.r, top.r, t), between(under.g, top.g, t), between(under.b, top.b, t), 255};
}

double contrast(Color a, Color b) {
  const double la = luminance(a), lb = luminance(b);
  return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

}  // namespace demarche::canvas
