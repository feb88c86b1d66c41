#include "judge/learn.h"

#include <algorithm>
#include <array>

#include "judge/normalise.h"
#include "judge/standpoint.h"

namespace demarche {

namespace {

// Weight of an answer that a profile would have given, against 1 for one that it would not: people
// surprise more.
constexpr std::int64_t kExpectedOfComputer = 10;
constexpr std::int64_t kExpectedOfPerson = 3;

// Bit k: profile k of the answerer would accept, as far as the believer can tell.
std::uint32_t would_accept(const Scenario& scenario, const State& state,
                           const Circumstances& circumstances, SeatId answerer,
                           const Package& package, SeatId believer) {
  std::uint32_t mask = 0;
  for (std::size_t k = 0; k < scenario.seats[answerer.index()].profiles.size(); ++k) {
    const Standpoint from =
        standpoint(scenario, state, circumstances, answerer, ProfileId(k), believer);
    if (judge(scenario, state, from, package).accepts) mask |= 1U << k;
  }
  return mask;
}

void reweigh(std::span<std::int32_t> shares, std::uint32_t expected, std::int64_t factor) {
  std::array<std::int64_t, kMostProfiles> weights{};
  for (std::size_t k = 0; k < shares.size(); ++k) {
    weights[k] = shares[k] * ((expected >> k & 1U) != 0 ? factor : 1);
  }
  normalise({weights.data(), shares.size()}, shares);
}

}  // namespace

void learn(const Scenario& scenario, const State& state, Beliefs& beliefs, SeatId answerer,
           const Package& package, bool accepted, SeatSet witnesses) {
  witnesses.remove(answerer);
  if (scenario.seats[answerer.index()].profiles.size() < 2) return;
  const bool person = SeatSet{state.head().human_seats}.has(answerer);
  const bool all_see_all = std::all_of(scenario.meters.begin(), scenario.meters.end(),
                                       [](const Meter& meter) { return meter.everyone_sees; });
  const Circumstances circumstances = circumstances_of(scenario, state, package);
  std::uint32_t accepting = 0;
  bool known = false;
  for (std::size_t s = 0; s < scenario.seats.size(); ++s) {
    const SeatId believer(s);
    if (!witnesses.has(believer)) continue;
    if (!known)
      accepting = would_accept(scenario, state, circumstances, answerer, package, believer);
    known = all_see_all;
    reweigh(beliefs.of(believer, answerer), accepted ? accepting : ~accepting,
            person ? kExpectedOfPerson : kExpectedOfComputer);
  }
}

}  // namespace demarche
