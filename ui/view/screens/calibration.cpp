// The chart of calibration: across what was said, upwards how often it came. A dot a range, larger
// with more forecasts, its count beside it; the line is where both are equal.
#include <algorithm>
#include <cmath>

#include "view/screens/around_parts.h"
#include "view/screens/bar.h"
#include "view/why/about.h"

namespace demarche::view {
namespace {

using namespace canvas;

// Three decimals with the sign of the language: "0.184", "0,184".
std::string decimals(const Words& words, double number) {
  const auto thousandths = static_cast<int>(std::lround(number * 1000));
  std::string fraction = std::to_string(thousandths % 1000);
  fraction.insert(0, 3 - fraction.size(), '0');
  const std::string sign = words("common.decimal-sign");
  return std::to_string(thousandths / 1000) + sign + fraction;
}

std::string spoken(const Words& words, const std::vector<CalibrationBin>& bins) {
  std::string out;
  for (const CalibrationBin& bin : bins) {
    if (bin.count == 0) continue;
    if (!out.empty()) out += "; ";
    out += words("forecast.bin-says", {bin.low, bin.high, bin.count, bin.came});
  }
  return out;
}

class Chart {
 public:
  Chart(FrameBuilder& builder, const Words& words, Rect rect) : builder_(builder), words_(words) {
    const Sheet& sheet = builder.sheet();
    const double line = sheet.block("0", Type::kCaption).size.h;
    const double left = sheet.block("100", Type::kCaption).size.w + 10;
    plot_ = rect.inset({left, line + 8, sheet.grow(16), 2 * line + 12});
    line_ = line;
  }

  void draw(const std::vector<CalibrationBin>& bins) {
    axes();
    const Theme& theme = builder_.sheet().theme;
    builder_.draw(Line{
        .points = {at(0, 0), at(100, 100)}, .color = theme.edge, .width = 1.4, .dash = {5, 4}});
    for (const CalibrationBin& bin : bins)
      if (bin.count > 0) dot(bin);
  }

 private:
  Point at(double said, double came) const {
    return {plot_.x + plot_.w * said / 100, plot_.bottom() - plot_.h * came / 100};
  }

  void axes() {
    const Sheet& sheet = builder_.sheet();
    for (const int value : {0, 50, 100}) {
      const std::string number = std::to_string(value);
      const Size size = sheet.block(number, Type::kCaption).size;
      const double y = at(0, value).y;
      builder_.box({.rect = {plot_.x, y, plot_.w, 1}, .fill = flat(sheet.theme.hair)});
      builder_.text({plot_.x - 8 - size.w, y - size.h / 2}, number, Type::kCaption, Tone::kSoft);
      builder_.text({at(value, 0).x - size.w / 2, plot_.bottom() + 6}, number, Type::kCaption,
                    Tone::kSoft);
    }
    builder_.text({plot_.x, plot_.y - line_ - 8}, words_("forecast.chart-up"), Type::kCaption,
                  Tone::kSoft);
    const std::string across = words_("forecast.chart-across");
    builder_.text(
        {plot_.right() - sheet.block(across, Type::kCaption).size.w, plot_.bottom() + line_ + 8},
        across, Type::kCaption, Tone::kSoft);
  }

  // The count stands above the dot, below it where that would leave the plot.
  void dot(const CalibrationBin& bin) {
    const Sheet& sheet = builder_.sheet();
    const Point centre = at(bin.mean_said, bin.share_came());
    const double size = sheet.grow(8 + std::min(14.0, 2.4 * std::sqrt(bin.count)));
    const std::string count = std::to_string(bin.count);
    const Size text = sheet.block(count, Type::kFigure).size;
    const bool below = centre.y - size / 2 - text.h < plot_.y;
    const double y = below ? centre.y + size / 2 + 1 : centre.y - size / 2 - text.h - 1;
    builder_.draw(Marker{
        .center = centre, .size = size, .fill = sheet.theme.brass, .stroke = sheet.theme.night0});
    builder_.text({centre.x - text.w / 2, y}, count, Type::kFigure);
  }

  FrameBuilder& builder_;
  const Words& words_;
  Rect plot_;
  double line_ = 0;
};

}  // namespace

Element calibration_chart(const Words& words, const std::vector<Said>& said, double least_height) {
  const std::vector<CalibrationBin> bins = calibration(said);
  Node node{.id = "calibration", .role = Role::kChart};
  node.label = words("forecast.calibration");
  node.value = spoken(words, bins);
  node.description = words("forecast.chart-up") + "; " + words("forecast.chart-across");
  const auto size = [least_height](const Sheet& sheet, double width) {
    return Size{width, sheet.grow(least_height)};
  };
  const auto draw = [bins, words](FrameBuilder& builder, Rect rect) {
    Chart(builder, words, rect).draw(bins);
  };
  node.radius = 6;
  return opening(std::move(node), why_action(WhyAbout::forecasts, 0), grow(custom(size, draw)));
}

Element calibration_words(const Words& words, const std::vector<Said>& said) {
  const BrierParts parts = brier_parts(said);
  const std::string score = decimals(words, brier_score(said));
  Node node{.id = "brier", .role = Role::kMeter, .label = words("forecast.score"), .value = score};
  Element number =
      opening(std::move(node), why_action(WhyAbout::forecasts, 0),
              row({text(score, quiet(Type::kDebriefTitle)),
                   column({text(words("forecast.score"), quiet(Type::kLabel)),
                           text(words("forecast.count", {static_cast<int>(said.size())}),
                                {.type = Type::kSecondary, .tone = Tone::kSoft})},
                          0)},
                  12));
  return column(
      {std::move(number),
       text(words("forecast.score-means"), {.type = Type::kSecondary, .tone = Tone::kSoft}),
       text(words("forecast.parts",
                  {decimals(words, parts.reliability), decimals(words, parts.resolution),
                   decimals(words, parts.uncertainty)}),
            {.type = Type::kSecondary, .tone = Tone::kSoft})},
      8);
}

}  // namespace demarche::view
