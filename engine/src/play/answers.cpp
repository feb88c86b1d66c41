#include "demarche/judge.h"
#include "judge/learn.h"
#include "play/flow.h"
#include "rules/consent.h"
#include "rules/package_of.h"
#include "rules/table.h"

namespace demarche {
namespace {

SittingState& sitting_of(const Course& course) { return course.head().sitting; }

// Hears an answer: who is in the room (or everyone), and the one who gave it.
SeatSet witnesses_of(const Course& course, SeatId seat) {
  SeatSet set = audience_of_sitting(course);
  set.add(seat);
  return set;
}

// Computed seats say why in words. A person says what it likes, or nothing.
void tell_refusal(const Course& course, SeatId seat, const Package& package) {
  course.tell(Happening::Kind::refused, witnesses_of(course, seat), [&](Happening& told) {
    told.seat = byte_of(seat);
    if ((course.head().human_seats >> seat.index() & 1U) != 0) return;
    const Judgement judgement =
        judge(course.scenario, course.state(), seat, profile_of(course.state(), seat), package);
    told.reason = judgement.reason;
    told.issue = judgement.issue.value;
  });
}

// Votes of a sitting: those cast, the proposer's own, and the absent, who abstain.
Ballots ballots_of(const Course& course, const Package& package) {
  const SittingState& sitting = sitting_of(course);
  const SeatSet needed = consent_needed(course.scenario, package);
  Ballots ballots;
  ballots.yes = {sitting.accepted};
  ballots.no = {sitting.answered & ~sitting.accepted & ~sitting.abstained};
  const SeatId proposer = seat_of(sitting.proposer);
  if (needed.has(proposer) && !bound_to_abstain(course.scenario, package).has(proposer)) {
    ballots.yes.add(proposer);
  }
  ballots.abstained = {needed.bits & ~ballots.yes.bits & ~ballots.no.bits};
  return ballots;
}

void open_ballots(const Course& course, const Package& package, const Ballots& ballots) {
  if (course.beliefs == nullptr && course.log == nullptr) return;
  const SeatSet bound = bound_to_abstain(course.scenario, package);
  const SeatSet audience = audience_of_sitting(course);
  const SeatSet answered{sitting_of(course).answered};
  for (std::size_t row = 0; row < course.scenario.seats.size(); ++row) {
    const SeatId seat{row};
    const bool yes = ballots.yes.has(seat);
    if (!yes && !ballots.no.has(seat) && !ballots.abstained.has(seat)) continue;
    course.tell(Happening::Kind::voted, audience, [&](Happening& told) {
      told.seat = byte_of(seat);
      told.amount = yes ? 1 : ballots.no.has(seat) ? 0 : 2;
    });
    if (!answered.has(seat) || bound.has(seat)) continue;  // says nothing about what it wants
    if (course.beliefs == nullptr) continue;
    learn(course.scenario, course.state(), *course.beliefs, seat, package, yes, audience);
  }
}

// What a lost vote brings with it: to each that stopped it by a veto, or to who proposed in vain.
void count_as_lost(const Course& course, const Package& package, const Ballots& ballots) {
  const SeatSet vetoed = vetoed_by(course.scenario, package, ballots);
  course.tell(Happening::Kind::vote_failed, audience_of_sitting(course), [&](Happening& told) {
    told.package = package;
    told.seats = vetoed;
  });
  const Rules& rules = course.scenario.rules;
  const SeatId proposer = seat_of(sitting_of(course).proposer);
  if (vetoed.empty()) {
    carry_out(course, rules.vote_short, occasion_of_decision(course, proposer, ballots.yes));
  }
  for (std::size_t row = 0; row < course.scenario.seats.size(); ++row) {
    if (!vetoed.has(SeatId{row})) continue;
    carry_out(course, rules.vote_vetoed, occasion_of_decision(course, SeatId{row}, ballots.yes));
  }
}

}  // namespace

void learn_from_answer(const Course& course, SeatId seat, bool accepted) {
  if (course.beliefs == nullptr) return;
  const Package package = package_on_table(sitting_of(course));
  learn(course.scenario, course.state(), *course.beliefs, seat, package, accepted,
        witnesses_of(course, seat));
}

void answer(const Course& course, SeatId seat, Move::Kind kind) {
  SittingState& sitting = sitting_of(course);
  const std::uint32_t bit = 1U << seat.index();
  if (kind == Move::Kind::accept) {
    course.tell(Happening::Kind::accepted, witnesses_of(course, seat),
                [&](Happening& told) { told.seat = byte_of(seat); });
    learn_from_answer(course, seat, true);
    sitting.accepted |= bit;
  } else if (kind == Move::Kind::reject) {
    tell_refusal(course, seat, package_on_table(sitting));
    learn_from_answer(course, seat, false);
    const bool present = (sitting.parties & bit) != 0;
    if (present && sitting.first_refuser == Move::kNobody) sitting.first_refuser = byte_of(seat);
  }
  sitting.answered |= bit;
  count_answers(course);
}

void count_answers(const Course& course) {
  SittingState& sitting = sitting_of(course);
  if (sitting.answered != sitting.asked) return;
  const SeatId proposer = seat_of(sitting.proposer);
  if (sitting.accepted == sitting.asked) {
    const Package package = package_on_table(sitting);
    forget_refusals(sitting);
    settle(course, package, proposer, consent_needed(course.scenario, package));
    return end_exchange(course, SeatId{});
  }
  remember_refusal(sitting, package_on_table(sitting));
  const FormatCode& format = course.program.formats[sitting.format];
  const SeatId refuser = seat_of(sitting.first_refuser);
  const bool may_counter =
      !format.mediator.exists() && refuser.exists() && SeatSet{sitting.parties}.has(refuser);
  end_exchange(course, may_counter ? refuser : SeatId{});
}

void vote(const Course& course, SeatId seat, Move::Kind ballot) {
  SittingState& sitting = sitting_of(course);
  const std::uint32_t bit = 1U << seat.index();
  sitting.answered |= bit;
  if (ballot == Move::Kind::vote_yes) sitting.accepted |= bit;
  if (ballot == Move::Kind::abstain) sitting.abstained |= bit;
  count_ballots(course);
}

void count_ballots(const Course& course) {
  SittingState& sitting = sitting_of(course);
  if (sitting.answered != sitting.asked) return;
  const Package package = package_on_table(sitting);
  const Ballots ballots = ballots_of(course, package);
  open_ballots(course, package, ballots);
  if (carried(course.scenario, package, ballots)) {
    const SeatId proposer = seat_of(sitting.proposer);
    forget_refusals(sitting);
    settle(course, package, proposer, ballots.yes);
    SeatSet free = consent_needed(course.scenario, package);
    free.bits &= ~bound_to_abstain(course.scenario, package).bits;
    if ((free.bits & ~ballots.yes.bits) == 0) {
      carry_out(course, course.scenario.rules.vote_unanimous,
                occasion_of_decision(course, proposer, ballots.yes));
    }
  } else {
    remember_refusal(sitting, package);
    count_as_lost(course, package, ballots);
  }
  end_exchange(course, SeatId{});
}

}  // namespace demarche
