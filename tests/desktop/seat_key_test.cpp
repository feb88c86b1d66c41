// Enter on the cards of seats.
#include <catch2/catch.hpp>

#include "desktop/room.h"

namespace demarche::desktop {
namespace {

using view::Screen;

// The id of the card of that seat.
std::string card_of(Shell& shell, int seat) {
  for (const canvas::Node& node : shell.lay_out_again().nodes) {
    if (node.action.verb == view::verb::pick_seat && node.action.a == seat) return node.id;
  }
  return "";
}

void enter_on(Shell& shell, const std::string& card) {
  REQUIRE_FALSE(card.empty());
  shell.app().interaction.focused = card;
  press(shell, "Enter");
}

TEST_CASE("Enter on a seat chooses it, and Enter once more takes it") {
  Shell shell(nowhere());
  act(shell, view::verb::go, static_cast<int>(Screen::seat));
  act(shell, view::verb::note_read);
  REQUIRE(shell.app().screen == Screen::seat);
  enter_on(shell, card_of(shell, 1));
  CHECK(shell.app().setup.seat == SeatId(1));
  CHECK(shell.app().screen == Screen::seat);
  enter_on(shell, card_of(shell, 0));  // another one is only chosen
  CHECK(shell.app().setup.seat == SeatId(0));
  CHECK(shell.app().screen == Screen::seat);
  enter_on(shell, card_of(shell, 0));
  CHECK(shell.app().screen == Screen::briefing);
  CHECK(shell.app().setup.seat == SeatId(0));
}

TEST_CASE("Space and the digit of the chosen seat leave it chosen and take nothing") {
  Shell shell(nowhere());
  act(shell, view::verb::go, static_cast<int>(Screen::seat));
  act(shell, view::verb::note_read);
  for (const char* key : {"Space", "1"}) {
    INFO(key);
    shell.app().interaction.focused = card_of(shell, 0);
    press(shell, key);
    CHECK(shell.app().screen == Screen::seat);
    CHECK(shell.app().setup.seat == SeatId(0));
  }
}

}  // namespace
}  // namespace demarche::desktop
