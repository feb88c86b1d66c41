#include "demarche/analyse/tournament.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "demarche/chance.h"
#include "demarche/play.h"

namespace demarche::analyse {
namespace {

double distance(std::span<const double> a, std::span<const double> b) {
  return std::sqrt((a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]));
}

void measure(const Arena& arena, Bout& bout) {
  bout.utilities = arena.walk_away;
  if (bout.agreed) {
    const auto reached = arena.outcomes.of(bout.outcome);
    bout.utilities = {reached[0], reached[1]};
  }
  bout.to_frontier = std::numeric_limits<double>::max();
  for (std::size_t row = 0; row < arena.frontier.size(); ++row)
    bout.to_frontier = std::min(bout.to_frontier, distance(arena.frontier.of(row), bout.utilities));
  if (arena.nash) bout.to_nash = distance(*arena.nash, bout.utilities);
}

void count(const Bout& bout, std::size_t side, Standing& standing) {
  ++standing.bouts;
  if (bout.agreed) ++standing.agreements;
  standing.utility += bout.utilities[side];
  standing.other_utility += bout.utilities[1 - side];
  standing.to_frontier += bout.to_frontier;
  if (!bout.to_nash) return;
  ++standing.with_nash;
  standing.to_nash += *bout.to_nash;
}

}  // namespace

ArenaFault make_arena(const Scenario& scenario, Arena& out) {
  constexpr std::uint64_t kMostOutcomes = 2'000'000;
  if (scenario.seats.size() != 2) return ArenaFault::not_two_parties;
  Settings settings;
  settings.fixed_profiles = likeliest_profiles(scenario);
  const Situation begun = start(scenario, settings);
  const Analysis analysis = analysis_of(scenario, begun.state, settings.fixed_profiles);
  out = {};
  if (!list_outcomes(scenario, begun.state, analysis.stakes, analysis.space, kMostOutcomes,
                     out.outcomes)) {
    return ArenaFault::too_many_outcomes;
  }
  if (out.outcomes.empty()) return ArenaFault::no_outcome;
  for (std::size_t seat = 0; seat < 2; ++seat) {
    out.walk_away[seat] = analysis.stakes[seat].walk_away;
    out.rankings[seat] = ranking_of(out.outcomes, seat, out.walk_away[seat]);
  }
  out.frontier = analysis.efficient;
  if (analysis.nash) out.nash = {analysis.nash->utilities[0], analysis.nash->utilities[1]};
  return ArenaFault::none;
}

Bout negotiate(const Arena& arena, Bargaining first, Bargaining second, std::int32_t steps,
               std::uint64_t seed) {
  // Each side draws for itself, whoever the other is.
  std::array<Bargainer, 2> parties = {Bargainer(first, arena.rankings[0], seed * 2),
                                      Bargainer(second, arena.rankings[1], seed * 2 + 1)};
  Bout bout;
  bout.first = first;
  bout.second = second;
  const auto time_of = [&](std::int32_t step) {
    return steps > 1 ? std::min(1.0, double(step) / double(steps - 1)) : 1.0;
  };
  std::optional<std::uint32_t> offer = parties[0].propose(time_of(0));
  for (std::int32_t turn = 0; turn < 2 * steps && offer; ++turn) {
    const std::size_t listener = turn % 2 == 0 ? 1 : 0;
    bout.step = turn / 2 + 1;
    parties[listener].hear(*offer);
    const std::optional<std::uint32_t> next = parties[listener].propose(time_of((turn + 1) / 2));
    if (next && parties[listener].accepts(*offer, *next)) {
      bout.agreed = true;
      bout.outcome = *offer;
      break;
    }
    offer = next;
  }
  measure(arena, bout);
  return bout;
}

std::vector<Bout> bouts(const Arena& arena, std::span<const Bargaining> tactics, std::int32_t steps,
                        std::uint64_t seed) {
  std::vector<Bout> all;
  for (const Bargaining first : tactics) {
    for (const Bargaining second : tactics)
      all.push_back(negotiate(arena, first, second, steps, seed));
  }
  return all;
}

std::vector<Standing> standings(std::span<const Bargaining> tactics, std::span<const Bout> bouts) {
  std::vector<Standing> all;
  for (const Bargaining tactic : tactics) {
    Standing& standing = all.emplace_back();
    standing.tactic = tactic;
    for (const Bout& bout : bouts) {
      if (bout.first == tactic) count(bout, 0, standing);
      if (bout.second == tactic) count(bout, 1, standing);
    }
    const auto n = static_cast<double>(std::max<std::size_t>(standing.bouts, 1));
    standing.utility /= n;
    standing.other_utility /= n;
    standing.to_frontier /= n;
    standing.to_nash /= static_cast<double>(std::max<std::size_t>(standing.with_nash, 1));
  }
  return all;
}

}  // namespace demarche::analyse
