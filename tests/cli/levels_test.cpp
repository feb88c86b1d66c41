// Changes of meters between many delegations are told once.
#include "cli/levels.h"

#include <catch2/catch.hpp>

#include "demarche/io/load.h"
#include "support/paths.h"

namespace demarche::cli {
namespace {

const Scenario& council() {
  static const io::Loaded kLoaded =
      io::load_scenario_files(test::source_dir() / "scenarios" / "council");
  REQUIRE(kLoaded.scenario);
  return *kLoaded.scenario;
}

Happening trust(std::size_t of, std::size_t in, std::int32_t by) {
  Happening told;
  told.kind = Happening::Kind::meter_changed;
  told.what = Meter::kTrust;
  told.seat = static_cast<std::uint8_t>(of);
  told.target = static_cast<std::uint8_t>(in);
  told.amount = by;
  told.amount2 = 50 + by;
  return told;
}

std::string line(const std::vector<Happening>& changes) {
  std::vector<const Happening*> run;
  for (const Happening& change : changes) run.push_back(&change);
  return level_line(view::Phrases(council(), view::Language::english), SeatId{}, run);
}

std::vector<Happening> each_in_each(std::size_t seats, std::int32_t by) {
  std::vector<Happening> changes;
  for (std::size_t of = 0; of < seats; ++of) {
    for (std::size_t in = 0; in < seats; ++in) {
      if (of != in) changes.push_back(trust(of, in, by));
    }
  }
  return changes;
}

}  // namespace

TEST_CASE("Trust that moves alike in every pair is one sentence") {
  CHECK(line(each_in_each(15, 2)) == "Trust among 15 delegations +2.");
}

TEST_CASE("Trust of many in one is one sentence, and what is different stands by itself") {
  std::vector<Happening> changes;
  for (std::size_t of = 1; of < 15; ++of) changes.push_back(trust(of, 0, of == 3 ? -1 : -5));
  CHECK(line(changes) ==
        "Trust, 13 delegations in Altavia −5. Trust, Dorland in Altavia −1 (now 49).");
}

TEST_CASE("Few changes are told one by one") {
  CHECK(line({trust(1, 0, 2), trust(2, 0, 2)}) ==
        "Trust, Borenna in Altavia +2 (now 52). Trust, Cestria in Altavia +2 (now 52).");
  CHECK(line({}).empty());
}

}  // namespace demarche::cli
