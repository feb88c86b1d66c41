#include "view/review/after.h"

#include <algorithm>
#include <cstdlib>

namespace demarche::view {
namespace {

using Kind = Happening::Kind;

bool drawn(const Scenario& scenario, const Happening& told) {
  if (told.kind == Kind::event)
    return scenario.events[told.what].trigger == EventRule::Trigger::chance;
  const bool tried = told.kind == Kind::move_succeeded || told.kind == Kind::move_failed;
  return tried && told.amount > 0 && told.amount < 1000;
}

bool deed(const Happening& told) {
  switch (told.kind) {
    case Kind::move_succeeded:
    case Kind::move_failed:
    case Kind::proposed:
    case Kind::accepted:
    case Kind::refused:
    case Kind::walked_out:
    case Kind::voted:
      return true;
    default:
      return false;
  }
}

Aftermath aftermath_of(const Scenario& scenario, const Log& log, std::size_t from, SeatId seat) {
  Aftermath out;
  for (std::size_t row = from; row < log.size(); ++row) {
    const Happening& told = log[row];
    const bool own = SeatId(std::size_t{told.seat}) == seat;
    if (drawn(scenario, told)) {
      out.chance.push_back(told);
    } else if (deed(told) && !own) {
      out.others.push_back(told);
    }
  }
  return out;
}

}  // namespace

std::int64_t Standing::below(std::int32_t result) const {
  return std::lower_bound(results.begin(), results.end(), result) - results.begin();
}

After& after_of(App& app) {
  const Play& play = *app.play;
  if (!app.after || app.after->made.size() != play.game->record().moves.size()) {
    auto after = std::make_shared<After>();
    after->made = analyse::moves_made(*play.scenario, play.game->record());
    const std::size_t own = play.seat.index();
    after->review.beside = SeatId(own == 0 && play.scenario->seats.size() > 1 ? 1 : 0);
    app.after = std::move(after);
  }
  return *app.after;
}

void turn_to(App& app, std::size_t decision) {
  const Play& play = *app.play;
  ReviewDesk& desk = after_of(app).review;
  if (!desk.review || desk.review->decisions.empty()) return;
  const std::vector<analyse::ReviewedDecision>& all = desk.review->decisions;
  desk.at = std::min(decision, all.size() - 1);
  const Record& record = play.game->record();
  const Game before = analyse::game_before(*play.scenario, record, all[desk.at].move);
  observe(*play.scenario, before.state(), before.situation().beliefs, play.seat, desk.then);
  const bool last = desk.at + 1 == all.size();
  const std::size_t end = last ? record.moves.size() : all[desk.at + 1].move;
  const Game next = analyse::game_before(*play.scenario, record, end);
  desk.aftermath = aftermath_of(*play.scenario, next.log(), before.log().size(), play.seat);
}

void put_review(App& app, std::shared_ptr<const analyse::Review> review) {
  ReviewDesk& desk = after_of(app).review;
  desk.review = std::move(review);
  turn_to(app, desk.at);
}

std::optional<std::size_t> mattered_most(const analyse::Review& review) {
  const analyse::TurningPoints& points = review.turning;
  std::optional<std::size_t> best;
  analyse::Millipoints most = 0;
  const auto look = [&](std::size_t row, analyse::Millipoints analyse::ReviewedDecision::*part) {
    if (row >= review.decisions.size()) return;
    const analyse::Millipoints size = std::llabs(review.decisions[row].*part);
    if (size <= most) return;
    most = size;
    best = row;
  };
  look(points.choice, &analyse::ReviewedDecision::choice);
  look(points.opportunity, &analyse::ReviewedDecision::opportunity);
  look(points.others, &analyse::ReviewedDecision::others);
  look(points.chance, &analyse::ReviewedDecision::chance);
  return best;
}

}  // namespace demarche::view
