#include <algorithm>
#include <cmath>

#include "canvas/layout.h"

namespace demarche::canvas {
namespace {

constexpr double kBarWidth = 6, kBarGap = 8, kShortestThumb = 28;

class Scroll final : public Part {
 public:
  Scroll(std::string id, Element inner, double min_height, bool follows_end)
      : id_(std::move(id)),
        inner_(std::move(inner)),
        min_height_(min_height),
        follows_end_(follows_end) {}

  double weight() const override { return 1; }
  double wish(const Sheet& sheet, double width) const override {
    return inner_->wish(sheet, width);
  }

  void place(FrameBuilder& builder, Rect rect) const override {
    const Sheet& sheet = builder.sheet();
    double height = inner_->measure(sheet, rect.w).h;
    if (height <= rect.h + 0.5) {
      inner_->place(builder, rect);
      return;
    }
    const double width = rect.w - kBarWidth - kBarGap;
    height = inner_->measure(sheet, width).h;
    {
      const auto scope = builder.scroll_area(id_, rect, height, follows_end_);
      inner_->place(builder, {rect.x, rect.y, width, height});
    }
    place_bar(builder, rect, height);
  }

 protected:
  Size measured(const Sheet& sheet, double width) const override {
    const Size s = inner_->measure(sheet, width);
    return {s.w, std::min(s.h, sheet.grow(min_height_))};
  }

 private:
  void place_bar(FrameBuilder& builder, Rect rect, double height) const {
    const Sheet& sheet = builder.sheet();
    const double limit = height - rect.h;
    const double offset = builder.offset_of(id_);
    const Rect track{rect.right() - kBarWidth, rect.y, kBarWidth, rect.h};
    const double thumb = std::min(rect.h, std::max(kShortestThumb, rect.h * rect.h / height));
    Node bar;
    bar.id = id_ + "/bar";
    bar.role = Role::kScrollBar;
    bar.value = std::to_string(std::lround(100 * offset / limit)) + "%";
    const auto layer = builder.layer(bar.id);
    const auto node = builder.node(std::move(bar), track);
    Box well;
    well.rect = track;
    well.radius = kPill;
    well.fill = flat(faded(sheet.theme.well, 0.8));
    builder.box(std::move(well));
    Box grip;
    grip.rect = {track.x, track.y + (track.h - thumb) * offset / limit, track.w, thumb};
    grip.radius = kPill;
    grip.fill = flat(sheet.theme.edge);
    builder.box(std::move(grip));
  }

  std::string id_;
  Element inner_;
  double min_height_;
  bool follows_end_;
};

}  // namespace

Element scroll(std::string id, Element part, double min_height) {
  return part ? std::make_shared<Scroll>(std::move(id), std::move(part), min_height, false)
              : nullptr;
}

Element scroll_at_end(std::string id, Element part, double min_height) {
  return part ? std::make_shared<Scroll>(std::move(id), std::move(part), min_height, true)
              : nullptr;
}

}  // namespace demarche::canvas
