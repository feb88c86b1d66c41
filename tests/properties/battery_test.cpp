#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>

#include "demarche/game.h"
#include "engine/toy_scenario.h"
#include "properties/allocations.h"
#include "properties/scenarios_found.h"
#include "properties/stroll.h"
#include "support/paths.h"

using namespace demarche;
using namespace demarche::test;

namespace {

void check_by_name(const std::string& name) {
  const auto& checks = battery();
  const auto check = std::find_if(checks.begin(), checks.end(),
                                  [&](const Check& each) { return name == each.name; });
  REQUIRE(check != checks.end());
  for (const FoundScenario& found : scenarios_found()) {
    INFO(found.name);
    // Games of a large scenario are long: a few of them hold as many decisions.
    Effort effort;
    effort.games = found.scenario.moves.size() > 20 ? 6 : 30;
    CHECK(check->run({found.scenario, {}, effort}) == "");
  }
}

}  // namespace

TEST_CASE("In every scenario legal moves are sorted and unique") {
  check_by_name("legal moves are sorted and unique");
}
TEST_CASE("In every scenario why_not agrees with legal_moves") {
  check_by_name("why_not agrees with legal_moves");
}
TEST_CASE("In every scenario playouts go as games do") { check_by_name("playouts go as games do"); }
TEST_CASE("In every scenario sampled moves are legal") { check_by_name("sampled moves are legal"); }
TEST_CASE("In every scenario a copy plays identically") {
  check_by_name("a copy plays identically");
}
TEST_CASE("In every scenario a record replays to the same hashes") {
  check_by_name("a record replays to the same hashes");
}
TEST_CASE("In every scenario secrets change no view") { check_by_name("secrets change no view"); }
TEST_CASE("In every scenario secrets change no choice") {
  check_by_name("secrets change no choice");
}
TEST_CASE("In every scenario secrets change no imagined world") {
  check_by_name("secrets change no imagined world");
}
TEST_CASE("In every scenario imagined worlds look like the real one") {
  check_by_name("imagined worlds look like the real one");
}
TEST_CASE("In every scenario unused rows change no draw") {
  check_by_name("unused rows change no draw");
}
TEST_CASE("In every scenario every game ends") { check_by_name("every game ends"); }
TEST_CASE("In every scenario levels stay within bounds") {
  check_by_name("levels stay within bounds");
}
TEST_CASE("In every scenario results are in range") { check_by_name("results are in range"); }
TEST_CASE("In every scenario shown odds are the odds drawn") {
  check_by_name("shown odds are the odds drawn");
}
TEST_CASE("In every scenario play allocates nothing") { check_by_name("play allocates nothing"); }

TEST_CASE("Every scenario of the project is found by the battery") {
  std::size_t folders = 0;
  for (const auto& entry : std::filesystem::directory_iterator(source_dir() / "scenarios")) {
    if (std::filesystem::exists(entry.path() / "scenario.json")) ++folders;
  }
  CHECK(folders > 0);
  CHECK(scenarios_found().size() == 2 + folders);
}

TEST_CASE("Every check of the battery is run by a test of its own") {
  // The sixteen above; a new check needs a line there.
  CHECK(battery().size() == 16);
}
