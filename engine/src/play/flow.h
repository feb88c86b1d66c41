// How a game goes on between two decisions.
#pragma once

#include "rules/course.h"
#include "rules/effects.h"

namespace demarche {

// News of the round, then its planning.
void begin_round(const Course& course);
// A seat has nothing more to plan: the next one's turn, or the reveal and all that follows.
void end_planning_of(const Course& course, SeatId seat);
// Looks for what comes next: a sitting, the close of the round, the next round. Stops at a decision
// or at the end.
void go_on(const Course& course);

// Sealed choices take effect, seat after seat, in an order that turns by one each round.
void reveal(const Course& course);
// One choice takes effect: paid for already, drawn with the odds that were fixed for it.
void carry_out_move(const Course& course, SeatId seat, const PlannedMove& planned);

// Begins the next sitting that is due this round; false when there is none left.
bool begin_next_sitting(const Course& course);
enum class Ended : std::uint8_t { usually, nothing_left };  // on the agenda
void end_sitting(const Course& course, Ended why = Ended::usually);
// Who hears what is said in the sitting.
[[nodiscard]] SeatSet audience_of_sitting(const Course& course);

// Decisions in a sitting.
void propose(const Course& course, SeatId seat, const Package& package);
void pass(const Course& course, SeatId seat);
void ask(const Course& course, SeatId seat, SeatId target);
void walk_out(const Course& course, SeatId seat);
// `kind`: accept, reject, or walk_out (already told and paid for).
void answer(const Course& course, SeatId seat, Move::Kind kind);
void vote(const Course& course, SeatId seat, Move::Kind ballot);

// Those who hear the answer learn from it, as things stood when it was given.
void learn_from_answer(const Course& course, SeatId seat, bool accepted);
// An answer or ballot has come in: when it was the last, the package is settled or has failed.
void count_answers(const Course& course);
void count_ballots(const Course& course);
// An exchange is done. `countering`: who may answer with a counter-proposal, or nobody.
void end_exchange(const Course& course, SeatId countering);

// When effects of what a sitting has decided are carried out, and for whom.
[[nodiscard]] Occasion occasion_of_decision(const Course& course, SeatId self, SeatSet consenters);
// A package is settled.
void settle(const Course& course, const Package& package, SeatId proposer, SeatSet consenters);

// Drift, formats that open, endings, what is due next round.
void close_round(const Course& course);

}  // namespace demarche
