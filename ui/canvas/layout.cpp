#include "canvas/layout.h"

#include <algorithm>
#include <cmath>

namespace demarche::canvas {

Size Part::measure(const Sheet& sheet, double width) const {
  width = std::max(0.0, width);
  for (const Known& k : known_) {
    if (k.width == width) return k.size;
  }
  const Size size = measured(sheet, width);
  known_[next_] = {width, size};
  next_ = (next_ + 1) % known_.size();
  return size;
}

double Part::wish(const Sheet& sheet, double width) const { return measure(sheet, width).h; }
double Part::baseline(const Sheet& sheet, double width) const { return measure(sheet, width).h; }

namespace {

// A part around one other part; forwards what it does not change.
class Wrapped : public Part {
 public:
  explicit Wrapped(Element inner) : inner_(std::move(inner)) {}
  void place(FrameBuilder& builder, Rect rect) const override { inner_->place(builder, rect); }
  double weight() const override { return inner_->weight(); }
  double wish(const Sheet& sheet, double width) const override {
    return inner_->wish(sheet, width);
  }
  double baseline(const Sheet& sheet, double width) const override {
    return inner_->baseline(sheet, width);
  }

 protected:
  Size measured(const Sheet& sheet, double width) const override {
    return inner_->measure(sheet, width);
  }
  Element inner_;
};

class Grown final : public Wrapped {
 public:
  Grown(Element inner, double weight) : Wrapped(std::move(inner)), weight_(weight) {}
  double weight() const override { return weight_; }

 private:
  double weight_;
};

class Padded final : public Wrapped {
 public:
  Padded(Element inner, Insets insets) : Wrapped(std::move(inner)), insets_(insets) {}
  void place(FrameBuilder& builder, Rect rect) const override {
    inner_->place(builder, rect.inset(insets_));
  }
  double wish(const Sheet& sheet, double width) const override {
    return inner_->wish(sheet, width - insets_.across()) + insets_.down();
  }
  double baseline(const Sheet& sheet, double width) const override {
    return insets_.top + inner_->baseline(sheet, width - insets_.across());
  }

 protected:
  Size measured(const Sheet& sheet, double width) const override {
    const Size s = inner_->measure(sheet, width - insets_.across());
    return {s.w + insets_.across(), s.h + insets_.down()};
  }

 private:
  Insets insets_;
};

class Sized final : public Wrapped {
 public:
  Sized(Element inner, Size size, bool exact)
      : Wrapped(std::move(inner)), size_(size), exact_(exact) {}
  double weight() const override { return exact_ ? 0 : inner_->weight(); }
  double wish(const Sheet& sheet, double width) const override {
    const double h = sheet.grow(size_.h), w = sheet.grow(size_.w);
    if (exact_ && h > 0) return h;
    return std::max(h, inner_->wish(sheet, exact_ && w > 0 ? std::min(width, w) : width));
  }

 protected:
  Size measured(const Sheet& sheet, double width) const override {
    const double w = sheet.grow(size_.w), h = sheet.grow(size_.h);
    const double offered = exact_ && w > 0 ? std::min(width, w) : width;
    const Size s = inner_->measure(sheet, offered);
    if (exact_) return {w > 0 ? offered : s.w, h > 0 ? h : s.h};
    return {std::min(width, std::max(s.w, w)), std::max(s.h, h)};
  }

 private:
  Size size_;
  bool exact_;
};

class Aligned final : public Wrapped {
 public:
  Aligned(Element inner, Align across, Align down)
      : Wrapped(std::move(inner)), across_(across), down_(down) {}
  void place(FrameBuilder& builder, Rect rect) const override {
    const Size s = inner_->measure(builder.sheet(), rect.w);
    const double h = std::min(s.h, rect.h);
    inner_->place(builder, {rect.x + part(across_) * (rect.w - s.w),
                            rect.y + part(down_) * (rect.h - h), s.w, h});
  }

