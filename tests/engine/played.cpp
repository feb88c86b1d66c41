#include "engine/played.h"

#include <algorithm>
#include <catch2/catch.hpp>

namespace demarche::test {

Played::Played(const Scenario& scenario, const Settings& settings)
    : scenario_(&scenario), situation_(start(scenario, settings, &log_)) {}

void Played::make(const Move& move) {
  const WhyNot why = why_not(*scenario_, situation_.state, move);
  INFO("kind " << static_cast<int>(move.kind) << " of seat " << int{move.seat});
  REQUIRE(static_cast<int>(why.refusal) == 0);
  apply(*scenario_, situation_, move, &log_);
}

Refusal Played::refusal(const Move& move) const {
  return why_not(*scenario_, situation_.state, move).refusal;
}

void Played::play(SeatId seat, MoveId move, SeatId target) { make(play_move(seat, move, target)); }

void Played::done(SeatId seat) { make(simple_move(seat, Move::Kind::done)); }

void Played::all_done() {
  const std::uint8_t round = situation_.state.head().round;
  while (situation_.state.head().phase == Phase::planning &&
         situation_.state.head().round == round) {
    step_without_will();
  }
}

void Played::propose(SeatId seat, const Package& package) { make(proposal(seat, package)); }

void Played::pass(SeatId seat) { make(simple_move(seat, Move::Kind::pass)); }

void Played::answer(SeatId seat, bool accepted) {
  make(simple_move(seat, accepted ? Move::Kind::accept : Move::Kind::reject));
}

void Played::vote(SeatId seat, Move::Kind ballot) { make(simple_move(seat, ballot)); }

void Played::walk_out(SeatId seat) { make(simple_move(seat, Move::Kind::walk_out)); }

void Played::step_without_will() {
  const SeatSet seats = awaited(*scenario_, situation_.state);
  REQUIRE(!seats.empty());
  const SeatId seat{static_cast<std::size_t>(__builtin_ctz(seats.bits))};
  switch (situation_.state.head().phase) {
    case Phase::planning:
      return done(seat);
    case Phase::proposing:
      return pass(seat);
    case Phase::answering:
      return answer(seat, false);
    default:
      return vote(seat, Move::Kind::abstain);
  }
}

void Played::go_to(FormatId format) {
  while (sitting().format != format.index()) {
    REQUIRE(situation_.state.head().phase != Phase::over);
    step_without_will();
  }
}

void Played::go_to_planning() {
  while (situation_.state.head().phase != Phase::planning &&
         situation_.state.head().phase != Phase::over) {
    step_without_will();
  }
}

void Played::give_turn_to(SeatId seat) {
  const std::uint8_t format = sitting().format;
  while (sitting().proposer != seat.index()) {
    REQUIRE(sitting().format == format);
    step_without_will();
  }
}

std::int32_t Played::meter(MeterId meter, SeatId of, SeatId in) const {
  return meter_value(*scenario_, situation_.state, meter, of, in);
}

std::size_t Played::option(IssueId issue) const {
  return standing_table(*scenario_, situation_.state)[issue.index()];
}

std::size_t Played::count(Happening::Kind kind, std::size_t from) const {
  return static_cast<std::size_t>(
      std::count_if(log_.begin() + static_cast<std::ptrdiff_t>(from), log_.end(),
                    [kind](const Happening& told) { return told.kind == kind; }));
}

const Happening& Played::last(Happening::Kind kind) const {
  const auto found = std::find_if(log_.rbegin(), log_.rend(),
                                  [kind](const Happening& told) { return told.kind == kind; });
  REQUIRE(found != log_.rend());
  return *found;
}

Move play_move(SeatId seat, MoveId move, SeatId target) {
  Move made = simple_move(seat, Move::Kind::play);
  made.what = move.value;
  made.target = target.exists() ? static_cast<std::uint8_t>(target.index()) : Move::kNobody;
  return made;
}

Move simple_move(SeatId seat, Move::Kind kind) {
  Move made;
  made.kind = kind;
  made.seat = static_cast<std::uint8_t>(seat.index());
  return made;
}

Move proposal(SeatId seat, const Package& package) {
  Move made = simple_move(seat, Move::Kind::propose);
  made.package = package;
  return made;
}

Move question(SeatId seat, SeatId target) {
  Move made = simple_move(seat, Move::Kind::ask);
  made.target = static_cast<std::uint8_t>(target.index());
  return made;
}

}  // namespace demarche::test
