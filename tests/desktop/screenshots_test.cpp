#include "desktop/screenshots.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>

#include "canvas/compare.h"
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

TEST_CASE("A scripted game comes to every scene, in both languages and three sizes of text") {
  const ScreenshotOptions options = first_game("screenshots");
  const Screenshots taken = write_screenshots(nowhere(), options);
  CHECK(taken.error.empty());
  CHECK(taken.files.size() >= 100);
  CHECK(taken.absent.empty());
  for (const std::string& file : taken.files) {
    const auto picture = canvas::read_png((options.folder / file).string());
    INFO(file);
    REQUIRE(picture.has_value());
    CHECK(picture->width == 1280);
    CHECK(picture->height == 720);
  }
  INFO(joined(taken.faults));
  CHECK(taken.faults.empty());
}

// A short game does not come to every scene; what it comes to is whole.
TEST_CASE("The scenes of every other scenario are without a fault") {
  for (const char* scenario : {"harbour", "council", "bargaining"}) {
    ScreenshotOptions options = first_game(std::string("screenshots ") + scenario);
    options.scenario = scenario;
    options.languages = {view::Language::ukrainian};
    options.text = {125};
    const Screenshots taken = write_screenshots(nowhere(), options);
    INFO(scenario << "\n" << joined(taken.faults));
    CHECK(taken.error.empty());
    CHECK(taken.files.size() >= 40);
    CHECK(taken.faults.empty());
  }
}

TEST_CASE("Pictures of a scenario that is not there, or into no folder, are refused in words") {
  ScreenshotOptions options = first_game("refused");
  options.scenario = "atlantis";
  CHECK(write_screenshots(nowhere(), options).error.find("atlantis") != std::string::npos);
  options = first_game("refused");
  options.folder = "/dev/null/pictures";
  CHECK(write_screenshots(nowhere(), options).error.find("/dev/null") != std::string::npos);
}

// A picture of the scripted game against the one that a person has looked at. With
// DEMARCHE_APPROVE=1 in the environment it is written instead.
void check_picture(const ScreenshotOptions& options, const std::string& file) {
  const std::filesystem::path golden = test::source_dir() / "tests" / "golden" / "screens" / file;
  const auto actual = canvas::read_png((options.folder / file).string());
  INFO(file);
  REQUIRE(actual.has_value());
  const char* approve = std::getenv("DEMARCHE_APPROVE");
  if (approve != nullptr && std::string(approve) == "1") {
    std::filesystem::create_directories(golden.parent_path());
    REQUIRE(canvas::write_png(*actual, golden.string()));
    return;
  }
  const auto expected = canvas::read_png(golden.string());
  REQUIRE(expected.has_value());
  const canvas::Comparison comparison = canvas::compare(*expected, *actual);
  INFO(comparison.different << " pixels differ, the worst by " << comparison.worst);
  CHECK(comparison.same);
}

TEST_CASE("Screens look as they did when a person last approved them") {
  ScreenshotOptions options = first_game("goldens");
  options.languages = {view::Language::english};
  options.text = {100};
  options.only = {"table", "sitting_draft", "map", "outcome", "vote_futures", "debrief_facts"};
  CHECK(write_screenshots(nowhere(), options).error.empty());
  for (const char* scene :
       {"table", "sitting_draft", "map", "outcome", "vote_futures", "debrief_facts"}) {
    check_picture(options, std::string(scene) + "_en_100.png");
  }
}

TEST_CASE("The table in Ukrainian with the largest text looks as it was approved") {
  ScreenshotOptions options = first_game("goldens_uk");
  options.languages = {view::Language::ukrainian};
  options.text = {150};
  options.only = {"table"};
  CHECK(write_screenshots(nowhere(), options).error.empty());
  check_picture(options, "table_uk_150.png");
}

}  // namespace
}  // namespace demarche::desktop
