// What could be agreed on from where a game stands, and what it is worth to each seat.
//
// An outcome is a table: one option for each issue. Floating point is allowed here, beside the
// integers of the rules; no rule reads what this folder computes. Definitions: docs/analysis.md.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "demarche/scenario.h"
#include "demarche/state.h"

namespace demarche::analyse {

// Utility in 10^-15 parts of 1. Sums of whole numbers do not depend on their order, so outcomes
// that are worth the same compare equal whichever issue was added first.
using Worth = std::int64_t;
inline constexpr double kWhole = 1e15;
// Utilities that round to the same 10^-12 count as equal: weights written as decimals (0.1429 and
// its like) carry errors far below that, and no real difference is as small.
inline constexpr Worth kGrain = 1000;

[[nodiscard]] constexpr Worth grains(Worth worth) {
  return (worth + (worth < 0 ? -kGrain : kGrain) / 2) / kGrain;
}

// What a seat stands to gain: its values under one profile, and what it has without agreement.
struct Stake {
  SeatId seat;
  ProfileId profile;
  std::vector<std::vector<double>>
      worth;                              // [issue][option]: weight x value; they add up to utility
  std::vector<std::vector<Worth>> parts;  // the same in parts of 10^-15
  double walk_away = 0;                   // utility without agreement: the disagreement point
  Worth least = 0;                        // least worth that it prefers to walking away
};

// The stake of a seat as things stand. With exact values, walk_away is the reservation value;
// otherwise utility of the table plus outlook, as the rules judge (docs/rules.md, section 6).
[[nodiscard]] Stake stake_of(const Scenario& scenario, const State& state, SeatId seat,
                             ProfileId profile);

// Which options may stand on each issue.
struct Space {
  // [issue]: what stands (unless it only means "not decided"), and what could be settled instead:
  // open, not against the ladder rule. Ascending.
  std::vector<std::vector<std::uint8_t>> options;
  // Every combination of these options could be signed. Otherwise options depend on each other,
  // and each table has to be asked about.
  bool separable = false;
  bool countable = false;          // whether there are fewer than 2^63 combinations
  std::uint64_t combinations = 0;  // when countable
};

// Outcomes with their number, which counts combinations of a space in the order of the file (the
// last issue runs fastest), and their utilities, summed in the order of the issues.
struct OutcomeList {
  std::size_t seats = 0;
  std::vector<std::uint64_t> numbers;
  std::vector<double> utilities;  // [outcome x seats + seat]

  [[nodiscard]] std::size_t size() const { return numbers.size(); }
  [[nodiscard]] bool empty() const { return numbers.empty(); }
  [[nodiscard]] std::span<const double> of(std::size_t outcome) const {
    return {utilities.data() + outcome * seats, seats};
  }
};

// The options of a combination, one an issue.
void options_of(const Space& space, std::uint64_t number, std::span<std::uint8_t> options);
// Appends a combination with its utilities.
void add_outcome(const Space& space, std::span<const Stake> stakes, std::uint64_t number,
                 OutcomeList& out);

}  // namespace demarche::analyse
