// Sums in steps, shares, planes and histograms of the review.
#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "view/screens/bar.h"
#include "view/screens/review_chart.h"
#include "view/why/about.h"

namespace demarche::view {
namespace {

using namespace canvas;

constexpr double kBin = 25;  // points of result in a column of the histogram

struct Scale {
  double low = 0, high = 1;
  [[nodiscard]] double x(const Rect& r, double v) const {
    return r.x + r.w * std::clamp((v - low) / std::max(1e-9, high - low), 0.0, 1.0);
  }
};

void upright(FrameBuilder& builder, double x, const Rect& r, Color color, double width) {
  Box line;
  line.rect = {x - width / 2, r.y, width, r.h};
  line.fill = flat(color);
  builder.box(std::move(line));
}

void whiskers(FrameBuilder& builder, double from, double to, double y, Color color) {
  Box range;
  range.rect = {from, y - 0.75, std::max(1.0, to - from), 1.5};
  range.fill = flat(color);
  builder.box(std::move(range));
  for (const double end : {from, to}) {
    Box cap;
    cap.rect = {end - 0.75, y - 5, 1.5, 10};
    cap.fill = flat(color);
    builder.box(std::move(cap));
  }
}

// The bar of one step.
Element step_bar(const StepRow& row, Scale scale) {
  return custom(
      [](const Sheet& sheet, double width) {
        return Size{width, sheet.grow(24)};
      },
      [row, scale](FrameBuilder& builder, Rect r) {
        const Theme& theme = builder.sheet().theme;
        const double from = scale.x(r, row.from), to = scale.x(r, row.to);
        if (row.total) {
          upright(builder, to, r, theme.text, 3);
        } else if (row.to != row.from) {
          const bool good = row.to >= row.from;
          Box bar;
          bar.rect = {std::min(from, to), r.center().y - 6, std::max(2.0, std::abs(to - from)), 12};
          bar.radius = 2;
          bar.fill = flat(good ? theme.good : faded(theme.bad, 0.45));
          if (!good) bar.hatch = {theme.bad, 2, 4, true};
          builder.box(std::move(bar));
        }
        if (row.low < row.high)
          whiskers(builder, scale.x(r, row.low), scale.x(r, row.high), r.center().y, theme.text);
      });
}

Element step_row(const StepRow& row, Scale scale) {
  const Tone tone = row.total || row.to == row.from ? Tone::kText
                    : row.to > row.from             ? Tone::kGood
                                                    : Tone::kBad;
  TextOptions number = quiet(row.total ? Type::kNumber : Type::kFigure, tone);
  number.align = Align::kEnd;
  TextOptions note = quiet(Type::kCaption, Tone::kSoft);
  note.align = Align::kEnd;
  Element value = row.note.empty() ? text(row.value, number)
                                   : column({text(row.value, number), text(row.note, note)}, 0);
  Node node;
  node.id = row.id;
  node.role = Role::kRow;
  node.label = row.label;
  node.value = row.note.empty() ? row.value : row.value + " " + row.note;
  return meaning(std::move(node),
                 table_row({text(row.label, quiet(row.total ? Type::kStrong : Type::kSecondary)),
                            step_bar(row, scale), std::move(value)},
                           {-118, 1, -74}, 8));
}

// Efficient outcomes of a game between two of its seats.
class Plane final : public Part {
 public:
  explicit Plane(PlaneOptions options) : o_(std::move(options)) {
    across_ = stretch(o_.across_floor, o_.here.x);
    upward_ = stretch(o_.upward_floor, o_.here.y);
    for (const Point& at : o_.points) {
      take(across_, at.x);
      take(upward_, at.y);
    }
    round(across_);
    round(upward_);
  }

  void place(FrameBuilder& builder, Rect rect) const override {
    const Sheet& sheet = builder.sheet();
    Node node;
    node.id = o_.id;
    node.role = Role::kChart;
    node.label = o_.label;
    node.value = o_.value + " " + o_.across + " " + o_.upward + " " + o_.here_name + marks();
    node.description = o_.description;
    node.measure = Measure::kEstimate;
    const auto scope = builder.node(std::move(node), rect);
    const double line = sheet.block("0", Type::kCaption).size.h;
    const double left = sheet.block("1000", Type::kCaption).size.w + 10;
    const Rect plot = rect.inset({left, line + 10, 12, 2 * line + 14});
    axes(builder, rect, plot, line);
    floors(builder, plot);
    for (const Point& at : o_.points) {
      Marker dot;
      dot.center = at_of(plot, at);
      dot.size = 5;
      dot.fill = sheet.theme.fill;
      builder.draw(dot);
    }
    here(builder, plot);
  }

