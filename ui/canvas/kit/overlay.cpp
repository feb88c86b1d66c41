#include "canvas/kit/overlay.h"

#include <algorithm>
#include <optional>

#include "canvas/kit/label.h"

namespace demarche::canvas {
namespace {

constexpr int kDialogHeight = 10, kPopoverHeight = 28, kToastHeight = 30;
constexpr double kIndent = 14, kAway = 8, kEdgeRoom = 8;

TextOptions silent(Type type, Tone tone = Tone::kText) {
  TextOptions t;
  t.type = type;
  t.tone = tone;
  t.silent = true;
  return t;
}

void add_cause(Elements& rows, const Cause& c, const std::string& id, double indent) {
  TextOptions value = silent(Type::kFigure, c.tone);
  value.align = Align::kEnd;
  value.wraps = false;
  const Type type = indent > 0 || c.parts.empty() ? Type::kSecondary : Type::kStrong;
  Elements lines{text(c.label, silent(type))};
  if (!c.note.empty()) lines.push_back(text(c.note, silent(Type::kCaption, Tone::kSoft)));
  Node node;
  node.id = id;
  node.role = Role::kRow;
  node.label = c.label;
  node.value = c.value;
  node.description = c.note;
  Element line =
      row({grow(column(std::move(lines), 1)), text(c.value, std::move(value))}, 10, Across::kStart);
  rows.push_back(pad(meaning(std::move(node), std::move(line)), {indent, 0, 0, 0}));
  int number = 0;
  for (const Cause& part : c.parts) {
    std::string below = id;
    below.append("/").append(std::to_string(++number));
    add_cause(rows, part, below, indent + kIndent);
  }
}

Element popover_body(const PopoverOptions& o) {
  TextOptions number = silent(Type::kNumber);
  number.wraps = false;
  Elements head{grow(text(o.title, silent(Type::kLabel)))};
  if (!o.value.empty()) head.push_back(text(o.value, std::move(number)));
  Elements lines{row(std::move(head), 12, Across::kBaseline)};
  if (!o.text.empty()) lines.push_back(text(o.text, silent(Type::kNote, Tone::kSoft)));
  if (!o.causes.empty()) lines.push_back(rule());
  int number_of = 0;
  for (const Cause& c : o.causes) {
    std::string id = o.id;
    id.append("/").append(std::to_string(++number_of));
    add_cause(lines, c, id, 0);
  }
  if (!o.hint.empty()) {
    lines.push_back(rule());
    lines.push_back(text(o.hint, Type::kCaption, Tone::kSoft));
  }
  return column(std::move(lines), 6);
}

double covered(const Rect& rect, const std::vector<Rect>& others) {
  double sum = 0;
  for (const Rect& other : others) {
    const double w = std::min(rect.right(), other.right()) - std::max(rect.x, other.x);
    const double h = std::min(rect.bottom(), other.bottom()) - std::max(rect.y, other.y);
    if (w > 0 && h > 0) sum += w * h;
  }
  return sum;
}

}  // namespace

Rect beside(Rect anchor, Size size, const Rect& screen, const std::vector<Rect>& others) {
  const Rect room = screen.inset(kEdgeRoom);
  const Rect places[] = {
      {anchor.right() + kAway, anchor.y, size.w, size.h},
      {anchor.x - kAway - size.w, anchor.y, size.w, size.h},
      {anchor.x, anchor.bottom() + kAway, size.w, size.h},
      {anchor.x, anchor.y - kAway - size.h, size.w, size.h},
  };
  std::optional<Rect> best;
  double least = 0;
  for (std::size_t i = 0; i < std::size(places); ++i) {
    Rect rect = places[i];
    const bool sideways = i < 2;
    const bool fits = sideways ? rect.x >= room.x && rect.right() <= room.right()
                               : rect.y >= room.y && rect.bottom() <= room.bottom();
    rect.x = std::clamp(rect.x, room.x, std::max(room.x, room.right() - size.w));
    rect.y = std::clamp(rect.y, room.y, std::max(room.y, room.bottom() - size.h));
    std::vector<Rect> hidden = others;
    if (!fits) hidden.push_back(anchor);
    const double cost = covered(rect, hidden);
    if (best && cost >= least) continue;
    best = rect;
    least = cost;
    if (cost <= 0) break;
  }
  return *best;
}

Box raised_surface(const Theme& theme, Rect rect) {
  Box box;
  box.rect = rect;
  box.radius = kPanelRadius;
  box.fill = flat(theme.raised);
  box.border = {theme.edge, 1, {}};
  if (!theme.print) box.shadow = {22, 6, hex(0x000000, 0.45)};
  return box;
}

void popover(FrameBuilder& builder, Rect anchor, PopoverOptions o) {
  Element body = popover_body(o);
  popover(builder, anchor, std::move(o), std::move(body));
}

void popover(FrameBuilder& builder, Rect anchor, PopoverOptions o, Element body) {
  const Sheet& sheet = builder.sheet();
  const Rect screen = builder.bounds();
  const double width = std::min(sheet.grow(o.width), screen.w - 2 * kEdgeRoom);
  const Insets padding{14, 11, 14, 12};
  const double natural = body->measure(sheet, width - padding.across()).h + padding.down();
  const double height = std::min(natural, screen.h - 2 * kEdgeRoom);
  const Rect rect = beside(anchor, {width, height}, screen);
  Node node;
  node.id = o.id;
  node.role = Role::kTooltip;
  node.label = o.title;
  node.value = o.value;
  node.description = o.text;
  const auto layer = builder.layer(o.id, kPopoverHeight);
  const auto scope = builder.node(std::move(node), rect);
  builder.box(raised_surface(sheet.theme, rect));
  const auto ground = builder.ground(flat(sheet.theme.raised), rect);
  if (natural > height) body = scroll(o.id + "/scroll", std::move(body));
  body->place(builder, rect.inset(padding));
}

void dialog(FrameBuilder& builder, DialogOptions o, Element body, Elements buttons) {
  const Sheet& sheet = builder.sheet();
  const Rect screen = builder.bounds();
  const double width = std::min(sheet.grow(o.width), screen.w - 2 * kMargin);
  const Insets padding = Insets::all(20);
  const double inside = width - padding.across();
  const Element head = text(o.title, silent(Type::kSection));
  const Element foot = wrap(std::move(buttons), 10, 8);
  if (body == nullptr) body = space(0);
  const double around = head->measure(sheet, inside).h + foot->measure(sheet, inside).h + 2 * 14;
  const double most = screen.h - 2 * kMargin - padding.down() - around;
  const double room = std::min(body->measure(sheet, inside).h, most);
  const double height = room + around + padding.down();
  const Rect rect{(screen.w - width) / 2, (screen.h - height) / 2, width, height};
  Node node;
  node.id = o.id;
  node.role = Role::kDialog;
  node.label = o.title;
  const auto layer = builder.layer(o.id, kDialogHeight);
  const auto scope = builder.node(std::move(node), rect);
  Box veil;
  veil.rect = screen;
  veil.fill = flat(faded(sheet.theme.night0, 0.72));
  builder.box(std::move(veil));
  builder.box(raised_surface(sheet.theme, rect));
  const auto ground = builder.ground(flat(sheet.theme.raised), rect);
  column({head, scroll(o.id + "/body", std::move(body), 0), foot}, 14)
      ->place(builder, rect.inset(padding));
  builder.modal(o.id);
}

void toast(FrameBuilder& builder, ToastOptions o) {
  const Sheet& sheet = builder.sheet();
  const Rect screen = builder.bounds();
  const Insets padding{16, 9, 16, 9};
  Elements parts;
  if (!o.icon.empty()) parts.push_back(icon(o.icon, 17, o.tone));
  parts.push_back(text(o.text, silent(Type::kBody)));
  const Element line = row(std::move(parts), 10);
  const Size s =
      line->measure(sheet, std::min(sheet.grow(520), screen.w - 2 * kMargin) - padding.across());
  const double width = s.w + padding.across(), height = s.h + padding.down();
  const Rect rect{(screen.w - width) / 2, screen.h - height - kActionBar - kGutter, width, height};
  Node node;
  node.id = o.id;
  node.role = Role::kToast;
  node.label = o.text;
  const auto layer = builder.layer(o.id, kToastHeight);
  const auto scope = builder.node(std::move(node), rect);
  Box box = raised_surface(sheet.theme, rect);
  box.radius = rect.h / 2;
  builder.box(std::move(box));
  const auto ground = builder.ground(flat(sheet.theme.raised), rect);
  line->place(builder, rect.inset(padding));
}

}  // namespace demarche::canvas
