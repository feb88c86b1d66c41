// After the ending: results, mandates, durability. No winner is computed anywhere.
#pragma once

#include <cstdint>
#include <vector>

#include "demarche/play.h"
#include "demarche/why.h"

namespace demarche {

struct IssueOutcome {
  IssueId issue;
  std::int32_t change = 0;  // weight x change of value, points
};

struct SeatResult {
  SeatId seat;
  ProfileId profile;
  std::int32_t result =
      0;  // 0 to 1000: utility of the final table, or utility plus outlook without agreement
  std::int32_t at_start = 0;           // utility of the table at the start
  std::int32_t without_agreement = 0;  // walk-away value at the end, spent losses not counted
  std::int32_t support = 0;
  std::vector<IssueOutcome> gained, gave;  // settled issues, largest change first
  std::vector<IssueId> left_open;          // unsettled, by weight
  struct Kept {
    GoalId goal;
    bool primary = false;
    bool kept = false;
  };
  std::vector<Kept> mandate;
};

// Survival over ten years at a constant yearly hazard, with the share of each driver.
struct DurabilityResult {
  bool present = false;                // a text exists and the scenario has durability
  std::int32_t hazard = 0;             // per mille a year, clamped
  std::vector<std::int32_t> survival;  // per mille after year 0 to 10
  WhyTree drivers;
};

struct Outcome {
  EndingId ending;
  bool agreement = false;
  std::vector<SeatResult> seats;  // in seat order
  DurabilityResult durability;
  std::vector<std::size_t> achievements;  // rows of Scenario::achievements that hold
};

// Result of one seat as if the game ended now with `agreement`.
[[nodiscard]] SeatResult result(const Scenario& scenario, const State& state, SeatId seat);
// The game must be over.
[[nodiscard]] Outcome outcome(const Scenario& scenario, const State& state);

}  // namespace demarche
