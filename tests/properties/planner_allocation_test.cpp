// What a planner needs while it searches it keeps, so that a long search is not a slow one.
#include <catch2/catch.hpp>

#include "demarche/choose.h"
#include "engine/toy_scenario.h"
#include "properties/allocations.h"
#include "properties/stroll.h"

using namespace demarche;
using namespace demarche::test;

namespace {

// Allocations of the planners' decisions in two games.
std::size_t allocated(const Scenario& scenario, Workspace& space, int& decisions) {
  const Search search{40, {}};
  std::size_t sum = 0;
  for (std::uint64_t seed = 1; seed <= 2; ++seed) {
    Situation situation = start(scenario, stroll_settings(seed));
    while (!ending(situation.state).exists()) {
      const SeatId seat = one_awaited(scenario, situation.state, seed);
      const std::size_t before = allocations();
      const Move move = choose_planning(scenario, situation, seat, seed, search, space).move;
      sum += allocations() - before;
      ++decisions;
      apply(scenario, situation, move);
    }
  }
  return sum;
}

}  // namespace

TEST_CASE("A planner that has thought before allocates nothing") {
  const Scenario scenario = toy_scenario();
  Workspace space;
  int decisions = 0;
  CHECK(allocated(scenario, space, decisions) > 0);  // the counter counts
  CHECK(allocated(scenario, space, decisions) == 0);
  CHECK(decisions > 20);
}
