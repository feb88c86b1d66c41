// Why a move is refused, part by part. Everybody outside asks why_not, which puts the parts
// together.
#pragma once

#include "demarche/play.h"

namespace demarche {

[[nodiscard]] WhyNot refuse(Refusal refusal);

// A planning move of a seat whose planning is open: everything but whose turn it is.
[[nodiscard]] WhyNot why_not_play(const Scenario& scenario, const State& state, SeatId seat,
                                  MoveId move, std::uint8_t target);
// The same answer for one of the seat's own plays (Program::plays) that it can pay for, with room
// left for another move.
[[nodiscard]] bool may_play_now(const Scenario& scenario, const State& state, SeatId seat,
                                MoveId move, std::uint8_t target);
[[nodiscard]] WhyNot why_not_withdraw(const Scenario& scenario, const State& state, SeatId seat,
                                      std::size_t slot);
// A decision in the sitting of a seat that is awaited.
[[nodiscard]] WhyNot why_not_ask(const Scenario& scenario, const State& state, SeatId seat,
                                 std::uint8_t target);
[[nodiscard]] WhyNot why_not_accept(const Scenario& scenario, const State& state, SeatId seat);
[[nodiscard]] WhyNot why_not_walk_out(const State& state, SeatId seat);
[[nodiscard]] WhyNot why_not_ballot(const Scenario& scenario, const State& state, SeatId seat,
                                    Move::Kind ballot);
// A facilitator's inject.
[[nodiscard]] WhyNot why_not_inject(const Scenario& scenario, const State& state,
                                    std::size_t event);

// A package, proposed by a seat in the format in session.
[[nodiscard]] WhyNot why_not_package(const Scenario& scenario, const State& state, SeatId seat,
                                     const Package& package);
// The part of it that concerns one entry alone: agenda, what stands, ladder, rest, consent of the
// absent.
[[nodiscard]] WhyNot why_not_entry(const Scenario& scenario, const State& state,
                                   const Package::Entry& entry);
// The same for all options of an issue of the agenda: bit o is set where option o may be entered.
[[nodiscard]] std::uint32_t entry_options(const Scenario& scenario, const State& state,
                                          IssueId issue);
// The part that concerns the package as a whole: open, red lines, what can be carried at home.
[[nodiscard]] WhyNot why_not_together(const Scenario& scenario, const State& state, SeatId seat,
                                      const Package& package);

// Whether some package of the seat is legal: LegalMoves::may_propose, without listing.
[[nodiscard]] bool may_propose(const Scenario& scenario, const State& state, SeatId seat);
// Per issue the options that may stand in a package of the seat.
void find_options(const Scenario& scenario, const State& state, SeatId seat, LegalMoves& out);

}  // namespace demarche
