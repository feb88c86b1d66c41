// Everything that the analysis knows of one table, for any number of parties.
#pragma once

#include <functional>
#include <optional>

#include "demarche/analyse/outcomes.h"

namespace demarche::analyse {

// One outcome by itself.
struct Pick {
  std::uint64_t number = 0;  // of the combination
  std::vector<double> utilities;
};

// Beyond these an answer is left out, and says so.
struct AnalysisLimits {
  std::uint64_t combinations = 20'000'000;  // looked at one by one
  std::size_t frontier = 2'000'000;         // points on the frontier of two parties
  std::size_t kept = 500'000;               // packages of the zone that are kept, three and more
  std::size_t efficient = 5'000;            // efficient packages, three and more parties
  // Asked every few milliseconds; false: nobody wants the answer any more, and the rest is left
  // out. Empty: nobody is asked.
  std::function<bool()> goes_on = {};
};

// Which answers had to be left out.
struct LeftOut {
  bool outcomes = false;   // the number of outcomes, and everything after it
  bool zone = false;       // the number of packages in the zone
  bool efficient = false;  // the frontier, or the efficient packages of the zone
  bool solutions = false;
  bool stopped = false;  // AnalysisLimits::goes_on said no: the analysis is of no use
};

struct Analysis {
  std::vector<Stake> stakes;  // in the order of the seats
  Space space;
  std::uint64_t outcomes = 0;  // tables that could stand: open, and signable by whoever is asked
  // The zone of agreement: outcomes that change the table and that everyone whose consent they
  // need prefers to walking away.
  std::uint64_t zone = 0;
  // Two parties: the frontier of all outcomes. More: of the zone.
  OutcomeList efficient;
  // Two parties: among all outcomes. More: within the zone.
  std::optional<Pick> nash, kalai_smorodinsky, egalitarian, max_welfare;
  LeftOut left_out;
};

// Judges the table of a state: each seat by the given profile. Nothing that seats keep from each
// other is respected here: this is for the time after a game, and for whoever writes a scenario.
[[nodiscard]] Analysis analysis_of(const Scenario& scenario, const State& state,
                                   std::span<const ProfileId> profiles,
                                   const AnalysisLimits& limits = {});

// The profile that a seat most likely has: by the heaviest constellation, the first of equals, and
// where it leaves the seat open by the heaviest profile.
[[nodiscard]] std::vector<ProfileId> likeliest_profiles(const Scenario& scenario);
// The profiles that a state has drawn.
[[nodiscard]] std::vector<ProfileId> drawn_profiles(const Scenario& scenario, const State& state);

// The outcomes of a two-party scenario, every one with its utilities, for tactics to play over.
// False when there are more than `most`.
[[nodiscard]] bool list_outcomes(const Scenario& scenario, const State& state,
                                 std::span<const Stake> stakes, const Space& space,
                                 std::uint64_t most, OutcomeList& out);

}  // namespace demarche::analyse
