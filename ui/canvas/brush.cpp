#include "canvas/brush.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace demarche::canvas {
namespace {

constexpr double kPi = std::numbers::pi;

double channel(std::uint8_t v) { return v / 255.0; }

}  // namespace

double Brush::snapped(double v) const { return std::round(v * scale_) / scale_; }

Rect Brush::snapped(Rect r) const {
  const double x = snapped(r.x), y = snapped(r.y);
  return {x, y, snapped(r.right()) - x, snapped(r.bottom()) - y};
}

double Brush::line_width(double w) const { return std::max(1.0, std::round(w * scale_)) / scale_; }

void Brush::ink(Color c) {
  cairo_set_source_rgba(cr_, channel(c.r), channel(c.g), channel(c.b), channel(c.a));
}

void Brush::stroke(Color c, double width, const std::vector<double>& dash) {
  ink(c);
  cairo_set_line_width(cr_, width);
  cairo_set_line_join(cr_, CAIRO_LINE_JOIN_ROUND);
  cairo_set_dash(cr_, dash.data(), static_cast<int>(dash.size()), 0);
  cairo_stroke(cr_);
  cairo_set_dash(cr_, nullptr, 0, 0);
}

void Brush::fill(const Fill& f, Rect area, bool keep_path) {
  if (f.top == f.bottom) {
    ink(f.top);
  } else {
    const CairoPattern p(cairo_pattern_create_linear(0, area.y, 0, area.bottom()));
    for (const auto& [at, c] : {std::pair{0.0, f.top}, std::pair{1.0, f.bottom}}) {
      cairo_pattern_add_color_stop_rgba(p.get(), at, channel(c.r), channel(c.g), channel(c.b),
                                        channel(c.a));
    }
    cairo_set_source(cr_, p.get());
  }
  keep_path ? cairo_fill_preserve(cr_) : cairo_fill(cr_);
}

void Brush::rounded(Rect r, double radius) {
  const double k = std::min(radius, std::min(r.w, r.h) / 2);
  if (k <= 0) {
    cairo_rectangle(cr_, r.x, r.y, r.w, r.h);
    return;
  }
  cairo_new_sub_path(cr_);
  cairo_arc(cr_, r.right() - k, r.y + k, k, -kPi / 2, 0);
  cairo_arc(cr_, r.right() - k, r.bottom() - k, k, 0, kPi / 2);
  cairo_arc(cr_, r.x + k, r.bottom() - k, k, kPi / 2, kPi);
  cairo_arc(cr_, r.x + k, r.y + k, k, kPi, 1.5 * kPi);
  cairo_close_path(cr_);
}

void Brush::disc(Point center, double radius) {
  cairo_new_path(cr_);
  cairo_arc(cr_, center.x, center.y, radius, 0, 2 * kPi);
}

void Brush::hatch(const Hatch& h, Rect area, double radius) {
  const Saved saved(cr_);
  rounded(area, radius);
  cairo_clip(cr_);
  const double step = h.step * std::numbers::sqrt2;
  const double lean = h.rising ? -area.h : area.h;
  for (double x = area.x - area.h; x < area.right() + area.h; x += step) {
    cairo_move_to(cr_, x, area.y);
    cairo_line_to(cr_, x + lean, area.bottom());
  }
  stroke(h.color, h.line);
}

// A soft mask by the distance to a rounded rectangle, cached by its size in device pixels.
static CairoSurface shadow_mask(int w, int h, int radius, int blur) {
  const int width = w + 2 * blur, height = h + 2 * blur;
  CairoSurface mask(cairo_image_surface_create(CAIRO_FORMAT_A8, width, height));
  unsigned char* data = cairo_image_surface_get_data(mask.get());
  const int stride = cairo_image_surface_get_stride(mask.get());
  const double k = radius;
  for (int y = 0; y < height; ++y) {
    const double qy = std::fabs(y + 0.5 - height / 2.0) - (h / 2.0 - k);
    for (int x = 0; x < width; ++x) {
      const double qx = std::fabs(x + 0.5 - width / 2.0) - (w / 2.0 - k);
      const double ox = std::max(qx, 0.0), oy = std::max(qy, 0.0);
      const double outside = std::sqrt(ox * ox + oy * oy) + std::min(std::max(qx, qy), 0.0) - k;
      const double v = std::clamp(0.5 - outside / (2.0 * blur), 0.0, 1.0);
      data[y * stride + x] = static_cast<unsigned char>(v * v * (3 - 2 * v) * 255 + 0.5);
    }
  }
  cairo_surface_mark_dirty(mask.get());
  return mask;
}

