#include "canvas/focus.h"

#include <algorithm>
#include <cmath>

namespace demarche::canvas {
namespace {

// Room left around a node that is scrolled into view.
constexpr double kAround = 12;

bool within(const Frame& frame, const Node& node, std::string_view ancestor) {
  const Node* n = &node;
  while (true) {
    if (n->id == ancestor) return true;
    if (n->parent < 0) return false;
    n = &frame.nodes[static_cast<std::size_t>(n->parent)];
  }
}

bool takes_input(const Frame& frame, const Node& n) {
  if (frame.modal.empty() || within(frame, n, frame.modal)) return true;
  return !frame.beside_modal.empty() && within(frame, n, frame.beside_modal);
}

bool reachable(const Frame& frame, const Node& n) { return n.focusable && takes_input(frame, n); }

bool is_stop(const Frame& frame, const Node& n) { return !n.pointer_only && reachable(frame, n); }

// How far `to` lies from `from` in a direction; negative: not in that direction at all.
double distance(const Rect& from, const Rect& to, Direction d) {
  const bool sideways = d == Direction::kLeft || d == Direction::kRight;
  const double sign = d == Direction::kRight || d == Direction::kDown ? 1 : -1;
  const Point a = from.center(), b = to.center();
  const double along = sign * (sideways ? b.x - a.x : b.y - a.y);
  // Gap between the facing edges: neighbours that overlap a little still count as beside.
  const double gap = sideways ? (sign > 0 ? to.x - from.right() : from.x - to.right())
                              : (sign > 0 ? to.y - from.bottom() : from.y - to.bottom());
  if (along <= 1 || gap < -0.5 * (sideways ? std::min(from.w, to.w) : std::min(from.h, to.h))) {
    return -1;
  }
  const double low = sideways ? std::max(from.y, to.y) : std::max(from.x, to.x);
  const double high =
      sideways ? std::min(from.bottom(), to.bottom()) : std::min(from.right(), to.right());
  const double aside = std::max(0.0, low - high);
  const double skew = sideways ? std::abs(b.y - a.y) : std::abs(b.x - a.x);
  return std::max(0.0, gap) + 2 * aside + 0.1 * skew;
}

// The topmost node of a kind that is seen at a point.
template <class Kind>
const Node* topmost(const Frame& frame, Point p, const Kind& kind) {
  const Node* best = nullptr;
  for (const Node& n : frame.nodes) {
    if (!kind(n) || !n.rect.contains(p)) continue;
    if (!n.scroll.empty() && !frame.window(n.scroll).contains(p)) continue;
    if (best == nullptr || n.z >= best->z) best = &n;
  }
  return best;
}

}  // namespace

std::vector<std::string> tab_order(const Frame& frame) {
  std::vector<std::string> ids, before, late;
  const bool known = std::any_of(frame.nodes.begin(), frame.nodes.end(), [&](const Node& n) {
    return n.id == frame.initial && is_stop(frame, n) && !n.late;
  });
  bool started = !known;
  for (const Node& n : frame.nodes) {
    started = started || n.id == frame.initial;
    if (is_stop(frame, n)) (n.late ? late : started ? ids : before).push_back(n.id);
  }
  ids.insert(ids.end(), before.begin(), before.end());
  ids.insert(ids.end(), late.begin(), late.end());
  return ids;
}

std::string next_stop(const Frame& frame, std::string_view from, bool backwards) {
  const std::vector<std::string> ids = tab_order(frame);
  if (ids.empty()) return {};
  const auto it = std::find(ids.begin(), ids.end(), from);
  if (it == ids.end()) return backwards ? ids.back() : ids.front();
  const auto n = ids.size(), i = static_cast<std::size_t>(it - ids.begin());
  return ids[backwards ? (i + n - 1) % n : (i + 1) % n];
}

std::string toward(const Frame& frame, std::string_view from, Direction direction) {
  const Node* start = frame.find(from);
  if (start == nullptr || !is_stop(frame, *start)) return next_stop(frame, {});
  const Node* best = nullptr;
  double nearest = 0;
  for (const Node& n : frame.nodes) {
    // A node inside another one (a field in a card) is entered by Tab, not by arrows.
    if (!is_stop(frame, n) || &n == start || within(frame, n, from)) continue;
    const double d = distance(start->rect, n.rect, direction);
    if (d < 0 || (best != nullptr && d >= nearest)) continue;
    best = &n;
    nearest = d;
  }
  return best == nullptr ? std::string() : best->id;
}

const Node* node_at(const Frame& frame, Point p) {
  return topmost(frame, p, [&](const Node& n) {
    return reachable(frame, n) && (!n.land || n.land->holds(p));
  });
}

const Node* panned_at(const Frame& frame, Point p) {
  return topmost(frame, p, [&](const Node& n) { return n.pans && takes_input(frame, n); });
}

const Node* taker_at(const Frame& frame, Point p, std::string_view verb) {
  return topmost(frame, p, [&](const Node& n) {
    return !verb.empty() && n.takes == verb && takes_input(frame, n);
  });
}

const ScrollArea* scroll_at(const Frame& frame, Point p) {
  const ScrollArea* found = nullptr;
  for (const ScrollArea& s : frame.scrolls) {
    if (frame.window(s.id).contains(p)) found = &s;
  }
  return found;
}

std::vector<ScrollTo> reveal(const Frame& frame, std::string_view id) {
  std::vector<ScrollTo> out;
  const Node* n = frame.find(id);
  if (n == nullptr) return out;
  Rect wanted = n->rect;
  for (const ScrollArea* area = frame.scroll_area(n->scroll); area != nullptr;
       area = frame.scroll_area(area->inside)) {
    const double above = area->viewport.y + kAround - wanted.y;
    const double below = wanted.bottom() - (area->viewport.bottom() - kAround);
    double offset = area->offset;
    if (below > 0) offset += below;
    if (above > 0) offset = area->offset - above;
    offset = std::clamp(offset, 0.0, area->limit());
    if (std::abs(offset - area->offset) < 0.5) offset = area->offset;
    if (offset != area->offset) out.push_back({area->id, offset});
    // What the area around it is to show: the part that will be seen in this one.
    wanted = intersected(wanted.moved(0, area->offset - offset), area->viewport);
  }
  return out;
}

const Node* shortcut(const Frame& frame, std::string_view key) {
  for (const Node& n : frame.nodes) {
    if (n.shortcut == key && !n.disabled && (n.action || n.edit) && reachable(frame, n)) return &n;
  }
  return nullptr;
}

}  // namespace demarche::canvas
