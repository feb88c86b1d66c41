// A game being played: the scenario it belongs to, its start, its moves, where they have led.
//
// A game is its start and its moves; everything else here follows from them and is kept for speed.
// A Game refers to its scenario, which must outlive it.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "demarche/choose.h"
#include "demarche/happening.h"
#include "demarche/play.h"
#include "demarche/settings.h"

namespace demarche {

// A planner's decision whose search a limit of time has ended: with so many simulations as its
// limit the planner would choose the same again.
struct CutShort {
  std::uint32_t move = 0;  // row of Record::moves
  std::uint32_t simulations = 0;
  friend bool operator==(const CutShort&, const CutShort&) = default;
};

// What a save holds beside the rules part of the scenario.
struct Record {
  std::uint32_t rules_version =
      2;  // of the engine; a change of rules that changes outcomes raises it
  std::uint64_t scenario_digest = 0;
  Settings settings;
  std::vector<Move> moves;
  std::vector<std::uint64_t> round_hashes;  // state hash when each round closed
  std::vector<CutShort> cut_short;          // ascending; where no time was set: none
};

struct ReplayFault;

class Game {
 public:
  Game(const Scenario& scenario, const Settings& settings);

  [[nodiscard]] const Scenario& scenario() const { return *scenario_; }
  [[nodiscard]] const Situation& situation() const { return situation_; }
  [[nodiscard]] const State& state() const { return situation_.state; }
  [[nodiscard]] const Record& record() const { return record_; }
  [[nodiscard]] const Log& log() const { return log_; }
  [[nodiscard]] bool over() const;
  [[nodiscard]] SeatSet awaited_people() const;  // seats of persons that may decide now

  // Makes a move if it is legal; otherwise says why not and changes nothing.
  WhyNot make(const Move& move);
  // Lets computed seats decide until a person is awaited or the game is over. In sealed planning
  // they plan last. `goes_on`: a limit of time for planners (choose.h); where it ends a search, the
  // record says so.
  void run_computed(const GoesOn& goes_on = {});
  // Lets the computer decide once for a seat, whoever plays it (auto-play, a teacher acting for a
  // team).
  Move decide_for(SeatId seat, const GoesOn& goes_on = {});
  // Takes back the last move of `seat` in this round's planning, if nothing has been revealed
  // since.
  bool undo(SeatId seat);

 private:
  friend Game replay(const Scenario& scenario, const Record& record, ReplayFault& fault);
  struct Mark {
    Situation situation;
    std::size_t log_size = 0;
  };
  const Scenario* scenario_;
  Situation situation_;
  Record record_;
  Log log_;
  std::vector<Mark> planning_marks_;  // before each move of the planning in progress
};

// Where a replay left its record.
struct ReplayFault {
  enum class Kind : std::uint8_t { none, other_scenario, other_rules, illegal_move, hash_differs };
  Kind kind = Kind::none;
  std::size_t move = 0;    // index of the illegal move
  std::int32_t round = 0;  // whose hash differs
  WhyNot why_not;
};

// Plays a record again. On a fault the game holds what was good so far.
[[nodiscard]] Game replay(const Scenario& scenario, const Record& record, ReplayFault& fault);

}  // namespace demarche
