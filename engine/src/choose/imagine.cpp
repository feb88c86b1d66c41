#include "demarche/imagine.h"

#include <algorithm>
#include <cassert>

#include "core/program.h"
#include "demarche/chance.h"
#include "demarche/observe.h"

namespace demarche {
namespace {

constexpr std::uint32_t kMillion = 1'000'000;

// Draws keyed by who is imagined, so that a seat added to the scenario changes none of the others.
DrawKey key_for(const Scenario& scenario, SeatId other) {
  DrawKey key;
  key.kind = Draw::policy;
  key.who = scenario.actor_of(other).key;
  key.what = key_of("imagined profile");
  return key;
}

ProfileId drawn_profile(std::span<const std::int32_t> millionths, std::uint32_t lot) {
  std::size_t row = 0;
  for (auto left = static_cast<std::int64_t>(lot); row + 1 < millionths.size(); ++row) {
    left -= millionths[row];
    if (left < 0) break;
  }
  return ProfileId(row);
}

void draw_luck(std::uint64_t draw, StateHead& head) {
  DrawKey luck;
  luck.kind = Draw::policy;
  luck.what = key_of("imagined luck");
  head.world_seed = mix(draw, luck);
}

void draw_profiles(const Scenario& scenario, const Beliefs& beliefs, SeatId seat,
                   std::uint64_t draw, StateHead& head) {
  for (std::size_t other = 0; other < scenario.seats.size(); ++other) {
    if (SeatId(other) == seat) continue;
    const std::uint32_t lot = demarche::draw(draw, key_for(scenario, SeatId(other)), kMillion);
    const ProfileId profile = drawn_profile(beliefs.of(seat, SeatId(other)), lot);
    head.profile[other] = static_cast<std::uint8_t>(profile.index());
  }
}

// What the seat thinks of others is what it takes everybody to think of them.
void share_beliefs(const Scenario& scenario, const Beliefs& real, SeatId seat, Beliefs& out) {
  const Beliefs& prior = scenario.program->prior_beliefs;
  out = prior;
  for (std::size_t believer = 0; believer < scenario.seats.size(); ++believer) {
    for (std::size_t other = 0; other < scenario.seats.size(); ++other) {
      if (SeatId(other) == seat) continue;
      const auto from = real.of(seat, SeatId(other));
      std::copy(from.begin(), from.end(), out.of(SeatId(believer), SeatId(other)).begin());
    }
  }
}

// What others have chosen in secret they choose again.
void begin_again(const Scenario& scenario, SeatId seat, StateHead& head) {
  const std::uint32_t own = 1U << seat.index();
  SittingState& sitting = head.sitting;
  if (head.phase == Phase::planning && !scenario.open_planning) {
    head.planning_done &= own | scenario.program->idle.bits;
  }
  if (head.phase == Phase::voting) sitting.answered &= own;
  // By telephone nobody hears whose turn it was: it goes on from who proposes.
  if (sitting.format != 0xFF && sitting.turn == Move::kNobody) sitting.turn = sitting.proposer;
}

}  // namespace

void imagine(const Scenario& scenario, const Situation& real, SeatId seat, std::uint64_t draw,
             Situation& out) {
  assert(awaited(scenario, real.state).has(seat));
  conceal(scenario, real.state, seat, out.state);
  draw_luck(draw, out.state.head());
  draw_profiles(scenario, real.beliefs, seat, draw, out.state.head());
  begin_again(scenario, seat, out.state.head());
  share_beliefs(scenario, real.beliefs, seat, out.beliefs);
}

void redraw_luck(std::uint64_t draw, Situation& situation) {
  draw_luck(draw, situation.state.head());
}

void redraw_profiles(const Scenario& scenario, SeatId seat, std::uint64_t draw,
                     Situation& situation) {
  draw_profiles(scenario, situation.beliefs, seat, draw, situation.state.head());
}

}  // namespace demarche