void Brush::shadow(const Shadow& s, Rect r, double radius) {
  const auto device = [this](double v) { return static_cast<int>(std::lround(v * scale_)); };
  const int w = device(r.w), h = device(r.h), blur = std::max(1, device(s.blur));
  const int k = std::min(device(std::min(radius, std::min(r.w, r.h) / 2)), std::min(w, h) / 2);
  CairoSurface& mask = cache_.shadows[{w, h, k, blur}];
  if (mask == nullptr) mask = shadow_mask(w, h, k, blur);
  const Saved saved(cr_);
  const double x = std::round(r.x * scale_) - blur, y = std::round((r.y + s.dy) * scale_) - blur;
  // Outside the box only, so that a transparent box is not darkened.
  cairo_rectangle(cr_, x / scale_, y / scale_, (w + 2 * blur) / scale_, (h + 2 * blur) / scale_);
  rounded(r, radius);
  cairo_set_fill_rule(cr_, CAIRO_FILL_RULE_EVEN_ODD);
  cairo_clip(cr_);
  cairo_scale(cr_, 1 / scale_, 1 / scale_);
  ink(s.color);
  cairo_mask_surface(cr_, mask.get(), x, y);
}

void Brush::operator()(const Box& b) {
  const Rect r = snapped(b.rect);
  if (r.empty()) return;
  if (b.shadow.color.a != 0) shadow(b.shadow, r, b.radius);
  if (b.fill.top.a != 0 || b.fill.bottom.a != 0) {
    rounded(r, b.radius);
    fill(b.fill, r);
  }
  if (b.hatch.color.a != 0) hatch(b.hatch, r, b.radius);
  if (b.border.color.a != 0 && b.border.width > 0) {
    const double w = line_width(b.border.width);
    rounded(r.inset(w / 2), std::max(0.0, b.radius - w / 2));
    stroke(b.border.color, w, b.border.dash);
  }
}

void Brush::operator()(const Bar& b) {
  const Rect r = snapped(b.rect);
  const double radius = r.h / 2;
  rounded(r, radius);
  fill(flat(b.well), r);
  const double px = line_width(1);
  rounded(r.inset(px / 2), radius);
  stroke(b.edge, px);
  const auto at = [&](double v) { return r.x + r.w * std::clamp(v, 0.0, 1.0); };
  if (b.value > 0) {
    const double w = std::max(r.h, at(b.value) - r.x);
    rounded({r.x, r.y, w, r.h}, radius);
    fill(flat(b.fill), r);
  }
  if (b.ghost && *b.ghost != b.value) {
    const double from = at(std::min(b.value, *b.ghost)), to = at(std::max(b.value, *b.ghost));
    const Rect part = snapped(Rect{from, r.y - 2, std::max(4.0, to - from), r.h + 4});
    rounded(part, 2);
    fill(flat(b.well), part);
    hatch({b.ghost_color, 1.6, 3.2, true}, part, 2);
    rounded(part.inset(px / 2), 2);
    stroke(b.ghost_color, px);
  }
  for (const double tick : b.ticks) {
    const Rect mark = snapped(Rect{at(tick) - 1, r.y - 3, 2, r.h + 6});
    cairo_rectangle(cr_, mark.x, mark.y, mark.w, mark.h);
    fill(flat(b.tick_color), mark);
  }
}

void Brush::operator()(const Ring& r) {
  cairo_new_path(cr_);
  if (r.segments <= 0) {
    disc(r.center, r.radius);
    stroke(r.track, r.width);
    if (r.value <= 0) return;
    const double to = -kPi / 2 + 2 * kPi * std::min(r.value, 1.0);
    cairo_arc(cr_, r.center.x, r.center.y, r.radius, -kPi / 2, to);
    stroke(r.fill, r.width);
    return;
  }
  const double whole = 2 * kPi / r.segments, gap = std::min(0.16, whole / 4);
  for (int i = 0; i < r.segments; ++i) {
    const double from = -kPi / 2 + whole * i + gap;
    cairo_new_sub_path(cr_);
    cairo_arc(cr_, r.center.x, r.center.y, r.radius, from, from + whole - 2 * gap);
    stroke(i < r.filled ? r.fill : r.track, r.width);
  }
}

