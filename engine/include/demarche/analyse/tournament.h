// Every tactic against every tactic, over outcome spaces of two parties.
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "demarche/analyse/analysis.h"
#include "demarche/analyse/tactics.h"

namespace demarche::analyse {

// A two-party scenario, ready for many negotiations.
struct Arena {
  OutcomeList outcomes;
  std::array<Ranking, 2> rankings;
  std::array<double, 2> walk_away{};
  OutcomeList frontier;
  std::optional<std::array<double, 2>> nash;  // none when nothing is rational for both
};

enum class ArenaFault : std::uint8_t { none, not_two_parties, too_many_outcomes, no_outcome };
// Profiles as `likeliest_profiles` has them, the table as the game begins.
[[nodiscard]] ArenaFault make_arena(const Scenario& scenario, Arena& out);

struct Bout {
  Bargaining first = Bargaining::linear, second = Bargaining::linear;
  bool agreed = false;
  std::int32_t step = 0;              // of the agreement, from 1; without one, the last
  std::uint32_t outcome = 0;          // row of Arena::outcomes, when agreed
  std::array<double, 2> utilities{};  // of the outcome; without agreement the walk-away utilities
  double to_frontier = 0;             // Euclidean distance to the nearest efficient outcome
  std::optional<double> to_nash;      // and to the Nash solution
};

// One negotiation of at most `steps` steps; in a step each party proposes once, the first before
// the second. Time runs from 0 in the first step to 1 in the last.
[[nodiscard]] Bout negotiate(const Arena& arena, Bargaining first, Bargaining second,
                             std::int32_t steps, std::uint64_t seed);

// Every ordered pair of tactics, a tactic against itself among them.
[[nodiscard]] std::vector<Bout> bouts(const Arena& arena, std::span<const Bargaining> tactics,
                                      std::int32_t steps, std::uint64_t seed);

// What a tactic reached, from either side.
struct Standing {
  Bargaining tactic = Bargaining::linear;
  std::size_t bouts = 0;  // seats played; two in a bout against itself
  std::size_t agreements = 0;
  std::size_t with_nash = 0;  // so many had a Nash solution to be measured against
  double utility = 0, other_utility = 0, to_frontier = 0, to_nash = 0;  // means
};
[[nodiscard]] std::vector<Standing> standings(std::span<const Bargaining> tactics,
                                              std::span<const Bout> bouts);

}  // namespace demarche::analyse
