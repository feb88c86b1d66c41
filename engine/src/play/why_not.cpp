#include <algorithm>

#include "core/block.h"
#include "demarche/play.h"
#include "play/legality.h"
#include "rules/course.h"
#include "rules/news.h"

namespace demarche {
namespace {

bool uses_target(Move::Kind kind) { return kind == Move::Kind::play || kind == Move::Kind::ask; }

bool uses_what(Move::Kind kind) {
  return kind == Move::Kind::play || kind == Move::Kind::withdraw || kind == Move::Kind::inject;
}

// Equal moves are equal bytes: what a kind does not use is zero, entries ascend, the rest of a
// package is empty.
bool is_canonical(const Move& move) {
  if (move.kind > Move::Kind::inject) return false;
  if (!uses_target(move.kind) && move.target != 0) return false;
  if (!uses_what(move.kind) && move.what != 0) return false;
  const Package& package = move.package;
  if (move.kind != Move::Kind::propose) return package == Package{};
  if (package.count > Package::kMost) return false;
  for (std::size_t row = package.count; row < Package::kMost; ++row) {
    if (package.entries[row] != Package::Entry{}) return false;
  }
  for (std::size_t row = 1; row < package.count; ++row) {
    if (package.entries[row - 1].issue >= package.entries[row].issue) return false;
  }
  return true;
}

Phase phase_for(Move::Kind kind) {
  switch (kind) {
    case Move::Kind::play:
    case Move::Kind::withdraw:
    case Move::Kind::done:
      return Phase::planning;
    case Move::Kind::propose:
    case Move::Kind::pass:
    case Move::Kind::ask:
      return Phase::proposing;
    case Move::Kind::accept:
    case Move::Kind::reject:
      return Phase::answering;
    default:
      return Phase::voting;
  }
}

bool fits_phase(Move::Kind kind, Phase phase) {
  if (kind == Move::Kind::walk_out) {
    return phase == Phase::proposing || phase == Phase::answering;
  }
  return phase_for(kind) == phase;
}

WhyNot why_not_awaited(const Scenario& scenario, const State& state, const Move& move,
                       SeatId seat) {
  switch (move.kind) {
    case Move::Kind::play:
      if (move.what >= scenario.moves.size()) return refuse(Refusal::unknown);
      return why_not_play(scenario, state, seat, MoveId{move.what}, move.target);
    case Move::Kind::withdraw:
      return why_not_withdraw(scenario, state, seat, move.what);
    case Move::Kind::propose:
      return why_not_package(scenario, state, seat, move.package);
    case Move::Kind::ask:
      return why_not_ask(scenario, state, seat, move.target);
    case Move::Kind::accept:
      return why_not_accept(scenario, state, seat);
    case Move::Kind::walk_out:
      return why_not_walk_out(state, seat);
    case Move::Kind::vote_yes:
    case Move::Kind::vote_no:
      return why_not_ballot(scenario, state, seat, move.kind);
    default:
      return {};  // done, pass, reject, abstain: always
  }
}

}  // namespace

WhyNot refuse(Refusal refusal) {
  WhyNot why;
  why.refusal = refusal;
  return why;
}

WhyNot why_not(const Scenario& scenario, const State& state, const Move& move) {
  if (!is_canonical(move)) return refuse(Refusal::unknown);
  if (state.head().phase == Phase::over) return refuse(Refusal::game_over);
  if (move.kind == Move::Kind::inject) {
    if (move.seat != Move::kFacilitator) return refuse(Refusal::not_yours);
    return why_not_inject(scenario, state, move.what);
  }
  if (move.seat == Move::kFacilitator) return refuse(Refusal::not_yours);
  if (move.seat >= scenario.seats.size()) return refuse(Refusal::unknown);
  if (!fits_phase(move.kind, state.head().phase)) return refuse(Refusal::wrong_phase);
  const SeatId seat{std::size_t{move.seat}};
  if (!awaited(scenario, state).has(seat)) return refuse(Refusal::not_your_turn);
  return why_not_awaited(scenario, state, move, seat);
}

WhyNot why_not_inject(const Scenario& scenario, const State& state, std::size_t event) {
  if (event >= scenario.events.size()) return refuse(Refusal::unknown);
  if (!scenario.events[event].inject) return refuse(Refusal::not_yours);
  if (has_fired(scenario, state, EventId{event})) return refuse(Refusal::used_up);
  return {};
}

SeatSet awaited(const Scenario& scenario, const State& state) {
  const StateHead& head = state.head();
  const SittingState& sitting = head.sitting;
  const std::uint32_t unanswered = sitting.asked & ~sitting.answered;
  SeatSet one;
  switch (head.phase) {
    case Phase::planning:
      if (!scenario.open_planning) return {all_seats(scenario).bits & ~head.planning_done};
      one.add(seat_of(head.turn));
      return one;
    case Phase::proposing:
      if (sitting.proposer != Move::kNobody) one.add(seat_of(sitting.proposer));
      return one;
    case Phase::answering:
      return {unanswered & (~unanswered + 1U)};  // in seat order
    case Phase::voting:
      return {unanswered};
    case Phase::over:
      break;
  }
  return {};
}

EndingId ending(const State& state) {
  const std::uint8_t ending = state.head().ending;
  return ending == 0xFF ? EndingId{} : EndingId{std::size_t{ending}};
}

}  // namespace demarche