// Smooth lines: the control points lie at a third of each step in x, level with the slope between
// the neighbours, cut where it would overshoot (Fritsch and Carlson's condition, simplified).
void Brush::trace(const std::vector<Point>& p, bool smooth) {
  if (p.empty()) return;
  cairo_move_to(cr_, p[0].x, p[0].y);
  const auto slope = [&](std::size_t i) {
    if (i == 0 || i + 1 == p.size()) return 0.0;
    const double a = (p[i].y - p[i - 1].y) / std::max(1e-9, p[i].x - p[i - 1].x);
    const double b = (p[i + 1].y - p[i].y) / std::max(1e-9, p[i + 1].x - p[i].x);
    return a * b <= 0 ? 0.0 : 2 * a * b / (a + b);
  };
  for (std::size_t i = 1; i < p.size(); ++i) {
    if (!smooth) {
      cairo_line_to(cr_, p[i].x, p[i].y);
      continue;
    }
    const double third = (p[i].x - p[i - 1].x) / 3;
    const double end = (p[i].y - p[i - 1].y) / std::max(1e-9, p[i].x - p[i - 1].x);
    const double s0 = i == 1 ? end : slope(i - 1), s1 = i + 1 == p.size() ? end : slope(i);
    cairo_curve_to(cr_, p[i - 1].x + third, p[i - 1].y + s0 * third, p[i].x - third,
                   p[i].y - s1 * third, p[i].x, p[i].y);
  }
}

void Brush::operator()(const Line& l) {
  cairo_new_path(cr_);
  trace(l.points, l.smooth);
  if (l.closed) cairo_close_path(cr_);
  if (l.fill.top.a != 0 || l.fill.bottom.a != 0) fill(l.fill, ink_bounds(l), true);
  if (l.color.a != 0 && l.width > 0) stroke(l.color, l.width, l.dash);
  cairo_new_path(cr_);
}

void Brush::operator()(const Curve& c) {
  const auto path = [&] {
    cairo_move_to(cr_, c.from.x, c.from.y);
    cairo_curve_to(cr_, c.control1.x, c.control1.y, c.control2.x, c.control2.y, c.to.x, c.to.y);
  };
  cairo_new_path(cr_);
  if (c.halo.a != 0) {
    path();
    stroke(c.halo, c.width + 4);
  }
  path();
  stroke(c.color, c.width, c.dash);
}

void Brush::operator()(const Marker& m) {
  const double h = m.size / 2, x = m.center.x, y = m.center.y;
  cairo_new_path(cr_);
  switch (m.shape) {
    case MarkerShape::kDisc:
      disc(m.center, h);
      break;
    case MarkerShape::kDiamond:
      trace({{x, y - h}, {x + h, y}, {x, y + h}, {x - h, y}}, false);
      break;
    case MarkerShape::kSquare:
      cairo_rectangle(cr_, x - h, y - h, m.size, m.size);
      break;
    case MarkerShape::kUp:
      trace({{x, y - h}, {x + h, y + h}, {x - h, y + h}}, false);
      break;
    case MarkerShape::kDown:
      trace({{x, y + h}, {x + h, y - h}, {x - h, y - h}}, false);
      break;
    case MarkerShape::kCross:
      trace({{x - h, y - h}, {x + h, y + h}}, false);
      trace({{x + h, y - h}, {x - h, y + h}}, false);
      break;
    case MarkerShape::kCheck:
      trace({{x - h, y}, {x - h / 4, y + h * 0.7}, {x + h, y - h * 0.7}}, false);
      break;
  }
  const bool open = m.shape == MarkerShape::kCross || m.shape == MarkerShape::kCheck;
  if (!open) cairo_close_path(cr_);
  if (!open && m.fill.a != 0) fill(flat(m.fill), ink_bounds(m), true);
  if (m.stroke.a != 0) stroke(m.stroke, m.stroke_width);
  cairo_new_path(cr_);
}

}  // namespace demarche::canvas
