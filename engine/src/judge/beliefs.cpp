#include "demarche/beliefs.h"

#include <algorithm>
#include <cassert>

#include "judge/normalise.h"

namespace demarche {

namespace {

// Sum of weights of the constellations that give `seat` the profile, or leave it to the seat's own
// draw.
std::int64_t constellation_weight(const Scenario& scenario, std::size_t seat, ProfileId profile) {
  std::int64_t weight = 0;
  for (const Constellation& constellation : scenario.constellations) {
    if (constellation.profiles[seat] == profile) weight += constellation.weight;
  }
  return weight;
}

// Prior of a profile, in shares that need not add up to anything: what the scenario's draw gives
// it.
std::int64_t prior_weight(const Scenario& scenario, std::size_t seat, std::size_t k,
                          std::int64_t own_total) {
  const std::int64_t own = scenario.seats[seat].profiles[k].draw_weight;
  if (scenario.constellations.empty()) return own;
  const std::int64_t named = constellation_weight(scenario, seat, ProfileId(k));
  const std::int64_t free = constellation_weight(scenario, seat, ProfileId{});
  return named * own_total + free * own;
}

}  // namespace

Beliefs::Beliefs(const Scenario& scenario)
    : seats_(static_cast<std::uint32_t>(scenario.seats.size())) {
  for (const Seat& seat : scenario.seats) {
    first_.push_back(stride_);
    stride_ += static_cast<std::uint32_t>(seat.profiles.size());
  }
  first_.push_back(stride_);
  millionths_.resize(std::size_t{seats_} * stride_);
  for (std::size_t other = 0; other < seats_; ++other) {
    const auto& profiles = scenario.seats[other].profiles;
    std::int64_t own_total = 0;
    for (const Profile& profile : profiles) own_total += profile.draw_weight;
    std::vector<std::int64_t> weights;
    for (std::size_t k = 0; k < profiles.size(); ++k) {
      weights.push_back(prior_weight(scenario, other, k, own_total));
    }
    for (std::size_t believer = 0; believer < seats_; ++believer) {
      normalise(weights, of(SeatId(believer), SeatId(other)));
    }
  }
}

std::span<const std::int32_t> Beliefs::of(SeatId believer, SeatId other) const {
  assert(believer.index() < seats_ && other.index() < seats_);
  const std::uint32_t from = first_[other.index()];
  return {millionths_.data() + believer.index() * stride_ + from, first_[other.index() + 1] - from};
}

std::span<std::int32_t> Beliefs::of(SeatId believer, SeatId other) {
  assert(believer.index() < seats_ && other.index() < seats_);
  const std::uint32_t from = first_[other.index()];
  return {millionths_.data() + believer.index() * stride_ + from, first_[other.index() + 1] - from};
}

Likelihood likelihood(std::int32_t millionths) {
  if (millionths < 150'000) return Likelihood::unlikely;
  if (millionths < 450'000) return Likelihood::possible;
  if (millionths < 850'000) return Likelihood::likely;
  return Likelihood::almost_certain;
}

}  // namespace demarche
