// Actors without a flag: a letter on a disc.
#include <catch2/catch.hpp>

#include "canvas/kit/label.h"

namespace demarche::canvas {
namespace {

TEST_CASE("A letter stands on a disc in the colour of its actor") {
  const Theme theme = night_theme();
  const Image image = flag_image(theme, letter_key(2, "Ґ"));
  CHECK(image.letters == "Ґ");
  CHECK(image.fill == theme.actor(2));
  CHECK(image.key.empty());
}

TEST_CASE("A letter of nobody in particular has no colour of an actor") {
  const Theme theme = night_theme();
  const Image image = flag_image(theme, letter_key(-1, "#"));
  CHECK(image.letters == "#");
  CHECK(image.fill == theme.faint);
}

TEST_CASE("A flag keeps its name, and nothing keeps nothing") {
  const Theme theme = night_theme();
  CHECK(flag_image(theme, "ua").key == "ua");
  CHECK(flag_image(theme, "ua").letters.empty());
  CHECK(flag_image(theme, "").key.empty());
  for (const char* odd : {"#", "##", "#x#", "#7", "#99999999999#A"}) {
    CHECK(flag_image(theme, odd).letters.empty());
  }
}

}  // namespace
}  // namespace demarche::canvas
