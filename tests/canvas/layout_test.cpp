#include <catch2/catch.hpp>

#include "studio.h"

namespace demarche::canvas {
namespace {

// A part of a fixed size that leaves a node where it was placed.
Element brick(const std::string& id, double w, double h) {
  return custom(
      [w, h](const Sheet&, double) {
        return Size{w, h};
      },
      [id](FrameBuilder& builder, Rect rect) {
        Node node;
        node.id = id;
        node.label = id;
        const auto scope = builder.node(std::move(node), rect);
      });
}

Rect placed(const Frame& frame, const char* id) {
  const Node* node = frame.find(id);
  REQUIRE(node != nullptr);
  return node->rect;
}

}  // namespace

TEST_CASE("a column gives what is left to the part that grows", "[canvas][layout]") {
  Studio studio;
  const Frame f =
      studio.frame(column({brick("a", 50, 30), grow(brick("b", 50, 30)), brick("c", 50, 30)}, 10));
  REQUIRE(placed(f, "a").h == Approx(30));
  REQUIRE(placed(f, "b").h == Approx(720 - 32 - 60 - 20));
  REQUIRE(placed(f, "c").bottom() == Approx(720 - 16));
}

TEST_CASE("a row that is too full narrows its widest parts first", "[canvas][layout]") {
  Studio studio;
  const Frame f =
      studio.frame(row({brick("a", 100, 20), brick("b", 2000, 20), brick("c", 200, 20)}, 0));
  REQUIRE(placed(f, "a").w == Approx(100));
  REQUIRE(placed(f, "c").w == Approx(200));
  REQUIRE(placed(f, "c").right() == Approx(1280 - 16));
}

TEST_CASE("a part left out takes no gap", "[canvas][layout]") {
  Studio studio;
  const Frame f = studio.frame(column({brick("a", 50, 30), nothing(), brick("b", 50, 30)}, 10));
  REQUIRE(placed(f, "b").y == Approx(16 + 40));
}

TEST_CASE("a grid makes as many columns as fit and its rows are even", "[canvas][layout]") {
  Studio studio;
  Elements bricks;
  for (int i = 0; i < 5; ++i) bricks.push_back(brick(numbered("b", i), 10, 20 + 10.0 * i));
  const Frame f = studio.frame(aligned(grid(std::move(bricks), 400, 8), Align::kStart));
  REQUIRE(placed(f, "b0").y == placed(f, "b2").y);
  REQUIRE(placed(f, "b3").y > placed(f, "b2").bottom());
  REQUIRE(placed(f, "b0").h == Approx(placed(f, "b2").h));
}

TEST_CASE("wrapped parts continue on the next line", "[canvas][layout]") {
  Studio studio;
  const Frame f = studio.frame(wrap({brick("a", 700, 20), brick("b", 700, 20)}, 8, 6));
  REQUIRE(placed(f, "b").x == Approx(16));
  REQUIRE(placed(f, "b").y == Approx(16 + 26));
}

TEST_CASE("text that grows makes its panel higher, never its letters cut", "[canvas][layout]") {
  Studio studio;
  const auto height = [&studio](double text_scale) {
    studio.metrics = make_metrics(1280, 720, text_scale);
    const Element p = panel(text("A paragraph that is long enough to need a second line soon"));
    return p->measure(studio.sheet(), 300).h;
  };
  REQUIRE(height(1.5) > height(1.0) * 1.3);
}

TEST_CASE("a list that fits has no bar, a longer one has a visible one", "[canvas][layout]") {
  Studio studio;
  REQUIRE(studio.frame(scroll("list", brick("short", 50, 300))).find("list/bar") == nullptr);
  const Frame f = studio.frame(scroll("list", brick("long", 50, 3000)));
  REQUIRE(f.scrolls.size() == 1);
  REQUIRE(f.scrolls[0].extent == Approx(3000));
  REQUIRE(f.find("list/bar") != nullptr);
  REQUIRE(f.find("long")->scroll == "list");
}

TEST_CASE("scrolling moves nodes and repaints none of the content", "[canvas][layout]") {
  Studio studio;
  const auto make = [&studio] {
    Elements lines;
    for (int i = 0; i < 60; ++i) lines.push_back(text(numbered("Line ", i)));
    return studio.frame(scroll("list", column(std::move(lines), 4)));
  };
  const Frame before = make();
  studio.interaction.scroll["list"] = 100;
  const Frame after = make();
  REQUIRE(after.find("screen.3")->rect.y == Approx(before.find("screen.3")->rect.y - 100));
  REQUIRE(content_hash(*after.layer("list/content")) ==
          content_hash(*before.layer("list/content")));
  studio.interaction.scroll["list"] = 1e9;
  REQUIRE(make().scrolls[0].offset == Approx(make().scrolls[0].limit()));
}

TEST_CASE("what grows at its end follows it until somebody scrolls away", "[canvas][layout]") {
  Studio studio;
  const auto area = [&studio](int lines) {
    Elements parts;
    for (int i = 0; i < lines; ++i) parts.push_back(text(numbered("Line ", i)));
    return studio.frame(scroll_at_end("list", column(std::move(parts), 4))).scrolls.at(0);
  };
  REQUIRE(area(60).offset == Approx(area(60).limit()));
  REQUIRE(area(80).offset == Approx(area(80).limit()));
  studio.interaction.scroll_to(area(80), 50);
  REQUIRE(area(90).offset == Approx(50));
  studio.interaction.scroll_to(area(90), area(90).limit());
  REQUIRE(area(99).offset == Approx(area(99).limit()));
}

TEST_CASE("scroll areas share a column: each shows all it can, the longest shrinks",
          "[canvas][layout]") {
  Studio studio;
  const Frame f = studio.frame(
      column({scroll("one", brick("a", 50, 200)), scroll("two", brick("b", 50, 5000))}, 8));
  REQUIRE(f.scrolls.size() == 1);
  REQUIRE(f.scrolls[0].id == "two");
  REQUIRE(placed(f, "a").h >= 200);
}

TEST_CASE("a window of 800 by 500 has fewer columns, not smaller letters", "[canvas][layout]") {
  const Metrics small = make_metrics(800, 500, 1.0);
  REQUIRE(small.scale == Approx(kMinScale));
  REQUIRE(small.size.w == Approx(1000));
  REQUIRE(small.columns() == Columns::kTwo);
  REQUIRE(make_metrics(800, 500, 1.5).columns() == Columns::kOne);
  REQUIRE(make_metrics(1280, 720, 1.0).columns() == Columns::kThree);
  REQUIRE(make_metrics(1920, 1080, 1.0).scale == Approx(1.5));
  REQUIRE(make_metrics(1280, 720, 9.0).text_scale == Approx(kMaxTextScale));
}

}  // namespace demarche::canvas
