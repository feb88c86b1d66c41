// The base of a map: sea with a halo along the coasts, countries, borders.
#include <algorithm>
#include <cmath>

#include "canvas/brush.h"
#include "canvas/map_cut.h"

namespace demarche::canvas {
namespace {

constexpr int kHaloStep = 3;  // the halo is soft: a third of the resolution is enough

void add_path(cairo_t* cr, const MapLine& line) {
  for (std::size_t i = 0; i < line.size(); ++i) {
    i == 0 ? cairo_move_to(cr, line[i].x, line[i].y) : cairo_line_to(cr, line[i].x, line[i].y);
  }
}

// What the map shows, in sheet pixels, with so much around it, in logical pixels.
Rect window_of(const MapBase& m, double around) {
  const Rect r = m.painted();
  return Rect{(r.x - m.origin.x) / m.zoom, (r.y - m.origin.y) / m.zoom, r.w / m.zoom, r.h / m.zoom}
      .grown(around / m.zoom);
}

std::vector<MapLine> seen(const std::vector<MapLine>& all, const Rect& window) {
  std::vector<MapLine> out;
  for (const MapLine& line : all) add_seen(line, window, out);
  return out;
}

// Mean over 2r + 1 neighbours of a run of n values `step` apart.
void blur_run(std::vector<int>& values, std::size_t start, std::size_t step, int n, int r) {
  std::vector<int> out(static_cast<std::size_t>(n));
  long sum = 0;
  const auto value = [&](int i) {
    return i < 0 || i >= n ? 0 : values[start + step * static_cast<std::size_t>(i)];
  };
  for (int i = -r; i < n; ++i) {
    sum += value(i + r) - value(i - r - 1);
    if (i >= 0) out[static_cast<std::size_t>(i)] = static_cast<int>(sum / (2 * r + 1));
  }
  for (int i = 0; i < n; ++i)
    values[start + step * static_cast<std::size_t>(i)] = out[static_cast<std::size_t>(i)];
}

// Three box blurs are close to a Gaussian. Whole numbers, so that every compiler gives the same.
void blur(cairo_surface_t* mask, int r) {
  const int w = cairo_image_surface_get_width(mask), h = cairo_image_surface_get_height(mask);
  const int stride = cairo_image_surface_get_stride(mask);
  unsigned char* data = cairo_image_surface_get_data(mask);
  std::vector<int> values(static_cast<std::size_t>(w) * static_cast<std::size_t>(h));
  const auto index = [w](int x, int y) {
    return static_cast<std::size_t>(y) * static_cast<std::size_t>(w) + static_cast<std::size_t>(x);
  };
  for (int y = 0; y < h; ++y) {
    for (int x = 0; x < w; ++x) values[index(x, y)] = data[y * stride + x] * 256;
  }
  for (int pass = 0; pass < 3; ++pass) {
    for (int y = 0; y < h; ++y) blur_run(values, index(0, y), 1, w, r);
    for (int x = 0; x < w; ++x) blur_run(values, index(x, 0), static_cast<std::size_t>(w), h, r);
  }
  for (int y = 0; y < h; ++y) {
    for (int x = 0; x < w; ++x) {
      const int v = values[index(x, y)] * 17 / 10 / 256;
      data[y * stride + x] = static_cast<unsigned char>(std::min(255, v));
    }
  }
  cairo_surface_mark_dirty(mask);
}

}  // namespace

void Brush::coast_halo(const MapBase& m) {
  const double step = kHaloStep / scale_;
  const Rect r = m.painted();
  const int w = static_cast<int>(std::ceil(r.w / step)),
            h = static_cast<int>(std::ceil(r.h / step));
  if (w <= 0 || h <= 0 || m.halo.a == 0) return;
  const CairoSurface mask(cairo_image_surface_create(CAIRO_FORMAT_A8, w, h));
  {
    const Cairo cr(cairo_create(mask.get()));
    cairo_scale(cr.get(), 1 / step, 1 / step);
    cairo_translate(cr.get(), m.origin.x - r.x, m.origin.y - r.y);
    cairo_scale(cr.get(), m.zoom, m.zoom);
    constexpr double kReach = 60;  // logical pixels from which light still falls into the window
    for (const MapLine& line : seen(m.asset->coasts, window_of(m, kReach))) {
      add_path(cr.get(), line);
    }
    cairo_set_line_width(cr.get(), 2.6 * step / m.zoom);
    cairo_stroke(cr.get());
  }
  cairo_surface_flush(mask.get());
  blur(mask.get(), std::max(1, static_cast<int>(std::lround(4 * scale_ / 1.5))));
  const Saved saved(cr_);
  cairo_translate(cr_, r.x, r.y);
  cairo_scale(cr_, step, step);
  ink(m.halo);
  cairo_mask_surface(cr_, mask.get(), 0, 0);
}

void Brush::lines(const std::vector<MapLine>& all, Color c, double width,
                  const std::vector<double>& dash) {
  cairo_new_path(cr_);
  for (const MapLine& line : all) add_path(cr_, line);
  stroke(c, width, dash);
}

void Brush::countries(const MapSheet& sheet, const MapBase& m) {
  cairo_set_fill_rule(cr_, CAIRO_FILL_RULE_EVEN_ODD);
  const Rect& frame = sheet.frame;
  const Rect window = window_of(m, 8);
  for (const Country& country : sheet.countries) {
    if (intersected(country.box.grown(4), window).empty()) continue;
    const auto named = std::find_if(m.fills.begin(), m.fills.end(),
                                    [&](const auto& f) { return f.first == country.code; });
    const Color base = named == m.fills.end() ? m.land : named->second;
    cairo_new_path(cr_);
    for (const MapLine& ring : country.rings) {
      const MapLine cut = ring_seen(ring, window);
      if (cut.empty()) continue;
      add_path(cr_, cut);
      cairo_close_path(cr_);
    }
    fill({mixed(base, hex(0xFFFFFF), 0.05), mixed(base, hex(0x000000), 0.12)}, frame, true);
    // A hairline of the same colour closes the seam to the neighbour.
    stroke(base, 0.6 / m.zoom);
  }
  cairo_set_fill_rule(cr_, CAIRO_FILL_RULE_WINDING);
}

void Brush::operator()(const MapBase& m) {
  const Rect r = snapped(m.painted());
  const Saved saved(cr_);
  cairo_rectangle(cr_, r.x, r.y, r.w, r.h);
  cairo_clip_preserve(cr_);
  fill({m.sea0, m.sea1}, snapped(m.rect));
  if (m.asset == nullptr) return;
  coast_halo(m);
  cairo_translate(cr_, m.origin.x, m.origin.y);
  cairo_scale(cr_, m.zoom, m.zoom);
  const Rect window = window_of(m, 8);
  lines(seen(graticule(*m.asset, 10), window), faded(m.coast, 0.14), 0.8 / m.zoom);
  countries(*m.asset, m);
  lines(seen(m.asset->borders, window), m.border, 1.0 / m.zoom);
  // Whole: dashes begin where the line does, wherever the window is.
  lines(m.asset->undetermined, m.border, 1.0 / m.zoom, {3 / m.zoom, 2 / m.zoom});
  lines(seen(m.asset->coasts, window), m.coast, 1.1 / m.zoom);
}

}  // namespace demarche::canvas
