#include "demarche/analyse/outcomes.h"

#include <array>

#include "demarche/limits.h"

namespace demarche::analyse {

void options_of(const Space& space, std::uint64_t number, std::span<std::uint8_t> options) {
  for (std::size_t issue = space.options.size(); issue-- > 0;) {
    const std::vector<std::uint8_t>& row = space.options[issue];
    options[issue] = row[number % row.size()];
    number /= row.size();
  }
}

void add_outcome(const Space& space, std::span<const Stake> stakes, std::uint64_t number,
                 OutcomeList& out) {
  std::array<std::uint8_t, Limits::kIssues> table{};
  options_of(space, number, table);
  out.seats = stakes.size();
  out.numbers.push_back(number);
  for (const Stake& stake : stakes) {
    double sum = 0;
    for (std::size_t issue = 0; issue < space.options.size(); ++issue)
      sum += stake.worth[issue][table[issue]];
    out.utilities.push_back(sum);
  }
}

}  // namespace demarche::analyse
