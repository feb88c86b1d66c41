// Two-party scenarios with exact values, drawn by lot, for tests of the analysis.
#pragma once

#include <cstdint>
#include <vector>

#include "demarche/scenario.h"

namespace demarche::test {

// What is drawn.
struct PartyShape {
  std::size_t issues = 3;
  std::size_t options = 4;  // that can be agreed on, an issue
  int levels = 5;           // different values an option may have; few make many ties
  bool opposed = false;     // the second party wants the contrary of the first
};

// Values and weights are decimals, as files have them; each issue has a status quo that is no
// outcome. Finished.
[[nodiscard]] Scenario two_party_scenario(std::uint64_t seed, const PartyShape& shape);

// The same with exact values given: [seat][issue][option that can be agreed on], and one weight an
// issue for both.
[[nodiscard]] Scenario two_party_scenario(
    const std::vector<double>& weights,
    const std::vector<std::vector<std::vector<double>>>& values);

}  // namespace demarche::test
