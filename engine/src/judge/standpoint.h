// One seat judged under one profile in given circumstances: what does not depend on the package. A
// package is then judged by sums alone.
#pragma once

#include <cstdint>

#include "core/block.h"
#include "core/program.h"
#include "demarche/judge.h"
#include "judge/circumstances.h"

namespace demarche {

struct Standpoint {
  SeatId seat;
  ProfileId profile;
  SeatId knower;                  // with whose knowledge it is read; none: everything is seen
  bool by_telephone = false;      // not in the room: demands a quarter more
  std::int64_t table = 0;         // sum of weight x value of the standing table
  std::int32_t outlook = 0;       // spent losses counted
  std::int32_t best = 0;          // the most it could gain on this agenda, points
  std::int32_t ambition = 0;      // per mille of that
  std::int32_t trust_factor = 0;  // per mille, 500 to 1500
  std::int32_t demand = 0;        // points
};

[[nodiscard]] Standpoint standpoint(const Scenario& scenario, const State& state,
                                    const Circumstances& circumstances, SeatId seat,
                                    ProfileId profile, SeatId knower = {});
[[nodiscard]] Judgement judge(const Scenario& scenario, const State& state, const Standpoint& from,
                              const Package& package);

// Sum of weight x value over the standing table, before the division by the value scale. `worth`:
// Program::worth_of the profile.
[[nodiscard]] std::int64_t table_sum(const Scenario& scenario, const State& state,
                                     const std::int64_t* worth);
// What an option adds to that sum if it replaces what stands.
[[nodiscard]] inline std::int64_t change_of_sum(const Scenario& scenario, const State& state,
                                                const std::int64_t* worth, std::size_t issue,
                                                std::size_t option) {
  const std::int64_t* const of_issue = worth + scenario.program->issues[issue].first_option;
  return of_issue[option] - of_issue[Block(scenario, state).table()[issue]];
}
// Points of utility out of such a sum: 1000 x sum / (1000 x value_scale).
[[nodiscard]] inline std::int32_t points(const Scenario& scenario, std::int64_t sum) {
  return static_cast<std::int32_t>(sum / scenario.value_scale);
}

// Outlook before spent losses, and the sum of losses that the seat has accepted, by that profile's
// values.
[[nodiscard]] std::int32_t outlook_unspent(const Scenario& scenario, const State& state,
                                           SeatId seat, ProfileId profile, SeatId knower = {},
                                           WhyTree* why = nullptr, std::uint8_t depth = 1);
[[nodiscard]] std::int32_t accepted_losses(const Scenario& scenario, const State& state,
                                           SeatId seat, ProfileId profile);
[[nodiscard]] std::int32_t outlook_as_known(const Scenario& scenario, const State& state,
                                            SeatId seat, ProfileId profile, SeatId knower);

// A refusal is "a little short" up to this many points, "far apart" beyond.
inline constexpr std::int32_t kALittleShort = 40;

}  // namespace demarche
