#include "canvas/lint.h"

#include <algorithm>
#include <cmath>

#include "canvas/lint_contrast.h"
#include "canvas/metrics.h"

namespace demarche::canvas {
namespace {

constexpr double kSlack = 0.75;  // px a text may stick out: the round of a letter
constexpr double kTouch = 1.0;   // px two inks may share

struct Seen {
  Rect rect;  // after scrolling, cut by the clip
  std::size_t layer = 0;
  std::size_t order = 0;
  const TextRun* text = nullptr;
  std::uint32_t node = 0;
};

Rect shown(Rect r, const Layer& layer) {
  r = r.moved(-layer.scroll.x, -layer.scroll.y);
  return layer.clip ? intersected(r, *layer.clip) : r;
}

// Where letters really are: from about the top of the capitals to a little below the baseline.
Rect letters(const TextRun& t, const TextLine& line) {
  return {t.at.x + line.x, t.at.y + line.baseline - t.style.size * 0.74, line.width,
          t.style.size * 0.92};
}

std::string short_form(const TextRun& t) {
  std::string out;
  for (const TextLine& l : t.block.lines) out.append(out.empty() ? "" : " ").append(l.text);
  return out.size() <= 60 ? out : out.substr(0, out.find(' ', 40)).append("...");
}

std::string rounded(double v) {
  std::string s = std::to_string(std::round(v * 10) / 10);
  return s.substr(0, s.find('.') + 2);
}

// The builder marks a second node of one id with "~2".
bool is_doubled(const std::string& id) {
  const std::size_t mark = id.rfind('~');
  return mark != std::string::npos && mark + 1 < id.size() &&
         id.find_first_not_of("0123456789", mark + 1) == std::string::npos;
}

class Lint {
 public:
  explicit Lint(const Frame& frame) : frame_(frame) {}

  std::vector<Fault> run() {
    for (std::size_t l = 0; l < frame_.layers.size(); ++l) {
      for (std::size_t i = 0; i < frame_.layers[l].items.size(); ++i) item(l, i);
    }
    overlaps();
    nodes();
    add_contrast_faults(frame_, faults_);
    return std::move(faults_);
  }

 private:
  const std::string& id(std::uint32_t node) const { return frame_.nodes[node].id; }
  void fault(FaultKind kind, const std::string& node, std::string detail) {
    faults_.push_back({kind, node, std::move(detail)});
  }

  void item(std::size_t layer_index, std::size_t order) {
    const Layer& layer = frame_.layers[layer_index];
    const Item& it = layer.items[order];
    if (const auto* text = std::get_if<TextRun>(&it.shape)) {
      one_text(layer, *text, it.node);
      for (const TextLine& line : text->block.lines) {
        const Rect r = shown(letters(*text, line), layer);
        if (!r.empty()) texts_.push_back({r, layer_index, order, text, it.node});
      }
    }
    Rect image;
    if (const auto* i = std::get_if<Image>(&it.shape)) image = i->rect;
    if (const auto* i = std::get_if<Icon>(&it.shape)) image = i->rect.inset(i->rect.w * 0.1);
    image = shown(image, layer);
    if (!image.empty()) images_.push_back({image, layer_index, order, nullptr, it.node});
  }

  void one_text(const Layer& layer, const TextRun& t, std::uint32_t node) {
    const std::string& owner = id(node);
    const Rect screen{0, 0, frame_.size.w, frame_.size.h};
    for (const TextLine& line : t.block.lines) {
      const Rect r = letters(t, line);
      const Rect seen = r.moved(-layer.scroll.x, -layer.scroll.y);
      const bool across = !layer.clip || (seen.x >= layer.clip->x - kSlack &&
                                          seen.right() <= layer.clip->right() + kSlack);
      const bool on_screen = layer.clip || screen.holds(seen, kSlack);
      if (!t.home.holds(r, kSlack) || !across || !on_screen) {
        fault(FaultKind::kTextOutside, owner, short_form(t));
        break;
      }
    }
    if (t.block.missing_glyphs > 0) fault(FaultKind::kMissingGlyph, owner, short_form(t));
    if (t.block.broken_words > 0) fault(FaultKind::kBrokenWord, owner, short_form(t));
    if (t.block.cut && !said(t, node, false)) fault(FaultKind::kCutText, owner, short_form(t));
    if (!said(t, node, true)) fault(FaultKind::kUnspoken, owner, short_form(t));
  }

