#include "choose/vote_odds.h"

#include <algorithm>

namespace demarche {

namespace {

constexpr std::int64_t kMillion = 1'000'000;
constexpr std::size_t kSteps = 512;

// Weight and threshold in steps of the table below.
struct Scale {
  std::int64_t divisor = 1;
  [[nodiscard]] std::size_t steps(std::int64_t weight) const {
    return static_cast<std::size_t>(weight / divisor);
  }
};

}  // namespace

std::int64_t chance_of_passing(const Consent& consent, SeatSet voters, const OddsBySeat& odds) {
  Scale scale;
  scale.divisor = 1 + std::max<std::int64_t>(consent.needed, 0) / static_cast<std::int64_t>(kSteps);
  const std::size_t needed = scale.steps(consent.needed);
  // in_favour[w]: millionths that votes of weight w (the last: or more) are in favour and no veto
  // fell.
  std::array<std::int64_t, kSteps + 1> in_favour{};
  in_favour[0] = kMillion;
  for (std::size_t s = 0; s < consent.weights.size(); ++s) {
    const SeatId seat(s);
    if (consent.weights[s] <= 0 || !voters.has(seat) || consent.must_abstain.has(seat)) continue;
    const std::size_t weight = scale.steps(consent.weights[s]);
    const std::int64_t yes = odds[s].yes;
    const bool abstention_vetoes = consent.abstention == Consent::Abstention::counts_against;
    const std::int64_t against = abstention_vetoes ? kMillion - yes : odds[s].no;
    const std::int64_t stays = kMillion - yes - (consent.veto.has(seat) ? against : 0);
    for (std::size_t w = needed + 1; w-- > 0;) {
      const std::int64_t risen = in_favour[w] * yes / kMillion;
      in_favour[w] = in_favour[w] * stays / kMillion;
      in_favour[std::min(w + weight, needed)] += risen;
    }
  }
  return in_favour[needed];
}

}  // namespace demarche
