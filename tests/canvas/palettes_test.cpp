// WCAG 2.2 AA in numbers: text 4.5:1, outlines and marks of controls 3:1, on every ground that they
// are drawn on. The palette of high contrast keeps 7:1 and 4.5:1.
#include <algorithm>
#include <catch2/catch.hpp>

#include "canvas/theme.h"

namespace demarche::canvas {
namespace {

struct Named {
  const char* name;
  Color color;
};

std::vector<Named> grounds(const Theme& t) {
  return {{"night0", t.night0},   {"night1", t.night1},  {"panel0", t.panel0},
          {"panel1", t.panel1},   {"raised", t.raised},  {"well", t.well},
          {"chosen0", t.chosen0}, {"chosen1", t.chosen1}};
}

std::vector<Named> letters(const Theme& t) {
  return {{"text", t.text}, {"soft", t.soft}, {"brass", t.brass}, {"good", t.good},
          {"warn", t.warn}, {"bad", t.bad},   {"focus", t.focus}};
}

void check(const Theme& theme, double of_text, double of_marks) {
  for (const Named& ground : grounds(theme)) {
    for (const Named& letter : letters(theme)) {
      INFO(letter.name << " on " << ground.name);
      CHECK(contrast(letter.color, ground.color) >= of_text);
    }
    INFO(ground.name);
    CHECK(contrast(theme.edge, ground.color) >= of_marks);
    CHECK(contrast(theme.fill, ground.color) >= of_marks);
  }
  // Faint text is never set on what is raised or chosen.
  for (const Color ground : {theme.night0, theme.night1, theme.panel0, theme.panel1, theme.well}) {
    CHECK(contrast(theme.faint, ground) >= of_text);
  }
  for (const Color brass : {theme.brass0, theme.brass1}) {
    CHECK(contrast(theme.ink, brass) >= of_text);
  }
  for (const Color now : {theme.now, theme.past}) CHECK(contrast(theme.text, now) >= of_text);
}

// Letters on the disc of an actor without a flag (brush.cpp), in the better of two colours.
TEST_CASE("letters on the disc of an actor keep 4.5 to 1 in every palette") {
  for (const Theme& theme : {night_theme(), colour_blind_theme(), high_contrast_theme()}) {
    for (const Color disc : theme.actors) {
      CHECK(std::max(contrast(hex(0x0B1220), disc), contrast(hex(0xFFFFFF), disc)) >= 4.5);
    }
  }
}

TEST_CASE("text and outlines of the standard palette keep the contrast of WCAG 2.2 AA") {
  check(night_theme(), 4.5, 3);
}

TEST_CASE("text and outlines of the colour-blind palette keep the contrast of WCAG 2.2 AA") {
  check(colour_blind_theme(), 4.5, 3);
}

TEST_CASE("the palette of high contrast keeps more than AA asks for") {
  check(high_contrast_theme(), 7, 4.5);
}

}  // namespace
}  // namespace demarche::canvas
