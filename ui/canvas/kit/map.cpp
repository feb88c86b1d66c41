#include "canvas/kit/map.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace demarche::canvas {
namespace {

constexpr double kDiscSize = 19, kDotSize = 8, kVenueSize = 15, kApart = 2;
constexpr int kSettling = 24;   // rounds of moving discs apart
constexpr int kLineSteps = 48;  // points of a curve that names avoid

std::vector<double> dash_of(ArcKind kind) {
  if (kind == ArcKind::kStrained) return {9, 6};
  return kind == ArcKind::kThin ? std::vector<double>{2, 4} : std::vector<double>{};
}

bool touches(const Rect& a, const Rect& b) {
  const Rect both = intersected(a, b);
  return both.w > 0 && both.h > 0;
}

Point on_curve(const Curve& c, double t) {
  const double u = 1 - t, a = u * u * u, b = 3 * u * u * t, d = 3 * u * t * t, e = t * t * t;
  return {a * c.from.x + b * c.control1.x + d * c.control2.x + e * c.to.x,
          a * c.from.y + b * c.control1.y + d * c.control2.y + e * c.to.y};
}

// How a sheet lies in a rectangle: sheet pixel p is seen at origin + p * zoom.
struct Fit {
  double zoom = 1;
  Point origin;
  Point at(Point p) const { return {p.x * zoom + origin.x, p.y * zoom + origin.y}; }
};

Fit fit(const Rect& frame, Rect rect, Insets covered) {
  const Rect clear = rect.inset(covered);
  const double zoom = std::max(rect.w / frame.w, rect.h / frame.h);
  // Half way towards the middle of what is not covered: neither edge of the sheet gets lost.
  const Point middle{(rect.center().x + clear.center().x) / 2,
                     (rect.center().y + clear.center().y) / 2};
  return {zoom, {middle.x - frame.center().x * zoom, middle.y - frame.center().y * zoom}};
}

// One drawing of one map: knows where things went, so that the next finds a free place.
class MapDrawing {
 public:
  MapDrawing(FrameBuilder& builder, Rect rect, const MapOptions& o)
      : builder_(builder), sheet_(builder.sheet()), rect_(rect), o_(o) {
    const Rect frame = o.asset ? o.asset->frame : Rect{0, 0, 1, 1};
    free_ = rect.inset(o.covered);
    fit_ = fit(frame, rect, o.covered);
  }

  void draw() {
    base();
    place_pins();
    const auto layer = builder_.layer(o_.id + "/marks");
    arcs();
    for (std::size_t i = 0; i < o_.pins.size(); ++i) pin(o_.pins[i], at_[i]);
    names();
  }

 private:
  Point place(double lon, double lat) const {
    if (!o_.asset) return rect_.center();
    return fit_.at(project(*o_.asset, lon, lat));
  }

  // Names after all marks, the important ones first.
  void names() {
    const auto words = [this](bool waters) {
      for (const MapWord& w : o_.words) {
        if ((w.type == Type::kMapWater) == waters) word(w);
      }
    };
    const auto marks = [this](PinKind kind) {
      for (std::size_t i = 0; i < o_.pins.size(); ++i) {
        if (o_.pins[i].kind == kind) pin_name(o_.pins[i], at_[i]);
      }
    };
    marks(PinKind::kCity);
    words(false);
    marks(PinKind::kVenue);
    marks(PinKind::kFlag);
    words(true);
  }

  void base() {
    const auto layer = builder_.layer(o_.id + "/base");
    const Theme& t = sheet_.theme;
    MapBase m;
    m.rect = rect_;
    m.asset = o_.asset;
    m.origin = fit_.origin;
    m.zoom = fit_.zoom;
    m.fills = o_.fills;
    m.land = t.land, m.sea0 = t.sea0, m.sea1 = t.sea1;
    m.halo = t.halo, m.coast = t.coast, m.border = t.border;
    builder_.draw(std::move(m));
  }

  double size_of(const MapPin& p) const {
    if (p.kind == PinKind::kCity) return kDotSize;
    const double own = sheet_.grow(p.kind == PinKind::kVenue ? kVenueSize : kDiscSize);
    return own + (p.pledge >= 0 ? 10 : 3);
  }

  // Discs that touch push each other apart; cities and venues stay where they are.
  void place_pins() {
    for (const MapPin& p : o_.pins) at_.push_back(place(p.lon, p.lat));
    for (int round = 0; round < kSettling; ++round) {
      for (std::size_t i = 0; i < at_.size(); ++i) {
        for (std::size_t j = i + 1; j < at_.size(); ++j) push(i, j);
      }
    }
    for (std::size_t i = 0; i < at_.size(); ++i) taken_.push_back(mark_rect(i));
  }

