#include "desktop/screenshots.h"

#include <catch2/catch.hpp>

#include "canvas/surface.h"
#include "desktop/room.h"
#include "support/paths.h"

namespace demarche::desktop {
namespace {

std::string joined(const std::vector<std::string>& lines) {
  std::string all;
  for (const std::string& line : lines) all += line;
  return all;
}

ScreenshotOptions first_game(const std::string& folder) {
  ScreenshotOptions options;
  options.folder = test::fresh_scratch_dir(folder);
  options.scenario = "guarantees";
  options.seed = 7;
  return options;
}

// That every scene is without a fault everywhere is tested without pictures, in every_scene_test.
TEST_CASE("A scripted game is filmed in each language and size of text that is asked for") {
  ScreenshotOptions options = first_game("screenshots");
  options.only = {"title", "table"};
  options.text = {100, 150};
  const Screenshots taken = write_screenshots(nowhere(), options);
  CHECK(taken.error.empty());
  CHECK(taken.absent.empty());
  INFO(joined(taken.faults));
  CHECK(taken.faults.empty());
  CHECK(taken.files == std::vector<std::string>{"title_en_100.png", "table_en_100.png",
                                                "title_en_150.png", "table_en_150.png",
                                                "title_uk_100.png", "table_uk_100.png",
                                                "title_uk_150.png", "table_uk_150.png"});
  for (const std::string& file : taken.files) {
    const auto picture = canvas::read_png((options.folder / file).string());
    INFO(file);
    REQUIRE(picture.has_value());
    CHECK(picture->width == 1280);
    CHECK(picture->height == 720);
  }
  CHECK(std::filesystem::file_size(options.folder / "index.html") > 1000);
}

TEST_CASE("Pictures of a scenario that is not there, or into no folder, are refused in words") {
  ScreenshotOptions options = first_game("refused");
  options.scenario = "atlantis";
  CHECK(write_screenshots(nowhere(), options).error.find("atlantis") != std::string::npos);
  options = first_game("refused");
  options.folder = "/dev/null/pictures";
  CHECK(write_screenshots(nowhere(), options).error.find("/dev/null") != std::string::npos);
}

}  // namespace
}  // namespace demarche::desktop
