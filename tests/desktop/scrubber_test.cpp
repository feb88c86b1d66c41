// The scrubber of the replay under the hand: pressed anywhere, dragged beyond its ends.
#include <catch2/catch.hpp>

#include "desktop/room.h"
#include "view/review/after.h"
#include "view/review/verbs.h"

namespace demarche::desktop {
namespace {

namespace verb = view::verb;

// A finished game of the harbour, its replay open at the start.
void open_replay(Shell& shell) {
  std::size_t row = 0;
  while (shell.app().shelves.at(row).id != "harbour") ++row;
  const std::shared_ptr<const Scenario> scenario = shell.app().shelves[row].scenario;
  Settings settings;
  settings.world_seed = settings.policy_seed = 5;
  settings.human_seats.add(SeatId(0));
  Game game(*scenario, settings);
  analyse::play_on_in_character(game);
  view::begin(shell.app(), scenario, std::move(game), SeatId(0));
  act(shell, verb::replay, -1);
  REQUIRE(shell.app().screen == view::Screen::replay);
}

TEST_CASE("A press along the scrubber leads to the stop under it, and the hand takes it along") {
  Shell shell(nowhere());
  open_replay(shell);
  const view::ReplayDesk& desk = shell.app().after->replay;
  const std::size_t last = desk.stops.size() - 1;
  REQUIRE(last > 3);
  const canvas::Node track = *shell.lay_out(1280, 720).find("replay/track");
  const double y = track.rect.center().y;
  const auto at = [&](std::size_t stop) {
    const double step = track.rect.w / static_cast<double>(last + 1);
    return canvas::Point{track.rect.x + (static_cast<double>(stop) + 0.5) * step, y};
  };
  CHECK(shell.press(at(2)));
  CHECK(desk.at == 2);
  shell.lay_out_again();
  CHECK(shell.hover(at(last - 1)));
  CHECK(desk.at == last - 1);
  CHECK_FALSE(shell.hover(at(last - 1)));  // nothing new, nothing to draw
  shell.lay_out_again();
  CHECK(shell.hover({track.rect.right() + 400, y + 300}));
  CHECK(desk.at == last);
  shell.lay_out_again();
  CHECK(shell.hover({-50, y}));
  CHECK(desk.at == 0);
  shell.lay_out_again();
  static_cast<void>(shell.release({-50, y}));
  CHECK(desk.at == 0);
  shell.lay_out_again();
  static_cast<void>(shell.hover(at(2)));  // the hand is open: only the pointer moves
  CHECK(desk.at == 0);
}

TEST_CASE("A scrubber under the hand halts what was playing") {
  Shell shell(nowhere());
  open_replay(shell);
  press(shell, "p");
  REQUIRE(shell.app().after->replay.playing);
  static_cast<void>(shell.press(middle(shell, "replay/track")));
  CHECK_FALSE(shell.app().after->replay.playing);
}

}  // namespace
}  // namespace demarche::desktop
