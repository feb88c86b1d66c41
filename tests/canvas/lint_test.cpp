#include "canvas/lint.h"

#include <catch2/catch.hpp>

#include "canvas/semantic.h"
#include "studio.h"

namespace demarche::canvas {
namespace {

bool has(const Frame& frame, FaultKind kind) {
  for (const Fault& f : lint(frame)) {
    if (f.kind == kind) return true;
  }
  return false;
}

// Draws by hand on an otherwise empty screen.
Frame drawn(Studio& studio, const std::function<void(FrameBuilder&)>& draw) {
  FrameBuilder builder(studio.sheet(), "screen", "Screen");
  draw(builder);
  return builder.finish();
}

Node stop(const std::string& id, const std::string& label) {
  Node n;
  n.id = id;
  n.label = label;
  n.role = Role::kButton;
  n.focusable = true;
  n.action = {"press"};
  return n;
}

}  // namespace

TEST_CASE("a plain good screen has no faults", "[canvas][lint]") {
  Studio studio;
  const Frame f = studio.frame(column({heading("Moves", "two left"), text("Choose one of them."),
                                       button({.id = "go", .label = "Go", .action = {"go"}})}));
  REQUIRE(describe(lint(f)).empty());
}

TEST_CASE("text that leaves the screen or its box is found", "[canvas][lint]") {
  Studio studio;
  REQUIRE(has(drawn(studio,
                    [](FrameBuilder& b) {
                      b.text({1270, 100}, "Screen", Type::kBody);
                    }),
              FaultKind::kTextOutside));
  REQUIRE(has(drawn(studio,
                    [](FrameBuilder& b) {
                      const auto ground = b.ground(flat(hex(0x000000)), {10, 10, 20, 20});
                      b.text({10, 10}, "Screen", Type::kBody);
                    }),
              FaultKind::kTextOutside));
}

TEST_CASE("text over text and a flag over text are found", "[canvas][lint]") {
  Studio studio;
  const Frame texts = drawn(studio, [](FrameBuilder& b) {
    b.text({100, 100}, "Screen", Type::kBody);
    b.text({110, 103}, "Screen", Type::kBody);
  });
  REQUIRE(has(texts, FaultKind::kTextOverText));
  const Frame image = drawn(studio, [](FrameBuilder& b) {
    b.text({100, 100}, "Screen", Type::kBody);
    Image flag;
    flag.rect = {110, 100, 20, 20};
    flag.key = "ua";
    b.draw(flag);
  });
  REQUIRE(has(image, FaultKind::kTextOverImage));
  REQUIRE_FALSE(has(image, FaultKind::kTextOverText));
}

TEST_CASE("weak contrast is measured against what lies behind", "[canvas][lint]") {
  Studio studio;
  const auto on = [&studio](Color back) {
    return drawn(studio, [back](FrameBuilder& b) {
      const auto ground = b.ground(flat(back), b.bounds());
      b.text({100, 100}, "Screen", Type::kBody, Tone::kFaint);
    });
  };
  REQUIRE_FALSE(has(on(hex(0x151E2E)), FaultKind::kLowContrast));
  REQUIRE(has(on(hex(0x3B4D6D)), FaultKind::kLowContrast));
  REQUIRE(contrast(hex(0x000000), hex(0xFFFFFF)) == Approx(21.0));
}

TEST_CASE("contrast is that of what is painted, whoever drew it", "[canvas][lint]") {
  Studio studio;
  const auto on = [&studio](Box box) {
    return drawn(studio, [&box](FrameBuilder& b) {
      b.box(box);
      b.text({100, 100}, "Screen", Type::kBody, Tone::kSoft);
    });
  };
  const Rect around{80, 80, 300, 80};
  Box box;
  box.rect = around;
  box.fill = flat(hex(0x5B6D8D));
  REQUIRE(has(on(box), FaultKind::kLowContrast));
  box.fill = {hex(0x10151E), hex(0xF0F4F8)};  // dark above, light where the text is and below
  box.rect = {80, 20, 300, 100};
  REQUIRE(has(on(box), FaultKind::kLowContrast));
  box.rect = {80, 95, 300, 1000};  // the text is at the dark end
  REQUIRE_FALSE(has(on(box), FaultKind::kLowContrast));
  box.rect = {80, 80, 40, 80};  // behind some letters only
  box.fill = flat(hex(0x5B6D8D));
  REQUIRE(has(on(box), FaultKind::kLowContrast));
  box.fill = flat(hex(0xFFFFFF, 0.4));  // seen through
  REQUIRE(has(on(box), FaultKind::kLowContrast));
  box.rect = {80, 200, 300, 80};  // elsewhere
  REQUIRE_FALSE(has(on(box), FaultKind::kLowContrast));
}

TEST_CASE("what is scrolled must stand out from all that lies behind its window",
          "[canvas][lint]") {
  Studio studio;
  const auto list = [&studio](Color light) {
    return drawn(studio, [light](FrameBuilder& b) {
      Box box;
      box.rect = {100, 250, 200, 50};  // at the lower end of the window
      box.fill = flat(light);
      b.box(box);
      const auto scope = b.scroll_area("list", {100, 100, 200, 200}, 1000);
      b.text({110, 110}, "Screen", Type::kBody, Tone::kSoft);
      b.text({110, 900}, "Screen", Type::kBody, Tone::kSoft);
    });
  };
  REQUIRE(lint(list(hex(0x111927))).empty());
  REQUIRE(lint(list(hex(0x8B9DBD))).size() == 2);
}

TEST_CASE("marks and the ring around the focus stand out from what they lie on", "[canvas][lint]") {
  Studio studio;
  const auto icon = [&studio](Color color, bool disabled) {
    return drawn(studio, [color, disabled](FrameBuilder& b) {
      Node node = stop("go", "Go");
      node.disabled = disabled;
      const auto scope = b.node(node, {10, 10, 40, 40});
      b.icon({14, 14, 32, 32}, "cost", color);
    });
  };
  REQUIRE(describe(lint(icon(studio.theme.edge, false))).empty());
  REQUIRE(describe(lint(icon(hex(0x2A374E), false))) == "faint mark: #go icon cost 1.6\n");
  REQUIRE(lint(icon(hex(0x2A374E), true)).empty());
  Bar bar;
  bar.rect = {100, 100, 200, 10};
  bar.value = 0.5;
  bar.well = hex(0x0A0F18);
  bar.fill = studio.theme.fill;
  const auto meter = [&studio](const Bar& it) {
    return drawn(studio, [&it](FrameBuilder& b) { b.draw(it); });
  };
  REQUIRE(lint(meter(bar)).empty());
  bar.fill = hex(0x333B48);
  REQUIRE(has(meter(bar), FaultKind::kFaintMark));
  studio.interaction.focused = "go";
  const auto focused = [&studio](Color back) {
    return drawn(studio, [back](FrameBuilder& b) {
      Box box;
      box.rect = {0, 0, 200, 100};
      box.fill = flat(back);
      b.box(box);
      const auto scope = b.node(stop("go", "Go"), {10, 10, 40, 40});
    });
  };
  REQUIRE_FALSE(has(focused(hex(0x111927)), FaultKind::kFaintMark));
  REQUIRE(has(focused(hex(0x8B9DBD)), FaultKind::kFaintMark));
}

TEST_CASE("small targets, missing names and doubled ids are found", "[canvas][lint]") {
  Studio studio;
  const Frame f = drawn(studio, [](FrameBuilder& b) {
    { const auto n = b.node(stop("small", "Small"), {0, 0, 40, 20}); }
    { const auto n = b.node(stop("nameless", ""), {0, 50, 40, 40}); }
    { const auto n = b.node(stop("twin", "Twin"), {0, 100, 40, 40}); }
    { const auto n = b.node(stop("twin", "Twin"), {0, 150, 40, 40}); }
    { const auto n = b.node(stop("away", "Away"), {1270, 200, 40, 40}); }
    Node dead = stop("dead", "Dead");
    dead.focusable = false;
    { const auto n = b.node(dead, {0, 250, 40, 40}); }
  });
  const std::vector<Fault> faults = lint(f);
  REQUIRE(faults.size() == 5);
  REQUIRE(describe(faults) ==
          "small target: #small 40.0 x 20.0\n"
          "no label: #nameless button\n"
          "duplicate id: #twin~2 button\n"
          "off screen: #away button\n"
          "unreachable: #dead button\n");
}

TEST_CASE("text that no node says is found", "[canvas][lint]") {
  Studio studio;
  TextOptions silent;
  silent.silent = true;
  REQUIRE(has(studio.frame(text("Nobody says this", silent)), FaultKind::kUnspoken));
  REQUIRE_FALSE(has(studio.frame(text("Nobody says this")), FaultKind::kUnspoken));
}

TEST_CASE("missing glyphs and broken words are found", "[canvas][lint]") {
  Studio studio;
  REQUIRE(has(studio.frame(text("字")), FaultKind::kMissingGlyph));
  REQUIRE(has(studio.frame(row({exactly(text("Підстрахування"), 40)})), FaultKind::kBrokenWord));
}

TEST_CASE("the semantic tree is stable text without coordinates", "[canvas][lint]") {
  Studio studio;
  studio.interaction.focused = "go";
  const Frame f = studio.frame(column(
      {heading("Moves"),
       button({.id = "go",
               .label = "Go",
               .shortcut = "Enter",
               .description = "now",
               .action = {"go"}}),
       meter({.id = "trust", .label = "Trust", .value = 38, .preview = 43, .delta = Change{-2}})}));
  REQUIRE(semantic_tree(f) ==
          "screen \"Screen\" #screen\n"
          "  heading \"Moves\" #screen.1\n"
          "  button \"Go\" (now) [Enter] {stop, focused} #go\n"
          "  meter \"Trust\" = 38 → 43 −2 #trust\n");
  REQUIRE(spoken(*f.find("go")) == "Go. now");
  REQUIRE(semantic_map(f).find("@0,0 1280x720") != std::string::npos);
}

}  // namespace demarche::canvas
