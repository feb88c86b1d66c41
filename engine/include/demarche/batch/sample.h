// Many computed games kept one by one: where a game stands among them.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "demarche/batch/review.h"
#include "demarche/batch/simulate.h"

namespace demarche::batch {

// One game of a sample.
struct SampledGame {
  std::size_t ending = 0;             // row of the scenario's endings
  std::vector<std::int32_t> results;  // [seat]: 0 to 1000
  friend bool operator==(const SampledGame&, const SampledGame&) = default;
};

// Games 1 to plan.games, everybody in character whatever the plan's policy, on `jobs` threads (0:
// as many as the machine has). The same games for any number of them, in their order. Of `set_up`
// the constellation, profiles, events left out and rounds hold for all of them. None when `goes_on`
// said no before all were played.
[[nodiscard]] std::optional<std::vector<SampledGame>> sample_games(const Scenario& scenario,
                                                                   const Plan& plan, int jobs = 0,
                                                                   const ReviewWatch& watch = {},
                                                                   const Settings& set_up = {});

}  // namespace demarche::batch
