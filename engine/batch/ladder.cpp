#include "demarche/batch/ladder.h"

#include <algorithm>

#include "json/write.h"

namespace demarche::batch {

const std::vector<Policy>& levels_of_a_ladder() {
  static const std::vector<Policy> levels{Policy::random, Policy::newcomer, Policy::in_character,
                                          Policy::planner};
  return levels;
}

std::int64_t usual_games(const Scenario& scenario) {
  const auto seats = static_cast<std::int64_t>(scenario.seats.size());
  constexpr std::int64_t kGames = 64, kSeats = 5;
  if (seats <= kSeats) return kGames;
  return std::max<std::int64_t>(kGames * kSeats * kSeats * kSeats / (seats * seats * seats), 2);
}

Ladder climb(const Scenario& scenario, const LadderPlan& plan, const std::function<bool()>& goes_on,
             const std::function<void(std::int64_t)>& heard) {
  Ladder ladder{plan.games, {}};
  std::int64_t done = 0;
  for (std::size_t seat = 0; seat < scenario.seats.size(); ++seat) {
    for (const Policy policy : levels_of_a_ladder()) {
      const Plan games{plan.seed, plan.games, policy, {}, SeatId(seat)};
      Played played{{}, Tally(scenario)};
      const Watch watch{goes_on,
                        [&](const Played& so_far) { heard(done + size_of(so_far.games)); }};
      play_games(scenario, games, {1, plan.games}, plan.jobs, watch, played);
      if (!goes_on()) return ladder;
      done += plan.games;
      ladder.rungs.push_back({SeatId(seat), policy, std::move(played.tally)});
    }
  }
  return ladder;
}

Interval result_of(const Rung& rung) {
  const Sheet& sheet = rung.tally.of(About::seats);
  const std::size_t row = rung.seat.index();
  return mean(rung.tally.games(), sheet.at(row, OfSeats::result),
              sheet.at(row, OfSeats::result_squared));
}

double primary_kept(const Rung& rung) {
  const Sheet& sheet = rung.tally.of(About::seats);
  const std::size_t row = rung.seat.index();
  return share(sheet.at(row, OfSeats::primary_kept), sheet.at(row, OfSeats::primary)).value;
}

std::string ladder_json(const Scenario& scenario, const Ladder& ladder) {
  io::JsonWriter out;
  out.open_object();
  out.member("games", ladder.games);
  out.key("results");
  out.open_list();
  for (const Rung& rung : ladder.rungs) {
    const Interval points = result_of(rung);
    out.open_object();
    out.member("seat", scenario.actor_of(rung.seat).id);
    out.member("level", name_of(rung.policy));
    out.key("mean");
    out.raw(decimal(points.value, 3));
    out.key("low");
    out.raw(decimal(points.low, 3));
    out.key("high");
    out.raw(decimal(points.high, 3));
    out.key("primary_goals");
    out.raw(decimal(primary_kept(rung), 6));
    out.close_object();
  }
  out.close_list();
  out.close_object();
  return out.take();
}

}  // namespace demarche::batch