 protected:
  Size measured(const Sheet& sheet, double width) const override {
    return {width, sheet.grow(250)};
  }

 private:
  static Scale stretch(double one, double other) {
    return {std::min(one, other), std::max(one, other)};
  }
  static void take(Scale& scale, double v) {
    scale.low = std::min(scale.low, v);
    scale.high = std::max(scale.high, v);
  }
  // To whole hundreds, with a middle.
  static void round(Scale& scale) {
    constexpr double kStep = 100;
    scale.low = std::max(0.0, kStep * std::floor((scale.low - 15) / kStep));
    scale.high = std::min(1000.0, kStep * std::ceil((scale.high + 15) / kStep));
    if (scale.high - scale.low < 2 * kStep) scale.high = scale.low + 2 * kStep;
  }
  [[nodiscard]] Point at_of(const Rect& plot, Point worth) const {
    return {across_.x(plot, worth.x), plot.bottom() - plot.h * (upward_.x({0, 0, 1, 1}, worth.y))};
  }

  void axes(FrameBuilder& builder, const Rect& rect, const Rect& plot, double line) const {
    const Sheet& sheet = builder.sheet();
    builder.text({rect.x, rect.y}, o_.upward, Type::kCaption, Tone::kSoft, rect.w);
    for (const double share : {0.0, 0.5, 1.0}) {
      const double right = across_.low + share * (across_.high - across_.low);
      const double up = upward_.low + share * (upward_.high - upward_.low);
      const Point at = at_of(plot, {right, up});
      Box level, upright_line;
      level.rect = {plot.x, at.y, plot.w, 1};
      upright_line.rect = {at.x, plot.y, 1, plot.h};
      level.fill = upright_line.fill = flat(sheet.theme.hair);
      builder.box(std::move(level));
      builder.box(std::move(upright_line));
      const std::string beside = mark_of(up), below = mark_of(right);
      const Size s = sheet.block(beside, Type::kCaption).size;
      builder.text({plot.x - 6 - s.w, at.y - s.h / 2}, beside, Type::kCaption, Tone::kSoft);
      const double w = sheet.block(below, Type::kCaption).size.w;
      builder.text({std::clamp(at.x - w / 2, plot.x, plot.right() - w), plot.bottom() + 4}, below,
                   Type::kCaption, Tone::kSoft);
    }
    const double wide = sheet.block(o_.across, Type::kCaption).size.w;
    builder.text({std::max(plot.x, plot.right() - wide), plot.bottom() + line + 8}, o_.across,
                 Type::kCaption, Tone::kSoft, plot.w);
  }

  // What each side has without agreement.
  void floors(FrameBuilder& builder, const Rect& plot) const {
    const Point at = at_of(plot, {o_.across_floor, o_.upward_floor});
    Line up, across;
    up.points = {{at.x, plot.y}, {at.x, plot.bottom()}};
    across.points = {{plot.x, at.y}, {plot.right(), at.y}};
    for (Line* line : {&up, &across}) {
      line->color = builder.sheet().theme.bad;
      line->dash = {5, 4};
      line->width = 1.3;
      builder.draw(*line);
    }
  }

  void here(FrameBuilder& builder, const Rect& plot) const {
    const Sheet& sheet = builder.sheet();
    constexpr double kSize = 13;
    Marker mark;
    mark.center = at_of(plot, o_.here);
    mark.size = kSize;
    mark.shape = MarkerShape::kDiamond;
    mark.fill = sheet.theme.brass;
    mark.stroke = sheet.theme.night0;
    builder.draw(mark);
    const Size s = sheet.block(o_.here_name, Type::kStrong).size;
    const double right = mark.center.x + kSize / 2 + 5;
    const double left = mark.center.x - kSize / 2 - 5 - s.w;
    builder.text({std::max(plot.x, right + s.w <= plot.right() ? right : left),
                  std::max(plot.y, mark.center.y - s.h - 4)},
                 o_.here_name, Type::kStrong, Tone::kBrass);
  }

  static std::string mark_of(double worth) { return std::to_string(std::lround(worth)); }
  // What the axes say, spoken with the picture.
  [[nodiscard]] std::string marks() const {
    std::string out;
    for (const Scale& scale : {across_, upward_})
      for (const double share : {0.0, 0.5, 1.0})
        out += " " + mark_of(scale.low + share * (scale.high - scale.low));
    return out;
  }

