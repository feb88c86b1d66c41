#include "view/futures.h"

#include <algorithm>

namespace demarche::view {
namespace {

using Kind = Happening::Kind;

bool is_move(const Happening& told) {
  return told.kind == Kind::move_succeeded || told.kind == Kind::move_failed ||
         told.kind == Kind::move_void;
}

bool worth_telling(const Happening& told) {
  switch (told.kind) {
    case Kind::event:
    case Kind::walked_out:
    case Kind::vote_failed:
    case Kind::settled:
    case Kind::ended:
      return true;
    default:
      return is_move(told);
  }
}

// The same thing was done or came, whatever was drawn for it.
bool alike(const Happening& one, const Happening& other) {
  return one.kind == other.kind && one.seat == other.seat && one.target == other.target &&
         one.what == other.what && one.package == other.package;
}

const CourseRound* round_of(const Course& course, std::int32_t round) {
  const auto row = static_cast<std::size_t>(round - 1);
  return round >= 1 && row < course.rounds.size() ? &course.rounds[row] : nullptr;
}

// Each happening of one side is matched with at most one of the other.
std::vector<RoundLine> lines_of(const CourseRound* own, const CourseRound* beside, SeatId seat,
                                bool differences_only) {
  std::vector<RoundLine> out;
  if (own == nullptr) return out;
  std::vector<Happening> left;
  if (beside != nullptr) left = beside->told;
  for (const Happening& told : own->told) {
    const auto same = std::find_if(left.begin(), left.end(),
                                   [&](const Happening& other) { return alike(told, other); });
    const bool differs = same == left.end();
    if (!differs) left.erase(same);
    const bool weighs = !is_move(told) || (seat.exists() && told.seat == seat.index());
    if (differs || (weighs && !differences_only)) out.push_back({&told, differs});
  }
  return out;
}

}  // namespace

Course course_of(const Game& game) {
  const Scenario& scenario = game.scenario();
  const State& state = game.state();
  Course out;
  out.record = game.record();
  out.round = state.head().round;
  for (std::int32_t round = 1; round <= out.round; ++round) out.rounds.push_back({round, {}});
  for (const Happening& told : game.log()) {
    const auto row = static_cast<std::size_t>(std::max(int{told.round}, 1) - 1);
    if (worth_telling(told) && row < out.rounds.size()) out.rounds[row].told.push_back(told);
  }
  for (std::size_t issue = 0; issue < scenario.issues.size(); ++issue)
    out.table.push_back(standing_table(scenario, state)[issue]);
  for (std::size_t seat = 0; seat < scenario.seats.size(); ++seat)
    out.worth.push_back(result(scenario, state, SeatId(seat)).result);
  if (game.over()) out.outcome = outcome(scenario, state);
  return out;
}

std::optional<Futures> futures_of(const Scenario& scenario, const Record& record, std::size_t move,
                                  const Move& other, WhyNot& why_not,
                                  const analyse::PlayOnWatch& watch) {
  const analyse::Futures games = analyse::futures(scenario, record, move, other, watch);
  why_not = games.why_not;
  if (!games.chosen || !games.other) return std::nullopt;
  Futures out;
  out.made = analyse::moves_made(scenario, record)[move];
  out.chosen_move = record.moves[move];
  out.other_move = other;
  out.played = course_of(analyse::game_before(scenario, record, record.moves.size()));
  out.chosen = course_of(*games.chosen);
  out.other = course_of(*games.other);
  return out;
}

std::optional<Game> branch_at(const Scenario& scenario, const Record& record, std::size_t move,
                              const Move& instead, WhyNot& why_not) {
  Game game = analyse::game_before(scenario, record, move);
  why_not = game.make(instead);
  if (!why_not.legal()) return std::nullopt;
  return game;
}

bool RoundPair::differs() const {
  const auto other = [](const RoundLine& line) { return line.differs; };
  return std::any_of(left.begin(), left.end(), other) ||
         std::any_of(right.begin(), right.end(), other);
}

std::vector<RoundPair> side_by_side(const Course& left, const Course& right, SeatId seat,
                                    std::int32_t first_round, bool differences_only) {
  std::vector<RoundPair> out;
  const std::int32_t last = std::max(left.round, right.round);
  for (std::int32_t round = std::max(first_round, 1); round <= last; ++round) {
    const CourseRound* one = round_of(left, round);
    const CourseRound* other = round_of(right, round);
    out.push_back({round, lines_of(one, other, seat, differences_only),
                   lines_of(other, one, seat, differences_only)});
  }
  return out;
}

}  // namespace demarche::view
