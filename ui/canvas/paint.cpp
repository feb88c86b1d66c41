#include "canvas/paint.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include "canvas/brush.h"

namespace demarche::canvas {
namespace {

int floor_px(double v) { return static_cast<int>(std::floor(v + 1e-6)); }
int ceil_px(double v) { return static_cast<int>(std::ceil(v - 1e-6)); }
int round_px(double v) { return static_cast<int>(std::lround(v)); }

CairoSurface view_of(const Surface& s) {
  auto* const data = reinterpret_cast<unsigned char*>(const_cast<std::uint32_t*>(s.pixels.data()));
  return CairoSurface(cairo_image_surface_create_for_data(data, CAIRO_FORMAT_ARGB32, s.width,
                                                          s.height, s.width * 4));
}

Surface screen(const Frame& frame, double scale) {
  return blank(round_px(frame.size.w * scale), round_px(frame.size.h * scale));
}

// Lays a painted layer onto the screen.
void lay(cairo_t* cr, const Layer& layer, const Surface& picture, Size frame, double scale) {
  const Placement p = placement(layer, frame, scale);
  if (picture.width == 0 || picture.height == 0) return;
  const CairoSurface image = view_of(picture);
  const Saved saved(cr);
  cairo_rectangle(cr, p.clip_x, p.clip_y, p.clip_width, p.clip_height);
  cairo_clip(cr);
  cairo_set_source_surface(cr, image.get(), p.shown_x, p.shown_y);
  cairo_paint_with_alpha(cr, layer.opacity);
}

// Light over a layer, as it stands at time 0.
void lay_flows(cairo_t* cr, const Frame& frame, const Layer& layer, double scale) {
  for (const Flow& flow : frame.flows) {
    if (flow.over != layer.id) continue;
    for (const Bead& bead : beads_of(flow, 0)) {
      const Color c = faded(flow.path.color, bead.opacity);
      cairo_set_source_rgba(cr, c.r / 255.0, c.g / 255.0, c.b / 255.0, c.a / 255.0);
      cairo_arc(cr, bead.at.x * scale, bead.at.y * scale, bead.size / 2 * scale, 0,
                2 * std::numbers::pi);
      cairo_fill(cr);
    }
  }
}

}  // namespace

Placement placement(const Layer& layer, Size frame, double scale) {
  Placement p;
  p.x = floor_px(layer.rect.x * scale);
  p.y = floor_px(layer.rect.y * scale);
  p.width = std::max(0, ceil_px(layer.rect.right() * scale) - p.x);
  p.height = std::max(0, ceil_px(layer.rect.bottom() * scale) - p.y);
  p.shown_x = p.x - round_px(layer.scroll.x * scale);
  p.shown_y = p.y - round_px(layer.scroll.y * scale);
  const Rect screen{0, 0, frame.w, frame.h};
  const Rect clip = layer.clip ? intersected(*layer.clip, screen) : screen;
  p.clip_x = round_px(clip.x * scale);
  p.clip_y = round_px(clip.y * scale);
  p.clip_width = round_px(clip.right() * scale) - p.clip_x;
  p.clip_height = round_px(clip.bottom() * scale) - p.clip_y;
  return p;
}

struct Painter::State {
  TextMeasurer& text;
  const AssetStore& assets;
  PaintCache cache;
};

Painter::Painter(TextMeasurer& text, const AssetStore& assets)
    : state_(new State{text, assets, {}}) {}
Painter::~Painter() = default;
Painter::Painter(Painter&&) noexcept = default;

Surface Painter::paint(const Layer& layer, double scale, Surface spent) {
  const Placement p = placement(layer, {}, scale);
  Surface out = blank(p.width, p.height, std::move(spent));
  if (out.pixels.empty()) return out;
  const CairoSurface image = view_of(out);
  const Cairo cr(cairo_create(image.get()));
  cairo_translate(cr.get(), -p.x, -p.y);
  cairo_scale(cr.get(), scale, scale);
  Brush brush(cr.get(), scale, state_->text, state_->assets, state_->cache);
  for (const Item& item : layer.items) std::visit(brush, item.shape);
  cairo_surface_flush(image.get());
  return out;
}

Surface Painter::compose(const Frame& frame, double scale) {
  Surface out = screen(frame, scale);
  const CairoSurface image = view_of(out);
  const Cairo cr(cairo_create(image.get()));
  for (const Layer& layer : frame.layers) {
    lay(cr.get(), layer, paint(layer, scale), frame.size, scale);
    lay_flows(cr.get(), frame, layer, scale);
  }
  cairo_surface_flush(image.get());
  return out;
}

const std::map<std::string, LayerCache::Entry>& LayerCache::update(const Frame& frame, double scale,
                                                                   Painter& painter) {
  if (scale != scale_) entries_.clear();
  scale_ = scale;
  std::map<std::string, Entry> kept;
  for (const Layer& layer : frame.layers) {
    Entry entry;
    if (const auto it = entries_.find(layer.id); it != entries_.end()) {
      entry = std::move(it->second);
    }
    const std::uint64_t hash = content_hash(layer);
    if (entry.surface == nullptr || entry.hash != hash) {
      // Fresh memory of the size of a window costs as much as painting it.
      Surface spent;
      if (entry.surface.use_count() == 1) spent = std::move(*entry.surface);
      entry.surface = std::make_shared<Surface>(painter.paint(layer, scale, std::move(spent)));
      entry.hash = hash;
      entry.revision = ++paints_;  // never one that this layer had before, even if it was forgotten
    }
    kept[layer.id] = std::move(entry);
  }
  entries_ = std::move(kept);
  return entries_;
}

Surface LayerCache::compose(const Frame& frame, double scale) const {
  Surface out = screen(frame, scale);
  const CairoSurface image = view_of(out);
  const Cairo cr(cairo_create(image.get()));
  for (const Layer& layer : frame.layers) {
    const auto it = entries_.find(layer.id);
    if (it != entries_.end()) lay(cr.get(), layer, *it->second.surface, frame.size, scale);
    lay_flows(cr.get(), frame, layer, scale);
  }
  cairo_surface_flush(image.get());
  return out;
}

}  // namespace demarche::canvas
