// The keyboard alone: a whole game, and the small rules of focus and keys.
#include <catch2/catch.hpp>

#include "canvas/focus.h"
#include "view/actions.h"
#include "view/parlour.h"
#include "view/why.h"

namespace demarche::view {
namespace {

// Presses Tab until a node that `wanted` describes has the focus; false when there is none.
template <class Wanted>
bool tab_to(Parlour& parlour, Wanted wanted) {
  parlour.app.interaction.focused.clear();
  const std::size_t stops = canvas::tab_order(parlour.frame()).size();
  for (std::size_t i = 0; i < stops; ++i) {
    parlour.press("Tab");
    const canvas::Frame frame = parlour.frame();
    const canvas::Node* node = frame.find(frame.focused);
    if (node != nullptr && wanted(*node)) return true;
  }
  return false;
}

void plan_by_keys(Parlour& parlour) {
  parlour.press("1");
  REQUIRE(parlour.app.play->draft.move.exists());
  parlour.press("1");
  CHECK(parlour.app.play->view.plan.size() == 1);
  parlour.press("s");
}

// Drafts the first option that may be drafted and tables it; passes when it is refused.
void propose_by_keys(Parlour& parlour) {
  const auto open = [](const canvas::Node& node) {
    return node.action.verb == verb::pick_option && !node.selected;
  };
  const std::size_t made = parlour.app.play->game->record().moves.size();
  if (tab_to(parlour, open)) {
    parlour.press("Enter");
    REQUIRE(parlour.app.play->draft.package.count == 1);
    parlour.press("t");
  }
  if (parlour.app.play->game->record().moves.size() == made) parlour.press("p");
  REQUIRE(parlour.app.play->game->record().moves.size() > made);
}

void answer_by_keys(Parlour& parlour) {
  const std::size_t made = parlour.app.play->game->record().moves.size();
  parlour.press("a");
  if (parlour.app.play->game->record().moves.size() == made) parlour.press("r");
  REQUIRE(parlour.app.play->game->record().moves.size() > made);
}

TEST_CASE("A whole game is played by keyboard alone") {
  Parlour parlour(guarantees());
  parlour.act(verb::go, static_cast<int>(Screen::seat));
  parlour.app.setup.seed = 3;
  parlour.app.setup.note_read = true;
  parlour.press("Enter");
  REQUIRE(parlour.app.screen == Screen::briefing);
  parlour.press("Enter");
  REQUIRE(parlour.app.screen == Screen::table);
  bool proposed = false, answered = false;
  for (int step = 0; step < 600 && parlour.app.screen != Screen::outcome; ++step) {
    if (parlour.app.screen == Screen::table) {
      plan_by_keys(parlour);
    } else if (parlour.app.screen == Screen::reveal) {
      parlour.press("Enter");
    } else if (parlour.app.play->view.phase == Phase::proposing) {
      propose_by_keys(parlour);
      proposed = true;
    } else {
      answer_by_keys(parlour);
      answered = true;
    }
  }
  CHECK(parlour.app.screen == Screen::outcome);
  CHECK(proposed);
  CHECK(answered);
}

TEST_CASE("Tab starts at what a person is to do, and the bar at the top comes last") {
  Parlour parlour(guarantees());
  parlour.sit_down(SeatId(0), 7);
  parlour.press("Tab");
  CHECK(parlour.app.interaction.focused.rfind("table/move/", 0) == 0);
  CHECK(canvas::tab_order(parlour.frame()).back() == "bar/keys");
  bool drafted = false, answered = false;
  for (int step = 0; step < 200 && !(drafted && answered); ++step) {
    REQUIRE(parlour.play_until(Screen::sitting));
    const bool drafting = parlour.app.play->view.phase == Phase::proposing;
    parlour.app.interaction.focused.clear();
    parlour.press("Tab");
    const canvas::Frame frame = parlour.frame();
    const canvas::Node* first = frame.find(frame.focused);
    REQUIRE(first != nullptr);
    CHECK_FALSE(first->disabled);
    CHECK(first->action.verb == (drafting ? verb::pick_option : verb::reject));
    CHECK(canvas::tab_order(frame).back() == "bar/keys");
    (drafting ? drafted : answered) = true;
    parlour.decide();
  }
  CHECK(drafted);
  CHECK(answered);
}

TEST_CASE("Tab goes through every stop of the table once and comes round") {
  Parlour parlour(guarantees());
  parlour.sit_down(SeatId(0), 7);
  const std::vector<std::string> order = canvas::tab_order(parlour.frame());
  for (const std::string& stop : order) {
    parlour.press("Tab");
    REQUIRE(parlour.app.interaction.focused == stop);
  }
  parlour.press("Tab");
  CHECK(parlour.app.interaction.focused == order.front());
  parlour.press("Tab", true);
  CHECK(parlour.app.interaction.focused == order.back());
}

TEST_CASE("A closed cell says its reason when it has the focus") {
  Parlour parlour(guarantees());
  parlour.sit_down(SeatId(0), 7);
  const auto closed = [](const canvas::Node& node) {
    return node.role == canvas::Role::kCell && node.disabled;
  };
  REQUIRE(tab_to(parlour, closed));
  CHECK(parlour.frame().find("reason") != nullptr);
}

TEST_CASE("Enter on something closed says why instead of doing it") {
  Parlour parlour(guarantees());
  parlour.sit_down(SeatId(0), 7);
  parlour.app.interaction.focused = "table/undo";
  parlour.press("Enter");
  CHECK_FALSE(parlour.app.notice.empty());
}

TEST_CASE("A second Enter on a seat takes it, Space only chooses") {
  Parlour parlour(guarantees());
  parlour.act(verb::go, static_cast<int>(Screen::seat));
  parlour.app.setup.note_read = true;
  const auto second = [](const canvas::Node& node) {
    return node.action.verb == verb::pick_seat && node.action.a == 1;
  };
  REQUIRE(tab_to(parlour, second));
  parlour.press("Enter");
  CHECK(parlour.app.setup.seat == SeatId(1));
  CHECK(parlour.app.screen == Screen::seat);
  parlour.press("Space");
  CHECK(parlour.app.screen == Screen::seat);
  parlour.press("Enter");
  REQUIRE(parlour.app.screen == Screen::briefing);
  CHECK(parlour.app.play->seat == SeatId(1));
}

TEST_CASE("The question mark opens the keys and Escape closes them") {
  Parlour parlour(guarantees());
  parlour.sit_down(SeatId(0), 7);
  parlour.press("?");
  CHECK(parlour.app.overlay.kind == Overlay::Kind::keys);
  CHECK(parlour.frame().modal == "keys");
  parlour.press("Escape");
  CHECK(parlour.app.overlay.kind == Overlay::Kind::none);
}

TEST_CASE("Every number of the table opens its causes") {
  Parlour parlour(guarantees());
  parlour.sit_down(SeatId(0), 7);
  parlour.act(verb::seal);
  REQUIRE(parlour.play_until(Screen::table));
  int opened = 0;
  for (const canvas::Node& node : parlour.frame().nodes) {
    if (node.action.verb != verb::why) continue;
    INFO(node.id);
    parlour.app.interaction.focused = node.id;
    parlour.press("Enter");
    REQUIRE(parlour.app.whys.open.size() == 1);
    CHECK(parlour.frame().find("why/0") != nullptr);
    const OpenTree& tree = parlour.app.whys.open.front();
    CHECK_FALSE(explain(parlour.app, tree.about, tree.subject).lines.empty());
    parlour.press("Escape");
    REQUIRE(parlour.app.whys.open.empty());
    ++opened;
  }
  CHECK(opened >= 12);
}

}  // namespace
}  // namespace demarche::view
