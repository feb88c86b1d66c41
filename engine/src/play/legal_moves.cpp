#include <algorithm>

#include "demarche/play.h"
#include "play/legality.h"
#include "rules/course.h"

namespace demarche {
namespace {

// Fills the list in ascending order, so that it needs no sorting.
class Lister {
 public:
  Lister(const Scenario& scenario, const State& state, SeatId seat, LegalMoves& out)
      : scenario_(scenario), state_(state), seat_(seat), out_(out) {}

  void planning() const;
  void proposing() const;
  void answering() const;
  void voting() const;

 private:
  void add(Move::Kind kind, std::uint8_t target = 0, std::size_t what = 0) const {
    Move& move = out_.moves.emplace_back();
    move.kind = kind;
    move.seat = byte_of(seat_);
    move.target = target;
    move.what = static_cast<std::uint16_t>(what);
  }
  const Scenario& scenario_;
  const State& state_;
  SeatId seat_;
  LegalMoves& out_;
};

void Lister::planning() const {
  const Program& program = *scenario_.program;
  const std::uint32_t* const first = program.first_play.data() + seat_.index();
  for (std::uint32_t row = first[0]; row < first[1]; ++row) {
    const Play& play = program.plays[row];
    if (why_not_play(scenario_, state_, seat_, MoveId{play.move}, play.target).legal()) {
      add(Move::Kind::play, play.target, play.move);
    }
  }
  const std::size_t slots = plan_of(scenario_, state_, seat_).size();
  for (std::size_t slot = 0; slot < slots; ++slot) {
    if (why_not_withdraw(scenario_, state_, seat_, slot).legal()) {
      add(Move::Kind::withdraw, 0, slot);
    }
  }
  add(Move::Kind::done);
}

void Lister::proposing() const {
  const Format& format = scenario_.formats[state_.head().sitting.format];
  out_.least = format.least;
  out_.most = format.most;
  find_options(scenario_, state_, seat_, out_);
  add(Move::Kind::pass);
  for (std::size_t target = 0; target < scenario_.seats.size(); ++target) {
    const auto byte = static_cast<std::uint8_t>(target);
    if (why_not_ask(scenario_, state_, seat_, byte).legal()) add(Move::Kind::ask, byte);
  }
  add(Move::Kind::walk_out);
}

void Lister::answering() const {
  if (why_not_accept(scenario_, state_, seat_).legal()) add(Move::Kind::accept);
  add(Move::Kind::reject);
  if (why_not_walk_out(state_, seat_).legal()) add(Move::Kind::walk_out);
}

void Lister::voting() const {
  for (const Move::Kind ballot : {Move::Kind::vote_yes, Move::Kind::vote_no}) {
    if (why_not_ballot(scenario_, state_, seat_, ballot).legal()) add(ballot);
  }
  add(Move::Kind::abstain);
}

void list_injects(const Scenario& scenario, const State& state, LegalMoves& out) {
  for (std::size_t event = 0; event < scenario.events.size(); ++event) {
    if (!why_not_inject(scenario, state, event).legal()) continue;
    Move& move = out.moves.emplace_back();
    move.kind = Move::Kind::inject;
    move.seat = Move::kFacilitator;
    move.what = static_cast<std::uint16_t>(event);
  }
}

}  // namespace

void legal_moves(const Scenario& scenario, const State& state, SeatId seat, LegalMoves& out) {
  out.moves.clear();
  out.may_propose = false;
  out.least = out.most = 0;
  out.options.fill(0);
  if (state.head().phase == Phase::over) return;
  if (seat.value == Move::kFacilitator) return list_injects(scenario, state, out);
  if (seat.index() >= scenario.seats.size() || !awaited(scenario, state).has(seat)) return;
  const Lister lister(scenario, state, seat, out);
  switch (state.head().phase) {
    case Phase::planning:
      return lister.planning();
    case Phase::proposing:
      return lister.proposing();
    case Phase::answering:
      return lister.answering();
    case Phase::voting:
      return lister.voting();
    case Phase::over:
      return;
  }
}

bool contains(const Scenario& scenario, const State& state, const LegalMoves& set,
              const Move& move) {
  if (move.kind == Move::Kind::propose) {
    return set.may_propose && why_not(scenario, state, move).legal();
  }
  return std::binary_search(set.moves.begin(), set.moves.end(), move);
}

}  // namespace demarche
