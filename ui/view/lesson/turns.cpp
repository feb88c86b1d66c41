#include "view/lesson/turns.h"

#include <algorithm>

#include "view/lesson/around.h"
#include "view/lesson/lesson.h"
#include "view/review/after.h"
#include "view/review_told.h"

namespace demarche::view {
namespace {

// The decision that moved most, whatever moved it.
std::size_t weight_of(const analyse::ReviewedDecision& decision) {
  const auto size = [](analyse::Millipoints part) {
    return static_cast<std::size_t>(part < 0 ? -part : part);
  };
  return std::max({size(decision.opportunity), size(decision.choice), size(decision.others),
                   size(decision.chance)});
}

std::vector<ReviewedTurn> turns_in(const analyse::Review& review, const Words& words) {
  std::vector<ReviewedTurn> out;
  for (TurningPoint& turn : turns_of(words, review))
    out.push_back({review.seat, &review.decisions[turn.row], std::move(turn.sentences)});
  return out;
}

const analyse::Review* own_review(const App& app) {
  return app.after && app.after->review.review ? app.after->review.review.get() : nullptr;
}

}  // namespace

std::vector<SeatId> seats_to_review(const App& app) {
  std::vector<SeatId> out;
  const ClassTurns& turns = app.around.turns;
  if (!is_class(app) || !app.play->game->over() || turns.stopped || !turns.reviews.empty())
    return out;
  const SeatSet people = app.play->game->record().settings.human_seats;
  for (std::size_t seat = 0; seat < app.play->scenario->seats.size(); ++seat)
    if (people.has(SeatId(seat)) && !app.lesson->computed.has(SeatId(seat))) out.emplace_back(seat);
  return out;
}

std::vector<ReviewedTurn> reviewed_turns(const App& app, const Words& words) {
  std::vector<ReviewedTurn> out;
  const ClassTurns& turns = app.around.turns;
  for (const auto& review : turns.reviews) {
    std::vector<ReviewedTurn> all = turns_in(*review, words);
    const auto most = std::max_element(
        all.begin(), all.end(), [](const ReviewedTurn& one, const ReviewedTurn& other) {
          return weight_of(*one.decision) < weight_of(*other.decision);
        });
    if (most != all.end()) out.push_back(std::move(*most));
  }
  if (turns.reviews.empty() && !is_class(app)) {
    if (const analyse::Review* own = own_review(app)) out = turns_in(*own, words);
  }
  std::stable_sort(out.begin(), out.end(), [](const ReviewedTurn& one, const ReviewedTurn& other) {
    return one.decision->move < other.decision->move;
  });
  return out;
}

}  // namespace demarche::view
