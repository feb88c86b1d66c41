#include "demarche/game.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace demarche {

namespace {

// Rounds that are closed in a state: all before the one in progress; all when the game is over.
std::size_t closed_rounds(const State& state) {
  const std::size_t round = state.head().round;
  if (state.head().phase == Phase::over) return round;
  return round == 0 ? 0 : round - 1;
}

// The hash of what stands where the game next waits, once for each round that has closed on the
// way.
void record_closed(const State& state, Record& record) {
  while (record.round_hashes.size() < closed_rounds(state))
    record.round_hashes.push_back(hash(state));
}

bool in_sealed_planning(const Scenario& scenario, const State& state) {
  return !scenario.open_planning && state.head().phase == Phase::planning;
}

Level level_of(const Settings& settings, SeatId seat) {
  return seat.index() < settings.levels.size() ? settings.levels[seat.index()]
                                               : Level::in_character;
}

}  // namespace

Game::Game(const Scenario& scenario, const Settings& settings) : scenario_(&scenario) {
  record_.scenario_digest = scenario.digest;
  record_.settings = settings;
  situation_ = start(scenario, settings, &log_);
  record_closed(situation_.state, record_);
}

bool Game::over() const { return situation_.state.head().phase == Phase::over; }

SeatSet Game::awaited_people() const {
  return SeatSet{awaited(*scenario_, situation_.state).bits & record_.settings.human_seats.bits};
}

WhyNot Game::make(const Move& move) {
  const WhyNot why = why_not(*scenario_, situation_.state, move);
  if (!why.legal()) return why;
  // What a facilitator brings in is seen at once: nothing before it can be taken back.
  if (move.seat == Move::kFacilitator || !in_sealed_planning(*scenario_, situation_.state)) {
    planning_marks_.clear();
  } else {
    planning_marks_.push_back({situation_, log_.size()});
  }
  const std::uint8_t round = situation_.state.head().round;
  apply(*scenario_, situation_, move, &log_);
  record_.moves.push_back(move);
  record_closed(situation_.state, record_);
  const bool same_planning =
      in_sealed_planning(*scenario_, situation_.state) && situation_.state.head().round == round;
  if (!same_planning) planning_marks_.clear();
  return why;
}

void Game::run_computed(const GoesOn& goes_on) {
  while (!over() && awaited_people().empty()) {
    const SeatSet waiting = awaited(*scenario_, situation_.state);
    assert(!waiting.empty());
    decide_for(SeatId(static_cast<std::size_t>(__builtin_ctz(waiting.bits))), goes_on);
  }
}

Move Game::decide_for(SeatId seat, const GoesOn& goes_on) {
  const Settings& settings = record_.settings;
  const Level level = level_of(settings, seat);
  Planned planned;
  Workspace space;
  if (level == Level::planner) {
    planned = choose_planning(*scenario_, situation_, seat, settings.policy_seed,
                              {settings.simulations, goes_on}, space);
  } else {
    planned.move = choose(*scenario_, situation_, seat, level, settings.policy_seed, space);
  }
  if (planned.stopped)
    record_.cut_short.push_back(
        {static_cast<std::uint32_t>(record_.moves.size()), planned.simulations});
  const Move move = planned.move;
  const WhyNot why = make(move);
  assert(why.legal());
  static_cast<void>(why);
  return move;
}

namespace {

// As when one move had never been made.
void forget_move(std::size_t taken, std::vector<CutShort>& cut_short) {
  std::erase_if(cut_short, [&](const CutShort& row) { return row.move == taken; });
  for (CutShort& row : cut_short) {
    if (row.move > taken) --row.move;
  }
}

}  // namespace

bool Game::undo(SeatId seat) {
  const std::size_t marks = planning_marks_.size();
  const std::size_t first =
      record_.moves.size() - marks;  // the moves of this planning that have marks
  std::size_t at = marks;
  while (at > 0 && record_.moves[first + at - 1].seat != seat.value) --at;
  if (at == 0) return false;
  const std::size_t taken = at - 1;
  const std::vector<Move> later(record_.moves.begin() + static_cast<std::ptrdiff_t>(first + at),
                                record_.moves.end());
  record_.moves.resize(first + taken);
  forget_move(first + taken, record_.cut_short);
  situation_ = std::move(planning_marks_[taken].situation);
  log_.resize(planning_marks_[taken].log_size);
  planning_marks_.resize(taken);
  // Sealed choices of others do not depend on what was taken back.
  for (const Move& move : later) {
    const WhyNot why = make(move);
    assert(why.legal());
    static_cast<void>(why);
  }
  return true;
}

}  // namespace demarche
