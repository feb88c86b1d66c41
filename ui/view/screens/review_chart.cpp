// The odds of each ending through the game.
#include "view/screens/review_chart.h"

#include <algorithm>
#include <cmath>

#include "view/review/verbs.h"
#include "view/screens/bar.h"
#include "view/screens/letter_disc.h"

namespace demarche::view {
namespace {

using namespace canvas;

struct LineLook {
  Tone tone = Tone::kSoft;
  double width = 1.6;
  std::vector<double> dash = {};
};

LineLook look_of(bool came, int rank) {
  if (came) return {Tone::kText, 2.6, {}};
  if (rank == 0) return {Tone::kSoft, 1.8, {}};
  if (rank == 1) return {Tone::kSoft, 1.7, {8, 5}};
  if (rank == 2) return {Tone::kSoft, 1.7, {3, 4}};
  return {Tone::kFaint, 1.6, {1.5, 4}};
}

class OddsChart final : public Part {
 public:
  explicit OddsChart(OddsChartOptions options) : o_(std::move(options)) {}

  double weight() const override { return 1; }

  void place(FrameBuilder& builder, Rect rect) const override {
    Node node;
    node.id = o_.id;
    node.role = Role::kChart;
    node.label = o_.label;
    node.description = o_.description;
    node.value = o_.figures ? "100 % 75 50 25 0" : "";
    for (const std::int32_t round : o_.rounds) last_round(node.value, round);
    const auto scope = builder.node(std::move(node), rect);
    const Sheet& sheet = builder.sheet();
    const double left = sheet.block("100 %", Type::kCaption).size.w + 12;
    const Rect plot = rect.inset({left, kLetterTarget + 4, 10, sheet.grow(20) + 4});
    axes(builder, plot);
    cursor(builder, plot);
    for (auto line = o_.lines.rbegin(); line != o_.lines.rend(); ++line) {
      if (line->came) band(builder, plot, *line);
      draw(builder, plot, *line);
    }
    marks(builder, rect, plot);
  }

 protected:
  Size measured(const Sheet& sheet, double width) const override {
    return {width, sheet.grow(190)};
  }

 private:
  // The words of the axis, so that they are spoken with the chart.
  void last_round(std::string& value, std::int32_t round) const {
    const std::string name = " " + o_.round_prefix + std::to_string(round);
    const bool there = value.size() >= name.size() &&
                       value.compare(value.size() - name.size(), name.size(), name) == 0;
    if (!there) value += name;
  }

  [[nodiscard]] double x_of(const Rect& plot, double row) const {
    return plot.x + plot.w * row / std::max<double>(1, static_cast<double>(o_.rounds.size()));
  }
  static double y_of(const Rect& plot, double share) { return plot.bottom() - plot.h * share; }

  void axes(FrameBuilder& builder, const Rect& plot) const {
    const Sheet& sheet = builder.sheet();
    for (const int percent : {0, 25, 50, 75, 100}) {
      const double y = y_of(plot, percent / 100.0);
      Box line;
      line.rect = {plot.x, y, plot.w, 1};
      line.fill = flat(sheet.theme.hair);
      builder.box(std::move(line));
      if (!o_.figures) continue;
      const std::string name = std::to_string(percent) + (percent == 100 ? " %" : "");
      const Size s = sheet.block(name, Type::kCaption).size;
      builder.text({plot.x - 8 - s.w, y - s.h / 2}, name, Type::kCaption, Tone::kSoft);
    }
    rounds(builder, plot);
  }

  // A label in the middle of each round's stretch; one that would touch another is left out.
  void rounds(FrameBuilder& builder, const Rect& plot) const {
    const Sheet& sheet = builder.sheet();
    double limit = plot.x - 100;
    for (std::size_t from = 0; from < o_.rounds.size();) {
      std::size_t to = from + 1;
      while (to < o_.rounds.size() && o_.rounds[to] == o_.rounds[from]) ++to;
      if (from > 0) {
        Box tick;
        tick.rect = {x_of(plot, static_cast<double>(from)), plot.bottom(), 1, 6};
        tick.fill = flat(sheet.theme.edge);
        builder.box(std::move(tick));
      }
      const std::string name = o_.round_prefix + std::to_string(o_.rounds[from]);
      const Size s = sheet.block(name, Type::kCaption).size;
      const double x =
          (x_of(plot, static_cast<double>(from)) + x_of(plot, static_cast<double>(to)) - s.w) / 2;
      if (x > limit) {
        builder.text({x, plot.bottom() + 6}, name, Type::kCaption, Tone::kSoft);
        limit = x + s.w + 6;
      }
      from = to;
    }
  }

