#include "analyse/review_worlds.h"

#include "demarche/chance.h"
#include "demarche/continue.h"
#include "result/assess.h"

namespace demarche::analyse {

namespace {

std::uint64_t seed_for(const Inquiry& inquiry, const char* purpose, int number) {
  DrawKey key;
  key.kind = Draw::policy;
  key.who = static_cast<std::uint64_t>(number);
  key.what = key_of(purpose);
  return mix(inquiry.effort.seed, key);
}

}  // namespace

Draws draws_of(const Inquiry& inquiry, Purpose purpose, int number) {
  if (purpose == Purpose::picking) {
    return {seed_for(inquiry, "world that a review picks in", number),
            seed_for(inquiry, "choices that a review picks by", number)};
  }
  return {seed_for(inquiry, "world that a review scores in", number),
          seed_for(inquiry, "choices that a review scores by", number)};
}

bool goes_on(const ReviewSpace& space) { return !space.goes_on || space.goes_on(); }

Led play_out(const Inquiry& inquiry, std::uint64_t policy_seed, ReviewSpace& space) {
  const Scenario& scenario = *inquiry.scenario;
  play_on(scenario, space.played, policy_seed, space.thoughts);
  return {result_points(scenario, space.played.state, inquiry.seat),
          ending(space.played.state).index()};
}

Led play_out_with(const Inquiry& inquiry, const Move& move, std::uint64_t policy_seed,
                  ReviewSpace& space) {
  space.played = space.imagined;
  if (why_not(*inquiry.scenario, space.played.state, move).legal())
    apply(*inquiry.scenario, space.played, move);
  return play_out(inquiry, policy_seed, space);
}

Millipoints mean_of(std::int64_t sum, std::int64_t count) {
  const std::int64_t twice = 2'000 * sum;
  return (twice + (sum < 0 ? -count : count)) / (2 * count);
}

}  // namespace demarche::analyse
