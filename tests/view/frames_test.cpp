// Frames as text: what the table and a sitting say, for a scenario that no author will retune.
#include <catch2/catch.hpp>

#include "canvas/semantic.h"
#include "engine/toy_scenario.h"
#include "support/golden.h"
#include "view/actions.h"
#include "view/parlour.h"

namespace demarche::view {
namespace {

using namespace test::toy;

TEST_CASE("The table of the ferry says what it should") {
  Parlour parlour(ferry());
  parlour.sit_down(kNorth, 1);
  test::check_golden("frames/table.txt", canvas::semantic_tree(parlour.frame()));
}

TEST_CASE("A picked card shows its effects as ghosts") {
  Parlour parlour(ferry());
  parlour.sit_down(kNorth, 1);
  parlour.act(verb::pick_move, static_cast<int>(kCall.index()), static_cast<int>(kSouth.index()));
  test::check_golden("frames/table_picked.txt", canvas::semantic_tree(parlour.frame()));
}

TEST_CASE("A sitting of the ferry says what it should") {
  Parlour parlour(ferry());
  parlour.sit_down(kNorth, 1);
  parlour.act(verb::seal);
  REQUIRE(parlour.play_until(Screen::sitting));
  test::check_golden("frames/sitting.txt", canvas::semantic_tree(parlour.frame()));
}

TEST_CASE("The causes of a level are told") {
  Parlour parlour(ferry());
  parlour.sit_down(kNorth, 1);
  parlour.act(verb::seal);
  parlour.play_until(Screen::table);
  parlour.app.interaction.focused = "table/level/0";
  parlour.press("Enter");
  REQUIRE(parlour.app.whys.open.size() == 1);
  test::check_golden("frames/why.txt", canvas::semantic_tree(parlour.frame()));
}

}  // namespace
}  // namespace demarche::view
