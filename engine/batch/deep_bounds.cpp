#include "deep_bounds.h"

#include <algorithm>

namespace demarche::batch {
namespace {

constexpr double kOverRandomLeast = 80;  // points
constexpr double kGoalsTimesLeast = 1.25;

Bound bound(std::string id, double value, double low, double high, std::string note) {
  return {std::move(id), value, low, high, value >= low && value <= high, std::move(note)};
}

const Rung& rung_of(const Ladder& ladder, SeatId seat, Policy policy) {
  return *std::find_if(ladder.rungs.begin(), ladder.rungs.end(), [&](const Rung& rung) {
    return rung.seat == seat && rung.policy == policy;
  });
}

// Chances and choices of every move by planners, whichever seat they had.
Sheet moves_of_planners(const Scenario& scenario, const Ladder& ladder) {
  Tally sum(scenario);
  for (const Rung& rung : ladder.rungs) {
    if (rung.policy == Policy::planner) sum.add(rung.tally);
  }
  return sum.of(About::moves);
}

}  // namespace

std::vector<Bound> deep_bounds(const Scenario& scenario, const Ladder& ladder) {
  std::vector<Bound> bounds;
  for (std::size_t seat = 0; seat < scenario.seats.size(); ++seat) {
    const std::string& id = scenario.actor_of(SeatId(seat)).id;
    const Rung& planner = rung_of(ladder, SeatId(seat), Policy::planner);
    const Rung& random = rung_of(ladder, SeatId(seat), Policy::random);
    bounds.push_back(bound("planner/" + id, result_of(planner).value - result_of(random).value,
                           kOverRandomLeast, kOpenEnd,
                           "mean result of the planner less that of random choices, points"));
    const double in_character = primary_kept(rung_of(ladder, SeatId(seat), Policy::in_character));
    if (in_character == 0) continue;
    bounds.push_back(bound("planner_goals/" + id, primary_kept(planner) / in_character,
                           kGoalsTimesLeast, kOpenEnd,
                           "primary goals kept by the planner, times those kept in character"));
  }
  const Sheet moves = moves_of_planners(scenario, ladder);
  for (std::size_t row = 0; row < moves.rows.size(); ++row) {
    const double value =
        share(moves.at(row, OfMoves::chosen), moves.at(row, OfMoves::chances)).value;
    const char* note = moves.at(row, OfMoves::chances) == 0 ? "never legal"
                       : value < kMoveLeast                 ? "hardly ever worth it to a planner"
                       : value > kMoveMost                  ? "nearly always taken by a planner"
                                                            : "share of its chances, by planners";
    bounds.push_back(bound("planner_move/" + moves.rows[row], value, kMoveLeast, kMoveMost, note));
  }
  return bounds;
}

}  // namespace demarche::batch
