// Every widget, in both scripts and at every text size, must pass the lint.
#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

#include "canvas/focus.h"
#include "canvas/lint.h"
#include "canvas/semantic.h"
#include "studio.h"

namespace demarche::canvas {
namespace {

struct Tongue {
  const char* back;
  const char* seal;
  const char* trust;
  const char* option;
  const char* sentence;
};
constexpr Tongue kEnglish{"Back", "Seal the round", "Trust in you", "Two, then three",
                          "Prisoners were exchanged with the help of a third state."};
constexpr Tongue kUkrainian{"Назад", "Запечатати раунд", "Довіра до вас", "Двоє, тоді троє",
                            "Полоненими обмінялися за допомогою третьої держави."};

Element controls(const Tongue& t) {
  return column(
      {wrap({button({.id = "back",
                     .label = t.back,
                     .icon = "arrow-left",
                     .shortcut = "Esc",
                     .small = true,
                     .action = {"back"}}),
             button({.id = "seal",
                     .label = t.seal,
                     .icon = "stamp",
                     .shortcut = "Enter",
                     .kind = ButtonKind::kPrimary,
                     .action = {"seal"}}),
             button({.id = "no",
                     .label = t.seal,
                     .description = t.sentence,
                     .disabled = true,
                     .action = {"seal"}}),
             chip({.id = "chip", .label = t.option, .selected = true, .action = {"filter"}})}),
       tab_bar("tabs", "tabs",
               {{.id = "tab1", .label = t.back, .selected = true, .action = {"tab"}},
                {.id = "tab2", .label = t.option, .action = {"tab"}}}),
       segmented("level", "level",
                 {{.id = "seg1", .label = t.back, .selected = true, .action = {"level"}},
                  {.id = "seg2", .label = t.option, .action = {"level"}}}),
       choice_list("seats", "seats",
                   {{.id = "seat1",
                     .label = t.option,
                     .description = t.sentence,
                     .flag = "ua",
                     .selected = true,
                     .action = {"seat"}}}),
       stepper({.id = "size",
                .label = t.trust,
                .value = "125%",
                .description = t.sentence,
                .action = {"more"},
                .less = {"less"},
                .more = {"more"}}),
       toggle({.id = "motion", .label = t.trust, .on = true, .action = {"toggle"}}),
       text_field({.id = "seed", .label = "seed", .value = "K7QF-2M9X", .edit = {"edit"}}),
       link({.id = "link", .label = t.option, .action = {"codex"}})},
      10);
}

Element numbers(const Tongue& t) {
  return panel(column(
      {heading(t.trust, t.option),
       meter({.id = "m1",
              .label = t.trust,
              .value = 38,
              .preview = 43,
              .delta = Change{-2},
              .ticks = {35},
              .action = {"why"}}),
       meter_row({.id = "m2",
                  .label = t.trust,
                  .value = 7,
                  .high = 31,
                  .delta = Change{2},
                  .of = " / 31"}),
       stat({.id = "s1",
             .label = t.trust,
             .value = "57",
             .icon = "house",
             .delta = Change{2},
             .action = {"why"}}),
       transition({.id = "tr", .label = t.trust, .from = 57, .to = 75, .delta = Change{18}}),
       row({odds_ring({.id = "odds", .label = t.trust, .percent = 100}), effect(t.trust, {5}),
            key_hint("1–5", t.back)}),
       scale({.id = "scale", .label = t.trust, .value = t.option, .at = 3}),
       whisker(
           {.id = "whisker", .label = t.trust, .value = "40–70", .low = .4, .mid = .5, .high = .7}),
       course({.id = "course",
               .label = t.trust,
               .value = "3 / 6",
               .steps = 6,
               .now = 3,
               .flagged = 5}),
       bar_chart(
           {.id = "bars",
            .label = t.trust,
            .bars = {{.id = "b0", .label = t.option, .value = "120", .soft = true},
                     {.id = "b1", .label = t.sentence, .value = "−22", .amount = -22, .good = true},
                     {.id = "b2", .label = t.option, .value = "+10", .amount = 10},
                     {.id = "b3", .label = t.option, .value = "65", .total = true}}}),
       line_chart(
           {.id = "line",
            .label = t.trust,
            .series = {{.id = "l1", .label = t.option, .end_value = "51", .values = {100, 70, 51}},
                       {.id = "l2",
                        .label = t.option,
                        .end_value = "50",
                        .values = {100, 65, 50},
                        .tone = Tone::kSoft,
                        .dash = {5, 4}}},
            .rows = {{0, "0"}, {100, "100"}},
            .columns = {{0, "0"}, {0.5, "5"}, {1, "10"}}})},
      8));
}

Element tracks(const Tongue& t) {
  Track track;
  track.id = "track";
  track.label = t.trust;
  track.note = t.option;
  track.note_icon = "lock";
  for (int i = 0; i < 5; ++i) {
    Cell c;
    c.id = numbered("track/", i);
    c.label = i % 2 == 0 ? t.option : t.back;
    c.stands = i == 0, c.status_quo = i < 2, c.settled = i == 0, c.struck = i == 1;
    c.red_line = i == 2, c.would_open = i == 3, c.picked = i == 4;
    c.discs = {{"ua", "UA", true}, {"us", "US"}, {"eu", "EU"}, {"ru", "RU"}, {"tr", "TR"}};
    c.action = {"look", 0, i};
    track.cells.push_back(c);
  }
  return column(
      {legend({{LegendMark::kDisc, t.trust, "ua"}, {LegendMark::kRedLine, t.option}}),
       panel(board({track}, {.id = "board", .label = t.trust}), {.padding = {12, 4, 12, 4}})});
}

Element gallery(const Tongue& t) {
  return scroll("all", column({controls(t), tracks(t), numbers(t)}, 14));
}

}  // namespace

TEST_CASE("words keep clear of the sides of their cell, whatever marks it has", "[canvas][kit]") {
  Studio studio;
  Track track;
  track.id = track.label = "track";
  for (int i = 0; i < 4; ++i) {
    Cell c;
    c.id = numbered("track/", i);
    c.label = "Reassurance";
    c.stands = i == 0, c.settled = i == 0, c.picked = i == 1, c.status_quo = i == 2;
    track.cells.push_back(c);
  }
  for (const double width : {470.0, 500.0, 600.0}) {
    const Frame f = studio.frame(
        row({exactly(board({track}, {.id = "board", .label = "board", .framed = true}), width)}));
    int words = 0;
    for (const Layer& layer : f.layers) {
      for (const Item& item : layer.items) {
        const auto* run = std::get_if<TextRun>(&item.shape);
        const Node& cell = f.nodes[item.node];
        if (run == nullptr || cell.role != Role::kCell) continue;
        for (const TextLine& line : run->block.lines) {
          CHECK(run->at.x + line.x >= cell.rect.x + 5.9);
          CHECK(run->at.x + line.x + line.width <= cell.rect.right() - 5.9);
          ++words;
        }
      }
    }
    CHECK(words == 4);
    CHECK(describe(lint(f)) == "");
  }
}

TEST_CASE("every widget passes the lint in both scripts at every text size and window",
          "[canvas][kit]") {
  struct Window {
    int width, height;
  };
  for (const Tongue* tongue : {&kEnglish, &kUkrainian}) {
    for (const double scale : {1.0, 1.25, 1.5}) {
      for (const Window w : {Window{1280, 720}, Window{1920, 1080}, Window{800, 500}}) {
        Studio studio;
        studio.metrics = make_metrics(w.width, w.height, scale);
        const Frame f = studio.frame(gallery(*tongue));
        INFO(tongue->back << " " << scale << " " << w.width);
        CHECK(describe(lint(f)) == "");
      }
    }
  }
}

TEST_CASE("every stop of the gallery is reached by Tab and can be scrolled to", "[canvas][kit]") {
  Studio studio;
  const Frame f = studio.frame(gallery(kEnglish));
  std::string at;
  std::size_t visited = 0;
  do {
    at = next_stop(f, at);
    ++visited;
    for (const ScrollTo& to : reveal(f, at)) studio.interaction.scroll[to.area] = to.offset;
    const Frame moved = studio.frame(gallery(kEnglish));
    REQUIRE(moved.scrolls[0].viewport.holds(moved.find(at)->rect, 1));
  } while (visited < tab_order(f).size());
  REQUIRE(visited > 15);
}

TEST_CASE("all palettes keep their contrast", "[canvas][kit]") {
  for (const Theme& theme :
       {night_theme(), colour_blind_theme(), high_contrast_theme(), paper_theme()}) {
    Studio studio;
    studio.theme = theme;
    CHECK(describe(lint(studio.frame(gallery(kEnglish)))) == "");
  }
}

TEST_CASE("overlays lie above the screen and stay on it", "[canvas][kit]") {
  for (const double scale : {1.0, 1.5}) {
    Studio studio;
    studio.metrics = make_metrics(800, 500, scale);
    FrameBuilder builder(studio.sheet(), "screen", "Screen");
    gallery(kUkrainian)->place(builder, builder.bounds().inset(kMargin));
    PopoverOptions why{.id = "why", .title = "Why", .value = "65%", .text = kEnglish.sentence};
    for (int i = 0; i < 30; ++i) {
      why.causes.push_back({.label = numbered("Cause ", i), .value = "+1", .note = "a source"});
    }
    popover(builder, {900, 600, 40, 20}, why);
    toast(builder, {.id = "toast", .text = kEnglish.sentence, .icon = "save"});
    const Frame f = builder.finish();
    CHECK(describe(lint(f)) == "");
    REQUIRE(studio.metrics.bounds().holds(f.find("why")->rect));
    REQUIRE(f.scroll_area("why/scroll") != nullptr);
    REQUIRE(f.layers.back().z > f.layers.front().z);
  }
}

TEST_CASE("a long dialog scrolls its body and keeps its buttons in view", "[canvas][kit]") {
  Studio studio;
  studio.metrics = make_metrics(800, 500, 1.5);
  FrameBuilder builder(studio.sheet(), "screen", "Screen");
  Elements lines;
  for (int i = 0; i < 30; ++i) lines.push_back(text(kEnglish.sentence));
  dialog(builder, {.id = "note", .title = "Note"}, column(std::move(lines)),
         {button({.id = "ok", .label = "Read", .action = {"ok"}})});
  const Frame f = builder.finish();
  CHECK(describe(lint(f)) == "");
  REQUIRE(f.scroll_area("note/body") != nullptr);
  REQUIRE(f.find("note")->rect.holds(f.find("ok")->rect));
}

TEST_CASE("a map names what it can without covering anything", "[canvas][kit]") {
  std::ifstream file(assets_folder() + "/map/europe.map");
  std::stringstream bytes;
  bytes << file.rdbuf();
  std::string error;
  auto asset = read_map_asset(bytes.str(), &error);
  INFO(error);
  REQUIRE(asset.has_value());
  for (const double scale : {1.0, 1.5}) {
    Studio studio;
    studio.metrics = make_metrics(1280, 720, scale);
    MapOptions o{.id = "map", .label = "Europe"};
    o.asset = std::make_shared<MapAsset>(*asset);
    o.covered = {0, 0, 300, 80};
    o.words = {{"UKRAINE", 31.5, 48.6}, {"Black Sea", 34.5, 43.3, {}, Type::kMapWater, Tone::kSea}};
    o.pins = {{.id = "kyiv",
               .label = "Kyiv",
               .name = "Kyiv",
               .lon = 30.5,
               .lat = 50.4,
               .kind = PinKind::kCity,
               .action = {"codex"}},
              {.id = "be",
               .label = "Belgium",
               .flag = "be",
               .lon = 4.5,
               .lat = 50.6,
               .pledge = 2,
               .action = {"codex"}},
              {.id = "lu",
               .label = "Luxembourg",
               .flag = "lu",
               .lon = 6.1,
               .lat = 49.7,
               .pledge = 1,
               .moved = 1,
               .action = {"codex"}}};
    o.arcs = {{.id = "arc",
               .label = "Brussels and Kyiv",
               .from_lon = 4.35,
               .from_lat = 50.85,
               .to_lon = 30.5,
               .to_lat = 50.4,
               .value = "67",
               .delta = Change{1}}};
    FrameBuilder builder(studio.sheet(), "screen", "Screen");
    map_view(o)->place(builder, builder.bounds());
    const Frame f = builder.finish();
    CHECK(describe(lint(f)) == "");
    REQUIRE(f.layer("map/base") != nullptr);
    REQUIRE(f.find("arc")->value == "67 +1");
    const Rect be = f.find("be")->rect, lu = f.find("lu")->rect;
    REQUIRE(be.center().x < lu.center().x - 5);
  }
}

}  // namespace demarche::canvas
