// Packs on the shelf of the desktop: found, played, and never gone without a word.
#include "view/packs.h"

#include <catch2/catch.hpp>
#include <filesystem>

#include "desktop/library.h"
#include "desktop/shell.h"
#include "pack/pack.h"
#include "support/paths.h"

namespace demarche::desktop {
namespace {

namespace fs = std::filesystem;
using test::fresh_scratch_dir;
using test::source_dir;

fs::path golden(const std::string& name) {
  return source_dir() / "tests/golden/diagnostics" / name / "pack.zip";
}

const view::Shelf* shelf_of(const std::vector<view::Shelf>& shelves, const std::string& id) {
  for (const view::Shelf& shelf : shelves)
    if (shelf.id == id) return &shelf;
  return nullptr;
}

}  // namespace

TEST_CASE("A pack among a person's own scenarios stands on the shelf and can be played") {
  const fs::path own = fresh_scratch_dir("own_pack");
  fs::create_directory(own / "scenarios");
  fs::copy(source_dir() / "tests/golden/diagnostics/D0708_same_id/a.zip", own / "scenarios");
  Shell shell({source_dir() / "assets", source_dir() / "scenarios", own});
  const view::Shelf* minimal = shelf_of(shell.app().shelves, "minimal");
  REQUIRE(minimal != nullptr);
  REQUIRE(minimal->scenario);
  CHECK(minimal->scenario->id == "minimal");
  CHECK(shell.app().shelves.front().scenario);
}

TEST_CASE("Every kind of broken pack has a row with its reason, in both languages") {
  const fs::path place = fresh_scratch_dir("broken_packs");
  const std::vector<std::string> names = {"D0701_no_pack", "D0702_leads_out", "D0703_capitals",
                                          "D0704_link",    "D0705_bomb",      "D0706_not_listed",
                                          "D0707_changed"};
  for (const std::string& name : names) fs::copy(golden(name), place / (name + ".zip"));
  fs::copy(source_dir() / "tests/golden/diagnostics/D0708_same_id/a.zip", place / "a.zip");
  fs::copy(source_dir() / "tests/golden/diagnostics/D0708_same_id/b.zip", place / "b.zip");
  const std::vector<view::Shelf> shelves = load_library({place}).shelves;
  REQUIRE(shelves.size() == names.size() + 2);
  CHECK(shelves.front().id == "minimal");
  for (std::size_t row = 1; row < shelves.size(); ++row) {
    const view::Shelf& shelf = shelves[row];
    CAPTURE(shelf.id, shelf.error);
    CHECK_FALSE(shelf.scenario);
    CHECK((shelf.id == "b.zip" ? "D0708" : shelf.id.substr(0, 5)) == shelf.fault);
    CHECK(shelf.error.find(shelf.id + ":1:1: " + shelf.fault + ": ") == 0);
    for (const view::Language language : view::own_languages()) {
      const std::string told = view::why_broken(shelf, view::Words(language));
      CHECK(told.find("(" + shelf.fault + ")") != std::string::npos);
      CHECK(told.find("shelf.fault") == std::string::npos);
    }
  }
}

TEST_CASE("A broken folder is told with its place, and no two rows have one name") {
  const fs::path first = fresh_scratch_dir("shelf_first"), second = fresh_scratch_dir("shelf_more");
  fs::create_directory(first / "lake");
  fs::copy(source_dir() / "tests/golden/diagnostics/D0116_unfinished/scenario.json",
           first / "lake");
  fs::copy(first / "lake", second / "lake");
  const std::vector<view::Shelf> shelves = load_library({first, second}).shelves;
  REQUIRE(shelves.size() == 2);
  CHECK(shelves[0].id == "lake");
  CHECK(shelves[1].id == "lake (2)");
  CHECK(shelves[0].error.find("lake/scenario.json:") == 0);
  CHECK(shelves[0].fault.empty());
  CHECK(view::why_broken(shelves[0], view::Words(view::Language::ukrainian)) == shelves[0].error);
}

}  // namespace demarche::desktop
