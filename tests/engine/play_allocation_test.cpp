// No allocation in apply, why_not, legal_moves and observe: counted by replacing operator new in
// this binary.
#include <atomic>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <new>

#include "demarche/analyse/review_work.h"
#include "demarche/observe.h"
#include "engine/draft.h"
#include "engine/played.h"
#include "engine/purse.h"
#include "engine/toy_scenario.h"
#include "engine/wanderer.h"

namespace {

std::atomic<std::size_t> allocations{0};

void* counted(std::size_t size) {
  ++allocations;
  void* const memory = std::malloc(size == 0 ? 1 : size);
  if (memory == nullptr) throw std::bad_alloc();
  return memory;
}

}  // namespace

void* operator new(std::size_t size) { return counted(size); }
void* operator new[](std::size_t size) { return counted(size); }
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
  ++allocations;
  return std::malloc(size == 0 ? 1 : size);
}
void* operator new[](std::size_t size, const std::nothrow_t& nothrow) noexcept {
  return operator new(size, nothrow);
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, const std::nothrow_t&) noexcept { std::free(memory); }
void operator delete[](void* memory, const std::nothrow_t&) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t) noexcept { std::free(memory); }

using namespace demarche;
using namespace demarche::test;

namespace {

// Allocations that a piece of work makes.
template <class Work>
std::size_t cost_of(const Work& work) {
  const std::size_t before = allocations;
  work();
  return allocations - before;
}

}  // namespace

TEST_CASE("The counter of allocations counts") {
  CHECK(cost_of([] {
          const std::vector<int> list(100);
          CHECK(list.size() == 100);
        }) >= 1);
}

TEST_CASE("Playing allocates nothing") {
  for (const bool open : {false, true}) {
    const Scenario scenario = open ? open_toy_scenario() : toy_scenario();
    LegalMoves moves;
    View view;
    const Situation warm = start(scenario, toy_settings());
    observe(scenario, warm.state, warm.beliefs, SeatId{std::size_t{0}}, view);
    moves.moves.reserve(200);
    std::size_t decisions = 0;
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
      Situation situation = start(scenario, toy_settings(seed));
      Wanderer wanderer(seed);
      while (!ending(situation.state).exists()) {
        const SeatId seat = wanderer.seat(awaited(scenario, situation.state));
        const Move move = wanderer.move(scenario, situation.state, seat);
        CHECK(cost_of([&] { legal_moves(scenario, situation.state, seat, moves); }) == 0);
        bool legal = false;
        CHECK(cost_of([&] { legal = why_not(scenario, situation.state, move).legal(); }) == 0);
        CHECK(legal);
        CHECK(cost_of([&] { apply(scenario, situation, move); }) == 0);
        CHECK(cost_of([&] { observe(scenario, situation.state, situation.beliefs, seat, view); }) ==
              0);
        ++decisions;
      }
    }
    CHECK(decisions > 200);
  }
}

TEST_CASE("A review allocates for a decision, and nothing for a continuation") {
  const Scenario scenario = purse_scenario(
      {{{"well", kHolder, 4, 500}, {"ill", kHolder, 1, 500}, {"take", kOther, -3, 500}}, 3});
  Game game(scenario, Settings{});
  game.run_computed();
  std::vector<std::size_t> costs;
  for (const int continuations : {20, 400}) {
    analyse::ReviewWork work(scenario, game.record(), kHolder, {continuations, 4, 1});
    analyse::ReviewSpace space;
    const auto work_on_all = [&] {
      for (std::size_t piece = 0; piece < work.pieces(); ++piece) work.work_on(piece, space);
    };
    work_on_all();
    costs.push_back(cost_of(work_on_all));
  }
  CHECK(costs[0] > 0);
  CHECK(costs[0] == costs[1]);
}
