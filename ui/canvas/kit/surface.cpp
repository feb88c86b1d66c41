#include "canvas/kit/surface.h"

#include <algorithm>

#include "canvas/kit/label.h"

namespace demarche::canvas {
namespace {

constexpr double kStrip = 3, kStripRoom = 14;

Shadow resting_shadow(const Theme& theme) {
  return theme.print ? Shadow{} : Shadow{14, 4, hex(0x000000, 0.27)};
}

void strip(FrameBuilder& builder, Rect rect, int actor, bool on_top) {
  if (actor < 0) return;
  Box line;
  line.rect = on_top ? Rect{rect.x + kStripRoom, rect.y - 1, rect.w - 2 * kStripRoom, kStrip}
                     : Rect{rect.x - 1, rect.y + kStripRoom, kStrip, rect.h - 2 * kStripRoom};
  line.radius = 2;
  line.fill = flat(builder.sheet().theme.actor(actor));
  builder.box(std::move(line));
}

class PanelPart final : public Part {
 public:
  PanelPart(Element inside, PanelOptions options)
      : inside_(pad(std::move(inside), options.padding)), options_(std::move(options)) {}

  double weight() const override { return inside_->weight(); }
  double wish(const Sheet& sheet, double width) const override {
    return std::max(measure(sheet, width).h, inside_->wish(sheet, width));
  }
  void place(FrameBuilder& builder, Rect rect) const override {
    if (!options_.floating) {
      place_here(builder, rect);
      return;
    }
    // Over the layers that were drawn before it.
    const auto layer = builder.layer(options_.id.empty() ? "floating" : options_.id);
    place_here(builder, rect);
  }

 protected:
  Size measured(const Sheet& sheet, double width) const override {
    return inside_->measure(sheet, width);
  }

 private:
  void place_here(FrameBuilder& builder, Rect rect) const {
    if (options_.id.empty()) {
      draw(builder, rect);
      return;
    }
    Node node;
    node.id = options_.id;
    node.role = Role::kGroup;
    node.label = options_.label;
    const auto scope = builder.node(std::move(node), rect);
    draw(builder, rect);
  }

  void draw(FrameBuilder& builder, Rect rect) const {
    const Theme& theme = builder.sheet().theme;
    Box box;
    box.rect = rect;
    box.radius = kPanelRadius;
    box.fill = {theme.panel0, theme.panel1};
    if (options_.sunken) box.fill = flat(theme.well);
    box.border = {theme.hair, 1, {}};
    if (!options_.sunken) box.shadow = resting_shadow(theme);
    const Fill behind = box.fill;
    if (options_.floating) {
      box.fill = {faded(theme.panel0, 0.98), faded(theme.panel1, 0.98)};
    }
    builder.box(std::move(box));
    strip(builder, rect, options_.actor, options_.strip_on_top);
    const auto ground = builder.ground(behind, rect);
    inside_->place(builder, rect);
  }

  Element inside_;
  PanelOptions options_;
};

class CardPart final : public Part {
 public:
  CardPart(Element inside, CardOptions options)
      : inside_(pad(std::move(inside), options.padding)), options_(std::move(options)) {}

  double weight() const override { return inside_->weight(); }
  double wish(const Sheet& sheet, double width) const override {
    return std::max(measure(sheet, width).h, inside_->wish(sheet, width));
  }
  void place(FrameBuilder& builder, Rect rect) const override {
    const auto layer = builder.layer(options_.id);
    Node node;
    node.id = options_.id;
    node.role = options_.role;
    node.label = options_.label;
    node.value = options_.value;
    node.description = options_.description;
    node.shortcut = options_.shortcut;
    node.action = options_.action;
    node.drag = options_.drag;
    node.focusable = options_.focusable;
    node.selected = options_.state == CardState::kSelected;
    node.disabled = options_.state == CardState::kDisabled;
    node.radius = kPanelRadius;
    const auto scope = builder.node(std::move(node), rect);
    const Fill behind = draw(builder, rect);
    const auto ground = builder.ground(behind, rect);
    inside_->place(builder, rect);
  }

 protected:
  Size measured(const Sheet& sheet, double width) const override {
    const Size s = inside_->measure(sheet, width);
    return {s.w, std::max(s.h, options_.focusable ? kMinTarget : 0)};
  }

