// The package in the hand: what is in it, what others offered last, what is being carried.
#include <algorithm>

#include "view/actions.h"
#include "view/screens/sitting_parts.h"

namespace demarche::view {
namespace {

using namespace canvas;

// An entry of the package: a click takes it out, so does carrying it onto the board.
Element entry_chip(const SittingSight& sight, const Package::Entry& entry) {
  const IssueId issue{entry.issue};
  const std::string said = sight.phrases.words()(
      "sitting.entry",
      {sight.phrases.issue(issue), sight.phrases.option(issue, OptionId{entry.option})});
  CardOptions options;
  options.id = "sitting/tray/" + std::to_string(entry.issue);
  options.label = said;
  options.description = sight.phrases.words()("sitting.take-out");
  options.role = Role::kButton;
  options.state = CardState::kSelected;
  options.action = {verb::drop_option, static_cast<int>(entry.issue), 0, ""};
  options.padding = {10, 4, 10, 4};
  options.drag = options.action;
  Element inside =
      at_least(row({text(said, quiet(Type::kSecondary)), icon("x", 13, Tone::kSoft)}, 7), 0, 24);
  return card(std::move(inside), std::move(options));
}

// The refusal that came last in this sitting, or nobody.
SeatId last_refuser(const SittingSight& sight) {
  for (auto told = sight.play.heard.rbegin(); told != sight.play.heard.rend(); ++told) {
    if (told->kind == Happening::Kind::sitting_began) break;
    if (told->kind == Happening::Kind::refused) return SeatId(told->seat);
  }
  return {};
}

// Whoever refused last stands first: its offer is the counter that a person wants to see.
std::vector<SeatId> offering(const SittingSight& sight) {
  std::vector<SeatId> out;
  const SeatId refuser = last_refuser(sight);
  for (std::size_t i = 0; i < sight.offers.size(); ++i) {
    if (sight.offers[i].empty() || SeatId(i) == sight.play.seat) continue;
    out.insert(SeatId(i) == refuser ? out.begin() : out.end(), SeatId(i));
  }
  return out;
}

Element offer_button(const SittingSight& sight, SeatId seat, const char* name, const char* key,
                     const char* icon_name, const std::string& shortcut) {
  Move move = own_move(sight, Move::Kind::propose);
  move.package = sight.offers[seat.index()];
  const WhyNot refused = why_not(*sight.play.scenario, sight.play.known, move);
  ButtonOptions options;
  options.id = std::string("sitting/") + name + "/" + std::to_string(seat.index());
  options.label = sight.phrases.words()(key);
  options.icon = icon_name;
  options.small = true;
  options.shortcut = shortcut;
  options.action = {name, static_cast<int>(seat.index()), 0, ""};
  options.disabled = !refused.legal();
  options.description = sight.phrases.why_not(refused, sight.play.view);
  return button(std::move(options));
}

Element offer_panel(const SittingSight& sight, SeatId seat, bool first) {
  const Words& words = sight.phrases.words();
  const Package& offer = sight.offers[seat.index()];
  Elements lines{row({seat_flag(sight.phrases, seat, {.size = 22}),
                      grow(text(words("sitting.would-sign", {sight.phrases.seat(seat)}),
                                Type::kStrong, Tone::kText))},
                     8),
                 text(sight.phrases.package(offer), Type::kNote, Tone::kSoft)};
  lines.push_back(wrap(
      {offer_button(sight, seat, verb::table_offer, "sitting.table-it", "send", first ? "U" : ""),
       offer_button(sight, seat, verb::use_offer, "sitting.draft-from-it", "pen-line", "")},
      8, 4));
  PanelOptions options;
  options.id = "sitting/offer/" + std::to_string(seat.index());
  options.label = words("sitting.would-sign", {sight.phrases.seat(seat)});
  options.padding = {14, 9, 14, 10};
  return panel(column(std::move(lines), 5), std::move(options));
}

}  // namespace

Element package_tray(const SittingSight& sight) {
  const Words& words = sight.phrases.words();
  Elements chips;
  for (const Package::Entry& entry : sight.package) chips.push_back(entry_chip(sight, entry));
  if (chips.empty()) {
    chips.push_back(text(words("sitting.drag-here"), Type::kSecondary, Tone::kSoft));
  }
  Node node;
  node.id = "sitting/tray";
  node.role = Role::kGroup;
  node.label = words("sitting.in-package");
  node.takes = verb::add_option;
  Element outline = custom(
      [](const Sheet&, double) { return Size{}; },
      [](FrameBuilder& builder, Rect rect) {
        const Sheet& sheet = builder.sheet();
        const bool carried = !sheet.interaction.dragged.empty();
        Box box;
        box.rect = rect;
        box.radius = kButtonRadius;
        box.fill = flat(carried ? faded(sheet.theme.brass, 0.12) : faded(sheet.theme.well, 0.5));
        box.border = {
            carried ? sheet.theme.brass : faded(sheet.theme.edge, 0.6), carried ? 1.5 : 1, {5, 4}};
        builder.box(std::move(box));
      });
  const std::string count =
      words("sitting.issues-of", {static_cast<int>(sight.package.count), sight.format.most});
  Element inside = pad(row({icon("layers", 16, Tone::kSoft), grow(wrap(std::move(chips), 8, 6)),
                            text(count, Type::kCaption, Tone::kSoft)},
                           10),
                       {12, 6, 12, 6});
  return meaning(std::move(node), stack({std::move(outline), at_least(std::move(inside), 0, 46)}));
}

Element their_offers(const SittingSight& sight) {
  if (!sight.drafting || !sight.play.view.my_turn) return nothing();
  Elements panels;
  for (const SeatId seat : offering(sight)) {
    panels.push_back(offer_panel(sight, seat, panels.empty()));
  }
  return panels.empty() ? nothing() : column(std::move(panels), 8);
}

void draw_hand(FrameBuilder& builder) {
  const Sheet& sheet = builder.sheet();
  const Node* carried = builder.placed(sheet.interaction.dragged);
  if (sheet.interaction.dragged.empty() || carried == nullptr) return;
  const std::string label = carried->label;
  constexpr int kHandHeight = 40;
  const auto layer = builder.layer("hand", kHandHeight);
  const Size size = sheet.block(label, Type::kStrong).size;
  const Point at = sheet.interaction.drag_to;
  const double width = size.w + 28, height = size.h + 14;
  const Rect screen = builder.bounds();
  // Beside the pointer, never past the edge.
  const Rect rect{std::max(0.0, std::min(at.x + 10, screen.right() - width)),
                  std::max(0.0, std::min(at.y + 8, screen.bottom() - height)), width, height};
  Node node;
  node.id = "hand";
  node.role = Role::kText;
  node.label = label;
  const auto scope = builder.node(std::move(node), rect);
  Box box;
  box.rect = rect;
  box.radius = kButtonRadius;
  box.fill = flat(sheet.theme.raised);
  box.border = {sheet.theme.brass, 1.5, {}};
  box.shadow = {18, 6, hex(0x000000, 0.5)};
  builder.box(std::move(box));
  const auto ground = builder.ground(flat(sheet.theme.raised), rect);
  builder.text({rect.x + 14, rect.y + 7}, label, Type::kStrong, Tone::kBrass);
}

}  // namespace demarche::view
