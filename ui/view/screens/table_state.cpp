// Where things stand, and the news.
#include <algorithm>

#include "view/actions.h"
#include "view/screens/table_parts.h"
#include "view/why/about.h"

namespace demarche::view {
namespace {

using namespace canvas;
using Kind = Happening::Kind;

const LevelView* level_before(const Play& play, const LevelView& now) {
  for (const LevelView& level : play.before.world) {
    if (level.meter == now.meter) return &level;
  }
  return nullptr;
}

Element world_meter(const TableSight& sight, std::size_t row) {
  const LevelView& level = sight.play.view.world[row];
  const Meter& rule = sight.play.scenario->meters[level.meter.index()];
  MeterOptions options;
  options.id = "table/level/" + std::to_string(row);
  options.label = sight.phrases.text(rule.name);
  options.value = level.level;
  options.low = rule.low;
  options.high = rule.high;
  const LevelView* before = level_before(sight.play, level);
  const std::int32_t by = before == nullptr ? 0 : level.level - before->level;
  options.delta = change_of(*sight.play.scenario, level.meter, by);
  if (sight.ghost) {
    const std::int32_t then = sight.ghost->level(level.meter, {}, {});
    if (then != level.level) options.preview = then;
  }
  options.description = sight.phrases.text(level.band);
  options.action = {verb::why, static_cast<int>(WhyAbout::level), static_cast<int>(row), ""};
  return meter(std::move(options));
}

// A meter of the person's own delegation, of the scenario's own making.
Element own_meter(const TableSight& sight, std::size_t row) {
  const LevelView& level = sight.play.view.own[row];
  const Meter& rule = sight.play.scenario->meters[level.meter.index()];
  MeterOptions options;
  options.id = "table/own/" + std::to_string(row);
  options.label =
      shift_name(sight.phrases, sight.play.seat, {level.meter, level.of, level.in, 0, 0});
  options.value = level.level;
  options.low = rule.low;
  options.high = rule.high;
  for (const LevelView& before : sight.play.before.own) {
    const bool same = before.meter == level.meter && before.of == level.of && before.in == level.in;
    if (same)
      options.delta = change_of(*sight.play.scenario, level.meter, level.level - before.level);
  }
  if (sight.ghost) {
    const std::int32_t then = sight.ghost->level(level.meter, level.of, level.in);
    if (then != level.level) options.preview = then;
  }
  options.description = sight.phrases.text(level.band);
  options.action = {verb::why, static_cast<int>(WhyAbout::own_level), static_cast<int>(row), ""};
  return meter(std::move(options));
}

// The step of an undertaking that counts as really in: the one before the last.
std::uint8_t telling_step(const Undertaking& undertaking) {
  return static_cast<std::uint8_t>(undertaking.steps.size() > 2 ? undertaking.steps.size() - 2
                                                                : undertaking.steps.size() - 1);
}

std::int32_t at_or_above(const std::vector<std::uint8_t>& steps, std::uint8_t step) {
  return static_cast<std::int32_t>(
      std::count_if(steps.begin(), steps.end(), [&](std::uint8_t at) { return at >= step; }));
}

Element undertaking_meter(const TableSight& sight, std::size_t row) {
  const UndertakingView& seen = sight.play.view.undertakings[row];
  const Undertaking& undertaking = sight.play.scenario->undertakings[seen.undertaking.index()];
  const std::uint8_t step = telling_step(undertaking);
  MeterOptions options;
  options.id = "table/undertaking/" + std::to_string(row);
  options.label = sight.phrases.words()(
      "table.undertaking",
      {sight.phrases.text(undertaking.name), sight.phrases.text(undertaking.steps[step])});
  options.value = at_or_above(seen.steps, step);
  options.high = static_cast<int>(seen.steps.size());
  options.of = sight.phrases.words()("table.of", {options.high});
  options.delta =
      Change{options.value - at_or_above(sight.play.before.undertakings[row].steps, step), false};
  if (sight.ghost) {
    const std::int32_t then = sight.ghost->pledged(seen.undertaking, step);
    if (then != options.value) options.preview = then;
  }
  options.description = sight.phrases.text(undertaking.text);
  options.action = why_action(WhyAbout::undertaking, static_cast<int>(row));
  return meter(std::move(options));
}

bool is_news(const Happening& told) {
  return told.kind == Kind::event || told.kind == Kind::news || told.kind == Kind::settled ||
         told.kind == Kind::member_rose || told.kind == Kind::opened || told.kind == Kind::leaked;
}

Element news_item(const TableSight& sight, const Happening& told, bool dated) {
  const std::string said = sight.phrases.happening(told, sight.play.seat);
  Elements lines;
  if (dated && told.round > 0 && told.round <= sight.play.scenario->rounds.size()) {
    lines.push_back(text(sight.phrases.text(sight.play.scenario->rounds[told.round - 1U].dates),
                         Type::kCaption, Tone::kFaint));
  }
  lines.push_back(text(said, Type::kSecondary, Tone::kText));
  return column(std::move(lines), 1);
}

}  // namespace

Element standing(const TableSight& sight) {
  Elements meters;
  for (std::size_t i = 0; i < sight.play.view.world.size(); ++i) {
    meters.push_back(world_meter(sight, i));
  }
  for (std::size_t i = 0; i < sight.play.view.own.size(); ++i) {
    const LevelView& level = sight.play.view.own[i];
    if (level.seen && level.of == sight.play.seat) meters.push_back(own_meter(sight, i));
  }
  for (std::size_t i = 0; i < sight.play.view.undertakings.size(); ++i) {
    meters.push_back(undertaking_meter(sight, i));
  }
  PanelOptions options;
  options.padding = {12, 5, 12, 6};
  return panel(column(std::move(meters), 1), std::move(options));
}

Element news(const TableSight& sight) {
  Elements items;
  int round = -1;
  for (auto told = sight.play.heard.rbegin(); told != sight.play.heard.rend(); ++told) {
    if (!is_news(*told) || items.size() >= 12) continue;
    items.push_back(news_item(sight, *told, told->round != round));
    round = told->round;
  }
  if (items.empty()) {
    items.push_back(text(sight.phrases.words()("table.no-news"), Type::kSecondary, Tone::kSoft));
  }
  PanelOptions options;
  options.padding = {14, 10, 8, 10};
  return panel(scroll("table/news", column(std::move(items), 7), 40), std::move(options));
}

}  // namespace demarche::view
