// How likely a vote is to pass, if every voter decides on its own.
#pragma once

#include <array>
#include <cstdint>

#include "demarche/issues.h"

namespace demarche {

// What is believed of one answer, in millionths; what is left of a million is abstention (or a
// refusal).
struct AnswerOdds {
  std::int64_t yes = 0;
  std::int64_t no = 0;
};
using OddsBySeat = std::array<AnswerOdds, 32>;

// In millionths. `voters`: who is there to vote; others abstain. Sums of weights above 512 are
// counted in 512 steps, which is good enough for a choice (no rule uses this).
[[nodiscard]] std::int64_t chance_of_passing(const Consent& consent, SeatSet voters,
                                             const OddsBySeat& odds);

// No less than that for any odds of which no seat is more in favour and none less against.
[[nodiscard]] std::int64_t passing_at_most(const Consent& consent, SeatSet voters,
                                           const OddsBySeat& odds);
// Whether two rules of voting come to the same, whatever the ballots.
[[nodiscard]] bool votes_alike(const Consent& one, const Consent& other);

}  // namespace demarche
