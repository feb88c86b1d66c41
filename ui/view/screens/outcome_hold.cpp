#include "view/screens/outcome_hold.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <vector>

#include "view/why/about.h"

namespace demarche::view {
namespace {

using namespace canvas;

constexpr int kYears = 10;

std::string in_hundred(const Words& words, std::int32_t per_mille) {
  if (!words.figures()) return odds_in_words(words, per_mille);
  return words("odds.in-100", {(per_mille + 5) / 10});
}

Series curve_of(const std::vector<std::int32_t>& survival) {
  Series curve;
  for (const std::int32_t year : survival) curve.values.push_back(year / 10.0);
  return curve;
}

const WhyTerm* base_of(const DurabilityResult& durability) {
  for (const WhyTerm& term : durability.drivers) {
    if (term.kind == WhyTerm::Kind::base) return &term;
  }
  return nullptr;
}

// The same over ten years with the yearly risk that words alone have.
Series words_alone(const Words& words, std::int32_t hazard) {
  Series curve{.id = "survival/base",
               .label = words("outcome.words-alone"),
               .tone = Tone::kSoft,
               .dash = {4, 4}};
  double left = 100;
  for (int year = 0; year <= kYears; ++year) {
    curve.values.push_back(left);
    left *= 1 - hazard / 1000.0;
  }
  curve.end_value =
      in_hundred(words, static_cast<std::int32_t>(std::lround(curve.values.back() * 10)));
  curve.description = curve.label;
  return curve;
}

// Drivers by size, without the base, the sum and what is below them.
std::vector<WhyTerm> by_size(const DurabilityResult& durability) {
  std::vector<WhyTerm> terms;
  for (const WhyTerm& term : durability.drivers) {
    const bool counts = term.kind != WhyTerm::Kind::total && term.kind != WhyTerm::Kind::base;
    if (counts && term.depth == 1 && term.amount != 0) terms.push_back(term);
  }
  std::stable_sort(terms.begin(), terms.end(), [](const WhyTerm& a, const WhyTerm& b) {
    return std::abs(a.amount) > std::abs(b.amount);
  });
  return terms;
}

BarEntry bar_of(std::string id, std::string label, std::int32_t amount) {
  return {.id = "driver/" + std::move(id),
          .label = std::move(label),
          .value = change_text(amount),
          .amount = static_cast<double>(amount),
          .good = amount < 0};
}

}  // namespace

Element survival(const Phrases& phrases, const DurabilityResult& durability) {
  const Words& words = phrases.words();
  Series curve = curve_of(durability.survival);
  curve.id = "survival/text";
  curve.label = words("outcome.this-text");
  curve.area = true;
  curve.end_value = in_hundred(words, durability.survival.back());
  curve.description =
      words("outcome.curve", {in_hundred(words, durability.survival[1]),
                              in_hundred(words, durability.survival[5]), curve.end_value});
  LineChartOptions chart{
      .id = "survival", .label = words("outcome.durability"), .description = curve.description};
  chart.action = why_action(WhyAbout::hold, outcome_subject(OutcomeOf::game));
  chart.series = {std::move(curve)};
  if (const WhyTerm* base = base_of(durability)) {
    chart.series.push_back(words_alone(words, base->amount));
  }
  chart.rows = {{0, "0"}, {50, "50"}, {100, "100"}};
  chart.columns = {{0, words("outcome.now")},      {0.2, "2"}, {0.4, "4"}, {0.6, "6"}, {0.8, "8"},
                   {1, words("outcome.ten-years")}};
  return column(
      {heading(words("outcome.durability"), words("outcome.durability-unit")),
       grow(panel(grow(line_chart(std::move(chart))), {.id = "survival-panel",
                                                       .label = words("outcome.durability"),
                                                       .padding = {14, 10, 14, 10}}))},
      6);
}

Element drivers(const Phrases& phrases, const DurabilityResult& durability, std::size_t most) {
  const Words& words = phrases.words();
  BarChartOptions chart{.id = "drivers", .label = words("outcome.drivers"), .label_share = 0.68};
  chart.action = why_action(WhyAbout::hold, outcome_subject(OutcomeOf::game));
  if (const WhyTerm* base = base_of(durability)) {
    chart.bars.push_back({.id = "driver/base",
                          .label = words("outcome.words-alone"),
                          .value = number_text(base->amount),
                          .soft = true});
  }
  const std::vector<WhyTerm> terms = by_size(durability);
  std::int32_t others = 0;
  for (std::size_t i = 0; i < terms.size(); ++i) {
    if (i < most || terms.size() == most + 1) {
      chart.bars.push_back(bar_of(std::to_string(i), phrases.why_term(terms[i]), terms[i].amount));
    } else {
      others += terms[i].amount;
    }
  }
  if (terms.size() > most + 1) {
    const int count = static_cast<int>(terms.size() - most);
    chart.bars.push_back(bar_of("others", words("outcome.others", {count}), others));
  }
  chart.bars.push_back({.id = "driver/total",
                        .label = words("outcome.this-text"),
                        .value = number_text(durability.hazard),
                        .total = true});
  return column({heading(words("outcome.drivers"), words("outcome.drivers-unit")),
                 grow(panel(bar_chart(std::move(chart)), {.id = "drivers-panel",
                                                          .label = words("outcome.drivers"),
                                                          .padding = {14, 5, 14, 5}}))},
                6);
}

}  // namespace demarche::view
