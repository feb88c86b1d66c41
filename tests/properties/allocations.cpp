#include "properties/allocations.h"

#include "cli/allocations.h"
#include "properties/stroll.h"

namespace demarche::test {

std::size_t allocations() { return static_cast<std::size_t>(cli::allocations()); }

namespace {

// Runs `work` and says how often it allocated.
template <class Work>
std::size_t allocations_of(Work work) {
  const std::size_t before = allocations();
  work();
  return allocations() - before;
}

}  // namespace

std::string play_allocates_nothing(const Subject& subject) {
  const Scenario& scenario = subject.scenario;
  const Engine& engine = subject.engine;
  LegalMoves legal;
  legal.moves.reserve(4096);
  View view;
  Situation next;
  bool warm = false;
  return stroll(subject, [&](std::uint64_t, const Situation& at, SeatId seat, const Move& move) {
    next = at;
    if (!warm) {  // the first observation makes the room that later ones use
      engine.observe(scenario, at.state, at.beliefs, seat, view);
      warm = true;
    }
    const std::size_t looking =
        allocations_of([&] { static_cast<void>(why_not(scenario, at.state, move)); });
    if (looking != 0) return std::string("why_not allocates");
    if (allocations_of([&] { engine.legal_moves(scenario, at.state, seat, legal); }) != 0) {
      return std::string("legal_moves allocates");
    }
    if (allocations_of([&] { engine.apply(scenario, next, move, nullptr); }) != 0) {
      return std::string("apply allocates");
    }
    State& playout = next.state;
    playout = at.state;
    Move sampled;
    if (allocations_of([&] { sampled = engine.sample_move(scenario, playout, seat, 7); }) != 0) {
      return std::string("sample_move allocates");
    }
    if (allocations_of([&] { engine.advance_playout(scenario, playout, sampled); }) != 0) {
      return std::string("advance_playout allocates");
    }
    if (allocations_of([&] { engine.observe(scenario, at.state, at.beliefs, seat, view); }) != 0) {
      return std::string("observe allocates");
    }
    return std::string();
  });
}

}  // namespace demarche::test
