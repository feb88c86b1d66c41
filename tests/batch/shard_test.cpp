#include "demarche/batch/shard.h"

#include <catch2/catch.hpp>

#include "engine/toy_scenario.h"

namespace demarche::batch {
namespace {

Shard toy_shard(const Plan& plan, Span wanted) {
  const Scenario scenario = test::toy_scenario();
  Shard shard{origin_of(scenario, plan), {{}, Tally(scenario)}};
  const Watch watch{[] { return true; }, [](const Played&) {}};
  play_games(scenario, plan, wanted, 1, watch, shard.played);
  return shard;
}

const Plan kPlan{3, 40, Policy::in_character, {}};

TEST_CASE("A shard read again is written with the same bytes") {
  const std::string bytes = write_shard(toy_shard(kPlan, {5, 20}));
  const ReadShard read = read_shard(bytes);
  REQUIRE(read.shard);
  CHECK(write_shard(*read.shard) == bytes);
  CHECK(read.shard->played.games == std::vector<Span>{{5, 20}});
}

TEST_CASE("A shard with a byte changed anywhere, or cut off, is refused") {
  const std::string bytes = write_shard(toy_shard(kPlan, {1, 10}));
  for (std::size_t at = 0; at + 1 < bytes.size(); at += 13) {
    std::string changed = bytes;
    changed[at] = changed[at] == '1' ? '2' : '1';
    INFO("byte " << at);
    CHECK_FALSE(read_shard(changed).shard);
    CHECK_FALSE(read_shard(bytes.substr(0, at)).shard);
  }
}

TEST_CASE("A file that is no shard is told so") {
  CHECK_THAT(read_shard("{\"format\": 1}").fault, Catch::Contains("no shard"));
  CHECK_THAT(read_shard("not even JSON").fault, Catch::Contains("no shard at all"));
  CHECK_THAT(read_shard("").fault, Catch::Contains("no shard at all"));
}

TEST_CASE("A shard whose own numbers disagree is refused though its hash is right") {
  Shard shard = toy_shard(kPlan, {1, 10});
  shard.played.games = {{1, 11}};
  CHECK_THAT(read_shard(write_shard(shard)).fault, Catch::Contains("does not count as many games"));
  shard.played.games = {{1, 4}, {4, 9}};
  CHECK_THAT(read_shard(write_shard(shard)).fault, Catch::Contains("out of order"));
  shard.played.games = {{31, 41}};
  CHECK_THAT(read_shard(write_shard(shard)).fault, Catch::Contains("out of order"));
}

TEST_CASE(
    "A shard with other sheets than this program counts is refused though its hash is right") {
  Shard shard = toy_shard(kPlan, {1, 10});
  shard.played.tally.of(About::seats).columns.pop_back();
  shard.played.tally.of(About::seats).numbers.assign(1000, 0);
  CHECK_THAT(read_shard(write_shard(shard)).fault, Catch::Contains("counts other things"));
  shard.played.tally = Tally(std::vector<Sheet>{});
  CHECK_THAT(read_shard(write_shard(shard)).fault, Catch::Contains("counts other things"));
}

TEST_CASE("Shards of another batch are refused with what is different") {
  const Shard here = toy_shard(kPlan, {1, 10});
  Shard other = toy_shard({4, 40, Policy::in_character, {}}, {11, 20});
  CHECK(clash(here, other) == "its seed is 4, not 3");
  other = toy_shard({3, 40, Policy::random, {}}, {11, 20});
  CHECK(clash(here, other) == "its policy is random, not in-character");
  other = toy_shard({3, 50, Policy::in_character, {}}, {11, 20});
  CHECK_THAT(clash(here, other), Catch::Contains("number of games is 50, not 40"));
  other = toy_shard(kPlan, {11, 20});
  CHECK(clash(here, other).empty());
  other.origin.digest = 1;
  CHECK_THAT(clash(here, other), Catch::Contains("the scenario was changed"));
  other = toy_shard(kPlan, {11, 20});
  other.played.tally.of(About::endings).rows[0] = "another";
  CHECK_THAT(clash(here, other), Catch::Contains("counts other things"));
}

TEST_CASE("Games that were counted before are named") {
  const Shard here = toy_shard(kPlan, {1, 10});
  CHECK(clash(here, toy_shard(kPlan, {8, 20})) == "games 8 to 10 were counted before");
  CHECK(clash(here, here) == "games 1 to 10 were counted before");
}

}  // namespace
}  // namespace demarche::batch
