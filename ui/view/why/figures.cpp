#include "view/why/figures.h"

#include <algorithm>
#include <cctype>

#include "canvas/builder.h"
#include "canvas/metrics.h"
#include "view/actions.h"

namespace demarche::view {
namespace {

using canvas::Measure;

// Whether a node, or one that it lies in, is an estimate.
bool is_estimate(const canvas::Frame& frame, std::size_t at) {
  for (;;) {
    const canvas::Node& node = frame.nodes[at];
    if (node.measure != Measure::kNone) return node.measure == Measure::kEstimate;
    if (node.parent < 0) return false;
    at = static_cast<std::size_t>(node.parent);
  }
}

bool says_figure(const canvas::TextRun& run) {
  return std::any_of(run.block.lines.begin(), run.block.lines.end(),
                     [](const canvas::TextLine& line) { return has_figure(line.text); });
}

// A dash in the middle of where the figure stood.
void to_dash(canvas::TextRun& run, const canvas::Sheet& sheet) {
  const canvas::TextBlock dash = sheet.text.block({.text = "\u2013", .style = run.style});
  run.at.x += (run.block.size.w - dash.size.w) / 2;
  run.block = dash;
}

void hide_in_layer(canvas::Layer& layer, const std::vector<bool>& hidden,
                   const canvas::Sheet& sheet) {
  const auto gone = [&](canvas::Item& item) {
    auto* run = std::get_if<canvas::TextRun>(&item.shape);
    if (run == nullptr || !hidden[item.node] || !says_figure(*run)) return false;
    if (!run->style.tabular) return true;
    to_dash(*run, sheet);
    return false;
  };
  layer.items.erase(std::remove_if(layer.items.begin(), layer.items.end(), gone),
                    layer.items.end());
}

}  // namespace

bool has_figure(const std::string& text) {
  return std::any_of(text.begin(), text.end(),
                     [](unsigned char c) { return std::isdigit(c) != 0; });
}

Measure measure_of(WhyAbout about) {
  switch (about) {
    case WhyAbout::utility:
    case WhyAbout::outlook:
    case WhyAbout::odds:
    case WhyAbout::judgement:
    case WhyAbout::acceptance:
    case WhyAbout::issue:
    case WhyAbout::result:
    case WhyAbout::hold:
    case WhyAbout::worth_there:
    case WhyAbout::review_odds:
    case WhyAbout::review_part:
    case WhyAbout::review_mean:
    case WhyAbout::games_share:
    case WhyAbout::games_rank:
    case WhyAbout::branch_share:
    case WhyAbout::branch_mean:
    case WhyAbout::record_seat:
      return Measure::kEstimate;
    case WhyAbout::idea:
    case WhyAbout::profile:
    case WhyAbout::cause:
      return Measure::kNone;
    case WhyAbout::level:
    case WhyAbout::own_level:
    case WhyAbout::support:
    case WhyAbout::trust:
    case WhyAbout::capital:
    case WhyAbout::home:
    case WhyAbout::meter:
      return Measure::kLevel;
    default:
      return Measure::kCount;
  }
}

void mark_measures(canvas::Frame& frame) {
  for (canvas::Node& node : frame.nodes) {
    if (node.measure != Measure::kNone || node.action.verb != verb::why) continue;
    node.measure = measure_of(static_cast<WhyAbout>(node.action.a));
  }
}

void hide_estimates(canvas::Frame& frame, const canvas::Sheet& sheet, const Words& words) {
  std::vector<bool> hidden(frame.nodes.size(), false);
  for (std::size_t at = 0; at < frame.nodes.size(); ++at) hidden[at] = is_estimate(frame, at);
  for (std::size_t at = 0; at < frame.nodes.size(); ++at) {
    canvas::Node& node = frame.nodes[at];
    if (!hidden[at]) continue;
    if (has_figure(node.value)) node.value = words("why.hidden");
    if (has_figure(node.description)) node.description.clear();
    if (has_figure(node.label)) node.label = words("why.hidden");
  }
  for (canvas::Layer& layer : frame.layers) hide_in_layer(layer, hidden, sheet);
}

void in_words_alone(Causes& causes) {
  if (has_figure(causes.value)) causes.value.clear();
  causes.delta.reset();
  for (CauseLine& line : causes.lines) {
    if (!has_figure(line.value)) continue;
    line.value = line.sign > 0 ? "+" : line.sign < 0 ? "\u2212" : "";
  }
}

}  // namespace demarche::view
