// What one game adds to a tally.
#pragma once

#include <vector>

#include "demarche/batch/simulate.h"
#include "demarche/play.h"
#include "demarche/result.h"

namespace demarche::batch {

class GameCount {
 public:
  // `only`: moves are counted for this seat alone; none: for all.
  GameCount(const Scenario& scenario, SeatId only);

  // Before anything else of a game, in memory that is kept from game to game. The tally must
  // outlive the game.
  void begin(Tally& tally);
  void hear(const Log& log);
  // Before a seat decides: what it may do now.
  void before(const State& state, SeatId seat);
  void decided(const State& state, const Move& move);
  void finish(const State& state, std::uint64_t world_seed);

 private:
  enum class Word : std::uint8_t { none, opened, waited };

  void hear_one(const Happening& told);
  void hear_sitting(const Happening& told);
  void hear_settled(const Happening& told);
  void note_chances(const State& state, SeatId seat);
  void note_first_word(const State& state, SeatId seat);
  [[nodiscard]] bool counts_moves_of(SeatId seat) const { return !only_.exists() || only_ == seat; }
  [[nodiscard]] bool may_play(const State& state, SeatId seat, std::size_t move) const;
  void finish_events(std::int32_t rounds, std::uint64_t world_seed);
  void finish_options(const State& state);
  void finish_seat(const SeatResult& result);

  const Scenario& scenario_;
  SeatId only_;
  Tally* tally_ = nullptr;
  std::vector<std::size_t> first_option_;                  // [issue]: row of its first option
  std::vector<bool> settled_;                              // [option row]
  std::vector<std::uint8_t> event_round_;                  // [event]: the first in which it came
  std::vector<bool> held_;                                 // [format]
  std::vector<std::uint8_t> chance_round_, chosen_round_;  // [move * seats + seat]: last counted
  std::vector<std::uint8_t> planned_round_;  // [seat]: in which its chances were noted
  std::vector<Word> word_;                   // [seat]
  std::vector<std::int64_t> decisions_;      // [seat]
  bool sitting_is_new_ = false;
  bool met_at_a_venue_ = false;
};

}  // namespace demarche::batch
