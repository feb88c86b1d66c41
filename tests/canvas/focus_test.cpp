#include "canvas/focus.h"

#include <catch2/catch.hpp>

#include "studio.h"

namespace demarche::canvas {
namespace {

Element key(const std::string& id, bool disabled = false) {
  ButtonOptions o;
  o.id = o.label = id;
  o.shortcut = id;
  o.disabled = disabled;
  o.action = {"press"};
  return button(o);
}

Element keypad() {
  return column({row({key("1"), key("2"), key("3")}, 10), row({key("4"), key("5"), key("6")}, 10),
                 row({key("7"), key("8"), key("9")}, 10)},
                10);
}

}  // namespace

TEST_CASE("Tab visits every stop in reading order and comes round", "[canvas][focus]") {
  Studio studio;
  const Frame f = studio.frame(keypad());
  REQUIRE(tab_order(f) == std::vector<std::string>{"1", "2", "3", "4", "5", "6", "7", "8", "9"});
  REQUIRE(next_stop(f, "") == "1");
  REQUIRE(next_stop(f, "4") == "5");
  REQUIRE(next_stop(f, "9") == "1");
  REQUIRE(next_stop(f, "1", true) == "9");
  REQUIRE(next_stop(studio.frame(space(1)), "").empty());
}

TEST_CASE("arrows go to the neighbour in that direction", "[canvas][focus]") {
  Studio studio;
  const Frame f = studio.frame(keypad());
  REQUIRE(toward(f, "5", Direction::kUp) == "2");
  REQUIRE(toward(f, "5", Direction::kDown) == "8");
  REQUIRE(toward(f, "5", Direction::kLeft) == "4");
  REQUIRE(toward(f, "5", Direction::kRight) == "6");
  REQUIRE(toward(f, "3", Direction::kRight).empty());
  REQUIRE(toward(f, "", Direction::kDown) == "1");
}

TEST_CASE("the pointer finds the node that is seen, not one behind a clip", "[canvas][focus]") {
  Studio studio;
  Elements keys;
  for (int i = 0; i < 40; ++i) keys.push_back(key(numbered("k", i)));
  const Frame f = studio.frame(
      column({exactly(scroll("list", column(std::move(keys), 4)), 0, 200), key("below")}, 10));
  const Node* top = node_at(f, {40, 30});
  REQUIRE(top != nullptr);
  REQUIRE(top->id == "k0");
  const Rect below = f.find("below")->rect;
  REQUIRE(node_at(f, below.center())->id == "below");
  REQUIRE(scroll_at(f, {40, 30})->id == "list");
  REQUIRE(scroll_at(f, below.center()) == nullptr);
}

TEST_CASE("a stop outside its viewport is brought into view", "[canvas][focus]") {
  Studio studio;
  Elements keys;
  for (int i = 0; i < 40; ++i) keys.push_back(key(numbered("k", i)));
  const Element list = scroll("list", column(std::move(keys), 4));
  const Frame f = studio.frame(list);
  REQUIRE(reveal(f, "k1").empty());
  const auto to = reveal(f, "k30");
  REQUIRE(to.size() == 1);
  studio.interaction.scroll[to[0].area] = to[0].offset;
  const Frame moved = studio.frame(list);
  REQUIRE(moved.scrolls[0].viewport.holds(moved.find("k30")->rect));
  REQUIRE(reveal(moved, "k30").empty());
}

TEST_CASE("a stop in a list within a list is brought into view by both", "[canvas][focus]") {
  Studio studio;
  Elements keys, rows;
  for (int i = 0; i < 40; ++i) keys.push_back(key(numbered("k", i)));
  for (int i = 0; i < 30; ++i) rows.push_back(key(numbered("before", i)));
  rows.push_back(exactly(scroll("inner", column(std::move(keys), 4)), 0, 200));
  const Element list = scroll("outer", column(std::move(rows), 4));
  const Frame f = studio.frame(list);
  REQUIRE(f.scroll_area("inner")->inside == "outer");
  REQUIRE(f.window("inner").empty());  // below the screen: no pointer finds what is there
  REQUIRE(node_at(f, f.find("k30")->rect.center()) == nullptr);
  const auto to = reveal(f, "k30");
  REQUIRE(to.size() == 2);
  for (const ScrollTo& one : to) studio.interaction.scroll[one.area] = one.offset;
  const Frame moved = studio.frame(list);
  REQUIRE(moved.window("inner").holds(moved.find("k30")->rect));
  REQUIRE(reveal(moved, "k30").empty());
  REQUIRE(scroll_at(moved, moved.find("k30")->rect.center())->id == "inner");
}

TEST_CASE("Tab starts at the initial stop and comes to the bar at the top last",
          "[canvas][focus]") {
  Studio studio;
  FrameBuilder builder(studio.sheet(), "screen", "Screen");
  column({top_bar({key("map"), key("help")}), keypad()})->place(builder, builder.bounds());
  builder.initial("4");
  const Frame f = builder.finish();
  REQUIRE(tab_order(f) ==
          std::vector<std::string>{"4", "5", "6", "7", "8", "9", "1", "2", "3", "map", "help"});
  REQUIRE(next_stop(f, "") == "4");
  REQUIRE(next_stop(f, "", true) == "help");
}

TEST_CASE("an initial stop that is not shown changes nothing", "[canvas][focus]") {
  Studio studio;
  FrameBuilder builder(studio.sheet(), "screen", "Screen");
  keypad()->place(builder, builder.bounds());
  builder.initial("elsewhere");
  REQUIRE(next_stop(builder.finish(), "") == "1");
}

TEST_CASE("a dialog takes all input", "[canvas][focus]") {
  Studio studio;
  FrameBuilder builder(studio.sheet(), "screen", "Screen");
  keypad()->place(builder, builder.bounds());
  dialog(builder, {.id = "ask", .title = "Leave?"}, text("The game is kept."),
         {key("yes"), key("no")});
  const Frame f = builder.finish();
  REQUIRE(tab_order(f) == std::vector<std::string>{"yes", "no"});
  REQUIRE(node_at(f, f.find("1")->rect.center()) == nullptr);
  REQUIRE(shortcut(f, "1") == nullptr);
  REQUIRE(shortcut(f, "yes") != nullptr);
}

TEST_CASE("a disabled button can be focused and asked why, but its key does nothing",
          "[canvas][focus]") {
  Studio studio;
  const Frame f = studio.frame(row({key("a"), key("b", true)}));
  REQUIRE(next_stop(f, "a") == "b");
  REQUIRE(shortcut(f, "a")->id == "a");
  REQUIRE(shortcut(f, "b") == nullptr);
}

TEST_CASE("A drop finds the topmost node that takes its verb", "[canvas][focus]") {
  Studio studio;
  FrameBuilder builder(studio.sheet(), "screen", "Screen");
  Node low, high;
  low.id = "low";
  low.takes = "carry";
  high.id = "high";
  high.takes = "carry";
  high.pans = true;
  { const auto scope = builder.node(low, {0, 0, 200, 200}); }
  { const auto scope = builder.node(high, {100, 100, 200, 200}); }
  const Frame f = builder.finish();
  REQUIRE(taker_at(f, {50, 50}, "carry")->id == "low");
  REQUIRE(taker_at(f, {150, 150}, "carry")->id == "high");
  REQUIRE(taker_at(f, {150, 150}, "other") == nullptr);
  REQUIRE(taker_at(f, {150, 150}, "") == nullptr);
  REQUIRE(panned_at(f, {150, 150})->id == "high");
  REQUIRE(panned_at(f, {50, 50}) == nullptr);
}

}  // namespace demarche::canvas
