#include "demarche/batch/simulate.h"

#include <atomic>
#include <catch2/catch.hpp>
#include <numeric>
#include <set>

#include "demarche/batch/shard.h"
#include "demarche/choose.h"
#include "demarche/io/load.h"
#include "engine/toy_scenario.h"
#include "support/paths.h"

namespace demarche::batch {
namespace {

const Watch kUnwatched{[] { return true; }, [](const Played&) {}};

Shard played_shard(const Scenario& scenario, const Plan& plan, Span wanted, int jobs,
                   const Watch& watch = kUnwatched) {
  Shard shard{origin_of(scenario, plan), {{}, Tally(scenario)}};
  play_games(scenario, plan, wanted, jobs, watch, shard.played);
  return shard;
}

Scenario first_scenario() {
  io::Loaded loaded = io::load_scenario_files(test::source_dir() / "scenarios/guarantees");
  REQUIRE(loaded.scenario);
  return std::move(*loaded.scenario);
}

std::int64_t sum_of(const Sheet& sheet, std::size_t column) {
  std::int64_t sum = 0;
  for (std::size_t row = 0; row < sheet.rows.size(); ++row) sum += sheet.at(row, column);
  return sum;
}

void check_same_bytes(const Scenario& scenario, const Plan& plan) {
  const std::string whole = write_shard(played_shard(scenario, plan, {1, plan.games}, 1));
  CHECK(whole == write_shard(played_shard(scenario, plan, {1, plan.games}, 2)));
  Shard sum = played_shard(scenario, plan, part_of(plan.games, 3, 3), 2);
  for (const std::int64_t part : {1, 2}) {
    const ReadShard read =
        read_shard(write_shard(played_shard(scenario, plan, part_of(plan.games, part, 3), 1)));
    REQUIRE(read.shard);
    REQUIRE(clash(sum, *read.shard).empty());
    add(sum, *read.shard);
  }
  CHECK(whole == write_shard(sum));
}

TEST_CASE("One thread, two threads and three shards give the same bytes") {
  check_same_bytes(test::toy_scenario(), {7, 200, Policy::in_character, {}});
  check_same_bytes(test::open_toy_scenario(), {7, 100, Policy::random, {}});
  check_same_bytes(first_scenario(), {1, 50, Policy::in_character, {}});
  check_same_bytes(first_scenario(), {1, 20, Policy::newcomer, ConstellationId(1)});
}

TEST_CASE("A batch that was stopped again and again equals one that was not") {
  const Scenario scenario = test::toy_scenario();
  const Plan plan{11, 150, Policy::in_character, {}};
  Shard shard{origin_of(scenario, plan), {{}, Tally(scenario)}};
  int runs = 0;
  while (size_of(shard.played.games) < plan.games) {
    std::atomic<int> left = 60;  // games until somebody stops it
    const Watch watch{[&left] { return left-- > 0; }, [](const Played&) {}};
    play_games(scenario, plan, {1, plan.games}, 2, watch, shard.played);
    const ReadShard read = read_shard(write_shard(shard));
    REQUIRE(read.shard);
    shard = *read.shard;
    REQUIRE(++runs < 50);
  }
  CHECK(runs > 1);
  CHECK(write_shard(shard) == write_shard(played_shard(scenario, plan, {1, plan.games}, 1)));
}

TEST_CASE("How a game begins depends on the seed and its number alone") {
  const Plan few{5, 10, Policy::in_character, {}}, many{5, 1000000, Policy::random, {}};
  std::set<std::uint64_t> seeds;
  for (std::int64_t number = 1; number <= 500; ++number) {
    CHECK(settings_of(few, number) == settings_of(many, number));
    seeds.insert(settings_of(few, number).world_seed);
    seeds.insert(settings_of(few, number).policy_seed);
  }
  CHECK(seeds.size() == 1000);
  CHECK(settings_of({6, 10, Policy::in_character, {}}, 1).world_seed !=
        settings_of(few, 1).world_seed);
}

TEST_CASE("What is counted adds up") {
  const Scenario scenario = first_scenario();
  const Plan plan{2, 60, Policy::in_character, {}};
  const Tally tally = played_shard(scenario, plan, {1, plan.games}, 2).played.tally;
  CHECK(tally.games() == plan.games);
  CHECK(sum_of(tally.of(About::endings), OfEndings::games) == plan.games);
  CHECK(sum_of(tally.of(About::venues), OfVenues::meetings) ==
        tally.of(About::games).at(0, OfGames::meetings));
  CHECK(sum_of(tally.of(About::rounds), OfRounds::settlements) ==
        tally.of(About::games).at(0, OfGames::settlements));
  CHECK(sum_of(tally.of(About::options), OfOptions::stands) ==
        plan.games * static_cast<std::int64_t>(scenario.issues.size()));
  const Sheet& moves = tally.of(About::moves);
  for (std::size_t row = 0; row < moves.rows.size(); ++row) {
    INFO(moves.rows[row]);
    CHECK(moves.at(row, OfMoves::chosen) <= moves.at(row, OfMoves::chances));
  }
  const Sheet& events = tally.of(About::events);
  for (std::size_t row = 0; row < events.rows.size(); ++row) {
    const EventRule& event = scenario.events[row];
    if (event.trigger != EventRule::Trigger::chance || event.when.exists()) continue;
    INFO(event.id);
    CHECK(events.at(row, OfEvents::came) == events.at(row, OfEvents::drawn));
  }
}

TEST_CASE("Decisions of a game are those that its seats are asked for") {
  const Scenario scenario = test::toy_scenario();
  const Plan plan{3, 5, Policy::in_character, {}};
  Tally tally(scenario);
  play_one(scenario, plan, 4, tally);
  const Settings settings = settings_of(plan, 4);
  Situation situation = start(scenario, settings);
  std::int64_t decisions = 0;
  for (; !ending(situation.state).exists(); ++decisions) {
    std::size_t seat = 0;
    while (!awaited(scenario, situation.state).has(SeatId(seat))) ++seat;
    apply(scenario, situation,
          choose(scenario, situation, SeatId(seat), Level::in_character, settings.policy_seed));
  }
  CHECK(sum_of(tally.of(About::seats), OfSeats::decisions) == decisions);
  CHECK(tally.of(About::endings).at(ending(situation.state).index(), OfEndings::games) == 1);
}

TEST_CASE("A batch of planners is played by planners") {
  const Scenario scenario = test::toy_scenario();
  const Plan plan{3, 1, Policy::planner, {}};
  CHECK(name_of(plan.policy) == "planner");
  Tally tally(scenario);
  play_one(scenario, plan, 1, tally);
  const Settings settings = settings_of(plan, 1);
  Situation situation = start(scenario, settings);
  std::int64_t decisions = 0;
  Workspace space;
  for (; !ending(situation.state).exists(); ++decisions) {
    std::size_t seat = 0;
    while (!awaited(scenario, situation.state).has(SeatId(seat))) ++seat;
    apply(scenario, situation,
          choose(scenario, situation, SeatId(seat), Level::planner, settings.policy_seed, space));
  }
  CHECK(sum_of(tally.of(About::seats), OfSeats::decisions) == decisions);
  CHECK(tally.of(About::endings).at(ending(situation.state).index(), OfEndings::games) == 1);
}

TEST_CASE("Parts hold every game once and differ by one at most") {
  for (const std::int64_t parts : {1, 3, 7, 20}) {
    std::vector<Span> spans;
    for (std::int64_t part = 1; part <= parts; ++part) {
      const Span span = part_of(16, part, parts);
      CHECK(span.size() >= 16 / parts);
      CHECK(span.size() <= 16 / parts + 1);
      if (span.size() > 0) spans.push_back(span);
    }
    CHECK(joined(spans) == std::vector<Span>{{1, 16}});
  }
  CHECK(missing_from({1, 10}, {{2, 3}, {6, 6}}) == std::vector<Span>{{1, 1}, {4, 5}, {7, 10}});
}

}  // namespace
}  // namespace demarche::batch
