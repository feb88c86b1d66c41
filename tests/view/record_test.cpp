#include "view/record/record.h"

#include <catch2/catch.hpp>

#include "view/parlour.h"

namespace demarche::view {
namespace {

Ended one(const Scenario& scenario, std::size_t seat, std::size_t ending, std::int32_t result) {
  Ended out;
  out.scenario = scenario.id;
  out.seat = scenario.actor_of(SeatId(seat)).id;
  out.ending = scenario.endings[ending].id;
  out.result = result;
  return out;
}

TEST_CASE("The record counts games, endings and the highest and latest result of each seat") {
  const auto scenario = guarantees();
  std::vector<Ended> past{one(*scenario, 0, 1, 400), one(*scenario, 0, 1, 300),
                          one(*scenario, 2, 0, 700)};
  past.push_back(past.front());
  past.back().scenario = "another";
  const ScenarioRecord record = record_of(*scenario, past);
  CHECK(record.games == 3);
  CHECK(record.seats[0].games == 2);
  CHECK(record.seats[0].highest == 400);
  CHECK(record.seats[0].latest == 300);
  CHECK(record.seats[1].games == 0);
  CHECK(record.seats[2].latest == 700);
  CHECK(record.endings_seen() == 2);
  CHECK(record.endings[1] == 2);
}

TEST_CASE("An achievement stands on the day of its first time") {
  const auto scenario = guarantees();
  REQUIRE(scenario->achievements.size() >= 2);
  Ended early = one(*scenario, 0, 0, 1), late = early;
  early.day = "2026-11-01";
  late.day = "2026-11-30";
  early.achievements = late.achievements = {scenario->achievements[1].id};
  late.achievements.push_back("gone since");
  const ScenarioRecord record = record_of(*scenario, {early, late});
  CHECK(record.achievements[0].empty());
  CHECK(record.achievements[1] == "2026-11-01");
}

TEST_CASE("What a changed scenario no longer has is counted as a game and no more") {
  const auto scenario = guarantees();
  Ended old = one(*scenario, 0, 0, 1);
  old.seat = old.ending = "gone";
  const ScenarioRecord record = record_of(*scenario, {old});
  CHECK(record.games == 1);
  CHECK(record.endings_seen() == 0);
  CHECK(record.seats[0].games == 0);
}

}  // namespace
}  // namespace demarche::view
