// The reveal tells itself, at a pace, and waits when it is asked to.
#include <catch2/catch.hpp>

#include "view/actions.h"
#include "view/parlour.h"
#include "view/screens.h"
#include "view/time.h"

namespace demarche::view {
namespace {

void at_reveal(Parlour& parlour) {
  parlour.sit_down(SeatId(0), 7);
  parlour.act(verb::seal);
  REQUIRE(parlour.app.screen == Screen::reveal);
  REQUIRE(telling_steps(*parlour.app.play) > 2);
}

TEST_CASE("Steps open one by one as time passes, sooner at a faster pace") {
  Parlour parlour(guarantees());
  at_reveal(parlour);
  const std::int64_t normal = next_change(parlour.app);
  REQUIRE(normal > 0);
  on_time(parlour.app, normal - 1);
  CHECK(parlour.app.play->telling.opened == 0);
  on_time(parlour.app, normal);
  CHECK(parlour.app.play->telling.opened == 1);
  parlour.act(verb::reveal_speed, static_cast<int>(RevealSpeed::fast));
  CHECK(next_change(parlour.app) - parlour.app.now_ms < normal);
  parlour.act(verb::reveal_speed, static_cast<int>(RevealSpeed::slow));
  CHECK(next_change(parlour.app) - parlour.app.now_ms > normal);
}

TEST_CASE("A paused reveal waits and goes on when it is asked to") {
  Parlour parlour(guarantees());
  at_reveal(parlour);
  parlour.press("p");
  CHECK(next_change(parlour.app) == kNever);
  parlour.press("p");
  CHECK(next_change(parlour.app) < kNever);
}

TEST_CASE("Whoever reads the causes of a number is waited for") {
  Parlour parlour(guarantees());
  at_reveal(parlour);
  parlour.act(verb::open_next);
  parlour.act(verb::why, static_cast<int>(WhyAbout::cause), 0);
  CHECK(next_change(parlour.app) == kNever);
}

TEST_CASE("At once everything is open and nothing is left to time") {
  Parlour parlour(guarantees());
  at_reveal(parlour);
  parlour.act(verb::reveal_speed, static_cast<int>(RevealSpeed::at_once));
  CHECK(parlour.app.play->telling.opened == telling_steps(*parlour.app.play));
  CHECK(next_change(parlour.app) == kNever);
}

TEST_CASE("Only the newest step is told in full, those before in a line that opens its causes") {
  Parlour parlour(guarantees());
  at_reveal(parlour);
  parlour.act(verb::open_next);
  parlour.act(verb::open_next);
  const canvas::Frame frame = parlour.frame();
  REQUIRE(frame.find("told/0") != nullptr);
  CHECK(frame.find("told/0")->action.verb == verb::why);
  CHECK(frame.find("step/1") != nullptr);
  CHECK(frame.find("step/0") == nullptr);
}

}  // namespace
}  // namespace demarche::view
