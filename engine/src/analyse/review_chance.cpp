// What luck changed in a move that was really made.
#include "analyse/review_pieces.h"
#include "demarche/imagine.h"

namespace demarche::analyse {

namespace {

bool is_over(const Situation& situation) { return situation.state.head().phase == Phase::over; }

// Result from `space.played` on, luck drawn already; hidden profiles are drawn here.
std::int32_t points_from(const Inquiry& inquiry, const Draws& draws, ReviewSpace& space) {
  if (!is_over(space.played))
    redraw_profiles(*inquiry.scenario, inquiry.seat, draws.world, space.played);
  return play_out(inquiry, draws.policy, space).points;
}

std::int32_t points_from(const Inquiry& inquiry, const Draws& draws, const Situation& real,
                         ReviewSpace& space) {
  space.played = real;
  redraw_luck(draws.world, space.played);
  return points_from(inquiry, draws, space);
}

// Whether two situations are the same but for luck to come.
bool alike(Situation& one, const Situation& other) {
  const std::uint64_t kept = one.state.head().world_seed;
  one.state.head().world_seed = other.state.head().world_seed;
  const bool same = one.state == other.state && one.beliefs == other.beliefs;
  one.state.head().world_seed = kept;
  return same;
}

}  // namespace

std::optional<Millipoints> chance_of(const Inquiry& inquiry, const Situation& before,
                                     const Move& move, const Situation& after, ReviewSpace& space) {
  std::int64_t sum = 0;
  for (int number = 0; number < inquiry.effort.continuations; ++number) {
    if (!goes_on(space)) return {};
    const Draws draws = draws_of(inquiry, Purpose::scoring, number);
    space.played = before;
    redraw_luck(draws.world, space.played);
    apply(*inquiry.scenario, space.played, move);
    if (alike(space.played, after)) continue;  // the same from here on: no difference
    sum -= points_from(inquiry, draws, space);
    sum += points_from(inquiry, draws, after, space);
  }
  return mean_of(sum, inquiry.effort.continuations);
}

std::optional<Millipoints> value_of(const Inquiry& inquiry, const Situation& stands,
                                    ReviewSpace& space) {
  if (is_over(stands)) {
    space.played = stands;
    return mean_of(play_out(inquiry, 0, space).points, 1);
  }
  std::int64_t sum = 0;
  for (int number = 0; number < inquiry.effort.continuations; ++number) {
    if (!goes_on(space)) return {};
    const Draws draws = draws_of(inquiry, Purpose::scoring, number);
    sum += points_from(inquiry, draws, stands, space);
  }
  return mean_of(sum, inquiry.effort.continuations);
}

}  // namespace demarche::analyse
