#include "canvas/backdrop.h"

#include <algorithm>
#include <optional>
#include <tuple>

#include "canvas/map_asset.h"

namespace demarche::canvas {
namespace {

constexpr double kSlack = 1;  // px that a text may stick out of what it lies on, or into another

// What an item may colour: an area, the colours there, and whether every pixel of it is coloured.
struct Paint {
  Rect area = {};
  Fill fill = {};                 // top and bottom of the area
  std::vector<Color> parts = {};  // on parts of the area only
  bool whole = true;
};

// The colour of a map at a place on the screen.
Color map_color(const MapBase& m, Point place) {
  const Point at{(place.x - m.origin.x) / m.zoom, (place.y - m.origin.y) / m.zoom};
  for (const Country& country : m.asset->countries) {
    if (!country.box.contains(at) || !contains(country, at)) continue;
    for (const auto& [code, color] : m.fills) {
      if (code == country.code) return over(color, m.land);
    }
    return m.land;
  }
  return mixed(m.sea0, m.sea1, (place.y - m.rect.y) / m.rect.h);
}

struct PaintOf {
  std::optional<Paint> operator()(const Box& b) const {
    Paint paint{b.rect, b.fill};
    if (b.hatch.color.a != 0) paint.parts.push_back(b.hatch.color);
    return paint;
  }
  std::optional<Paint> operator()(const Bar& b) const {
    Paint paint{b.rect, flat(b.well)};
    if (b.value > 0) paint.parts.push_back(b.fill);
    if (b.ghost) paint.parts.push_back(b.ghost_color);
    return paint;
  }
  std::optional<Paint> operator()(const Marker& m) const {
    const double half = m.size / 2;
    return Paint{{m.center.x - half, m.center.y - half, m.size, m.size}, flat(m.fill)};
  }
  std::optional<Paint> operator()(const Line& l) const {
    if (!l.closed) return std::nullopt;
    return Paint{ink_bounds(l), l.fill, {}, false};
  }
  std::optional<Paint> operator()(const MapBase& m) const {
    Paint paint{m.rect, {m.sea0, m.sea1}, {m.land}};
    for (const auto& [country, color] : m.fills) paint.parts.push_back(color);
    return paint;
  }
  template <class Other>
  std::optional<Paint> operator()(const Other&) const {
    return std::nullopt;
  }
};

class Backdrop {
 public:
  Backdrop(const Layer& of, const Rect& place, Filling filling)
      : of_(of), place_(place), whole_(filling == Filling::whole) {}

  void lay(const Layer& layer, const Shape& shape) {
    std::optional<Paint> paint = std::visit(PaintOf{}, shape);
    if (!paint) return;
    const bool point = std::holds_alternative<Marker>(shape);
    const auto* map = std::get_if<MapBase>(&shape);
    if (whole_ && map != nullptr && map->asset != nullptr) {
      paint->fill = flat(map_color(*map, place_.moved(layer.scroll.x, layer.scroll.y).center()));
    }
    Rect area = paint->area.moved(-layer.scroll.x, -layer.scroll.y);
    Rect place = place_;
    if (layer.clip != of_.clip) {
      if (layer.clip) area = intersected(area, *layer.clip);
      if (of_.clip) place = {place_.x, of_.clip->y, place_.w, of_.clip->h};
    }
    const Rect both = intersected(area, place);
    if (both.w <= kSlack || both.h <= kSlack) return;  // hairlines, too
    const Color top = at(*paint, area, both.y), bottom = at(*paint, area, both.bottom());
    const bool covers = paint->whole && area.holds(place, kSlack);
    // Points of a chart may lie on one another.
    if (whole_ && point && !area.holds(place.grown(kSlack))) return;
    if (covers || !whole_) add({top, bottom}, layer.opacity, covers);
    if (!whole_) add(paint->parts, layer.opacity, false);
  }

  std::vector<Color> take() { return std::move(colors_); }

 private:
  static Color at(const Paint& paint, const Rect& area, double y) {
    return mixed(paint.fill.top, paint.fill.bottom, (y - area.y) / area.h);
  }

  // Over everything so far; unless the place is covered, that may still be seen as well.
  void add(const std::vector<Color>& paints, double opacity, bool covers) {
    std::vector<Color> out;
    if (!covers) out = colors_;
    for (const Color paint : paints) {
      const Color color = faded(paint, opacity);
      if (color.a == 0) {
        out.insert(out.end(), colors_.begin(), colors_.end());
      } else if (color.a == 255) {
        out.push_back(color);
      } else {
        for (const Color under : colors_) out.push_back(over(color, under));
      }
    }
    const auto less = [](Color a, Color b) {
      return std::tie(a.r, a.g, a.b) < std::tie(b.r, b.g, b.b);
    };
    std::sort(out.begin(), out.end(), less);
    out.erase(std::unique(out.begin(), out.end()), out.end());
    colors_ = std::move(out);
  }

  const Layer& of_;
  Rect place_;
  bool whole_;
  std::vector<Color> colors_;
};

}  // namespace

std::vector<Color> backdrop(const Frame& frame, std::size_t layer, std::size_t item,
                            const Rect& place, Filling filling) {
  Backdrop seen(frame.layers[layer], place, filling);
  for (std::size_t l = 0; l <= layer; ++l) {
    const std::vector<Item>& items = frame.layers[l].items;
    const std::size_t end = l == layer ? item : items.size();
    for (std::size_t i = 0; i < end; ++i) seen.lay(frame.layers[l], items[i].shape);
  }
  return seen.take();
}

}  // namespace demarche::canvas
