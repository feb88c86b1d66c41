// Rows, columns, grids: the parts that hold several others.
#include <algorithm>
#include <cmath>
#include <numeric>

#include "canvas/layout.h"

namespace demarche::canvas {
namespace {

using Lengths = std::vector<double>;

constexpr double kLeastShare = 48;  // what a weighted part of a full row keeps, at 100 % text

constexpr double kUnbounded = 1e5;  // wide enough for any text on one line

class Several : public Part {
 public:
  Several(Elements parts, double gap) : parts_(std::move(parts)), gap_(gap) {
    parts_.erase(std::remove(parts_.begin(), parts_.end(), nullptr), parts_.end());
  }

 protected:
  double gaps() const { return parts_.empty() ? 0 : gap_ * static_cast<double>(parts_.size() - 1); }
  double weights() const {
    double sum = 0;
    for (const Element& p : parts_) sum += p->weight();
    return sum;
  }
  Elements parts_;
  double gap_;
};

// x and width of a part in a column, y and height of a part in a row.
struct Extent {
  double at, length;
};
Extent across_extent(Across across, double from, double room, double wanted) {
  switch (across) {
    case Across::kStretch:
      return {from, room};
    case Across::kCentre:
      return {from + (room - wanted) / 2, wanted};
    case Across::kEnd:
      return {from + room - wanted, wanted};
    case Across::kStart:
    case Across::kBaseline:
      break;
  }
  return {from, wanted};
}

// The largest cap under which the lengths sum to at most `room`.
double common_cap(Lengths lengths, double room) {
  std::sort(lengths.begin(), lengths.end());
  double left = std::max(0.0, room);
  for (std::size_t i = 0; i < lengths.size(); ++i) {
    const double fair = left / static_cast<double>(lengths.size() - i);
    if (lengths[i] > fair) return fair;
    left -= lengths[i];
  }
  return lengths.empty() ? 0 : lengths.back();
}

class Column final : public Several {
 public:
  Column(Elements parts, double gap, Across across)
      : Several(std::move(parts), gap), across_(across) {}

  void place(FrameBuilder& builder, Rect rect) const override {
    const Sheet& sheet = builder.sheet();
    const Lengths hs = heights(sheet, rect.w, rect.h);
    double y = rect.y;
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      const double w = std::min(parts_[i]->measure(sheet, rect.w).w, rect.w);
      const Extent e = across_extent(across_, rect.x, rect.w, w);
      parts_[i]->place(builder, {e.at, y, e.length, hs[i]});
      y += hs[i] + gap_;
    }
  }
  double wish(const Sheet& sheet, double width) const override {
    double sum = gaps();
    for (const Element& p : parts_) sum += p->wish(sheet, width);
    return sum;
  }
  double baseline(const Sheet& sheet, double width) const override {
    return parts_.empty() ? 0 : parts_[0]->baseline(sheet, width);
  }

 protected:
  Size measured(const Sheet& sheet, double width) const override {
    Size sum{0, gaps()};
    for (const Element& p : parts_) {
      const Size s = p->measure(sheet, width);
      sum.w = std::max(sum.w, s.w);
      sum.h += s.h;
    }
    return sum;
  }

 private:
  // Between what each must have and what it wishes; what is left over by weight.
  Lengths heights(const Sheet& sheet, double width, double room) const {
    Lengths out, more;
    double least = gaps();
    for (const Element& p : parts_) {
      out.push_back(p->measure(sheet, width).h);
      more.push_back(std::max(0.0, p->wish(sheet, width) - out.back()));
      least += out.back();
    }
    const double cap = common_cap(more, room - least);
    double used = least;
    for (std::size_t i = 0; i < out.size(); ++i) {
      const double add = std::min(more[i], cap);
      out[i] += add;
      used += add;
    }
    const double total = weights(), extra = std::max(0.0, room - used);
    for (std::size_t i = 0; total > 0 && i < out.size(); ++i) {
      out[i] += extra * parts_[i]->weight() / total;
    }
    return out;
  }

  Across across_;
};

class Row final : public Several {
 public:
  Row(Elements parts, double gap, Across across)
      : Several(std::move(parts), gap), across_(across) {}

