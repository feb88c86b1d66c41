#include "canvas/lint_contrast.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "canvas/backdrop.h"
#include "canvas/text.h"

namespace demarche::canvas {
namespace {

// WCAG 2.2 has 3:1 for large text (1.4.3); here all text keeps what small text needs.
constexpr double kLeastOfText = 4.5;  // 1.4.3, level AA
constexpr double kLeastOfMarks = 3;   // 1.4.11, level AA

std::string rounded(double v) {
  std::string s = std::to_string(std::round(v * 10) / 10);
  return s.substr(0, s.find('.') + 2);
}

// The weakest contrast of a colour on any of the grounds.
double weakest(Color color, const std::vector<Color>& grounds) {
  double least = 21;
  for (const Color ground : grounds) {
    least = std::min(least, contrast(over(color, ground), ground));
  }
  return least;
}

class Contrast {
 public:
  Contrast(const Frame& frame, std::vector<Fault>& faults) : frame_(frame), faults_(faults) {}

  void run() {
    for (layer_ = 0; layer_ < frame_.layers.size(); ++layer_) {
      for (item_ = 0; item_ < frame_.layers[layer_].items.size(); ++item_) {
        std::visit(*this, frame_.layers[layer_].items[item_].shape);
      }
    }
  }

  void operator()(const TextRun& t) {
    double least = 21;
    for (const TextLine& line : t.block.lines) least = std::min(least, line_contrast(t, line));
    if (least >= kLeastOfText) return;
    const std::string text = t.block.lines.empty() ? "" : t.block.lines[0].text;
    faults_.push_back({FaultKind::kLowContrast, node().id, text + " " + rounded(least)});
  }
  void operator()(const Icon& i) { mark("icon " + i.name, i.color, behind(i.rect)); }
  void operator()(const Marker& m) {
    const double half = m.size / 2;
    const auto ground = behind({m.center.x - half, m.center.y - half, m.size, m.size});
    // Its outline or what it is filled with: one of them tells it from the ground.
    const double strongest = std::max(m.fill.a == 0 ? 1 : weakest(shown(m.fill), ground),
                                      m.stroke.a == 0 ? 1 : weakest(shown(m.stroke), ground));
    mark("marker", strongest);
  }
  void operator()(const Bar& b) {
    const auto ground = behind(b.rect);
    std::vector<Color> wells;
    for (const Color under : ground) wells.push_back(over(shown(b.well), under));
    if (b.value > 0) mark("bar", b.fill, wells);
    if (b.ghost) mark("ghost of a bar", b.ghost_color, wells);
    if (!b.ticks.empty()) mark("tick of a bar", b.tick_color, ground);
  }
  void operator()(const Ring& r) {
    const double out = r.radius + r.width / 2;
    const auto ground = behind({r.center.x - out, r.center.y - out, 2 * out, 2 * out});
    std::vector<Color> tracks;
    for (const Color under : ground) tracks.push_back(over(shown(r.track), under));
    const bool amount = r.segments > 0 ? r.filled > 0 : r.value > 0;
    if (amount && r.fill != r.track) mark("ring", r.fill, tracks);
  }
  void operator()(const Box& b) {
    if (frame_.layers[layer_].id == "focus") ring(b);
    if (node().role == Role::kField) field(b);
  }
  template <class Other>
  void operator()(const Other&) {}

 private:
  const Layer& layer() const { return frame_.layers[layer_]; }
  const Node& node() const { return frame_.nodes[layer().items[item_].node]; }
  Color shown(Color color) const { return faded(color, layer().opacity); }

  // A text is read letter by letter, so everything behind it counts. A mark may lie over the end of
  // a bar or another mark: it is told from what surrounds it whole.
  std::vector<Color> behind(const Rect& place, Filling filling = Filling::whole) const {
    return backdrop(frame_, layer_, item_, place.moved(-layer().scroll.x, -layer().scroll.y),
                    filling);
  }

  // A text with a halo is read against the halo.
  double line_contrast(const TextRun& t, const TextLine& line) const {
    const Rect letters{t.at.x + line.x, t.at.y + line.baseline - t.style.size * 0.74, line.width,
                       t.style.size * 0.92};
    std::vector<Color> grounds = behind(letters, Filling::any);
    if (t.halo.a == 0) {
      for (const Color said : {t.backdrop.top, t.backdrop.bottom}) {
        if (said.a == 255) grounds.push_back(said);
      }
    } else {
      for (Color& ground : grounds) ground = over(shown(t.halo), ground);
    }
    double least = weakest(shown(t.color), grounds);
    for (const Span& span : line.spans) {
      if (span.color) least = std::min(least, weakest(shown(*span.color), grounds));
    }
    return least;
  }

  void mark(const std::string& what, Color color, const std::vector<Color>& grounds) {
    mark(what, weakest(shown(color), grounds));
  }

  // What cannot be used now is exempt (1.4.11, inactive components).
  void mark(const std::string& what, double least) {
    for (const Node* n = &node();; n = &frame_.nodes[static_cast<std::size_t>(n->parent)]) {
      if (n->disabled) return;
      if (n->parent < 0) break;
    }
    if (least >= kLeastOfMarks) return;
    faults_.push_back({FaultKind::kFaintMark, node().id, what + " " + rounded(least)});
  }

  // 2.4.7 with 1.4.11: the ring stands out from all that it lies on.
  void ring(const Box& b) {
    const double w = b.border.width;
    const Rect& r = b.rect;
    const std::array<Rect, 4> sides = {Rect{r.x, r.y, r.w, w}, Rect{r.x, r.bottom() - w, r.w, w},
                                       Rect{r.x, r.y, w, r.h}, Rect{r.right() - w, r.y, w, r.h}};
    double least = 21;
    for (const Rect& side : sides) {
      least = std::min(least, weakest(shown(b.border.color), behind(side)));
    }
    mark("focus ring", least);
  }

  // Where one types is told by its outline.
  void field(const Box& b) {
    const Rect seen = b.rect.moved(-layer().scroll.x, -layer().scroll.y);
    const bool outer = node().rect.holds(seen, 1) && seen.holds(node().rect, 1);
    if (outer && b.border.color.a != 0) mark("outline of a field", b.border.color, behind(b.rect));
  }

  const Frame& frame_;
  std::vector<Fault>& faults_;
  std::size_t layer_ = 0, item_ = 0;
};

}  // namespace

void add_contrast_faults(const Frame& frame, std::vector<Fault>& faults) {
  Contrast(frame, faults).run();
}

}  // namespace demarche::canvas