  void push(std::size_t i, std::size_t j) {
    const bool moves_i = o_.pins[i].kind == PinKind::kFlag;
    const bool moves_j = o_.pins[j].kind == PinKind::kFlag;
    const double wanted = (size_of(o_.pins[i]) + size_of(o_.pins[j])) / 2 + kApart;
    double dx = at_[j].x - at_[i].x, dy = at_[j].y - at_[i].y;
    const double length = std::sqrt(dx * dx + dy * dy);
    if (length >= wanted || (!moves_i && !moves_j)) return;
    if (length < 0.01) dx = 1, dy = 0;
    const double by = (wanted - length) / std::max(length, 1.0) * (moves_i && moves_j ? 0.5 : 1.0);
    if (moves_i) at_[i] = {at_[i].x - dx * by, at_[i].y - dy * by};
    if (moves_j) at_[j] = {at_[j].x + dx * by, at_[j].y + dy * by};
  }

  Rect mark_rect(std::size_t i) const {
    const double d = size_of(o_.pins[i]);
    return {at_[i].x - d / 2, at_[i].y - d / 2, d, d};
  }

  bool is_free(const Rect& r) const {
    if (!free_.holds(r, -2)) return false;
    return std::none_of(taken_.begin(), taken_.end(),
                        [&r](const Rect& t) { return touches(t, r); });
  }

  // All lines first: none may cross a plate.
  void arcs() {
    std::vector<Curve> curves;
    for (const MapArc& a : o_.arcs) {
      Curve c;
      c.from =
          a.from_beyond ? Point{free_.x, free_.y + free_.h * 0.12} : place(a.from_lon, a.from_lat);
      c.to = place(a.to_lon, a.to_lat);
      const double dx = c.to.x - c.from.x, dy = c.to.y - c.from.y;
      const Point bow{-dy * a.bend * 4 / 3, dx * a.bend * 4 / 3};
      c.control1 = {c.from.x + dx / 3 + bow.x, c.from.y + dy / 3 + bow.y};
      c.control2 = {c.from.x + dx * 2 / 3 + bow.x, c.from.y + dy * 2 / 3 + bow.y};
      c.color = sheet_.theme.fill;
      c.halo = faded(sheet_.theme.night0, 0.45);
      c.width = a.kind == ArcKind::kWorking ? 2.4 : 2;
      c.dash = dash_of(a.kind);
      builder_.draw(c);
      curves.push_back(std::move(c));
    }
    for (std::size_t i = 0; i < curves.size(); ++i) plate(o_.arcs[i], curves[i]);
    for (const Curve& c : curves) keep_clear(c);
  }

  // Names keep off the lines as well.
  void keep_clear(const Curve& c) {
    for (int i = 2; i < kLineSteps - 1; ++i) {
      const Point p = on_curve(c, static_cast<double>(i) / kLineSteps);
      taken_.push_back({p.x - 3, p.y - 3, 6, 6});
    }
  }

  // The level of an arc on a plate: in its middle, or where there is room along it.
  void plate(const MapArc& a, const Curve& c) {
    const Size number = sheet_.block(a.value, Type::kFigure).size;
    const Element delta = a.delta ? change(*a.delta) : nullptr;
    const Size extra = delta ? delta->measure(sheet_, 200) : Size{};
    const double w = number.w + (delta ? extra.w + 5 : 0) + 16, h = number.h + 4;
    for (const double t : {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82}) {
      const Point p = on_curve(c, t);
      const Rect r{p.x - w / 2, p.y - h / 2, w, h};
      if (!is_free(r)) continue;
      taken_.push_back(r);
      Node node;
      node.id = a.id;
      node.role = Role::kMeter;
      node.label = a.label;
      node.value = a.value;
      if (a.delta) node.value.append(" ").append(change_text(a.delta->amount));
      const auto scope = builder_.node(std::move(node), r);
      Box box;
      box.rect = r;
      box.radius = kPill;
      box.fill = flat(sheet_.theme.night0);
      box.border = {sheet_.theme.hair, 1, {}};
      builder_.box(std::move(box));
      const auto ground = builder_.ground(flat(sheet_.theme.night0), r);
      builder_.text({r.x + 8, r.y + 2}, a.value, Type::kFigure);
      if (delta) {
        delta->place(builder_,
                     {r.right() - 8 - extra.w, r.center().y - extra.h / 2, extra.w, extra.h});
      }
      return;
    }
    Node node;
    node.id = a.id;
    node.role = Role::kMeter;
    node.label = a.label;
    node.value = a.value;
    const auto scope = builder_.node(std::move(node), {c.to.x, c.to.y, 1, 1});
  }