  void place(FrameBuilder& builder, Rect rect) const override {
    const Sheet& sheet = builder.sheet();
    const Lengths ws = widths(sheet, rect.w);
    const double line = across_ == Across::kBaseline ? common_baseline(sheet, ws) : 0;
    double x = rect.x;
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      const double wanted = std::min(parts_[i]->wish(sheet, ws[i]), rect.h);
      Extent e = across_extent(across_, rect.y, rect.h, wanted);
      if (across_ == Across::kBaseline) e.at += line - parts_[i]->baseline(sheet, ws[i]);
      parts_[i]->place(builder, {x, e.at, ws[i], e.length});
      x += ws[i] + gap_;
    }
  }
  double wish(const Sheet& sheet, double width) const override {
    const Lengths ws = widths(sheet, width);
    double height = measure(sheet, width).h;
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      height = std::max(height, parts_[i]->wish(sheet, ws[i]));
    }
    return height;
  }
  double baseline(const Sheet& sheet, double width) const override {
    return common_baseline(sheet, widths(sheet, width));
  }

 protected:
  Size measured(const Sheet& sheet, double width) const override {
    double natural = gaps();
    for (const Element& p : parts_) natural += p->measure(sheet, width).w;
    const Lengths ws = widths(sheet, width);
    const double line = across_ == Across::kBaseline ? common_baseline(sheet, ws) : 0;
    double height = 0;
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      const double drop =
          across_ == Across::kBaseline ? line - parts_[i]->baseline(sheet, ws[i]) : 0;
      height = std::max(height, drop + parts_[i]->measure(sheet, ws[i]).h);
    }
    return {std::min(width, natural), height};
  }

 private:
  double common_baseline(const Sheet& sheet, const Lengths& ws) const {
    double line = 0;
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      line = std::max(line, parts_[i]->baseline(sheet, ws[i]));
    }
    return line;
  }

  Lengths widths(const Sheet& sheet, double width) const {
    Lengths fixed, out;
    double sum = gaps(), reserved = 0;
    for (const Element& p : parts_) {
      const double w = p->measure(sheet, width).w;
      out.push_back(p->weight() > 0 ? 0 : w);
      if (p->weight() > 0) {
        reserved += std::min(w, sheet.grow(kLeastShare));
      } else {
        fixed.push_back(w);
        sum += w;
      }
    }
    if (sum + reserved > width) {
      const double cap = common_cap(fixed, width - gaps() - reserved);
      for (double& w : out) w = std::min(w, cap);
    }
    const double total = weights();
    const double left =
        std::max(0.0, width - gaps() - std::accumulate(out.begin(), out.end(), 0.0));
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      if (parts_[i]->weight() > 0) out[i] = left * parts_[i]->weight() / total;
    }
    return out;
  }

  Across across_;
};

class RowOrColumn final : public Several {
 public:
  RowOrColumn(Elements parts, double gap, Across across, double column_gap)
      : Several(parts, gap),
        row_(row(parts, gap, across)),
        column_(column(std::move(parts), column_gap)) {}

  void place(FrameBuilder& builder, Rect rect) const override {
    chosen(builder.sheet(), rect.w)->place(builder, rect);
  }
  double wish(const Sheet& sheet, double width) const override {
    return chosen(sheet, width)->wish(sheet, width);
  }
  double baseline(const Sheet& sheet, double width) const override {
    return chosen(sheet, width)->baseline(sheet, width);
  }

 protected:
  Size measured(const Sheet& sheet, double width) const override {
    return chosen(sheet, width)->measure(sheet, width);
  }

 private:
  const Element& chosen(const Sheet& sheet, double width) const {
    double natural = gaps();
    for (const Element& p : parts_) natural += p->measure(sheet, kUnbounded).w;
    return natural <= width + 0.01 ? row_ : column_;
  }
  Element row_, column_;
};

class Wrap final : public Several {
 public:
  Wrap(Elements parts, double gap, double line_gap)
      : Several(std::move(parts), gap), line_gap_(line_gap) {}

  void place(FrameBuilder& builder, Rect rect) const override {
    const Sheet& sheet = builder.sheet();
    flow(sheet, rect.w,
         [&](std::size_t i, Rect r) { parts_[i]->place(builder, r.moved(rect.x, rect.y)); });
  }

 protected:
  Size measured(const Sheet& sheet, double width) const override {
    return flow(sheet, width, [](std::size_t, Rect) {});
  }

 private:
  template <class Visit>
  Size flow(const Sheet& sheet, double width, Visit visit) const {
    double y = 0, widest = 0;
    std::size_t i = 0;
    while (i < parts_.size()) {
      std::size_t end = i;
      double used = 0, height = 0;
      for (; end < parts_.size(); ++end) {
        const Size s = parts_[end]->measure(sheet, width);
        const double with = used + (end > i ? gap_ : 0) + s.w;
        if (end > i && with > width + 0.01) break;
        used = with;
        height = std::max(height, s.h);
      }
      double x = 0;
      for (; i < end; ++i) {
        const Size s = parts_[i]->measure(sheet, width);
        visit(i, Rect{x, y + (height - s.h) / 2, std::min(s.w, width), s.h});
        x += s.w + gap_;
      }
      widest = std::max(widest, used);
      y += height + (end < parts_.size() ? line_gap_ : 0);
    }
    return {std::min(widest, width), y};
  }

  double line_gap_;
};

class Grid final : public Several {
 public:
  Grid(Elements parts, double min_width, double gap, int max_columns)
      : Several(std::move(parts), gap), min_width_(min_width), max_columns_(max_columns) {}

