#include "canvas/kit/chart.h"

#include <algorithm>
#include <cmath>

#include "canvas/kit/label.h"

namespace demarche::canvas {
namespace {

constexpr double kLabelGap = 6;

TextOptions silent(Type type, Tone tone = Tone::kText) {
  TextOptions t;
  t.type = type;
  t.tone = tone;
  t.silent = true;
  return t;
}

// Moves labels apart so that none is nearer to the next than `height`, inside [top, bottom].
std::vector<double> spread(std::vector<double> wanted, double height, double top, double bottom) {
  std::vector<std::size_t> order(wanted.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::sort(order.begin(), order.end(),
            [&](std::size_t a, std::size_t b) { return wanted[a] < wanted[b]; });
  double least = top;
  for (const std::size_t i : order) {
    wanted[i] = std::max(wanted[i], least);
    least = wanted[i] + height;
  }
  double most = bottom - height;
  for (auto it = order.rbegin(); it != order.rend(); ++it) {
    wanted[*it] = std::min(wanted[*it], most);
    most = wanted[*it] - height;
  }
  return wanted;
}

class LineChart final : public Part {
 public:
  explicit LineChart(LineChartOptions options) : o_(std::move(options)) {}

  double weight() const override { return 1; }

  void place(FrameBuilder& builder, Rect rect) const override {
    Node node;
    node.id = o_.id;
    node.role = Role::kChart;
    node.label = o_.label;
    node.description = o_.description;
    node.action = o_.action;
    node.focusable = static_cast<bool>(o_.action);
    node.radius = 6;
    // The words of the axes, so that they are spoken with the chart.
    for (const auto& [value, name] : o_.rows) node.value.append(name).append(" ");
    for (const auto& [at, name] : o_.columns) node.value.append(name).append(" ");
    const auto scope = builder.node(std::move(node), rect);
    const Rect plot = plot_area(builder.sheet(), rect);
    axes(builder, rect, plot);
    lines(builder, rect, plot);
  }

 protected:
  Size measured(const Sheet& sheet, double width) const override {
    return {width, sheet.grow(o_.min_height)};
  }

 private:
  double y_of(const Rect& plot, double v) const {
    return plot.bottom() - plot.h * (v - o_.low) / std::max(1e-9, o_.high - o_.low);
  }

  Rect plot_area(const Sheet& sheet, Rect rect) const {
    double left = 0, right = 0, below = 0, last = 0;
    for (const auto& [value, name] : o_.rows) {
      left = std::max(left, sheet.block(name, Type::kCaption).size.w + 10);
    }
    for (const auto& [at, name] : o_.columns) {
      const Size s = sheet.block(name, Type::kCaption).size;
      below = std::max(below, s.h + 6);
      if (at > 0.99) last = s.w / 2;
    }
    for (const Series& s : o_.series) {
      right = std::max({right, sheet.block(s.end_value, Type::kFigure).size.w + 14,
                        sheet.block(s.label, Type::kCaption).size.w + 14});
    }
    right = std::max({right, last, 6.0});
    return rect.inset({left, sheet.grow(8), std::min(right, rect.w * 0.45), below + 2});
  }

  void axes(FrameBuilder& builder, const Rect& rect, const Rect& plot) const {
    const Sheet& sheet = builder.sheet();
    for (const auto& [value, name] : o_.rows) {
      const double y = y_of(plot, value);
      Box line;
      line.rect = {plot.x, y, plot.w, 1};
      line.fill = flat(sheet.theme.hair);
      builder.box(std::move(line));
      const Size s = sheet.block(name, Type::kCaption).size;
      builder.text({plot.x - 8 - s.w, y - s.h / 2}, name, Type::kCaption, Tone::kSoft);
    }
    column_labels(builder, rect, plot);
  }

  // The last label first, because it names the unit; one that would touch another is left out.
  void column_labels(FrameBuilder& builder, const Rect& rect, const Rect& plot) const {
    double limit = rect.right() + kLabelGap;
    for (auto it = o_.columns.rbegin(); it != o_.columns.rend(); ++it) {
      const Size s = builder.sheet().block(it->second, Type::kCaption).size;
      const double wanted = plot.x + plot.w * it->first - s.w / 2;
      const double x = std::clamp(wanted, rect.x, std::max(rect.x, rect.right() - s.w));
      if (x + s.w + kLabelGap > limit) continue;
      builder.text({x, plot.bottom() + 6}, it->second, Type::kCaption, Tone::kSoft);
      limit = x;
    }
  }

  void lines(FrameBuilder& builder, const Rect& rect, const Rect& plot) const {
    const Sheet& sheet = builder.sheet();
    std::vector<double> ends;
    const double high = TextMeasurer::line_height(sheet.style(Type::kFigure)) +
                        TextMeasurer::line_height(sheet.style(Type::kCaption)) + 3;
    for (const Series& s : o_.series) {
      ends.push_back(s.values.empty() ? plot.y : y_of(plot, s.values.back()) - high / 2 + 4);
    }
    ends = spread(std::move(ends), high, rect.y, plot.bottom() + 2);
    for (std::size_t i = 0; i < o_.series.size(); ++i) {
      series(builder, o_.series[i], plot, ends[i], rect.right());
    }
  }

  void series(FrameBuilder& builder, const Series& s, const Rect& plot, double label_top,
              double right) const {
    if (s.values.empty()) return;
    const Sheet& sheet = builder.sheet();
    const Color color = sheet.theme.tone(s.tone);
    Line line;
    const double last = std::max<double>(1, static_cast<double>(s.values.size() - 1));
    for (std::size_t i = 0; i < s.values.size(); ++i) {
      line.points.push_back(
          {plot.x + plot.w * static_cast<double>(i) / last, y_of(plot, s.values[i])});
    }
    const Point end = line.points.back();
    Node node;
    node.id = s.id;
    node.role = Role::kText;
    node.label = s.label;
    node.value = s.end_value;
    node.description = s.description;
    const auto scope = builder.node(std::move(node), {plot.x, plot.y, right - plot.x, plot.h});
    if (s.area) {
      Line area = line;
      area.points.push_back({end.x, plot.bottom()});
      area.points.push_back({plot.x, plot.bottom()});
      area.closed = true;
      area.fill = {faded(color, 0.09), faded(color, 0.04)};
      builder.draw(std::move(area));
    }
    line.smooth = true;
    line.color = color;
    line.width = s.dash.empty() ? 2.4 : 1.8;
    line.dash = s.dash;
    builder.draw(std::move(line));
    Marker dot;
    dot.center = end;
    dot.size = 8;
    dot.fill = color;
    builder.draw(dot);
    const double x = end.x + 12;
    const Size number = builder.text({x, label_top}, s.end_value, Type::kFigure);
    builder.text({x, label_top + number.h}, s.label, Type::kCaption, Tone::kSoft, right - x);
  }

  LineChartOptions o_;
};

// A bar from the middle line: left for less, right for more.
Element amount_bar(const BarEntry& b, double least, double most) {
  return custom(
      [](const Sheet& s, double width) {
        return Size{width, s.grow(14)};
      },
      [b, least, most](FrameBuilder& builder, Rect r) {
        const Theme& theme = builder.sheet().theme;
        const double span = std::max(1e-9, most - least);
        const double zero = r.x + r.w * -least / span;
        const double to = zero + r.w * b.amount / span;
        Box bar;
        bar.rect = {std::min(zero, to), r.center().y - 4, std::max(2.0, std::abs(to - zero)), 8};
        bar.radius = 2;
        const Color color = b.good ? theme.good : theme.bad;
        bar.fill = flat(b.good ? color : faded(color, 0.45));
        if (!b.good) bar.hatch = {color, 2, 3.4, true};
        if (b.amount != 0) builder.box(std::move(bar));
        Box axis;
        axis.rect = {zero, r.y, 1, r.h};
        axis.fill = flat(theme.edge);
        builder.box(std::move(axis));
      });
}

// Label, bar and value in a line; where a word of the label would be broken, the label goes above.
class BarRow final : public Part {
 public:
  BarRow(const BarEntry& b, double least, double most, double share) : label_(b.label) {
    type_ = b.total ? Type::kStrong : Type::kSecondary;
    const Element name = text(b.label, silent(type_, b.soft ? Tone::kSoft : Tone::kText));
    const Tone tone = b.total || b.soft ? Tone::kText : b.good ? Tone::kGood : Tone::kBad;
    TextOptions number = silent(Type::kFigure, tone);
    number.align = Align::kEnd;
    const Element value = text(b.value, std::move(number));
    const Element bar = b.total || b.soft ? space(0, 14) : amount_bar(b, least, most);
    beside_ = at_least(table_row({name, bar, value}, {share, 1 - share, -kValueWidth}, kColumnGap),
                       0, 24);
    above_ = pad(column({name, table_row({bar, value}, {1, -kValueWidth}, kColumnGap)}, 0),
                 Insets::both(0, 3));
    share_ = share;
  }

  void place(FrameBuilder& builder, Rect rect) const override {
    chosen(builder.sheet(), rect.w)->place(builder, rect);
  }

 protected:
  Size measured(const Sheet& sheet, double width) const override {
    return chosen(sheet, width)->measure(sheet, width);
  }

 private:
  const Element& chosen(const Sheet& sheet, double width) const {
    const double room = (width - sheet.grow(kValueWidth) - 2 * kColumnGap) * share_;
    return sheet.block(label_, type_, std::max(0.0, room)).broken_words > 0 ? above_ : beside_;
  }

  static constexpr double kValueWidth = 44, kColumnGap = 8;
  std::string label_;
  Type type_;
  double share_ = 0.5;
  Element beside_, above_;
};

Element bar_row(const BarEntry& b, double least, double most, double share) {
  Node node;
  node.id = b.id;
  node.role = Role::kRow;
  node.label = b.label;
  node.value = b.value;
  node.description = b.description;
  return meaning(std::move(node), std::make_shared<BarRow>(b, least, most, share));
}

}  // namespace

Element line_chart(LineChartOptions options) {
  return std::make_shared<LineChart>(std::move(options));
}

Element bar_chart(BarChartOptions o) {
  double least = 0, most = 0;
  for (const BarEntry& b : o.bars) {
    if (b.total || b.soft) continue;
    least = std::min(least, b.amount);
    most = std::max(most, b.amount);
  }
  Elements rows;
  for (const BarEntry& b : o.bars) {
    if (!rows.empty()) rows.push_back(rule());
    rows.push_back(bar_row(b, least, most, o.label_share));
  }
  Node node;
  node.id = o.id;
  node.role = Role::kChart;
  node.label = o.label;
  node.description = o.description;
  node.action = o.action;
  node.focusable = static_cast<bool>(o.action);
  node.radius = 6;
  return meaning(std::move(node), column(std::move(rows), 1));
}

Element whisker(WhiskerOptions o) {
  const auto draw = [o](FrameBuilder& builder, Rect r) {
    const Theme& theme = builder.sheet().theme;
    Node node;
    node.id = o.id;
    node.role = Role::kMeter;
    node.label = o.label;
    node.value = o.value;
    const auto scope = builder.node(std::move(node), r);
    const auto at = [&r](double v) { return r.x + r.w * std::clamp(v, 0.0, 1.0); };
    Box well;
    well.rect = {r.x, r.center().y - 2.5, r.w, 5};
    well.radius = 3;
    well.fill = flat(theme.well);
    well.border = {faded(theme.edge, 0.35), 1, {}};
    builder.box(std::move(well));
    Box range;
    range.rect = {at(o.low), r.center().y - 1, std::max(1.0, at(o.high) - at(o.low)), 2};
    range.fill = flat(theme.fill);
    builder.box(std::move(range));
    for (const double end : {o.low, o.high}) {
      Box cap;
      cap.rect = {at(end) - 0.5, r.center().y - 5, 1, 10};
      cap.fill = flat(theme.fill);
      builder.box(std::move(cap));
    }
    Marker dot;
    dot.center = {at(o.mid), r.center().y};
    dot.size = 9;
    dot.fill = theme.text;
    builder.draw(dot);
  };
  return custom([](const Sheet&, double width) { return Size{width, 14}; }, draw);
}

}  // namespace demarche::canvas
