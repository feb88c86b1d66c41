#include "canvas/frame.h"

#include <algorithm>

#include "canvas/hash.h"

namespace demarche::canvas {
namespace {

Rect around(const std::vector<Point>& points, double margin) {
  if (points.empty()) return {};
  double x0 = points[0].x, x1 = x0, y0 = points[0].y, y1 = y0;
  for (const Point& p : points) {
    x0 = std::min(x0, p.x), x1 = std::max(x1, p.x);
    y0 = std::min(y0, p.y), y1 = std::max(y1, p.y);
  }
  return Rect{x0, y0, x1 - x0, y1 - y0}.grown(margin);
}

Rect square(Point center, double half) {
  return {center.x - half, center.y - half, 2 * half, 2 * half};
}

struct Bounds {
  Rect operator()(const Box& b) const {
    const Rect own = b.rect.grown(b.border.width);
    if (b.shadow.color.a == 0) return own;
    return united(own, b.rect.moved(0, b.shadow.dy).grown(b.shadow.blur));
  }
  Rect operator()(const TextRun& t) const {
    double width = t.block.size.w;
    for (const TextLine& l : t.block.lines) width = std::max(width, l.x + l.width);
    // Italics and accents may reach a little beyond their advance box.
    return Rect{t.at.x, t.at.y, width, t.block.size.h}.grown(3 + t.style.size * 0.12);
  }
  Rect operator()(const Icon& i) const { return i.rect.grown(1); }
  Rect operator()(const Image& i) const { return i.rect.grown(i.gap_width + i.ring_width + 1); }
  Rect operator()(const Bar& b) const { return b.rect.grown(4); }
  Rect operator()(const Ring& r) const { return square(r.center, r.radius + r.width / 2 + 1); }
  Rect operator()(const Line& l) const { return around(l.points, l.width + 1); }
  Rect operator()(const Curve& c) const {
    return around({c.from, c.control1, c.control2, c.to}, c.width * 2 + 4);
  }
  Rect operator()(const Marker& m) const {
    return square(m.center, m.size / 2 + m.stroke_width + 1);
  }
  Rect operator()(const MapBase& m) const { return m.painted(); }
};

void hash(Hasher& h, const Fill& f) { h.add(f.top), h.add(f.bottom); }

void hash(Hasher& h, const Span& s) {
  h.add(static_cast<std::uint64_t>(s.begin)), h.add(static_cast<std::uint64_t>(s.end));
  h.add(s.color), h.add(s.weight), h.add(s.strike);
}

void hash(Hasher& h, const TypeStyle& s) {
  h.add(static_cast<int>(s.family)), h.add(s.weight), h.add(s.italic), h.add(s.tabular);
  h.add(s.size), h.add(s.leading);
}

struct HashShape {
  Hasher& h;

