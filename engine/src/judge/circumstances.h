// The circumstances in which packages are judged: the sitting in progress, or none. What does not
// depend on who judges.
#pragma once

#include <array>
#include <cstdint>

#include "demarche/move.h"
#include "demarche/scenario.h"
#include "demarche/state.h"

namespace demarche {

struct Circumstances {
  static constexpr std::size_t kMostIssues = 64;

  SeatSet parties;           // in the room; without a sitting: whose consent the package needs
  FormatId format;           // none: no sitting in progress
  std::uint64_t agenda = 0;  // bits over issues
  // Per issue of the agenda: options, other than the standing one, that could be settled by
  // themselves now (open, not against the ladder rule, not resting). Red lines are not looked at
  // here.
  std::array<std::uint32_t, kMostIssues> open{};
  std::int64_t time = 0;   // 1000 x (round - 1) + 1000 x exchanges done / exchanges of the sitting
  std::int64_t whole = 1;  // 1000 x rounds

  [[nodiscard]] bool on_agenda(std::size_t issue) const { return (agenda >> issue & 1U) != 0; }
};

// The sitting in progress; without one, circumstances whose agenda are the package's issues and
// whose parties are those whose consent it needs.
[[nodiscard]] Circumstances circumstances_of(const Scenario& scenario, const State& state,
                                             const Package& package);

// A package of one entry.
[[nodiscard]] inline Package only(IssueId issue, OptionId option) {
  Package package;
  package.entries[0] = {static_cast<std::uint8_t>(issue.index()),
                        static_cast<std::uint8_t>(option.index())};
  package.count = 1;
  return package;
}

// Share of the concession made at time t of T, per mille (Faratin, Sierra and Jennings 1998). 0 <=
// t <= T <= 255,000.
[[nodiscard]] std::int32_t concession(Tactic tactic, std::int64_t time, std::int64_t whole);

}  // namespace demarche
