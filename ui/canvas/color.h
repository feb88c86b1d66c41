// Colours: eight bits a channel, not premultiplied, sRGB.
#pragma once

#include <cstdint>

namespace demarche::canvas {

struct Color {
  std::uint8_t r = 0, g = 0, b = 0, a = 255;
  bool operator==(const Color&) const = default;
};

// 0xRRGGBB and an opacity from 0 to 1.
constexpr Color hex(std::uint32_t rgb, double opacity = 1.0) {
  return {static_cast<std::uint8_t>((rgb >> 16) & 255), static_cast<std::uint8_t>((rgb >> 8) & 255),
          static_cast<std::uint8_t>(rgb & 255), static_cast<std::uint8_t>(opacity * 255.0 + 0.5)};
}

constexpr Color kClear{0, 0, 0, 0};

// The same colour with its opacity multiplied by `factor` (0 to 1).
Color faded(Color c, double factor);
// From a (t = 0) to b (t = 1), channel by channel.
Color mixed(Color a, Color b, double t);
// `top` laid over an opaque `under`.
Color over(Color top, Color under);
// Contrast ratio of two opaque colours, 1 to 21, after WCAG 2.1 ("contrast ratio", relative
// luminance).
double contrast(Color a, Color b);

}  // namespace demarche::canvas
