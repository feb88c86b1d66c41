// Levels through the rounds, as lines; as a table where there are too many delegations for lines.
#include <algorithm>

#include "print/course.h"
#include "print/parts.h"
#include "print/report_parts.h"

namespace demarche::print {
namespace {

using namespace canvas;

constexpr std::size_t kMostLines = 6;
constexpr double kSupportHeight = 230, kMeterHeight = 120;

std::vector<double> dash_of(std::size_t number) {
  switch (number % kMostLines) {
    case 0:
      return {};
    case 1:
      return {7, 3};
    case 2:
      return {2, 3};
    case 3:
      return {9, 3, 2, 3};
    case 4:
      return {4, 2};
    default:
      return {12, 4};
  }
}

// "Start", then the numbers of the rounds.
std::vector<std::pair<double, std::string>> round_marks(const view::Words& words, int rounds) {
  std::vector<std::pair<double, std::string>> marks{{0, words("report.start")}};
  for (int round = 1; round <= rounds; ++round) {
    marks.emplace_back(static_cast<double>(round) / rounds, std::to_string(round));
  }
  return marks;
}

std::vector<double> as_points(const std::vector<std::int32_t>& values) {
  return {values.begin(), values.end()};
}

std::string first_to_last(const view::Words& words, const Levels& levels) {
  return words("report.from-to", {levels.values.front(), levels.values.back()});
}

Element support_chart(const view::Phrases& phrases, const std::vector<Levels>& all, int rounds) {
  const view::Words& words = phrases.words();
  LineChartOptions chart{.id = "support", .label = words("common.support")};
  double low = 100, high = 0;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const Levels& levels = all[i];
    chart.series.push_back({.id = "support/" + std::to_string(i),
                            .label = phrases.seat(levels.of),
                            .end_value = number_text(levels.values.back()),
                            .values = as_points(levels.values),
                            .dash = dash_of(i),
                            .description = phrases.seat(levels.of)});
    for (const std::int32_t value : levels.values) {
      low = std::min(low, value - 5.0);
      high = std::max(high, value + 5.0);
    }
  }
  chart.low = std::max(0.0, low - static_cast<int>(low) % 10);
  chart.high = std::min(100.0, high + 10 - static_cast<int>(high) % 10);
  for (double level = chart.low; level <= chart.high; level += 10) {
    chart.rows.emplace_back(level, std::to_string(static_cast<int>(level)));
  }
  chart.columns = round_marks(words, rounds);
  chart.min_height = kSupportHeight;
  return line_chart(std::move(chart));
}

Element support_table(const view::Phrases& phrases, const std::vector<Levels>& all) {
  Elements rows;
  for (const Levels& levels : all) {
    std::string values;
    for (const std::int32_t value : levels.values) {
      values += (values.empty() ? "" : " → ") + number_text(value);
    }
    rows.push_back(row({exactly(plain(phrases.seat(levels.of)), 170), grow(plain(values))}, 10));
  }
  return column(std::move(rows), 2);
}

Element meter_chart(const view::Phrases& phrases, const Levels& levels, int rounds) {
  const Meter& meter = phrases.scenario().meters[levels.meter.index()];
  const view::Words& words = phrases.words();
  const std::string name = phrases.text(meter.name), id = "meter/" + meter.id;
  LineChartOptions chart{.id = id, .label = name};
  chart.series = {{.id = id + "/line",
                   .label = "",
                   .end_value = number_text(levels.values.back()),
                   .values = as_points(levels.values),
                   .description = name}};
  chart.low = meter.low;
  chart.high = meter.high;
  for (const std::int32_t level : {meter.low, meter.high}) {
    chart.rows.emplace_back(level, number_text(level));
  }
  chart.columns = round_marks(words, rounds);
  chart.min_height = kMeterHeight;
  Words title;
  title.strong(name).say(" " + first_to_last(words, levels), Tone::kSoft);
  return column({plain(std::move(title)), line_chart(std::move(chart))}, 2);
}

}  // namespace

std::vector<Block> report_charts(const view::Phrases& phrases, const Game& game) {
  const view::Words& words = phrases.words();
  const int rounds = rounds_played(game);
  const std::vector<Levels> support = support_levels(game);
  std::vector<Block> blocks{{section(words("common.support")), 16, true, false}};
  blocks.push_back({support.size() <= kMostLines ? support_chart(phrases, support, rounds)
                                                 : support_table(phrases, support),
                    4, false, false});
  if (const std::string events = events_by_round(phrases, game); !events.empty()) {
    Words line;
    line.strong(words("report.events") + " ", Tone::kSoft).say(events, Tone::kSoft);
    blocks.push_back({canvas::words(std::move(line), {.type = Type::kCaption}), 6, false, false});
  }
  const std::vector<Levels> world = world_levels(game);
  if (world.empty()) return blocks;
  blocks.push_back({section(words("report.meters")), 14, true, false});
  for (std::size_t i = 0; i < world.size(); i += 2) {
    Elements pair{grow(meter_chart(phrases, world[i], rounds))};
    pair.push_back(i + 1 < world.size() ? grow(meter_chart(phrases, world[i + 1], rounds))
                                        : spring());
    blocks.push_back({row(std::move(pair), 24, Across::kStart), 6, false, false});
  }
  return blocks;
}

}  // namespace demarche::print
