// Computed seats. A level never changes rules or numbers, only the choice; no level reads what its
// seat may not know: the state is concealed before anything else looks at it.
#pragma once

#include <cstdint>
#include <functional>

#include "demarche/play.h"
#include "demarche/workspace.h"

namespace demarche {

// The move that a computed seat makes now. The seat must be awaited. Depends on nothing but its
// arguments.
[[nodiscard]] Move choose(const Scenario& scenario, const Situation& situation, SeatId seat,
                          Level level, std::uint64_t policy_seed);
// The same move, without an allocation once `space` has its size (continue.h plays whole games so).
[[nodiscard]] Move choose(const Scenario& scenario, const Situation& situation, SeatId seat,
                          Level level, std::uint64_t policy_seed, Workspace& space);

// Asked before every simulation with the number of those done (0: a decision begins); false ends
// the search. For limits of time, which only a front end knows. Empty: always true.
using GoesOn = std::function<bool(std::uint32_t)>;

// How long a planner may search.
struct Search {
  std::uint32_t simulations = 0;  // at most so many; 0: kSimulations
  GoesOn goes_on;
};
// Simulations of a decision where nothing else is said.
inline constexpr std::uint32_t kSimulations = 120;

// A planner's move, and how many simulations it has taken. A limit only cuts a search short: with
// `simulations` as the limit the same move is chosen again.
struct Planned {
  Move move;
  std::uint32_t simulations = 0;
  bool stopped = false;  // by `goes_on`
};

// The move that promises most in worlds as the seat may imagine them (see imagine), each candidate
// played on in character for two rounds in the same worlds (sequential halving: Karnin, Koren and
// Somekh 2013; docs/rules.md, section 6). The seat must be awaited. Depends on its arguments alone,
// as long as `goes_on` does. No allocation once `space` has its size.
[[nodiscard]] Planned choose_planning(const Scenario& scenario, const Situation& situation,
                                      SeatId seat, std::uint64_t policy_seed, const Search& search,
                                      Workspace& space);

// Uniform among legal moves (packages by factors); for tests, benchmarks and comparisons.
[[nodiscard]] Move choose_random(const Scenario& scenario, const Situation& situation, SeatId seat,
                                 std::uint64_t policy_seed);
// The same move, without an allocation once `space` has its size.
[[nodiscard]] Move choose_random(const Scenario& scenario, const Situation& situation, SeatId seat,
                                 std::uint64_t policy_seed, Workspace& space);

// A legal decision at random for playouts, the fastest there is: nothing is listed, nothing is
// kept, and the state is read as it is. `bits`: whatever the caller has drawn for this decision.
//
// Planning: every play that is legal and "done" alike. Proposing: in one half of the cases a
// package, of a size drawn evenly, with issues drawn evenly from those of the agenda that can be
// moved, and for each an option that may stand there; drawn anew until the whole is legal, 16 times
// at most. Otherwise passing, walking out and every legal "ask" alike. Answers and ballots: every
// legal one alike. The seat must be awaited.
[[nodiscard]] Move sample_move(const Scenario& scenario, const State& state, SeatId seat,
                               std::uint64_t bits);

}  // namespace demarche
