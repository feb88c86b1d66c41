// The parts of the table screen. Private to ui/view/screens/table*.cpp.
#pragma once

#include <optional>
#include <vector>

#include "view/move_card.h"
#include "view/screens/bar.h"

namespace demarche::view {

// What all parts look at.
struct TableSight {
  const App& app;
  const Play& play;
  const Phrases& phrases;
  std::vector<MoveCard> cards;     // of every move that may ever be this seat's, best first
  std::optional<MoveCard> picked;  // the one selected
  std::optional<Foresight> ghost;  // what its success would do
};
[[nodiscard]] TableSight look_at_table(const App& app, const Phrases& phrases);

// The cards of the present filter, the sensible ones at most `kSensible`.
constexpr std::size_t kSensible = 6;
[[nodiscard]] std::vector<const MoveCard*> shown_cards(const TableSight& sight);

// Node of a card.
[[nodiscard]] std::string card_id(const MoveCard& card);

// Why a card is not possible now, in the scenario's own words where it has some; empty when it is.
[[nodiscard]] std::string card_refusal(const TableSight& sight, const MoveCard& card);

[[nodiscard]] canvas::Element delegations(const TableSight& sight);
[[nodiscard]] canvas::Element table_board(const TableSight& sight);
[[nodiscard]] canvas::Element table_legend(const TableSight& sight);
// Filters of the cards: the sensible ones, by family, all. `named`: with the families' names.
[[nodiscard]] canvas::Element move_chips(const TableSight& sight, bool named);
[[nodiscard]] canvas::Element move_cards(const TableSight& sight);  // in a list that scrolls
[[nodiscard]] canvas::Element all_cards(const TableSight& sight);   // the same, bare
[[nodiscard]] canvas::Element standing(const TableSight& sight);
[[nodiscard]] canvas::Element news(const TableSight& sight);
[[nodiscard]] canvas::Element sealed_moves(const TableSight& sight);
[[nodiscard]] canvas::Element planning_buttons(const TableSight& sight);

}  // namespace demarche::view
