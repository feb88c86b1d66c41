// What each seat thinks the others really want: a probability for every profile, in millionths.
//
// A value beside the state, copied with it. Updated by apply after each answer that a seat has
// seen: a profile that would have answered otherwise counts a tenth (a third where a person plays
// the seat); every profile keeps at least 1 percent. Normalised by largest remainder to exactly
// 1,000,000.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "demarche/scenario.h"

namespace demarche {

class Beliefs {
 public:
  Beliefs() = default;
  explicit Beliefs(const Scenario& scenario);  // the scenario's draw weights

  // Probabilities that `believer` gives to the profiles of `other`; one value a profile, sum
  // 1,000,000.
  [[nodiscard]] std::span<const std::int32_t> of(SeatId believer, SeatId other) const;
  [[nodiscard]] std::span<std::int32_t> of(SeatId believer, SeatId other);
  friend bool operator==(const Beliefs&, const Beliefs&) = default;

 private:
  std::uint32_t seats_ = 0;
  std::vector<std::uint32_t> first_;      // [other]
  std::uint32_t stride_ = 0;              // profiles of all seats
  std::vector<std::int32_t> millionths_;  // [believer * stride + first[other] + profile]
};

// Words instead of numbers: what share of certainty a probability is spoken of with.
enum class Likelihood : std::uint8_t { unlikely, possible, likely, almost_certain };
[[nodiscard]] Likelihood likelihood(std::int32_t millionths);  // below 150,000; 450,000; 850,000

}  // namespace demarche
