#include "canvas/kit/map.h"

#include <algorithm>

#include "canvas/kit/map_drawing.h"
#include "canvas/map_cut.h"

namespace demarche::canvas {
namespace {

bool touches(const Rect& a, const Rect& b) {
  const Rect both = intersected(a, b);
  return both.w > 0 && both.h > 0;
}

MapFit seen_through(const Viewpoint& view, const MapFit& fit, const Rect& rect) {
  return {fit.zoom * view.zoom, seen(view, rect, fit.origin)};
}

class MapView final : public Part {
 public:
  explicit MapView(MapOptions options) : o_(std::move(options)) {}
  double weight() const override { return 1; }
  void place(FrameBuilder& builder, Rect rect) const override {
    Node node;
    node.id = o_.id;
    node.role = Role::kMap;
    node.label = o_.label;
    node.description = o_.description;
    node.pans = o_.pans;
    const auto scope = builder.node(std::move(node), rect);
    const auto ground = builder.ground(flat(builder.sheet().theme.sea1), rect);
    MapDrawing(builder, rect, o_).draw();
  }

 protected:
  Size measured(const Sheet& sheet, double width) const override {
    return {width, sheet.grow(240)};
  }

 private:
  MapOptions o_;
};

}  // namespace

MapFit map_fit(const Rect& frame, Rect rect, Insets covered) {
  const Rect clear = rect.inset(covered);
  const double zoom = std::max(rect.w / frame.w, rect.h / frame.h);
  // Half way towards the middle of what is not covered: neither edge of the sheet gets lost.
  const Point middle{(rect.center().x + clear.center().x) / 2,
                     (rect.center().y + clear.center().y) / 2};
  return {zoom, {middle.x - frame.center().x * zoom, middle.y - frame.center().y * zoom}};
}

MapDrawing::MapDrawing(FrameBuilder& builder, Rect rect, const MapOptions& o)
    : builder_(builder), sheet_(builder.sheet()), rect_(rect), free_(rect.inset(o.covered)), o_(o) {
  const Rect frame = o.asset ? o.asset->frame : Rect{0, 0, 1, 1};
  fit_ = seen_through(o.view, map_fit(frame, rect, o.covered), rect);
}

void MapDrawing::draw() {
  base();
  lands();
  lit();
  place_pins();
  {
    const auto layer = part_of_map("/arcs");
    arcs(false);
  }
  {
    const auto layer = part_of_map("/plates");
    plates(false);
  }
  {
    const auto layer = part_of_map("/marks");
    for (std::size_t i = 0; i < o_.pins.size(); ++i) {
      if (shown(i)) pin(o_.pins[i], at_[i]);
    }
    names();
  }
  const auto layer = part_of_map("/passing");
  arcs(true);
  plates(true);
}

FrameBuilder::Scope MapDrawing::part_of_map(const char* name) {
  const Point moved = o_.moved.value_or(Point{});
  return builder_.clipped_layer(o_.id + name, rect_, {-moved.x, -moved.y});
}

Point MapDrawing::place(double lon, double lat) const {
  if (!o_.asset) return rect_.center();
  return fit_.at(project(*o_.asset, lon, lat));
}

bool MapDrawing::is_free(const Rect& r) const {
  if (!free_.holds(r, -2)) return false;
  return std::none_of(taken_.begin(), taken_.end(), [&r](const Rect& t) { return touches(t, r); });
}

// Whether a mark is seen whole: not at the edge, not under a panel.
bool MapDrawing::shown(std::size_t pin) const {
  const double half = std::max(kMinTarget, size_of(o_.pins[pin])) / 2;
  const Point at = at_[pin];
  const Rect mark{at.x - half, at.y - half, 2 * half, 2 * half};
  return rect_.holds(mark) && std::none_of(o_.panels.begin(), o_.panels.end(),
                                           [&](const Rect& p) { return touches(p, mark); });
}

void MapDrawing::base() {
  const auto layer = part_of_map("/base");
  const Theme& t = sheet_.theme;
  MapBase m;
  m.rect = rect_;
  if (o_.moved) m.spare = kMapSpare;
  m.asset = o_.asset;
  m.origin = fit_.origin;
  m.zoom = fit_.zoom;
  m.fills = o_.fills;
  m.land = t.land, m.sea0 = t.sea0, m.sea1 = t.sea1;
  m.halo = t.halo, m.coast = t.coast, m.border = t.border;
  builder_.draw(std::move(m));
}

void MapDrawing::lands() {
  if (!o_.asset) return;
  for (const MapLand& land : o_.lands) {
    const Country* country = find_country(*o_.asset, land.country);
    if (country == nullptr) continue;
    const Point corner = fit_.at({country->box.x, country->box.y});
    const Rect seen = intersected(
        rect_, {corner.x, corner.y, country->box.w * fit_.zoom, country->box.h * fit_.zoom});
    if (seen.empty()) continue;
    Node node;
    node.id = land.id;
    node.role = Role::kPlace;
    node.label = land.label;
    node.value = land.value;
    node.action = land.action;
    node.focusable = node.pointer_only = true;
    // The asset is kept alive by the country that is one of its parts.
    node.land = LandShape{std::shared_ptr<const Country>(o_.asset, country), fit_.origin, fit_.zoom,
                          o_.panels};
    const auto scope = builder_.node(std::move(node), seen);
  }
}

void MapDrawing::lit() {
  const Country* country = o_.asset && !o_.lit.empty() ? find_country(*o_.asset, o_.lit) : nullptr;
  if (country == nullptr) return;
  const auto layer = part_of_map("/lit");
  // No farther than just outside the window, or the layer were as large as the land.
  const Rect near = rect_.grown(40);
  const Rect window{(near.x - fit_.origin.x) / fit_.zoom, (near.y - fit_.origin.y) / fit_.zoom,
                    near.w / fit_.zoom, near.h / fit_.zoom};
  for (const MapLine& ring : country->rings) {
    Line line;
    Rect box;
    for (const Point& p : ring_seen(ring, window)) {
      line.points.push_back(fit_.at(p));
      box = united(box, {line.points.back().x, line.points.back().y, 1, 1});
    }
    if (intersected(box, rect_).empty()) continue;
    line.closed = true;
    line.color = sheet_.theme.brass;
    line.width = 1.6;
    line.fill = flat(faded(sheet_.theme.text, 0.10));
    builder_.draw(std::move(line));
  }
}

Point map_position(const MapSheet& sheet, Rect rect, Insets covered, double lon, double lat) {
  return map_fit(sheet.frame, rect, covered).at(project(sheet, lon, lat));
}

Element map_view(MapOptions options) { return std::make_shared<MapView>(std::move(options)); }

Element arc_sample(ArcKind kind) {
  return custom(
      [](const Sheet& sheet, double) {
        return Size{sheet.grow(42), sheet.grow(14)};
      },
      [kind](FrameBuilder& builder, Rect r) {
        const Theme& theme = builder.sheet().theme;
        Line line;
        line.points = {{r.x, r.center().y}, {r.right(), r.center().y}};
        line.color = kind == ArcKind::kMeeting ? theme.brass : theme.fill;
        line.width = kind == ArcKind::kMeeting ? 1.6 : 2.2;
        line.dash = dash_of(kind);
        builder.draw(std::move(line));
      });
}

}  // namespace demarche::canvas
