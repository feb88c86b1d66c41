// Surfaces that hold other parts: panels, cards, bars at the window's edges.
#pragma once

#include "canvas/layout.h"

namespace demarche::canvas {

struct PanelOptions {
  std::string id = {};  // with an id and a label it becomes a group node
  std::string label = {};
  Insets padding = Insets::all(kPanelPad);
  int actor = -1;  // colour strip at the left edge
  bool strip_on_top = false;
  bool sunken = false;    // dark well instead of a panel
  bool floating = false;  // over a map: a layer of its own, slightly transparent
};
Element panel(Element inside, PanelOptions options = {});

enum class CardState : std::uint8_t { kNormal, kSelected, kDisabled };

// A panel that can be chosen. Its own layer and one focusable node; what is inside should be
// `silent` where label, value and description already say it.
struct CardOptions {
  std::string id = {};
  std::string label = {}, value = {}, description = {};
  CardState state = CardState::kNormal;
  Role role = Role::kCard;
  std::string shortcut = {};
  Action action = {};
  Action drag = {};  // what dropping it asks for; empty: it stays where it is
  bool focusable = true;
  Insets padding = {12, 8, 12, 8};
  int actor = -1;
  bool strip_on_top = false;
};
Element card(Element inside, CardOptions options);

// The bar at the top of a screen: its parts in a row, a hairline below. Wraps onto more lines when
// the text is large.
Element top_bar(Elements parts);
// The same of several lists, at least one, from the fullest to the briefest: the first that fits on
// one line and leaves `kept_free` (logical pixels times text scale) for what may come is shown.
Element top_bar(std::vector<Elements> fullest_first, double kept_free = 0);
// The bar at the foot, with keys or actions.
Element foot_bar(Elements parts, double height = kFooter);
Element foot_bar(std::vector<Elements> fullest_first, double height = kFooter);

}  // namespace demarche::canvas