  void cursor(FrameBuilder& builder, const Rect& plot) const {
    Box line;
    line.rect = {x_of(plot, static_cast<double>(o_.shown)) - 1, plot.y - 6, 2, plot.h + 6};
    line.fill = flat(faded(builder.sheet().theme.brass, 0.75));
    builder.box(std::move(line));
  }

  void band(FrameBuilder& builder, const Rect& plot, const OddsLine& line) const {
    Line area;
    for (std::size_t row = 0; row < line.at.size(); ++row)
      area.points.push_back({x_of(plot, static_cast<double>(row)), y_of(plot, line.at[row].high)});
    for (std::size_t row = line.at.size(); row-- > 0;)
      area.points.push_back({x_of(plot, static_cast<double>(row)), y_of(plot, line.at[row].low)});
    area.closed = true;
    area.width = 0;
    area.fill = flat(faded(builder.sheet().theme.text, 0.16));
    builder.draw(std::move(area));
  }

  void draw(FrameBuilder& builder, const Rect& plot, const OddsLine& line) const {
    const LineLook look = look_of(line.came, line.rank);
    Line way;
    for (std::size_t row = 0; row < line.at.size(); ++row)
      way.points.push_back({x_of(plot, static_cast<double>(row)), y_of(plot, line.at[row].share)});
    way.color = builder.sheet().theme.tone(look.tone);
    way.width = look.width;
    way.dash = look.dash;
    builder.draw(std::move(way));
  }

  // Where the discs stand: above their decisions, never over each other.
  [[nodiscard]] std::vector<double> places(const Rect& plot) const {
    std::vector<double> out;
    for (const OddsMark& mark : o_.marks) {
      const double x = x_of(plot, static_cast<double>(mark.at));
      out.push_back(out.empty() ? std::max(x, plot.x + kLetterTarget / 2)
                                : std::max(x, out.back() + kLetterTarget + 2));
    }
    double most = plot.right() - 4;
    for (std::size_t i = out.size(); i-- > 0; most = out[i] - kLetterTarget - 2)
      out[i] = std::min(out[i], most);
    return out;
  }

  void marks(FrameBuilder& builder, const Rect& rect, const Rect& plot) const {
    const Theme& theme = builder.sheet().theme;
    const std::vector<double> discs = places(plot);
    for (std::size_t i = 0; i < o_.marks.size(); ++i) {
      const OddsMark& mark = o_.marks[i];
      const double x = x_of(plot, static_cast<double>(mark.at));
      Line down;
      down.points = {{discs[i], rect.y + kLetterTarget - 2}, {x, plot.y}, {x, plot.bottom()}};
      down.color = theme.edge;
      down.dash = {2, 4};
      builder.draw(std::move(down));
      for (const OddsLine& line : o_.lines) {
        if (!line.came) continue;
        Marker dot;
        dot.center = {x, y_of(plot, line.at[mark.at].share)};
        dot.size = 9;
        dot.fill = theme.text;
        dot.stroke = theme.night0;
        builder.draw(dot);
      }
      disc(builder, {discs[i] - kLetterTarget / 2, rect.y, kLetterTarget, kLetterTarget}, mark);
    }
  }

  void disc(FrameBuilder& builder, Rect target, const OddsMark& mark) const {
    Node node{.id = o_.id + "/" + mark.letter, .label = mark.letter};
    node.description = mark.says;
    node.selected = mark.at == o_.shown;
    node.action = {verb::review_at, static_cast<int>(mark.at), 0, ""};
    draw_letter_disc(builder, target, std::move(node), mark.letter);
  }

  OddsChartOptions o_;
};

}  // namespace

ShareRange share_of(std::int64_t count, std::int64_t all) {
  constexpr double kZ = 1.959964;  // 95 %
  const auto n = static_cast<double>(all), k = static_cast<double>(count);
  const double middle = (k + kZ * kZ / 2) / (n + kZ * kZ);
  const double half = kZ / (n + kZ * kZ) * std::sqrt(k * (n - k) / n + kZ * kZ / 4);
  return {std::max(0.0, middle - half), k / n, std::min(1.0, middle + half)};
}

Element odds_chart(OddsChartOptions options) {
  return std::make_shared<OddsChart>(std::move(options));
}

Element odds_sample(bool came, int rank) {
  return custom(
      [](const Sheet& sheet, double) {
        return Size{28, sheet.grow(16)};
      },
      [came, rank](FrameBuilder& builder, Rect r) {
        const LineLook look = look_of(came, rank);
        Line line;
        line.points = {{r.x, r.center().y}, {r.right(), r.center().y}};
        line.color = builder.sheet().theme.tone(look.tone);
        line.width = look.width;
        line.dash = look.dash;
        builder.draw(std::move(line));
      });
}

}  // namespace demarche::view
