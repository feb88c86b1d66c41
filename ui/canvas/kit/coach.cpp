#include "canvas/kit/coach.h"

#include <algorithm>
#include <array>

#include "canvas/kit/label.h"

namespace demarche::canvas {
namespace {

constexpr int kHeight = 6;  // below dialogs
constexpr double kAway = 12, kEdgeRoom = 8;
constexpr Insets kPadding{16, 12, 16, 12};

double area(const Rect& r) { return r.w * r.h; }

// How much of what one may operate would be covered; buttons are small and matter most, and what
// has the focus must be seen.
double covered(const std::vector<Node>& nodes, const Rect& card) {
  constexpr double kOfButtons = 10, kOfFocus = 1000;
  double sum = 0;
  for (const Node& node : nodes) {
    const double weight = node.focused ? kOfFocus : node.role == Role::kButton ? kOfButtons : 1;
    if (node.focusable) sum += weight * area(intersected(node.rect, card));
  }
  return sum;
}

Rect inside(Rect card, const Rect& room) {
  card.x = std::clamp(card.x, room.x, std::max(room.x, room.right() - card.w));
  card.y = std::clamp(card.y, room.y, std::max(room.y, room.bottom() - card.h));
  return card;
}

Rect best_place(const std::vector<Node>& nodes, Rect anchor, Size size, const Rect& screen) {
  const Rect room = screen.inset(kEdgeRoom);
  const double right = anchor.right() + kAway, left = anchor.x - kAway - size.w;
  const double below = anchor.bottom() + kAway, above = anchor.y - kAway - size.h;
  const double middle = anchor.center().x - size.w / 2;
  const double low = anchor.bottom() - size.h;
  const std::array<Point, 8> places = {{{right, anchor.y},
                                        {left, anchor.y},
                                        {middle, below},
                                        {middle, above},
                                        {right, low},
                                        {left, low},
                                        {room.right() - size.w, room.bottom() - size.h},
                                        {room.x, room.bottom() - size.h}}};
  Rect best;
  double least = -1;
  for (const Point& at : places) {
    const Rect card = inside({at.x, at.y, size.w, size.h}, room);
    // The subject weighs most: a hint that hides what it speaks of is none.
    const double cost = covered(nodes, card) + 20 * area(intersected(card, anchor.grown(4)));
    if (least >= 0 && cost >= least) continue;
    least = cost;
    best = card;
  }
  return best;
}

}  // namespace

void coach(FrameBuilder& builder, Rect anchor, CoachOptions o) {
  const Sheet& sheet = builder.sheet();
  const Rect screen = builder.bounds();
  const double width = std::min(sheet.grow(o.width), screen.w - 2 * kEdgeRoom);
  TextOptions silent;
  silent.silent = true;
  TextOptions title = silent, progress = silent, words = silent;
  title.type = Type::kLabel;
  title.tone = Tone::kBrass;
  progress.type = Type::kCaption;
  progress.tone = Tone::kSoft;
  progress.wraps = false;
  words.type = Type::kBody;
  Element head = row(
      {icon("lightbulb", 17, Tone::kBrass), grow(text(o.title, title)), text(o.progress, progress)},
      8);
  Element body = column({head, text(o.text, words), wrap(std::move(o.buttons), 8, 6)}, 8);
  const double height = body->measure(sheet, width - kPadding.across()).h + kPadding.down();
  const Rect card = best_place(builder.nodes(), anchor, {width, height}, screen);
  const auto layer = builder.layer(o.id, kHeight);
  Node node;
  node.id = o.id;
  node.role = Role::kGroup;
  node.label = o.title;
  node.value = o.progress;
  node.description = o.text;
  const auto scope = builder.node(std::move(node), card);
  Box ring;
  ring.rect = intersected(anchor.grown(4), screen.inset(2));
  ring.radius = kPanelRadius;
  ring.border = {sheet.theme.brass, 2, {7, 5}};
  builder.box(std::move(ring));
  Box box;
  box.rect = card;
  box.radius = kPanelRadius;
  box.fill = flat(sheet.theme.raised);
  box.border = {sheet.theme.brass, 1.4, {}};
  box.shadow = {22, 6, hex(0x000000, 0.45)};
  builder.box(std::move(box));
  const auto ground = builder.ground(flat(sheet.theme.raised), card);
  body->place(builder, card.inset(kPadding));
}

}  // namespace demarche::canvas
