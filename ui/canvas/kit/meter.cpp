#include "canvas/kit/meter.h"

#include <algorithm>

namespace demarche::canvas {
namespace {

constexpr double kBarHeight = 5;

double share(const MeterOptions& o, int v) {
  return o.high > o.low ? static_cast<double>(v - o.low) / (o.high - o.low) : 0;
}

// "38 → 43 of 60 −2": all that the eye sees of a level.
std::string spoken_level(const MeterOptions& o) {
  std::string out = number_text(o.value);
  if (o.preview) out.append(" \u2192 ").append(number_text(*o.preview));
  out += o.of;
  if (o.delta) out.append(" ").append(change_text(o.delta->amount));
  return out;
}

Node meter_node(const MeterOptions& o) {
  Node node;
  node.id = o.id;
  node.role = Role::kMeter;
  node.label = o.label;
  node.value = spoken_level(o);
  node.description = o.description;
  node.action = o.action;
  node.focusable = static_cast<bool>(o.action);
  node.radius = 4;
  return node;
}

TextOptions silent(Type type, Tone tone = Tone::kText, Align align = Align::kStart) {
  TextOptions t;
  t.type = type;
  t.tone = tone;
  t.align = align;
  t.silent = true;
  return t;
}

Element level(const MeterOptions& o, Type type) {
  Words w;
  w.say(number_text(o.value));
  if (o.preview) w.say(" \u2192 ", Tone::kBrass).say(number_text(*o.preview), Tone::kBrass);
  w.say(o.of, Tone::kSoft);
  TextOptions t = silent(type, Tone::kText, Align::kEnd);
  t.wraps = false;
  return words(std::move(w), std::move(t));
}

Element bar(const MeterOptions& o) {
  return custom(
      [](const Sheet&, double width) {
        return Size{width, kBarHeight + 6};
      },
      [o](FrameBuilder& builder, Rect rect) {
        const Theme& theme = builder.sheet().theme;
        Bar b;
        b.rect = {rect.x, rect.center().y - kBarHeight / 2, rect.w, kBarHeight};
        b.value = std::clamp(share(o, o.value), 0.0, 1.0);
        if (o.preview) b.ghost = std::clamp(share(o, *o.preview), 0.0, 1.0);
        for (const int t : o.ticks) b.ticks.push_back(share(o, t));
        b.well = theme.well;
        b.fill = theme.fill;
        b.edge = faded(theme.edge, 0.35);
        b.ghost_color = theme.brass;
        b.tick_color = theme.bad;
        builder.draw(std::move(b));
      });
}

Element delta(const MeterOptions& o, double width) {
  return o.delta ? aligned(change(*o.delta), Align::kEnd, Align::kCentre) : space(width, 1);
}

Element whole(const MeterOptions& o, Element inside) {
  Element part = meaning(meter_node(o), std::move(inside));
  return o.action ? at_least(std::move(part), 0, kMinTarget) : part;
}

}  // namespace

Element meter(MeterOptions o) {
  Element head = row({grow(text(o.label, silent(Type::kSecondary, Tone::kSoft))),
                      level(o, Type::kFigure), at_least(delta(o, 1), 34)},
                     6, Across::kCentre);
  Element part = column({std::move(head), bar(o)}, 0);
  return whole(o, std::move(part));
}

Element meter_row(MeterOptions o, double label_width) {
  Element part = table_row({text(o.label, silent(Type::kCaption, Tone::kSoft)), bar(o),
                            level(o, Type::kFigure), delta(o, 1)},
                           {-label_width, 1,
                            o.preview        ? -62.0
                            : !o.of.empty()  ? -52.0
                            : o.high >= 1000 ? -34.0  // four figures
                                             : -26.0,
                            -36},
                           6);
  return whole(o, at_least(std::move(part), 0, 18));
}

Element stat(StatOptions o) {
  Elements parts;
  if (!o.icon.empty()) parts.push_back(icon(o.icon, 16, Tone::kSoft));
  if (!o.label.empty() && !o.icon_only) {
    parts.push_back(text(o.label, silent(Type::kSecondary, Tone::kSoft)));
  }
  TextOptions number = silent(Type::kNumber);
  number.wraps = false;
  parts.push_back(text(o.value, number));
  const std::string then = o.preview ? "\u2192 " + number_text(*o.preview) : std::string();
  if (o.preview) {
    number.tone = Tone::kBrass;
    parts.push_back(text(then, std::move(number)));
  } else if (o.delta) {
    parts.push_back(change(*o.delta));
  }
  Node node;
  node.id = o.id;
  node.role = Role::kMeter;
  node.label = o.label;
  node.value = o.preview ? o.value + " " + then : o.value;
  if (o.delta) node.value.append(" ").append(change_text(o.delta->amount));
  node.description = o.description;
  node.action = o.action;
  node.focusable = static_cast<bool>(o.action);
  node.radius = 4;
  Element part = meaning(std::move(node), row(std::move(parts), 6));
  return o.action ? at_least(std::move(part), 0, kMinTarget) : part;
}

Element transition(TransitionOptions o) {
  Node node;
  node.id = o.id;
  node.role = Role::kMeter;
  node.label = o.label;
  node.value = number_text(o.from).append(" \u2192 ").append(number_text(o.to));
  if (o.delta) node.value.append(" ").append(change_text(o.delta->amount));
  node.description = o.description;
  Words levels;
  levels.say(number_text(o.from)).say(" \u2192 ", Tone::kFaint).say(number_text(o.to));
  Elements numbers{words(std::move(levels), silent(Type::kFigure))};
  if (o.delta) numbers.push_back(change(*o.delta));
  return meaning(std::move(node), column({text(o.label, silent(Type::kCaption, Tone::kSoft)),
                                          wrap(std::move(numbers), 6, 0)},
                                         2));
}

Element odds_ring(OddsOptions o) {
  const auto draw = [o](FrameBuilder& builder, Rect rect) {
    const Sheet& sheet = builder.sheet();
    Node node;
    node.id = o.id;
    node.role = Role::kMeter;
    node.label = o.label;
    node.value = std::to_string(o.percent) + "%";
    const std::string number = node.value;
    const auto scope = builder.node(std::move(node), rect);
    const double d = sheet.grow(o.size);
    Ring ring;
    ring.center = rect.center();
    ring.width = sheet.grow(4);
    ring.radius = d / 2 - ring.width / 2 - 0.5;
    ring.value = o.percent / 100.0;
    ring.track = sheet.theme.well;
    ring.fill = o.dimmed ? faded(sheet.theme.fill, 0.45) : sheet.theme.fill;
    builder.draw(ring);
    const Size s = sheet.block(number, Type::kCaptionFigure).size;
    builder.text({rect.center().x - s.w / 2, rect.center().y - s.h / 2}, number,
                 Type::kCaptionFigure, o.dimmed ? Tone::kFaint : Tone::kText);
  };
  return custom(
      [o](const Sheet& sheet, double) {
        return Size{sheet.grow(o.size), sheet.grow(o.size)};
      },
      draw);
}

Element scale(ScaleOptions o) {
  const auto draw = [o](FrameBuilder& builder, Rect rect) {
    const Theme& theme = builder.sheet().theme;
    Node node;
    node.id = o.id;
    node.role = Role::kMeter;
    node.label = o.label;
    node.value = o.value;
    const auto scope = builder.node(std::move(node), rect);
    const double w = (rect.w - 3 * (o.steps - 1)) / o.steps;
    for (int i = 0; i < o.steps; ++i) {
      Box step;
      step.rect = {rect.x + i * (w + 3), rect.y + 2, w, 6};
      step.radius = 3;
      step.fill = flat(i == o.at ? theme.text : theme.well);
      step.border = {faded(theme.edge, 0.5), 1, {}};
      builder.box(std::move(step));
    }
  };
  return custom([](const Sheet&, double width) { return Size{width, 10}; }, draw);
}

Element course(CourseOptions o) {
  Elements steps;
  for (int i = 1; i <= o.steps; ++i) {
    const auto draw = [i, now = o.now, flagged = o.flagged](FrameBuilder& builder, Rect rect) {
      const Theme& theme = builder.sheet().theme;
      Box box;
      box.rect = rect;
      box.radius = 4;
      box.fill = flat(i == now ? theme.text : i < now ? theme.past : theme.well);
      box.border = {i == flagged ? theme.edge : theme.hair, 1, {}};
      const Fill behind = box.fill;
      builder.box(std::move(box));
      const auto ground = builder.ground(behind, rect);
      const Tone tone = i == now ? Tone::kNight : i == flagged ? Tone::kText : Tone::kSoft;
      const std::string number = std::to_string(i);
      const Size s = builder.sheet().block(number, Type::kCaptionFigure).size;
      const double mark = i == flagged ? builder.sheet().grow(13) : 0;
      const double x = rect.x + (rect.w - s.w - mark) / 2;
      builder.text({x, rect.center().y - s.h / 2}, number, Type::kCaptionFigure, tone);
      if (mark <= 0) return;
      const double d = builder.sheet().grow(11);
      builder.icon({x + s.w + 3, rect.center().y - d / 2, d, d}, "flag", theme.tone(tone));
    };
    const double width = i == o.flagged ? 38 : 24;
    steps.push_back(custom(
        [width](const Sheet& s, double) {
          return Size{s.grow(width), s.grow(22)};
        },
        draw));
  }
  Node node;
  node.id = o.id;
  node.role = Role::kMeter;
  node.label = o.label;
  node.value = o.value;
  node.action = o.action;
  node.focusable = static_cast<bool>(o.action);
  node.radius = 5;
  Element inside = aligned(row(std::move(steps), 3), Align::kStart, Align::kCentre);
  if (o.action) inside = at_least(std::move(inside), 0, kMinTarget);
  return meaning(std::move(node), std::move(inside));
}

}  // namespace demarche::canvas