 private:
  Fill draw(FrameBuilder& builder, Rect rect) const {
    const Theme& theme = builder.sheet().theme;
    Box box;
    box.rect = rect;
    box.radius = kPanelRadius;
    Fill behind{theme.panel0, theme.panel1};
    switch (options_.state) {
      case CardState::kNormal:
        box.fill = behind;
        box.border = {options_.focusable && options_.actor < 0 ? theme.edge : theme.hair, 1, {}};
        box.shadow = resting_shadow(theme);
        break;
      case CardState::kSelected:
        box.fill = behind = {theme.chosen0, theme.chosen1};
        box.border = {theme.brass, 1.5, {}};
        box.shadow = {18, 0, faded(theme.brass, 0.28)};
        break;
      case CardState::kDisabled:
        behind = {theme.night0, theme.night1};
        box.border = {theme.hair, 1, {4, 3}};
        break;
    }
    builder.box(std::move(box));
    strip(builder, rect, options_.actor, options_.strip_on_top);
    return behind;
  }

  Element inside_;
  CardOptions options_;
};

// A bar across the window with a hairline at one side.
class EdgeBar final : public Part {
 public:
  EdgeBar(Element inside, double height, bool line_below)
      : inside_(pad(std::move(inside), Insets::both(kMargin, 6))),
        height_(height),
        line_below_(line_below) {}

  void place(FrameBuilder& builder, Rect rect) const override {
    Box line;
    line.rect = {rect.x, line_below_ ? rect.bottom() - 1 : rect.y, rect.w, 1};
    line.fill = flat(builder.sheet().theme.hair);
    builder.box(std::move(line));
    const double h = inside_->measure(builder.sheet(), rect.w).h;
    const Rect room{rect.x, rect.y + (rect.h - h) / 2, rect.w, h};
    if (!line_below_) return inside_->place(builder, room);
    const auto last = builder.late();  // a bar at the top leads away from the screen
    inside_->place(builder, room);
  }

 protected:
  Size measured(const Sheet& sheet, double width) const override {
    return {width, std::max(height_, inside_->measure(sheet, width).h)};
  }

 private:
  Element inside_;
  double height_;
  bool line_below_;
};

// The first of several lists whose parts fit in a row with their springs; where none does, the last
// of them on several lines.
class FittingRow final : public Part {
 public:
  FittingRow(std::vector<Elements> fullest_first, double kept_free)
      : lists_(std::move(fullest_first)), kept_free_(kept_free) {
    for (const Elements& list : lists_) rows_.push_back(row(list, kGutter));
    wrap_ = wrap(lists_.back(), kGutter, 4);
  }

  void place(FrameBuilder& builder, Rect rect) const override {
    chosen(builder.sheet(), rect.w)->place(builder, rect);
  }

 protected:
  Size measured(const Sheet& sheet, double width) const override {
    return {width, chosen(sheet, width)->measure(sheet, width).h};
  }

 private:
  static double natural(const Sheet& sheet, const Elements& parts) {
    double all = -kGutter;
    for (const Element& p : parts) {
      if (p != nullptr) all += p->measure(sheet, 1e5).w + kGutter;
    }
    return all;
  }

  const Element& chosen(const Sheet& sheet, double width) const {
    const double room = width - sheet.grow(kept_free_) + 0.01;
    for (std::size_t i = 0; i < lists_.size(); ++i) {
      if (natural(sheet, lists_[i]) <= room) return rows_[i];
    }
    return wrap_;
  }

  std::vector<Elements> lists_;
  Elements rows_;
  Element wrap_;
  double kept_free_;
};

Element fitting(std::vector<Elements> fullest_first, double kept_free) {
  return std::make_shared<FittingRow>(std::move(fullest_first), kept_free);
}

}  // namespace

Element panel(Element inside, PanelOptions options) {
  if (inside == nullptr) inside = space(0);
  return std::make_shared<PanelPart>(std::move(inside), std::move(options));
}

Element card(Element inside, CardOptions options) {
  if (inside == nullptr) inside = space(0);
  return std::make_shared<CardPart>(std::move(inside), std::move(options));
}

Element top_bar(Elements parts) { return top_bar(std::vector<Elements>{std::move(parts)}); }

Element top_bar(std::vector<Elements> fullest_first, double kept_free) {
  return std::make_shared<EdgeBar>(fitting(std::move(fullest_first), kept_free), kTopBar, true);
}

Element foot_bar(Elements parts, double height) {
  return foot_bar(std::vector<Elements>{std::move(parts)}, height);
}

Element foot_bar(std::vector<Elements> fullest_first, double height) {
  return std::make_shared<EdgeBar>(fitting(std::move(fullest_first), 0), height, false);
}

}  // namespace demarche::canvas