  void operator()(const Box& b) const {
    h.add(b.rect), h.add(b.radius), hash(h, b.fill);
    h.add(b.border.color), h.add(b.border.width), h.add(b.border.dash);
    h.add(b.shadow.blur), h.add(b.shadow.dy), h.add(b.shadow.color);
    h.add(b.hatch.color), h.add(b.hatch.line), h.add(b.hatch.step), h.add(b.hatch.rising);
  }
  void operator()(const TextRun& t) const {
    h.add(t.at), hash(h, t.style), h.add(t.color), h.add(t.halo), h.add(t.strike);
    for (const TextLine& l : t.block.lines) {
      h.add(l.text), h.add(l.x), h.add(l.baseline), h.add(l.width);
      for (const Span& s : l.spans) hash(h, s);
    }
  }
  void operator()(const Icon& i) const { h.add(i.rect), h.add(i.name), h.add(i.color); }
  void operator()(const Image& i) const {
    h.add(i.rect), h.add(i.key), h.add(i.gap), h.add(i.ring);
    h.add(i.letters), h.add(i.fill);
    h.add(i.gap_width), h.add(i.ring_width), h.add(i.opacity);
  }
  void operator()(const Bar& b) const {
    h.add(b.rect), h.add(b.value * 1000), h.add(b.ghost ? *b.ghost * 1000 : -1000.0);
    for (const double t : b.ticks) h.add(t * 1000);
    for (const Color c : {b.well, b.fill, b.edge, b.ghost_color, b.tick_color}) h.add(c);
  }
  void operator()(const Ring& r) const {
    h.add(r.center), h.add(r.radius), h.add(r.width), h.add(r.value * 1000);
    h.add(r.segments), h.add(r.filled), h.add(r.track), h.add(r.fill);
  }
  void operator()(const Line& l) const {
    h.add(l.points), h.add(l.color), h.add(l.width), h.add(l.dash);
    h.add(l.smooth), h.add(l.closed), hash(h, l.fill);
  }
  void operator()(const Curve& c) const {
    h.add(c.from), h.add(c.control1), h.add(c.control2), h.add(c.to);
    h.add(c.color), h.add(c.halo), h.add(c.width), h.add(c.dash);
  }
  void operator()(const Marker& m) const {
    h.add(m.center), h.add(m.size), h.add(static_cast<int>(m.shape));
    h.add(m.fill), h.add(m.stroke), h.add(m.stroke_width);
  }
  void operator()(const MapBase& m) const {
    // The asset is immutable and there is one: its presence is enough.
    h.add(m.rect), h.add(m.spare), h.add(m.asset != nullptr), h.add(m.origin), h.add(m.zoom * 4096);
    for (const auto& [code, color] : m.fills) h.add(code), h.add(color);
    for (const Color c : {m.land, m.sea0, m.sea1, m.halo, m.coast, m.border}) h.add(c);
  }
};

template <class Range>
auto find_by_id(const Range& range, std::string_view id) -> decltype(&*range.begin()) {
  const auto it =
      std::find_if(range.begin(), range.end(), [&](const auto& each) { return each.id == id; });
  return it == range.end() ? nullptr : &*it;
}

}  // namespace

Rect ink_bounds(const Shape& shape) { return std::visit(Bounds{}, shape); }

std::uint64_t content_hash(const Layer& layer) {
  Hasher h;
  h.add(layer.rect);
  for (const Item& item : layer.items) {
    h.add(static_cast<std::uint64_t>(item.shape.index()));
    std::visit(HashShape{h}, item.shape);
  }
  return h.value();
}

const char* role_name(Role role) {
  switch (role) {
    case Role::kScreen:
      return "screen";
    case Role::kGroup:
      return "group";
    case Role::kHeading:
      return "heading";
    case Role::kText:
      return "text";
    case Role::kButton:
      return "button";
    case Role::kCard:
      return "card";
    case Role::kLink:
      return "link";
    case Role::kTab:
      return "tab";
    case Role::kChoice:
      return "choice";
    case Role::kToggle:
      return "toggle";
    case Role::kField:
      return "field";
    case Role::kList:
      return "list";
    case Role::kRow:
      return "row";
    case Role::kTrack:
      return "track";
    case Role::kCell:
      return "cell";
    case Role::kMeter:
      return "meter";
    case Role::kImage:
      return "image";
    case Role::kChart:
      return "chart";
    case Role::kMap:
      return "map";
    case Role::kPlace:
      return "place";
    case Role::kDialog:
      return "dialog";
    case Role::kTooltip:
      return "tooltip";
    case Role::kToast:
      return "toast";
    case Role::kScrollBar:
      return "scroll bar";
  }
  return "text";
}

const Node* Frame::find(std::string_view id) const { return find_by_id(nodes, id); }
const Layer* Frame::layer(std::string_view id) const { return find_by_id(layers, id); }
const ScrollArea* Frame::scroll_area(std::string_view id) const { return find_by_id(scrolls, id); }

Rect Frame::window(std::string_view scroll_id) const {
  Rect seen{0, 0, size.w, size.h};
  for (const ScrollArea* area = scroll_area(scroll_id); area != nullptr;
       area = scroll_area(area->inside)) {
    seen = intersected(seen, area->viewport);
  }
  return seen;
}

}  // namespace demarche::canvas