  PlaneOptions o_;
  Scale across_, upward_;
};

}  // namespace

Element steps_chart(std::string id, std::string label, std::vector<StepRow> rows) {
  Scale scale{1e9, -1e9};
  for (const StepRow& row : rows) {
    for (const double v : {row.from, row.to}) {
      scale.low = std::min(scale.low, v);
      scale.high = std::max(scale.high, v);
    }
    if (row.low >= row.high) continue;
    scale.low = std::min(scale.low, row.low);
    scale.high = std::max(scale.high, row.high);
  }
  const double around = std::max(4.0, (scale.high - scale.low) * 0.06);
  scale.low -= around;
  scale.high += around;
  Elements lines;
  for (const StepRow& row : rows) lines.push_back(step_row(row, scale));
  Node node;
  node.id = std::move(id);
  node.role = Role::kChart;
  node.label = std::move(label);
  return opening(std::move(node),
                 why_action(WhyAbout::review_part, static_cast<int>(ReviewPart::after)),
                 column(std::move(lines), 3));
}

Element share_bar(const ShareRange& range, bool strong) {
  return custom(
      [](const Sheet& sheet, double width) {
        return Size{width, sheet.grow(14)};
      },
      [range, strong](FrameBuilder& builder, Rect r) {
        const Theme& theme = builder.sheet().theme;
        const Scale scale{0, 1};
        Box well;
        well.rect = {r.x, r.center().y - 4, r.w, 8};
        well.radius = 4;
        well.fill = flat(theme.well);
        well.border = {faded(theme.edge, 0.35), 1, {}};
        builder.box(well);
        Box bar = well;
        bar.border = {};
        bar.rect.w = std::max(2.0, r.w * range.share);
        bar.fill = flat(strong ? theme.text : theme.fill);
        builder.box(std::move(bar));
        if (range.low < range.high)
          whiskers(builder, scale.x(r, range.low), scale.x(r, range.high), r.center().y,
                   strong ? theme.brass : theme.edge);
      });
}

Element plane(PlaneOptions options) { return grow(std::make_shared<Plane>(std::move(options))); }

Element histogram(HistogramOptions o) {
  const auto draw = [o](FrameBuilder& builder, Rect rect) {
    const Sheet& sheet = builder.sheet();
    const Theme& theme = sheet.theme;
    Node node;
    node.id = o.id;
    node.role = Role::kChart;
    node.label = o.label;
    node.value = o.value + " " + o.here_name + " 0 250 500 750 1000";
    node.description = o.description;
    node.action = why_action(WhyAbout::games_rank, 0);
    node.focusable = true;
    node.radius = 6;
    const auto scope = builder.node(std::move(node), rect);
    const double line = sheet.block("0", Type::kStrong).size.h;
    const Rect plot = rect.inset({6, line + 14, 6, line + 8});
    std::vector<std::int64_t> bins(static_cast<std::size_t>(1000 / kBin), 0);
    std::int64_t most = 1;
    for (const std::int32_t value : o.sorted) {
      const auto bin = std::min(bins.size() - 1, static_cast<std::size_t>(value / kBin));
      most = std::max(most, ++bins[bin]);
    }
    const double each = plot.w / static_cast<double>(bins.size());
    for (std::size_t i = 0; i < bins.size(); ++i) {
      const double high = plot.h * static_cast<double>(bins[i]) / static_cast<double>(most);
      if (bins[i] == 0) continue;
      Box bar;
      bar.rect = {plot.x + each * static_cast<double>(i) + 1, plot.bottom() - high,
                  std::max(1.0, each - 2), high};
      bar.radius = 1.5;
      bar.fill = flat(theme.fill);
      builder.box(std::move(bar));
    }
    Box base{{plot.x, plot.bottom(), plot.w, 1}, 0, flat(theme.edge), {}, {}, {}};
    builder.box(std::move(base));
    for (const int mark : {0, 250, 500, 750, 1000}) {
      const std::string name = std::to_string(mark);
      const Size s = sheet.block(name, Type::kCaption).size;
      const double x = plot.x + plot.w * mark / 1000 - s.w / 2;
      builder.text({std::clamp(x, rect.x, rect.right() - s.w), plot.bottom() + 5}, name,
                   Type::kCaption, Tone::kSoft);
    }
    const double x = plot.x + plot.w * std::clamp(o.here, 0, 1000) / 1000;
    upright(builder, x, {plot.x, plot.y - 6, plot.w, plot.h + 6}, theme.brass, 2);
    const Size s = sheet.block(o.here_name, Type::kStrong).size;
    builder.text({std::clamp(x - s.w / 2, rect.x, std::max(rect.x, rect.right() - s.w)), rect.y},
                 o.here_name, Type::kStrong, Tone::kBrass);
  };
  return grow(custom(
      [](const Sheet& sheet, double width) {
        return Size{width, sheet.grow(220)};
      },
      draw));
}

}  // namespace demarche::view
