#include "view/why/draw.h"

#include <algorithm>
#include <cstdlib>

#include "canvas/kit.h"
#include "view/actions.h"
#include "view/screens/bar.h"
#include "view/why.h"

namespace demarche::view {
namespace {

using namespace canvas;

constexpr int kVeilHeight = 18, kTreeHeight = 20;
constexpr double kWidth = 376, kBarWidth = 44, kValueWidth = 44, kIndent = 14;
constexpr Insets kPadding{14, 11, 14, 8};

Tone tone_of(int sign) { return sign > 0 ? Tone::kGood : sign < 0 ? Tone::kBad : Tone::kText; }

// A part of a sum, to one side of the middle where some parts are negative.
void draw_part(FrameBuilder& builder, Rect rect, const CauseLine& line, int least, int most) {
  const Theme& theme = builder.sheet().theme;
  const double span = std::max(1, most - least);
  const double zero = rect.x + rect.w * -least / span;
  const double length = rect.w * std::abs(*line.amount) / span;
  Box part;
  part.rect = {*line.amount < 0 ? zero - length : zero, rect.center().y - 3, length, 6};
  part.radius = 1;
  const Color color = theme.tone(line.sign == 0 ? Tone::kFill : tone_of(line.sign));
  part.fill = flat(line.sign < 0 ? faded(color, 0.35) : color);
  if (line.sign < 0) part.hatch = {color, 2, 5, true};
  if (length > 0.5) builder.box(std::move(part));
  Box axis;
  axis.rect = {zero - 0.5, rect.center().y - 6, 1, 12};
  axis.fill = flat(theme.edge);
  builder.box(std::move(axis));
}

struct Span {
  int least = 0, most = 0;
  [[nodiscard]] bool drawn() const { return least != most; }
};

// Bars are drawn where at least two lines are parts of a sum.
Span span_of(const Causes& causes) {
  Span out;
  int parts = 0;
  for (const CauseLine& line : causes.lines) {
    if (!line.amount) continue;
    ++parts;
    out.least = std::min(out.least, *line.amount);
    out.most = std::max(out.most, *line.amount);
  }
  return parts < 2 ? Span{} : out;
}

Element part_bar(const CauseLine& line, const Span& span) {
  return custom(
      [](const Sheet& sheet, double) {
        return Size{sheet.grow(kBarWidth), 14};
      },
      [line, span](FrameBuilder& builder, Rect rect) {
        if (line.amount) draw_part(builder, rect, line, span.least, span.most);
      });
}

// Brass with a dotted line under it where it has causes of its own.
Element label_of(const CauseLine& line) {
  const Type type = line.total ? Type::kStrong : Type::kSecondary;
  if (!line.opens) return text(line.label, quiet(type));
  const auto underline = [type, label = line.label](FrameBuilder& builder, Rect rect) {
    const TextBlock block = builder.sheet().block(label, type, rect.w);
    for (const TextLine& one : block.lines) {
      Line dots;
      const double y = rect.y + one.baseline + 3;
      dots.points = {{rect.x + one.x, y}, {rect.x + one.x + one.width, y}};
      dots.color = faded(builder.sheet().theme.brass, 0.8);
      dots.dash = {1.5, 2};
      builder.draw(std::move(dots));
    }
  };
  return stack({text(line.label, quiet(type, Tone::kBrass)),
                custom([](const Sheet&, double) { return Size{}; }, underline)});
}

// A line whose own causes are open is sunk in: on a lighter ground its tones would be read badly.
Element sunk(Element inside) {
  Element well = custom([](const Sheet&, double) { return Size{}; },
                        [](FrameBuilder& builder, Rect rect) {
                          Box box;
                          box.rect = {rect.x - 6, rect.y, rect.w + 12, rect.h};
                          box.radius = 5;
                          box.fill = flat(faded(builder.sheet().theme.well, 0.6));
                          builder.box(std::move(box));
                        });
  return stack({std::move(well), std::move(inside)});
}

Element line_row(const CauseLine& line, const Span& span, const std::string& tree,
                 const std::string& id, bool open, Measure measure) {
  TextOptions value = quiet(Type::kFigure, tone_of(line.sign));
  value.align = Align::kEnd;
  Element label = aligned(label_of(line), Align::kStart, Align::kCentre);
  Elements parts{std::move(label)};
  std::vector<double> shares{1};
  if (span.drawn()) {
    parts.push_back(aligned(part_bar(line, span), Align::kEnd, Align::kCentre));
    shares.push_back(-kBarWidth);
  }
  if (!line.value.empty()) {
    parts.push_back(aligned(text(line.value, std::move(value)), Align::kEnd, Align::kCentre));
    shares.push_back(line.value.size() > 6 ? -88 : -kValueWidth);
  }
  Node node;
  node.id = id;
  node.role = Role::kRow;
  node.label = line.label;
  node.value = line.value;
  node.radius = 5;
  node.measure = measure;
  node.action = line.opens;
  if (node.action.verb == verb::why) node.action.text = tree;
  node.focusable = static_cast<bool>(node.action);
  Element inside = table_row(std::move(parts), std::move(shares), 10);
  if (open) inside = sunk(std::move(inside));
  const double height = node.focusable ? kMinTarget : 23;
  inside = pad(std::move(inside), {0, 2, 0, 2});
  return pad(meaning(std::move(node), at_least(std::move(inside), 0, height)),
             {line.depth * kIndent, 0, 0, 0});
}

// A level as one number, however it is asked for; -1: no level.
int level_of(const App& app, WhyAbout about, int subject) {
  if (!app.play) return -1;
  const View& view = app.play->view;
  const auto row = static_cast<std::size_t>(subject);
  const auto listed = [&](const std::vector<LevelView>& levels) {
    return row < levels.size() ? level_subject(levels[row].meter, levels[row].of, levels[row].in)
                               : -1;
  };
  switch (about) {
    case WhyAbout::level:
      return listed(view.world);
    case WhyAbout::own_level:
      return listed(view.own);
    case WhyAbout::support:
      return level_subject(MeterId(Meter::kSupport), SeatId(row), {});
    case WhyAbout::trust:
      return level_subject(MeterId(Meter::kTrust), SeatId(row), view.seat);
    case WhyAbout::meter:
      return subject;
    default:
      return -1;
  }
}

// Whether a line leads back to the tree that it stands in, or to one that this hangs on.
bool leads_back(const App& app, const Action& opens, const OpenTree& tree) {
  if (opens.verb != verb::why) return false;
  const auto about = static_cast<WhyAbout>(opens.a);
  const int level = level_of(app, about, opens.b);
  for (const OpenTree* up = &tree; up != nullptr; up = app.whys.find(up->parent)) {
    if (up->about == about && up->subject == opens.b) return true;
    if (level >= 0 && level == level_of(app, up->about, up->subject)) return true;
  }
  return false;
}

Element head_of(const Causes& causes) {
  Elements parts;
  if (!causes.flag.empty()) parts.push_back(flag(causes.flag, {.size = 26}));
  parts.push_back(grow(text(causes.title, quiet(Type::kSection))));
  TextOptions number = quiet(Type::kNumber);
  number.wraps = false;
  if (!causes.value.empty()) parts.push_back(text(causes.value, std::move(number)));
  if (causes.delta && causes.delta->amount != 0) {
    parts.push_back(change(*causes.delta));
  } else if (causes.delta) {  // in a tone that is read well on a raised surface
    parts.push_back(text(change_text(0), quiet(Type::kCaptionFigure, Tone::kSoft)));
  }
  return row(std::move(parts), 9);
}

Element foot_of(const OpenTree& tree, bool last, const Words& words) {
  const std::string label = words(tree.pinned ? "why.unpin" : "why.pin");
  ButtonOptions pin;
  pin.id = tree.id() + "/pin";
  pin.label = label;
  pin.icon = tree.pinned ? "x" : "map-pin";
  pin.small = true;
  pin.kind = ButtonKind::kQuiet;
  pin.action = {verb::pin, tree.number, 0, ""};
  Elements parts{};
  const bool by_keys = last && !tree.pinned && !tree.hovering;
  if (by_keys) pin.shortcut = "P";
  parts.push_back(button(std::move(pin)));
  if (by_keys) {
    parts.push_back(key_hint("Tab", words("why.next-word")));
    parts.push_back(key_hint("Esc", words("why.back")));
  }
  if (last && tree.hovering) parts.push_back(key_hint("E", words("why.by-key")));
  return wrap(std::move(parts), 10, 0);
}

Element body_of(const App& app, const Causes& causes, const OpenTree& tree, bool last,
                const Words& words) {
  Elements lines{head_of(causes)};
  if (!causes.text.empty()) lines.push_back(text(causes.text, quiet(Type::kNote, Tone::kSoft)));
  const Span span = span_of(causes);
  Elements rows;
  int number = 0;
  for (CauseLine line : causes.lines) {
    if (leads_back(app, line.opens, tree)) line.opens = {};
    if (line.total) rows.push_back(rule());
    const std::string id = tree.id() + "/" + std::to_string(++number);
    const bool open = std::any_of(app.whys.open.begin(), app.whys.open.end(),
                                  [&](const OpenTree& other) { return other.anchor == id; });
    rows.push_back(line_row(line, span, tree.id(), id, open, measure_of(tree.about)));
  }
  if (!rows.empty()) {
    lines.push_back(rule());
    lines.push_back(scroll(tree.id() + "/lines", column(std::move(rows), 0), 60));
  }
  lines.push_back(rule());
  lines.push_back(foot_of(tree, last, words));
  return column(std::move(lines), 6);
}

// From what is explained to its tree.
void draw_thread(FrameBuilder& builder, Rect from, Rect to, bool framed) {
  const Theme& theme = builder.sheet().theme;
  const bool right = to.x >= from.right(), left = to.right() <= from.x;
  if (right || left) {
    const double y = std::clamp(from.center().y, to.y + 12, std::max(to.y + 12, to.bottom() - 12));
    Line thread;
    thread.points = {{right ? from.right() : from.x, from.center().y},
                     {right ? to.x : to.right(), y}};
    thread.color = theme.brass;
    thread.width = 1.5;
    builder.draw(std::move(thread));
  }
  if (!framed) return;
  Box frame;
  frame.rect = from.grown(2);
  frame.radius = 6;
  frame.border = {theme.brass, 1.5, {}};
  builder.box(std::move(frame));
}

// What a tree hangs on, and what it may not cover.
struct Hanging {
  std::optional<Rect> anchor;
  std::vector<Rect> others;
};

Hanging hanging(const FrameBuilder& builder, const App& app, const OpenTree& tree,
                const std::vector<Rect>& placed) {
  Hanging out{std::nullopt, placed};
  const Node* node = builder.placed(tree.anchor);
  if (node == nullptr || node->label.empty()) return out;
  out.anchor = node->rect;
  const OpenTree* on = app.whys.find(tree.parent);
  const Node* around = on == nullptr ? nullptr : builder.placed(on->id());
  if (around != nullptr) {
    out.anchor->x = around->rect.x;
    out.anchor->w = around->rect.w;
    // Where there is not room for all, the tree that it hangs on is covered last.
    constexpr std::size_t kDear = 4;
    out.others.insert(out.others.end(), kDear, around->rect);
  }
  return out;
}

void place_tree(FrameBuilder& builder, const App& app, const OpenTree& tree, const Causes& causes,
                std::vector<Rect>& placed, const Words& words) {
  const Sheet& sheet = builder.sheet();
  const Rect screen = builder.bounds();
  const double width = std::min(sheet.grow(kWidth), screen.w - 16);
  const OpenTree* loose = app.whys.last_loose();
  const Element body =
      body_of(app, causes, tree, loose != nullptr && loose->number == tree.number, words);
  const double wish = body->wish(sheet, width - kPadding.across()) + kPadding.down();
  const Size size{width, std::min(wish, screen.h - 16)};
  const Hanging hangs = hanging(builder, app, tree, placed);
  const Rect dock{screen.x + sheet.grow(kLeftColumn) + 2 * kMargin, kTopBar, 0, 0};
  const Rect rect = beside(hangs.anchor.value_or(dock), size, screen, hangs.others);
  const auto layer = builder.layer(tree.id(), kTreeHeight + static_cast<int>(placed.size()));
  Node node;
  node.id = tree.id();
  node.role = Role::kTooltip;
  node.label = causes.title;
  node.value = causes.value;
  if (causes.delta) node.value.append(" ").append(change_text(causes.delta->amount));
  node.description = causes.text;
  node.radius = kPanelRadius;
  // What lies below is not clicked through it.
  node.focusable = node.pointer_only = true;
  const auto scope = builder.node(std::move(node), rect);
  if (hangs.anchor) draw_thread(builder, *hangs.anchor, rect, tree.parent < 0);
  Box surface = raised_surface(sheet.theme, rect);
  if (!tree.pinned) surface.border = {sheet.theme.brass, 1, {}};
  builder.box(std::move(surface));
  const auto ground = builder.ground(flat(sheet.theme.raised), rect);
  body->place(builder, rect.inset(kPadding));
  placed.push_back(rect);
}

void draw_veil(FrameBuilder& builder) {
  const auto layer = builder.layer("why-veil", kVeilHeight);
  Box veil;
  veil.rect = builder.bounds();
  veil.fill = flat(faded(builder.sheet().theme.night0, 0.5));
  builder.box(std::move(veil));
}

}  // namespace

namespace {

// Trees are about a game, or about the record of games; of what lies above a screen only the log
// has numbers.
bool may_be_open(const App& app) {
  if (app.overlay.kind == Overlay::Kind::log) return app.play != nullptr;
  if (app.overlay.kind != Overlay::Kind::none) return false;
  if (app.screen == Screen::record) return true;
  return app.play && app.screen != Screen::title && app.screen != Screen::seat;
}

}  // namespace

void draw_trees(FrameBuilder& builder, const App& app, const Words& words) {
  if (!may_be_open(app) || app.whys.open.empty()) return;
  const bool above = app.overlay.kind != Overlay::Kind::none;
  const OpenTree* loose = app.whys.last_loose();
  const auto group = builder.node({.id = "whys", .role = Role::kGroup, .label = words("why.trees")},
                                  builder.bounds());
  if (loose != nullptr && !loose->hovering) draw_veil(builder);
  std::vector<Rect> placed;
  for (const OpenTree& tree : app.whys.open) {
    const Causes causes = explain(app, tree.about, tree.subject);
    if (!causes.empty()) place_tree(builder, app, tree, causes, placed, words);
  }
  if (above) builder.beside_modal("whys");
}

}  // namespace demarche::view