 private:
  static double part(Align a) { return a == Align::kCentre ? 0.5 : a == Align::kEnd ? 1.0 : 0.0; }
  Align across_, down_;
};

class Empty final : public Part {
 public:
  Empty(Size size, double weight) : size_(size), weight_(weight) {}
  void place(FrameBuilder&, Rect) const override {}
  double weight() const override { return weight_; }

 protected:
  Size measured(const Sheet&, double width) const override {
    return {std::min(width, size_.w), size_.h};
  }

 private:
  Size size_;
  double weight_;
};

class Hairline final : public Part {
 public:
  explicit Hairline(bool vertical) : vertical_(vertical) {}
  void place(FrameBuilder& builder, Rect rect) const override {
    Box line;
    line.rect = vertical_ ? Rect{rect.x, rect.y, 1, rect.h} : Rect{rect.x, rect.y, rect.w, 1};
    line.fill = flat(builder.sheet().theme.hair);
    builder.box(std::move(line));
  }

 protected:
  Size measured(const Sheet&, double width) const override {
    return vertical_ ? Size{1, 1} : Size{width, 1};
  }

 private:
  bool vertical_;
};

class Custom final : public Part {
 public:
  Custom(std::function<Size(const Sheet&, double)> measure,
         std::function<void(FrameBuilder&, Rect)> draw)
      : measure_(std::move(measure)), draw_(std::move(draw)) {}
  void place(FrameBuilder& builder, Rect rect) const override { draw_(builder, rect); }

 protected:
  Size measured(const Sheet& sheet, double width) const override { return measure_(sheet, width); }

 private:
  std::function<Size(const Sheet&, double)> measure_;
  std::function<void(FrameBuilder&, Rect)> draw_;
};

class Layered final : public Wrapped {
 public:
  Layered(std::string id, Element inner, int z_above)
      : Wrapped(std::move(inner)), id_(std::move(id)), z_above_(z_above) {}
  void place(FrameBuilder& builder, Rect rect) const override {
    const auto scope = builder.layer(id_, z_above_);
    inner_->place(builder, rect);
  }

 private:
  std::string id_;
  int z_above_;
};

class Meaning final : public Wrapped {
 public:
  Meaning(Node node, Element inner) : Wrapped(std::move(inner)), node_(std::move(node)) {}
  void place(FrameBuilder& builder, Rect rect) const override {
    const auto scope = builder.node(node_, rect);
    inner_->place(builder, rect);
  }

 private:
  Node node_;
};

}  // namespace

Element grow(Element part, double weight) {
  return part ? std::make_shared<Grown>(std::move(part), weight) : nullptr;
}
Element pad(Element part, Insets insets) {
  return part ? std::make_shared<Padded>(std::move(part), insets) : nullptr;
}
Element at_least(Element part, double width, double height) {
  return part ? std::make_shared<Sized>(std::move(part), Size{width, height}, false) : nullptr;
}
Element exactly(Element part, double width, double height) {
  return part ? std::make_shared<Sized>(std::move(part), Size{width, height}, true) : nullptr;
}
Element aligned(Element part, Align across, Align down) {
  return part ? std::make_shared<Aligned>(std::move(part), across, down) : nullptr;
}
Element space(double width, double height) {
  return std::make_shared<Empty>(Size{width, height}, 0);
}
Element spring() { return std::make_shared<Empty>(Size{0, 0}, 1); }
Element rule(bool vertical) { return std::make_shared<Hairline>(vertical); }
Element nothing() { return nullptr; }
Element custom(std::function<Size(const Sheet&, double width)> measure,
               std::function<void(FrameBuilder&, Rect)> draw) {
  return std::make_shared<Custom>(std::move(measure), std::move(draw));
}
Element layered(std::string id, Element part, int z_above) {
  return part ? std::make_shared<Layered>(std::move(id), std::move(part), z_above) : nullptr;
}
Element meaning(Node node, Element part) {
  return part ? std::make_shared<Meaning>(std::move(node), std::move(part)) : nullptr;
}

}  // namespace demarche::canvas
