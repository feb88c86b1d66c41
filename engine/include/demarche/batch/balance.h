// Whether the computed games of a scenario are as the rulebook's table wants them.
//
// Shares and rates are 0 to 1. Everything is measured with fixed seeds: the same scenario gives the
// same report on any machine, with any number of threads.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "demarche/batch/ladder.h"
#include "demarche/batch/simulate.h"
#include "demarche/batch/statistics.h"

namespace demarche::batch {

struct BalancePlan {
  std::int64_t games = 10000;  // profiles drawn; 1/20 of them for each constellation
  std::uint64_t seed = 1;
  int jobs = 0;
  bool deep = false;  // the ladder of levels, too: 3 in 100 of the games for each rung
};

// The games of one named constellation.
struct ConstellationGames {
  ConstellationId constellation;
  Tally tally;
};

// What one number of the scenario does to the endings when it alone is made smaller or larger, in
// games of the same seeds.
struct Factor {
  std::string id;                // "weight/us_role": in every profile; "start/momentum"
  std::string smaller, larger;   // what was done, in words
  std::vector<double> down, up;  // [ending]: change of its share
  [[nodiscard]] double span(std::size_t ending) const;  // the larger of both changes
};

struct Balance {
  Tally drawn;
  std::vector<ConstellationGames> constellations;
  std::int64_t factor_games = 0;  // for each change of a factor
  std::vector<Factor> factors;
  std::optional<Ladder> ladder;  // of a deep report
};

// How many games a plan means, factors, constellations and rungs included.
[[nodiscard]] std::int64_t games_of(const Scenario& scenario, const BalancePlan& plan);

// Plays them, in character. `goes_on` false: what was measured so far is worth nothing.
// `heard` is told how many games are done.
struct BalanceWatch {
  std::function<bool()> goes_on;
  std::function<void(std::int64_t done)> heard;
};
[[nodiscard]] Balance measure(const Scenario& scenario, const BalancePlan& plan,
                              const BalanceWatch& watch);

// One row of the table.
struct Bound {
  std::string id;  // "ending/drift", "move/call", "pacing/round_1"
  double value = 0, low = 0, high = 0;
  bool holds = false;
  std::string note;  // what is counted, or why an exception is one
};
// "12.3 %" or "31.4", and "1.5 to 35.0 %", "25 to 45" or "at least 80"; whatever the locale.
[[nodiscard]] std::string value_in_words(const Bound& bound);
[[nodiscard]] std::string wanted_in_words(const Bound& bound);
[[nodiscard]] std::vector<Bound> bounds_of(const Scenario& scenario, const Balance& balance);

// Effect of the order in which seats speak: the mean result of a seat in games whose first sitting
// it opened, less that in games in which another did. A draw decides, so nothing else differs.
[[nodiscard]] Interval first_word(const Sheet& seats, std::size_t row);

// The report as one JSON object, and as a page without anything from a network.
[[nodiscard]] std::string balance_json(const Scenario& scenario, const Balance& balance);
[[nodiscard]] std::string balance_html(const Scenario& scenario, const Balance& balance);

// An expectation of the author beside what came.
struct Met {
  double value = 0;  // in the unit of the expectation
  bool holds = false;
};
[[nodiscard]] Met meets(const Scenario& scenario, const Expectation& expectation,
                        const Tally& tally);
// "ending drift: 9 per mille of games, 15 to 350 expected"
[[nodiscard]] std::string in_words(const Scenario& scenario, const Expectation& expectation,
                                   const Met& met);
// {"expectation", "place", "value", "low", "high", "holds"}, on one line.
[[nodiscard]] std::string expectation_json(const Scenario& scenario, const Expectation& expectation,
                                           const Met& met);

}  // namespace demarche::batch
