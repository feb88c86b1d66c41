#include "demarche/analyse/review_work.h"

#include <cassert>
#include <utility>

#include "analyse/review_pieces.h"

namespace demarche::analyse {

ReviewWork::ReviewWork(const Scenario& scenario, const Record& record, SeatId seat,
                       const ReviewEffort& effort)
    : inquiry_{&scenario, seat, effort}, moves_(record.moves) {
  assert(seat.index() < scenario.seats.size());
  assert(effort.continuations >= 2 && effort.alternatives >= 2);
  walk(record);
  if (decisions_.empty()) return;
  chance_.assign(moves_.size() - decisions_.front().move, 0);
}

void ReviewWork::walk(const Record& record) {
  Situation situation = start(*inquiry_.scenario, record.settings);
  for (std::size_t row = 0; row < moves_.size(); ++row) {
    situations_.push_back(situation);
    const Move& move = moves_[row];
    if (move.seat == inquiry_.seat.index()) {
      ReviewedDecision& decision = decisions_.emplace_back();
      decision.move = row;
      decision.decision = static_cast<std::int32_t>(decisions_.size());
      decision.round = situation.state.head().round;
      decision.phase = situation.state.head().phase;
      decision.chosen = move;
    }
    apply(*inquiry_.scenario, situation, move);
  }
  situations_.push_back(std::move(situation));
}

bool ReviewWork::work_on(std::size_t piece, ReviewSpace& space) {
  assert(piece < pieces());
  if (piece < decisions_.size()) {
    ReviewedDecision& decision = decisions_[piece];
    auto made = weighed(inquiry_, situations_[decision.move], decision, space);
    if (made) decision = std::move(*made);
    return made.has_value();
  }
  piece -= decisions_.size();
  const bool at_end = piece == chance_.size();
  const std::size_t row = at_end ? moves_.size() : decisions_.front().move + piece;
  const auto made =
      at_end ? value_of(inquiry_, situations_.back(), space)
             : chance_of(inquiry_, situations_[row], moves_[row], situations_[row + 1], space);
  if (made) (at_end ? end_ : chance_[piece]) = *made;
  return made.has_value();
}

Review review_game(const Scenario& scenario, const Record& record, SeatId seat,
                   const ReviewEffort& effort) {
  ReviewWork work(scenario, record, seat, effort);
  ReviewSpace space;
  for (std::size_t piece = 0; piece < work.pieces(); ++piece) work.work_on(piece, space);
  return work.put_together();
}

}  // namespace demarche::analyse
