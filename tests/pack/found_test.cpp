// What a program finds on its shelves: all of it, broken or not.
#include "pack/found.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "samples.h"
#include "support/paths.h"

namespace demarche::test {
namespace {

namespace fs = std::filesystem;

void put(const fs::path& file, const std::string& bytes) {
  fs::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << bytes;
}

const pack::Found* at(const std::vector<pack::Found>& all, const fs::path& place) {
  for (const pack::Found& found : all)
    if (found.place == place) return &found;
  return nullptr;
}

}  // namespace

TEST_CASE("Folders and packs are found in every place, hidden ones and other files are not") {
  const fs::path shipped = fresh_scratch_dir("found_shipped"), own = fresh_scratch_dir("found_own");
  fs::copy(source_dir() / "scenarios/harbour", shipped / "harbour");
  put(own / "any name.ZIP", minimal_pack());
  put(own / ".installing-abc.zip", minimal_pack());
  put(own / "notes.txt", "no scenario");
  fs::create_directory(own / "empty");
  const auto all = pack::find_scenarios({shipped, own, own / "not there"});
  REQUIRE(all.size() == 2);
  CHECK(all[0].id == "harbour");
  CHECK(all[1].id == "minimal");
  CHECK(all[1].place == own / "any name.ZIP");
  CHECK(all[1].loaded.scenario);
  const auto one = pack::find_scenario({shipped, own}, "minimal");
  REQUIRE(one);
  CHECK(one->loaded.scenario->id == "minimal");
  CHECK_FALSE(pack::find_scenario({shipped, own}, "nowhere"));
  CHECK_FALSE(pack::find_scenario({shipped, own}, "../found_own/empty"));
}

TEST_CASE("A broken pack is found with its first finding and never vanishes") {
  const fs::path own = fresh_scratch_dir("found_broken");
  put(own / "cut.zip", minimal_pack().substr(0, 500));
  put(own / "evil.zip", raw_zip({{"../evil.json", "{}"}}));
  put(own / "folder/scenario.json", "{");
  const auto all = pack::find_scenarios({own});
  REQUIRE(all.size() == 3);
  for (const pack::Found& found : all) CHECK_FALSE(found.loaded.scenario);
  CHECK(codes_of(at(all, own / "cut.zip")->loaded.diagnostics) == "D0701");
  CHECK(at(all, own / "cut.zip")->id == "cut");
  CHECK(codes_of(at(all, own / "evil.zip")->loaded.diagnostics) == "D0702");
  CHECK(codes_of(at(all, own / "folder")->loaded.diagnostics) == "D0116");
  const auto cut = pack::find_scenario({own}, "cut");
  REQUIRE(cut);
  CHECK(codes_of(cut->loaded.diagnostics) == "D0701");
}

TEST_CASE("Of two with one id the first keeps it, and the second says so") {
  const fs::path shipped = fresh_scratch_dir("taken_shipped"), own = fresh_scratch_dir("taken_own");
  fs::copy(source_dir() / "tests/scenarios/minimal", shipped / "minimal");
  put(own / "minimal.zip", minimal_pack());
  fs::copy(source_dir() / "tests/scenarios/minimal", own / "minimal");
  const auto all = pack::find_scenarios({shipped, own});
  REQUIRE(all.size() == 3);
  CHECK(all[0].loaded.scenario);
  CHECK(codes_of(all[1].loaded.diagnostics) == "D0708");
  CHECK(codes_of(all[2].loaded.diagnostics) == "D0708");
  CHECK(pack::find_scenario({shipped, own}, "minimal")->place == shipped / "minimal");
  // What is unpacked stands before what is not; what is broken keeps an id from nobody.
  CHECK(pack::find_scenario({own}, "minimal")->place == own / "minimal");
  put(shipped / "minimal/scenario.json", "{");
  CHECK(pack::find_scenario({shipped, own}, "minimal")->place == own / "minimal");
  CHECK(codes_of(pack::find_scenarios({shipped, own})[0].loaded.diagnostics) == "D0116");
}

}  // namespace demarche::test
