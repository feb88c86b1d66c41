// Many games on one thread or on several: the same games, and no memory asked for on the way.
#include "cli/batch.h"

#include <catch2/catch.hpp>

#include "cli/allocations.h"
#include "cli/files.h"
#include "support/paths.h"

using namespace demarche;
using namespace demarche::cli;

namespace {

Scenario shipped() {
  std::optional<Scenario> scenario =
      io::load_scenario_files(test::source_dir() / "scenarios/guarantees").scenario;
  REQUIRE(scenario);
  return std::move(*scenario);
}

Played whole(const Scenario& scenario, Policy policy, std::uint64_t games, int threads) {
  Batch batch;
  batch.policy = policy;
  batch.games = games;
  batch.threads = threads;
  batch.whole_states = true;
  return play_batch(scenario, batch);
}

}  // namespace

TEST_CASE("Two and three threads play the games of one, byte for byte") {
  const Scenario scenario = shipped();
  for (const Policy policy : {Policy::random, Policy::in_character, Policy::search}) {
    const std::uint64_t games =
        policy == Policy::random ? 1000 : 300;  // many stretches, one broken
    const Played one = whole(scenario, policy, games, 1);
    CHECK(one.moves > 30 * games);
    for (const int threads : {2, 3}) {
      const Played more = whole(scenario, policy, games, threads);
      CHECK(more.digest == one.digest);
      CHECK(more.moves == one.moves);
    }
  }
}

TEST_CASE("The digest of a batch tells other games apart") {
  const Scenario scenario = shipped();
  Batch batch;
  batch.games = 20;
  const Played first = play_batch(scenario, batch);
  batch.whole_states = true;
  CHECK(play_batch(scenario, batch).digest != first.digest);
  batch.whole_states = false;
  batch.first_seed = 2;
  CHECK(play_batch(scenario, batch).digest != first.digest);
  batch.first_seed = 1;
  batch.games = 21;
  CHECK(play_batch(scenario, batch).digest != first.digest);
}

TEST_CASE("Games ask for no memory once they are under way") {
  const std::uint64_t before = allocations();
  // The counter counts. A list that nobody reads a compiler may leave out; a plain call it may not.
  ::operator delete(::operator new(100));
  CHECK(allocations() > before);
  const Scenario scenario = shipped();
  CHECK(whole(scenario, Policy::random, 200, 1).allocations == 0);
  for (const Policy policy : {Policy::in_character, Policy::search}) {
    CHECK(whole(scenario, policy, 100, 1).allocations == 0);
  }
}
