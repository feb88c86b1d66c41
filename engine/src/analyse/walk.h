// Every combination of a space, one after the other, with what it is worth to each seat.
#pragma once

#include <array>
#include <span>
#include <vector>

#include "demarche/analyse/outcomes.h"
#include "demarche/limits.h"

namespace demarche::analyse {

// Calls visit(number, table, worths) for each; stops when it returns false. Sums are kept for each
// issue, so that a step costs a little more than the issues that it changes.
template <class Visit>
void for_each_combination(const Space& space, std::span<const Stake> stakes, Visit visit) {
  const std::size_t issues = space.options.size(), seats = stakes.size();
  std::array<std::uint8_t, Limits::kIssues> table{};
  std::array<std::size_t, Limits::kIssues> at{};  // which of the options
  std::vector<Worth> sums((issues + 1) * seats);  // [issues added so far][seat]
  for (const std::vector<std::uint8_t>& options : space.options) {
    if (options.empty()) return;
  }
  std::size_t from = 0;  // first issue whose sum is to be renewed
  for (std::uint64_t number = 0;; ++number) {
    for (; from < issues; ++from) {
      table[from] = space.options[from][at[from]];
      for (std::size_t s = 0; s < seats; ++s) {
        sums[(from + 1) * seats + s] = sums[from * seats + s] + stakes[s].parts[from][table[from]];
      }
    }
    if (!visit(number, std::span<const std::uint8_t>(table.data(), issues),
               std::span<const Worth>(sums.data() + issues * seats, seats))) {
      return;
    }
    while (from > 0 && at[from - 1] + 1 == space.options[from - 1].size()) at[--from] = 0;
    if (from == 0) return;
    ++at[--from];
  }
}

}  // namespace demarche::analyse
