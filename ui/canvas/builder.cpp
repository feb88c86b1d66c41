#include "canvas/builder.h"

#include <algorithm>
#include <cassert>

namespace demarche::canvas {
namespace {

enum ScopeKind { kNodeScope, kLayerScope, kGroundScope, kScrollScope, kLateScope };

constexpr double kFocusGap = 2, kFocusWidth = 2, kGlowRoom = 8;
constexpr double kAtEnd = 1;  // px from the end that still count as there

}  // namespace

std::string Sheet::key_name(const std::string& usual) const {
  if (keys == nullptr) return usual;
  const auto at = keys->find(usual);
  return at == keys->end() ? usual : at->second;
}

TypeStyle Sheet::style(Type t) const {
  TypeStyle s = type_style(t);
  s.size *= metrics.text_scale;
  return s;
}

double Sheet::control(double height) const {
  // 44 logical px hold text up to 150 % with a little air; smaller controls grow with the text.
  return std::max(height, TextMeasurer::line_height(style(Type::kLabel)) + 12);
}

TextBlock Sheet::block(std::string_view words, Type t, double width, int max_lines, Align align,
                       std::vector<Span> spans) const {
  TextRequest r;
  r.text = words;
  r.style = style(t);
  r.width = width;
  r.max_lines = max_lines;
  r.align = align;
  r.spans = std::move(spans);
  return text.block(r);
}

void Interaction::scroll_to(const ScrollArea& area, double offset) {
  if (area.follows_end && offset >= area.limit() - kAtEnd) {
    scroll.erase(area.id);
  } else {
    scroll[area.id] = area.within(offset);
  }
}

FrameBuilder::FrameBuilder(const Sheet& sheet, std::string id, std::string title) : sheet_(sheet) {
  frame_.size = sheet.metrics.size;
  Node root;
  root.id = std::move(id);
  root.role = Role::kScreen;
  root.label = std::move(title);
  root.rect = bounds();
  ids_[root.id] = 1;
  frame_.nodes.push_back(std::move(root));
  open_nodes_.push_back(0);
  Layer base;
  base.id = "base";
  frame_.layers.push_back(std::move(base));
  open_layers_.push_back(0);
  const Fill night{sheet.theme.night0, sheet.theme.night1};
  grounds_.push_back({night, bounds()});
  Box background;
  background.rect = bounds();
  background.fill = night;
  box(std::move(background));
}

FrameBuilder::Scope FrameBuilder::node(Node n, Rect rect) {
  if (n.id.empty()) {
    std::string prefix = frame_.nodes[open_nodes_.back()].id + ".";
    n.id = prefix + std::to_string(++ids_[prefix]);
  }
  const int count = ++ids_[n.id];
  if (count > 1) n.id += "~" + std::to_string(count);
  n.shortcut = sheet_.key_name(n.shortcut);
  const Point by = offset();
  n.rect = rect.moved(-by.x, -by.y);
  if (!scrolled_.empty()) n.scroll = scrolled_.back().id;
  n.z = frame_.layers[open_layers_.back()].z;
  n.parent = static_cast<std::int32_t>(open_nodes_.back());
  n.late = late_ > 0;
  n.focused = n.focusable && n.id == sheet_.interaction.focused;
  open_nodes_.push_back(static_cast<std::uint32_t>(frame_.nodes.size()));
  frame_.nodes.push_back(std::move(n));
  return {*this, kNodeScope};
}

std::string FrameBuilder::layer_id(std::string_view wanted) {
  std::string id(wanted);
  const int count = ++layer_ids_[id];
  return count == 1 ? id : id + "~" + std::to_string(count);
}

FrameBuilder::Scope FrameBuilder::layer(std::string_view id, int z_above, double opacity) {
  Layer l;
  l.id = layer_id(id);
  l.z = frame_.layers[open_layers_.back()].z + z_above;
  l.opacity = opacity;
  l.scroll = offset();
  l.clip = clip();
  open_layers_.push_back(frame_.layers.size());
  frame_.layers.push_back(std::move(l));
  return {*this, kLayerScope};
}

FrameBuilder::Scope FrameBuilder::ground(Fill backdrop, Rect home) {
  grounds_.push_back({backdrop, home});
  return {*this, kGroundScope};
}

FrameBuilder::Scope FrameBuilder::clipped_layer(std::string_view id, Rect within, Point scroll) {
  Scope scope = layer(id);
  Point& moved = frame_.layers.back().scroll;
  moved = {moved.x + scroll.x, moved.y + scroll.y};
  std::optional<Rect>& cut = frame_.layers.back().clip;
  cut = cut ? intersected(*cut, within) : within;
  return scope;
}

FrameBuilder::Scope FrameBuilder::scroll_area(std::string_view id, Rect viewport, double extent,
                                              bool follows_end) {
  ScrollArea area;
  area.id = id;
  const Point outer = offset();
  area.viewport = viewport.moved(-outer.x, -outer.y);
  area.extent = extent;
  area.follows_end = follows_end;
  if (!scrolled_.empty()) area.inside = scrolled_.back().id;
  const auto wanted = sheet_.interaction.scroll.find(area.id);
  const bool moved = wanted != sheet_.interaction.scroll.end();
  area.offset = moved ? area.within(wanted->second) : follows_end ? area.limit() : 0;
  const std::optional<Rect> around = clip();
  // Room at the left for the glow of what is chosen; the bar stands at the right.
  const Rect visible = area.viewport.inset({-kGlowRoom, 0, 0, 0});
  scrolled_.push_back({area.id, around ? intersected(*around, visible) : visible, area.offset});
  frame_.scrolls.push_back(area);
  Layer l;
  l.id = layer_id(std::string(id) + "/content");
  l.z = frame_.layers[open_layers_.back()].z;
  l.scroll = this->offset();
  l.clip = clip();
  open_layers_.push_back(frame_.layers.size());
  frame_.layers.push_back(std::move(l));
  // Text may be anywhere in the content, seen or not.
  grounds_.push_back({grounds_.back().backdrop, {viewport.x, viewport.y, viewport.w, extent}});
  return {*this, kScrollScope};
}

FrameBuilder::Scope FrameBuilder::late() {
  ++late_;
  return {*this, kLateScope};
}

void FrameBuilder::close(int kind) {
  if (kind == kLateScope) --late_;
  if (kind == kNodeScope) open_nodes_.pop_back();
  if (kind == kLayerScope || kind == kScrollScope) open_layers_.pop_back();
  if (kind == kGroundScope || kind == kScrollScope) grounds_.pop_back();
  if (kind == kScrollScope) scrolled_.pop_back();
}

Point FrameBuilder::offset() const {
  double y = 0;
  for (const Scrolled& s : scrolled_) y += s.offset;
  return {0, y};
}

std::optional<Rect> FrameBuilder::clip() const {
  if (scrolled_.empty()) return std::nullopt;
  return scrolled_.back().clip;
}

void FrameBuilder::put(Shape shape) {
  assert(!open_nodes_.empty() && !open_layers_.empty());
  frame_.layers[open_layers_.back()].items.push_back({std::move(shape), open_nodes_.back()});
}

void FrameBuilder::run(TextRun r) {
  r.backdrop = grounds_.back().backdrop;
  r.home = grounds_.back().home;
  put(std::move(r));
}

Size FrameBuilder::text(Point at, std::string_view words, Type t, Tone tone, double width,
                        Align align) {
  TextRun r;
  r.at = at;
  r.style = sheet_.style(t);
  r.block = sheet_.block(words, t, width, 0, align);
  r.color = sheet_.theme.tone(tone);
  const Size size = r.block.size;
  run(std::move(r));
  return size;
}

// A layer over a node, cut as the node is cut.
void FrameBuilder::overlay(std::string_view id, const Node& n, Box box) {
  Layer l;
  l.id = id;
  l.z = n.z;
  if (!n.scroll.empty()) l.clip = frame_.window(n.scroll).grown(kFocusGap + kFocusWidth);
  const auto index = static_cast<std::uint32_t>(&n - frame_.nodes.data());
  l.items.push_back({std::move(box), index});
  // Above everything of the node's own height, below what lies over it.
  frame_.layers.push_back(std::move(l));
}

void FrameBuilder::add_hover() {
  const Node* n = frame_.find(sheet_.interaction.hovered);
  if (n == nullptr || !n->focusable || n->disabled || n->land) return;
  Box glow;
  glow.rect = n->rect;
  glow.radius = n->radius;
  glow.fill = flat(faded(sheet_.theme.text, 0.055));
  glow.border = {faded(sheet_.theme.brass, 0.55), 1, {}};
  overlay("hover", *n, std::move(glow));
}

void FrameBuilder::add_focus() {
  const Node* n = frame_.find(sheet_.interaction.focused);
  if (n == nullptr || !n->focusable) return;
  frame_.focused = n->id;
  if (!sheet_.interaction.show_focus) return;
  Box ring;
  ring.rect = n->rect.grown(kFocusGap + kFocusWidth);
  ring.radius = n->radius + kFocusGap + kFocusWidth;
  ring.border = {sheet_.theme.focus, kFocusWidth, {}};
  overlay("focus", *n, std::move(ring));
}

Frame FrameBuilder::finish() {
  assert(open_nodes_.size() == 1 && open_layers_.size() == 1);
  add_hover();
  add_focus();
  for (Layer& l : frame_.layers) {
    for (const Item& item : l.items) l.rect = united(l.rect, ink_bounds(item.shape));
  }
  frame_.layers.erase(std::remove_if(frame_.layers.begin(), frame_.layers.end(),
                                     [](const Layer& l) { return l.items.empty(); }),
                      frame_.layers.end());
  std::stable_sort(frame_.layers.begin(), frame_.layers.end(),
                   [](const Layer& a, const Layer& b) { return a.z < b.z; });
  return std::move(frame_);
}

}  // namespace demarche::canvas
