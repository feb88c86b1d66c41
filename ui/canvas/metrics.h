// The grid, and how a window becomes a logical canvas.
#pragma once

#include <cstdint>

#include "canvas/geometry.h"

namespace demarche::canvas {

// Grid of the design, logical pixels.
constexpr double kUnit = 4, kMargin = 16, kGutter = 14, kPanelPad = 16;
constexpr double kPanelRadius = 10, kButtonRadius = 8, kPill = 999;
constexpr double kTopBar = 52, kFooter = 34, kActionBar = 66;
constexpr double kLeftColumn = 268, kRightColumn = 292;
constexpr double kButtonHeight = 44, kSmallButtonHeight = 32, kRowHeight = 32, kMinTarget = 32;
constexpr double kWideBreak = 1180, kNarrowBreak = 900;
constexpr double kMinScale = 0.8, kMaxScale = 6.0;
constexpr double kMinTextScale = 1.0, kMaxTextScale = 1.5;

// How many columns a screen has room for, after text scale.
enum class Columns : std::uint8_t { kOne, kTwo, kThree };

struct Metrics {
  Size size{1280, 720};     // logical canvas
  double scale = 1.0;       // device pixels per logical pixel
  double text_scale = 1.0;  // 1.0 to 1.5

  // Logical width as the reader of larger text has it: width / text scale.
  double effective_width() const { return size.w / text_scale; }
  Columns columns() const {
    const double w = effective_width();
    return w >= kWideBreak ? Columns::kThree : w >= kNarrowBreak ? Columns::kTwo : Columns::kOne;
  }
  Rect bounds() const { return {0, 0, size.w, size.h}; }
  bool operator==(const Metrics&) const = default;
};

// scale = min(w/1280, h/720), but at least kMinScale: a smaller window gets fewer logical pixels
// (and so fewer columns), not smaller letters. Works from 800x500 up; text_scale is clamped.
Metrics make_metrics(int device_width, int device_height, double text_scale);

}  // namespace demarche::canvas
