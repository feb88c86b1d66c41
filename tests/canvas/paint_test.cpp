#include "canvas/paint.h"

#include <catch2/catch.hpp>

#include "canvas/compare.h"
#include "studio.h"

namespace demarche::canvas {
namespace {

Element cards(const std::string& changed = "One") {
  Elements parts;
  for (const std::string& id : {std::string("one"), std::string("two"), std::string("three")}) {
    CardOptions o;
    o.id = id;
    o.label = id == "one" ? changed : id;
    o.action = {"choose"};
    TextOptions t;
    t.silent = true;
    parts.push_back(card(text(o.label, t), o));
  }
  return column(std::move(parts), 10);
}

}  // namespace

TEST_CASE("nothing is repainted when nothing changed", "[canvas][paint]") {
  Studio studio;
  Painter painter(studio.text, studio.assets);
  LayerCache cache;
  cache.update(studio.frame(cards()), 1.0, painter);
  const std::size_t first = cache.paints();
  REQUIRE(first == 4);  // the base and three cards
  cache.update(studio.frame(cards()), 1.0, painter);
  REQUIRE(cache.paints() == first);
}

TEST_CASE("a hover repaints one layer", "[canvas][paint]") {
  Studio studio;
  Painter painter(studio.text, studio.assets);
  LayerCache cache;
  cache.update(studio.frame(cards()), 1.0, painter);
  for (const char* id : {"one", "two", "three", "one"}) {
    const std::size_t before = cache.paints();
    studio.interaction.hovered = id;
    cache.update(studio.frame(cards()), 1.0, painter);
    REQUIRE(cache.paints() == before + 1);
  }
  const std::size_t before = cache.paints();
  studio.interaction.hovered.clear();
  cache.update(studio.frame(cards()), 1.0, painter);
  REQUIRE(cache.paints() == before);
}

TEST_CASE("moving the focus repaints one layer", "[canvas][paint]") {
  Studio studio;
  Painter painter(studio.text, studio.assets);
  LayerCache cache;
  studio.interaction.focused = "one";
  cache.update(studio.frame(cards()), 1.0, painter);
  const std::size_t before = cache.paints();
  studio.interaction.focused = "two";
  cache.update(studio.frame(cards()), 1.0, painter);
  REQUIRE(cache.paints() == before + 1);
}

TEST_CASE("a changed card repaints its own layer only, and its revision moves", "[canvas][paint]") {
  Studio studio;
  Painter painter(studio.text, studio.assets);
  LayerCache cache;
  const auto first = cache.update(studio.frame(cards()), 1.0, painter);  // a copy
  const std::size_t before = cache.paints();
  const auto& entries = cache.update(studio.frame(cards("Uno")), 1.0, painter);
  REQUIRE(cache.paints() == before + 1);
  REQUIRE(entries.at("one").revision > first.at("one").revision);
  REQUIRE(entries.at("two").revision == first.at("two").revision);
}

TEST_CASE("another scale repaints everything", "[canvas][paint]") {
  Studio studio;
  Painter painter(studio.text, studio.assets);
  LayerCache cache;
  cache.update(studio.frame(cards()), 1.0, painter);
  const std::size_t before = cache.paints();
  cache.update(studio.frame(cards()), 1.5, painter);
  REQUIRE(cache.paints() == 2 * before);
}

TEST_CASE("composing kept surfaces gives the same picture as painting anew", "[canvas][paint]") {
  Studio studio;
  studio.interaction.focused = "two";
  Painter painter(studio.text, studio.assets);
  const Frame frame = studio.frame(cards());
  LayerCache cache;
  cache.update(frame, 1.5, painter);
  const Surface kept = cache.compose(frame, 1.5), anew = painter.compose(frame, 1.5);
  REQUIRE(kept == anew);
  REQUIRE(anew.width == 1920);
  REQUIRE(anew.height == 1080);
}

TEST_CASE("letters are painted where they were measured", "[canvas][paint]") {
  Studio studio;
  Painter painter(studio.text, studio.assets);
  const Frame with = studio.frame(text("Geneva", Type::kDebriefTitle));
  const Frame without = studio.frame(space(1, 1));
  const Comparison c = compare(painter.compose(with, 1.0), painter.compose(without, 1.0), {8, 0.0});
  REQUIRE(c.different > 300);
  const Rect home = with.find("screen.1")->rect;
  REQUIRE(home.w > 60);
  REQUIRE(c.different < static_cast<std::size_t>(home.w * home.h));
}

TEST_CASE("what lies behind the edge of a scroll area is not painted", "[canvas][paint]") {
  Studio studio;
  Painter painter(studio.text, studio.assets);
  const auto tall = custom(
      [](const Sheet&, double) {
        return Size{100, 900};
      },
      [](FrameBuilder& b, Rect r) {
        Box box;
        box.rect = r;
        box.fill = flat(hex(0xFF0000));
        b.box(std::move(box));
      });
  const Surface s = painter.compose(
      studio.frame(column({exactly(scroll("list", tall), 0, 200), space(1, 1)})), 1.0);
  REQUIRE(s.at(100, 200) == 0xFFFF0000U);
  REQUIRE(s.at(100, 230) != 0xFFFF0000U);
}

TEST_CASE("every icon and flag that the kit names is among the assets", "[canvas][paint]") {
  Studio studio;
  Painter painter(studio.text, studio.assets);
  const Element all = column(
      {row({icon("lock"), icon("check"), icon("flag"), icon("circle"), icon("circle-dot"),
            icon("chevron-left"), icon("chevron-right")}),
       row({flag("ua"), flag("ru"), flag("us"), flag("eu"), flag("tr"), flag("ch"), flag("at")})});
  painter.compose(studio.frame(all), 1.0);
  for (const std::string& name : studio.assets.missing()) UNSCOPED_INFO(name);
  REQUIRE(studio.assets.missing().empty());
  REQUIRE(studio.assets.problems().empty());
}

TEST_CASE("a name that the assets lack is reported", "[canvas][paint]") {
  Studio studio;
  Painter painter(studio.text, studio.assets);
  painter.compose(studio.frame(row({icon("no-such-icon"), flag("zz")})), 1.0);
  REQUIRE(studio.assets.missing() == std::vector<std::string>{"flag zz", "icon no-such-icon"});
}

}  // namespace demarche::canvas
