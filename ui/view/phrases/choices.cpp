// Decisions in words: what was chosen, and where in the game.
#include "view/phrases.h"

namespace demarche::view {
namespace {

// One a kind that needs no more than its word.
const char* key_of(Move::Kind kind) {
  switch (kind) {
    case Move::Kind::done:
      return "choice.done";
    case Move::Kind::pass:
      return "choice.pass";
    case Move::Kind::accept:
      return "choice.accept";
    case Move::Kind::reject:
      return "choice.reject";
    case Move::Kind::walk_out:
      return "choice.walk-out";
    case Move::Kind::vote_yes:
      return "choice.vote-yes";
    case Move::Kind::vote_no:
      return "choice.vote-no";
    default:
      return "choice.abstain";
  }
}

}  // namespace

std::string Phrases::choice(const Move& move_made) const {
  const auto target = [&] {
    return move_made.target == Move::kNobody ? SeatId{} : SeatId(std::size_t{move_made.target});
  };
  switch (move_made.kind) {
    case Move::Kind::play:
      return move(MoveId{move_made.what}, target());
    case Move::Kind::withdraw:
      return words_("choice.withdraw", {int{move_made.what} + 1});
    case Move::Kind::propose:
      return words_("choice.propose", {package(move_made.package)});
    case Move::Kind::ask:
      return words_("choice.ask", {seat(target())});
    case Move::Kind::inject:
      return words_("choice.inject", {text(scenario_->events[move_made.what].title)});
    default:
      return words_(key_of(move_made.kind));
  }
}

std::string Phrases::moment(const analyse::Made& made) const {
  const Phase phase = made.phase;
  if (phase == Phase::planning) return words_("moment.planning", {made.round});
  const std::string& format = text(scenario_->formats[made.format.index()].name);
  if (phase == Phase::proposing) return words_("moment.proposing", {made.round, format});
  const char* key = phase == Phase::voting ? "moment.voting" : "moment.answering";
  return words_(key, {made.round, format, seat(made.proposer), package(made.package)});
}

}  // namespace demarche::view
