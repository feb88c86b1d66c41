// A game that a test plays by hand, one decision a line. Every move is checked to be legal.
#pragma once

#include <initializer_list>
#include <utility>
#include <vector>

#include "demarche/play.h"

namespace demarche::test {

class Played {
 public:
  Played(const Scenario& scenario, const Settings& settings);

  [[nodiscard]] const Scenario& scenario() const { return *scenario_; }
  [[nodiscard]] Situation& situation() { return situation_; }
  [[nodiscard]] State& state() { return situation_.state; }
  [[nodiscard]] SittingState& sitting() { return situation_.state.head().sitting; }
  [[nodiscard]] const Log& log() const { return log_; }

  // Asserts that the move is legal and makes it.
  void make(const Move& move);
  // Refusal of a move.
  [[nodiscard]] Refusal refusal(const Move& move) const;

  void play(SeatId seat, MoveId move, SeatId target = {});
  void done(SeatId seat);
  void all_done();  // everybody still planning ends it
  void propose(SeatId seat, const Package& package);
  void pass(SeatId seat);
  void answer(SeatId seat, bool accepted);
  void vote(SeatId seat, Move::Kind ballot);
  void walk_out(SeatId seat);

  // Ends the planning and passes until a sitting of the format is in session (of this round or a
  // later one).
  void go_to(FormatId format);
  // Passes until the next planning, or the end.
  void go_to_planning();
  // Gives the turn to a seat by letting others pass. The sitting must last until then.
  void give_turn_to(SeatId seat);

  [[nodiscard]] std::int32_t meter(MeterId meter, SeatId of = {}, SeatId in = {}) const;
  [[nodiscard]] std::size_t option(IssueId issue) const;
  // How many happenings of a kind there are, from a place in the log on.
  [[nodiscard]] std::size_t count(Happening::Kind kind, std::size_t from = 0) const;
  [[nodiscard]] const Happening& last(Happening::Kind kind) const;  // there must be one

 private:
  void step_without_will();  // done, pass or reject of whoever is awaited first

  const Scenario* scenario_;
  Log log_;  // before the situation, whose start it already hears
  Situation situation_;
};

// Moves as values.
[[nodiscard]] Move play_move(SeatId seat, MoveId move, SeatId target = {});
[[nodiscard]] Move simple_move(SeatId seat, Move::Kind kind);
[[nodiscard]] Move proposal(SeatId seat, const Package& package);
[[nodiscard]] Move question(SeatId seat, SeatId target);

}  // namespace demarche::test
