// Arcs between places with a level on a plate.
#include <algorithm>

#include "canvas/kit/map_drawing.h"

namespace demarche::canvas {
namespace {

// What an arc says: a channel with its level and change.
Node spoken_arc(const MapArc& a) {
  Node node;
  node.id = a.id;
  node.role = Role::kMeter;
  node.label = a.label;
  node.value = a.value;
  if (a.delta) node.value.append(" ").append(change_text(a.delta->amount));
  return node;
}

constexpr int kLineSteps = 48;  // points of a curve that names avoid

Point on_curve(const Curve& c, double t) {
  const double u = 1 - t, a = u * u * u, b = 3 * u * u * t, d = 3 * u * t * t, e = t * t * t;
  return {a * c.from.x + b * c.control1.x + d * c.control2.x + e * c.to.x,
          a * c.from.y + b * c.control1.y + d * c.control2.y + e * c.to.y};
}

}  // namespace

std::vector<double> dash_of(ArcKind kind) {
  switch (kind) {
    case ArcKind::kStrained:
      return {9, 6};
    case ArcKind::kThin:
      return {2, 4};
    case ArcKind::kMeeting:
      return {1, 5};
    default:
      return {};
  }
}

Curve MapDrawing::curve_of(const MapArc& a) const {
  Curve c;
  c.from = a.from_beyond ? Point{free_.x, free_.y + free_.h * 0.12} : place(a.from_lon, a.from_lat);
  c.to = place(a.to_lon, a.to_lat);
  const double dx = c.to.x - c.from.x, dy = c.to.y - c.from.y;
  const Point bow{-dy * a.bend * 4 / 3, dx * a.bend * 4 / 3};
  c.control1 = {c.from.x + dx / 3 + bow.x, c.from.y + dy / 3 + bow.y};
  c.control2 = {c.from.x + dx * 2 / 3 + bow.x, c.from.y + dy * 2 / 3 + bow.y};
  const bool meeting = a.kind == ArcKind::kMeeting;
  c.color = meeting ? sheet_.theme.brass : sheet_.theme.fill;
  c.halo = faded(sheet_.theme.night0, 0.45);
  c.width = a.kind == ArcKind::kWorking ? 2.4 : meeting ? 1.6 : 2;
  c.dash = dash_of(a.kind);
  return c;
}

void MapDrawing::arcs(bool passing) {
  for (const MapArc& a : o_.arcs) {
    if (a.passing != passing) continue;
    const Curve c = curve_of(a);
    builder_.draw(c);
    if (!a.flows || o_.moved) continue;
    Flow flow;
    flow.over = o_.id + (passing ? "/passing" : "/arcs");
    flow.clip = rect_;
    flow.path = c;
    flow.path.color = sheet_.theme.brass0;
    builder_.flow(std::move(flow));
  }
}

// After all lines and the light on them: none may cross a plate.
void MapDrawing::plates(bool passing) {
  for (const MapArc& a : o_.arcs) {
    if (a.passing == passing) plate(a, curve_of(a));
  }
  for (const MapArc& a : o_.arcs) {
    if (a.passing == passing) keep_clear(curve_of(a));
  }
}

// Names keep off the lines as well.
void MapDrawing::keep_clear(const Curve& c) {
  for (int i = 2; i < kLineSteps - 1; ++i) {
    const Point p = on_curve(c, static_cast<double>(i) / kLineSteps);
    taken_.push_back({p.x - 3, p.y - 3, 6, 6});
  }
}

// The level of an arc on a plate: in its middle, or where there is room along it. Where there is
// none it is only spoken.
void MapDrawing::plate(const MapArc& a, const Curve& c) {
  if (a.value.empty()) return;
  const Size number = sheet_.block(a.value, Type::kFigure).size;
  const Element delta = a.delta ? change(*a.delta) : nullptr;
  const Size extra = delta ? delta->measure(sheet_, 200) : Size{};
  const double w = number.w + (delta ? extra.w + 5 : 0) + 16, h = number.h + 4;
  for (const double t : {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82}) {
    const Point p = on_curve(c, t);
    const Rect r{p.x - w / 2, p.y - h / 2, w, h};
    if (is_free(r)) return plate_at(a, r, delta, extra);
  }
  Node node = spoken_arc(a);
  const Point end{std::clamp(c.to.x, rect_.x, rect_.right() - 1),
                  std::clamp(c.to.y, rect_.y, rect_.bottom() - 1)};
  const auto scope = builder_.node(std::move(node), {end.x, end.y, 1, 1});
}

void MapDrawing::plate_at(const MapArc& a, const Rect& r, const Element& delta, Size extra) {
  taken_.push_back(r);
  Node node = spoken_arc(a);
  node.action = a.action;
  node.focusable = static_cast<bool>(a.action);
  node.radius = kPill;
  // A plate is lower than what a pointer needs.
  const double more = a.action ? std::max(0.0, (kMinTarget - r.h) / 2) : 0;
  const auto scope = builder_.node(std::move(node), r.grown(more));
  Box box;
  box.rect = r;
  box.radius = kPill;
  box.fill = flat(sheet_.theme.night0);
  box.border = {sheet_.theme.hair, 1, {}};
  builder_.box(std::move(box));
  const auto ground = builder_.ground(flat(sheet_.theme.night0), r);
  builder_.text({r.x + 8, r.y + 2}, a.value, Type::kFigure);
  if (!delta) return;
  delta->place(builder_, {r.right() - 8 - extra.w, r.center().y - extra.h / 2, extra.w, extra.h});
}

}  // namespace demarche::canvas