  void place(FrameBuilder& builder, Rect rect) const override {
    const Sheet& sheet = builder.sheet();
    const Lengths hs = heights(sheet, rect.w);
    const double natural = measure(sheet, rect.w).h;
    const double extra =
        hs.empty() ? 0 : std::max(0.0, rect.h - natural) / static_cast<double>(hs.size());
    const std::size_t n = columns(sheet, rect.w);
    const double w = cell_width(n, rect.w);
    double y = rect.y;
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      const double h = hs[i / n] + extra;
      parts_[i]->place(builder, {rect.x + static_cast<double>(i % n) * (w + gap_), y, w, h});
      if (i % n == n - 1) y += h + gap_;
    }
  }

 protected:
  Size measured(const Sheet& sheet, double width) const override {
    const Lengths hs = heights(sheet, width);
    const double between = hs.empty() ? 0 : gap_ * static_cast<double>(hs.size() - 1);
    return {width, std::accumulate(hs.begin(), hs.end(), between)};
  }

 private:
  std::size_t columns(const Sheet& sheet, double width) const {
    const double fit = std::floor((width + gap_ + 0.01) / (sheet.grow(min_width_) + gap_));
    const double most = std::min<double>(max_columns_, static_cast<double>(parts_.size()));
    return static_cast<std::size_t>(std::max(1.0, std::min(fit, most)));
  }
  double cell_width(std::size_t n, double width) const {
    return (width - gap_ * static_cast<double>(n - 1)) / static_cast<double>(n);
  }
  Lengths heights(const Sheet& sheet, double width) const {
    const std::size_t n = columns(sheet, width);
    const double w = cell_width(n, width);
    Lengths out((parts_.size() + n - 1) / n, 0.0);
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      out[i / n] = std::max(out[i / n], parts_[i]->measure(sheet, w).h);
    }
    return out;
  }

  double min_width_;
  int max_columns_;
};

class TableRow final : public Several {
 public:
  TableRow(Elements parts, Lengths shares, double gap)
      : Several(std::move(parts), gap), shares_(std::move(shares)) {
    shares_.resize(parts_.size(), 1.0);
  }

  void place(FrameBuilder& builder, Rect rect) const override {
    const Lengths ws = widths(builder.sheet(), rect.w);
    double x = rect.x;
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      const double h = std::min(rect.h, parts_[i]->measure(builder.sheet(), ws[i]).h);
      parts_[i]->place(builder, {x, rect.y + (rect.h - h) / 2, ws[i], h});
      x += ws[i] + gap_;
    }
  }

 protected:
  Size measured(const Sheet& sheet, double width) const override {
    const Lengths ws = widths(sheet, width);
    double h = 0;
    for (std::size_t i = 0; i < parts_.size(); ++i) {
      h = std::max(h, parts_[i]->measure(sheet, ws[i]).h);
    }
    return {width, h};
  }

 private:
  Lengths widths(const Sheet& sheet, double width) const {
    double fixed = gaps(), total = 0;
    for (const double s : shares_) s > 0 ? total += s : fixed += sheet.grow(-s);
    Lengths out;
    for (const double s : shares_) {
      out.push_back(s > 0 ? std::max(0.0, width - fixed) * s / total : sheet.grow(-s));
    }
    return out;
  }

  Lengths shares_;
};

class Stack final : public Several {
 public:
  explicit Stack(Elements parts) : Several(std::move(parts), 0) {}
  void place(FrameBuilder& builder, Rect rect) const override {
    for (const Element& p : parts_) p->place(builder, rect);
  }
  double wish(const Sheet& sheet, double width) const override {
    double most = 0;
    for (const Element& p : parts_) most = std::max(most, p->wish(sheet, width));
    return most;
  }

 protected:
  Size measured(const Sheet& sheet, double width) const override {
    Size most;
    for (const Element& p : parts_) {
      const Size s = p->measure(sheet, width);
      most = {std::max(most.w, s.w), std::max(most.h, s.h)};
    }
    return most;
  }
};

}  // namespace

Element column(Elements parts, double gap, Across across) {
  return std::make_shared<Column>(std::move(parts), gap, across);
}
Element row(Elements parts, double gap, Across across) {
  return std::make_shared<Row>(std::move(parts), gap, across);
}
Element row_or_column(Elements parts, double gap, Across across, double column_gap) {
  return std::make_shared<RowOrColumn>(std::move(parts), gap, across, column_gap);
}
Element wrap(Elements parts, double gap, double line_gap) {
  return std::make_shared<Wrap>(std::move(parts), gap, line_gap);
}
Element grid(Elements parts, double min_width, double gap, int max_columns) {
  return std::make_shared<Grid>(std::move(parts), min_width, gap, max_columns);
}
Element table_row(Elements parts, std::vector<double> shares, double gap) {
  return std::make_shared<TableRow>(std::move(parts), std::move(shares), gap);
}
Element stack(Elements parts) { return std::make_shared<Stack>(std::move(parts)); }

}  // namespace demarche::canvas