  // Does the node, or one above it, say what the text shows?
  bool said(const TextRun& t, std::uint32_t node, bool by_line) const {
    for (std::int32_t n = static_cast<std::int32_t>(node); n >= 0;
         n = frame_.nodes[static_cast<std::size_t>(n)].parent) {
      if (says(frame_.nodes[static_cast<std::size_t>(n)], t, by_line)) return true;
    }
    return false;
  }

  static bool says(const Node& n, const TextRun& t, bool by_line) {
    const bool numbers = n.role == Role::kMeter || n.role == Role::kChart;
    for (const TextLine& line : t.block.lines) {
      std::string_view words = line.text;
      const auto holds = [&words](const std::string& s) {
        return s.find(words) != std::string::npos;
      };
      while (!words.empty() && words.back() == ' ') words.remove_suffix(1);
      while (!words.empty() && words.front() == ' ') words.remove_prefix(1);
      const bool number = words.find_first_not_of("0123456789 ") == std::string_view::npos;
      if (holds(n.label) || holds(n.value) || holds(n.description) || holds(n.shortcut)) continue;
      if (numbers && number) continue;
      return by_line && t.block.cut && &line == &t.block.lines.back();
    }
    return true;
  }

  void overlaps() {
    for (std::size_t i = 0; i < texts_.size(); ++i) {
      for (std::size_t j = i + 1; j < texts_.size(); ++j) {
        if (texts_[i].text != texts_[j].text && collide(texts_[i], texts_[j])) {
          fault(FaultKind::kTextOverText, id(texts_[i].node),
                short_form(*texts_[i].text).append(" / ").append(short_form(*texts_[j].text)));
        }
      }
      for (const Seen& image : images_) {
        if (collide(texts_[i], image)) {
          fault(FaultKind::kTextOverImage, id(texts_[i].node), short_form(*texts_[i].text));
        }
      }
    }
  }

  bool collide(const Seen& a, const Seen& b) const {
    // What lies on another height covers on purpose: tooltips, dialogs.
    if (frame_.layers[a.layer].z != frame_.layers[b.layer].z) return false;
    const Rect both = intersected(a.rect, b.rect);
    return both.w > kTouch && both.h > kTouch;
  }

  void nodes() {
    const Rect screen{0, 0, frame_.size.w, frame_.size.h};
    for (const Node& n : frame_.nodes) {
      if (is_doubled(n.id)) fault(FaultKind::kDuplicateId, n.id, role_name(n.role));
      if (n.scroll.empty() && !screen.holds(n.rect, 1)) {
        fault(FaultKind::kOffScreen, n.id, role_name(n.role));
      }
      if (n.action && !n.focusable) fault(FaultKind::kUnreachable, n.id, role_name(n.role));
      if (n.focusable) stop(n);
    }
  }

  void stop(const Node& n) {
    if (n.label.empty()) fault(FaultKind::kNoLabel, n.id, role_name(n.role));
    const double h = kMinTarget - 0.5;
    if (n.land) return;  // as large as the land is; its mark is the target
    if (n.rect.w < h || n.rect.h < h) {
      fault(FaultKind::kSmallTarget, n.id,
            rounded(n.rect.w).append(" x ").append(rounded(n.rect.h)));
    }
  }

  const Frame& frame_;
  std::vector<Fault> faults_;
  std::vector<Seen> texts_, images_;
};

}  // namespace

const char* fault_name(FaultKind kind) {
  switch (kind) {
    case FaultKind::kTextOutside:
      return "text outside";
    case FaultKind::kTextOverText:
      return "text over text";
    case FaultKind::kTextOverImage:
      return "text over image";
    case FaultKind::kLowContrast:
      return "low contrast";
    case FaultKind::kFaintMark:
      return "faint mark";
    case FaultKind::kSmallTarget:
      return "small target";
    case FaultKind::kMissingGlyph:
      return "missing glyph";
    case FaultKind::kBrokenWord:
      return "broken word";
    case FaultKind::kCutText:
      return "cut text";
    case FaultKind::kNoLabel:
      return "no label";
    case FaultKind::kUnreachable:
      return "unreachable";
    case FaultKind::kOffScreen:
      return "off screen";
    case FaultKind::kDuplicateId:
      return "duplicate id";
    case FaultKind::kUnspoken:
      return "unspoken";
  }
  return "fault";
}

std::vector<Fault> lint(const Frame& frame) { return Lint(frame).run(); }

std::string describe(const std::vector<Fault>& faults) {
  std::string out;
  for (const Fault& f : faults) {
    out.append(fault_name(f.kind))
        .append(": #")
        .append(f.node)
        .append(" ")
        .append(f.detail)
        .append("\n");
  }
  return out;
}

}  // namespace demarche::canvas