  void pin(const MapPin& p, Point at) {
    Node node;
    node.id = p.id;
    node.role = Role::kPlace;
    node.label = p.label;
    node.value = p.value;
    node.description = p.description;
    node.action = p.action;
    node.focusable = static_cast<bool>(p.action) && rect_.contains(at);
    if (!node.focusable) node.action = {};
    node.radius = kMinTarget / 2;
    const double d = std::max(kMinTarget, size_of(p));
    const auto scope = builder_.node(std::move(node), {at.x - d / 2, at.y - d / 2, d, d});
    const Theme& theme = sheet_.theme;
    if (p.kind == PinKind::kFlag) {
      flag_disc(p, at);
    } else {
      Marker m;
      m.center = at;
      m.size = p.kind == PinKind::kCity ? kDotSize : sheet_.grow(kVenueSize);
      m.shape = p.kind == PinKind::kCity ? MarkerShape::kDisc : MarkerShape::kDiamond;
      m.fill = p.kind == PinKind::kCity ? theme.text : p.active ? theme.brass : theme.night0;
      m.stroke = p.kind == PinKind::kCity ? theme.night0 : theme.brass;
      m.stroke_width = 2;
      builder_.draw(m);
    }
    if (p.moved == 0) return;
    const double away = size_of(p) / 2 - 1;
    Marker m;
    m.center = {at.x + away, at.y - away};
    m.size = 13;
    m.fill = theme.night0;
    m.stroke = p.moved > 0 ? theme.good : theme.bad;
    m.stroke_width = 1.2;
    builder_.draw(m);
    m.size = 6;
    m.shape = p.moved > 0 ? MarkerShape::kUp : MarkerShape::kDown;
    m.fill = m.stroke;
    m.stroke = kClear;
    builder_.draw(m);
  }

  void flag_disc(const MapPin& p, Point at) {
    const Theme& theme = sheet_.theme;
    const double d = sheet_.grow(kDiscSize);
    Image image;
    image.rect = {at.x - d / 2, at.y - d / 2, d, d};
    image.key = p.flag;
    image.gap = theme.night0;
    builder_.draw(std::move(image));
    if (p.pledge < 0) return;
    Ring ring;
    ring.center = at;
    ring.radius = d / 2 + 3.2;
    ring.width = 2.4;
    ring.segments = 4;
    ring.filled = p.pledge;
    ring.track = faded(theme.night0, 0.75);
    ring.fill = theme.text;
    builder_.draw(ring);
  }

  // Around a mark: right, left, below, above.
  void pin_name(const MapPin& p, Point at) {
    if (p.name.empty() || !rect_.contains(at)) return;
    const Size s = sheet_.block(p.name, Type::kMapPlace).size;
    const double away = size_of(p) / 2 + 4;
    const std::array<Point, 6> tries{{{at.x + away, at.y - s.h / 2},
                                      {at.x - away - s.w, at.y - s.h / 2},
                                      {at.x - s.w / 2, at.y + away},
                                      {at.x - s.w / 2, at.y - away - s.h},
                                      {at.x + away * 0.7, at.y - away * 0.7 - s.h},
                                      {at.x + away * 0.7, at.y + away * 0.7}}};
    const Tone tone = p.kind == PinKind::kVenue ? Tone::kBrass : Tone::kText;
    for (const Point& t : tries) {
      if (written({t.x, t.y, s.w, s.h}, p.name, Type::kMapPlace, tone)) return;
    }
  }

  Point word_place(const MapWord& w) const {
    const Country* country =
        o_.asset && !w.country.empty() ? find_country(*o_.asset, w.country) : nullptr;
    return country == nullptr ? place(w.lon, w.lat) : fit_.at(country->label);
  }

  void word(const MapWord& w) {
    const Size s = sheet_.block(w.text, w.type).size;
    const Point at = word_place(w);
    for (const double dy : {0.0, -14.0, 14.0, -28.0, 28.0, -42.0, 42.0}) {
      for (const double dx : {0.0, -24.0, 24.0, -48.0, 48.0, -76.0, 76.0}) {
        const Rect r{at.x - s.w / 2 + dx, at.y - s.h / 2 + dy, s.w, s.h};
        if (written(r, w.text, w.type, w.tone)) return;
      }
    }
  }

  bool written(const Rect& r, const std::string& words, Type type, Tone tone) {
    if (!is_free(r)) return false;
    taken_.push_back(r);
    Node node;
    node.role = Role::kText;
    node.label = words;
    const auto scope = builder_.node(std::move(node), r);
    TextRun run;
    run.at = {r.x, r.y};
    run.style = sheet_.style(type);
    run.block = sheet_.block(words, type);
    run.color = sheet_.theme.tone(tone);
    run.halo = faded(sheet_.theme.night0, 0.75);
    builder_.run(std::move(run));
    return true;
  }

  FrameBuilder& builder_;
  const Sheet& sheet_;
  Rect rect_, free_;
  const MapOptions& o_;
  Fit fit_;
  std::vector<Point> at_;
  std::vector<Rect> taken_;
};

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

Point map_position(const MapSheet& sheet, Rect rect, Insets covered, double lon, double lat) {
  return fit(sheet.frame, rect, covered).at(project(sheet, lon, lat));
}

Element map_view(MapOptions options) { return std::make_shared<MapView>(std::move(options)); }

Element arc_sample(ArcKind kind) {
  return custom(
      [](const Sheet& sheet, double) {
        return Size{sheet.grow(42), sheet.grow(14)};
      },
      [kind](FrameBuilder& builder, Rect r) {
        Line line;
        line.points = {{r.x, r.center().y}, {r.right(), r.center().y}};
        line.color = builder.sheet().theme.fill;
        line.width = 2.2;
        line.dash = dash_of(kind);
        builder.draw(std::move(line));
      });
}

}  // namespace demarche::canvas
