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
