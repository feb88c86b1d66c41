// Where meters start: one number for everyone, or a number for each.
#include <catch2/catch.hpp>

#include "demarche/scenario.h"
#include "scenario_files.h"

namespace demarche::test {
namespace {

const char* const kTrustByPairs =
    R"("start": { "north": { "south": 45 }, "south": { "north": 55 } })";

io::Loaded load_with_trust(const std::string& start) {
  const std::string text = bytes_of(minimal_folder() / "scenario.json");
  return io::load_scenario({{"scenario.json", with(text, kTrustByPairs, start)}});
}

}  // namespace

TEST_CASE("One number is the start of every pair") {
  const io::Loaded loaded = load_with_trust(R"("start": 62)");
  CHECK(printed(loaded.diagnostics) == "");
  REQUIRE(loaded.scenario);
  CHECK(loaded.scenario->meters[Meter::kTrust].start == std::vector<std::int32_t>(4, 62));
}

TEST_CASE("Numbers by pairs are kept where they belong") {
  const io::Loaded loaded = load_minimal();
  REQUIRE(loaded.scenario);
  const std::vector<std::int32_t>& start = loaded.scenario->meters[Meter::kTrust].start;
  CHECK(start[0 * 2 + 1] == 45);
  CHECK(start[1 * 2 + 0] == 55);
}

TEST_CASE("One number out of bounds is one finding") {
  const io::Loaded loaded = load_with_trust(R"("start": 101)");
  REQUIRE(loaded.diagnostics.size() == 1);
  CHECK(loaded.diagnostics.front().code == "D0205");
}

}  // namespace demarche::test
