#include "core/block.h"
#include "demarche/chance.h"
#include "play/flow.h"
#include "rules/availability.h"
#include "rules/consent.h"
#include "rules/effects.h"
#include "rules/package_of.h"
#include "rules/table.h"
#include "rules/undertakings.h"

namespace demarche {
namespace {

SittingState& sitting_of(const Course& course) { return course.head().sitting; }

const FormatCode& format_of(const Course& course) {
  return course.program.formats[sitting_of(course).format];
}

// The n-th seat of a set, counted from 0.
SeatId nth(SeatSet set, std::uint32_t n) {
  while (n-- > 0) set.bits &= set.bits - 1;
  return SeatId{static_cast<std::size_t>(__builtin_ctz(set.bits))};
}

// The next seat of a set after another one, going round.
SeatId next_after(SeatSet set, std::uint8_t seat) {
  const std::uint32_t higher = seat >= 31 ? 0 : set.bits >> (seat + 1U) << (seat + 1U);
  return nth({higher != 0 ? higher : set.bits}, 0);
}

bool are_several(SeatSet set) { return (set.bits & (set.bits - 1)) != 0; }

bool meets(const Course& course, FormatId id, SeatSet parties) {
  const FormatCode& format = course.program.formats[id.index()];
  const bool due = format.standing || (course.head().formats_due >> id.index() & 1U) != 0;
  if (!due || format_closed(course.scenario, course.state(), id)) return false;
  if (format.needs_venue && !venue_named(course.scenario, course.state()).exists()) return false;
  if (format.mediator.exists() && !parties.has(format.mediator)) return false;
  return are_several(parties);
}

// Party (round + one draw a game and format) mod parties. 27,720 is a multiple of every number up
// to 12.
SeatId first_proposer(const Course& course, const FormatCode& format, SeatSet parties) {
  if (format.mediator.exists()) return format.mediator;
  DrawKey key;
  key.kind = Draw::order;
  key.what = format.key;
  const std::uint32_t drawn = draw(course.head().world_seed, key, 27'720);
  return nth(parties, (course.head().round + drawn) % count_of(parties.bits));
}

Occasion occasion_of(const Course& course) {
  Occasion occasion;
  occasion.moment.present = {sitting_of(course).parties};
  occasion.audience = audience_of_sitting(course);
  return occasion;
}

void begin_sitting(const Course& course, FormatId id, SeatSet parties) {
  const FormatCode& format = course.program.formats[id.index()];
  StateHead& head = course.head();
  FormatState& held = Block(course.scenario, course.state()).formats()[id.index()];
  head.walked_out_of[id.index()] = 0;
  head.formats_due &= ~(1U << id.index());
  if (held.held < 0xFF) ++held.held;
  held.last_held = head.round;
  SittingState& sitting = head.sitting;
  sitting = SittingState{};
  sitting.parties = parties.bits;
  sitting.format = static_cast<std::uint8_t>(id.index());
  const VenueId venue =
      format.needs_venue ? venue_named(course.scenario, course.state()) : VenueId{};
  if (venue.exists()) sitting.venue = static_cast<std::uint8_t>(venue.index());
  sitting.exchanges = format.exchanges;
  sitting.proposer = sitting.turn = byte_of(first_proposer(course, format, parties));
  head.phase = Phase::proposing;
  course.tell(Happening::Kind::sitting_began, all_seats(course.scenario), [&](Happening& told) {
    told.what = id.value;
    told.venue = sitting.venue;
    told.seats = parties;
  });
  carry_out(course, course.scenario.formats[id.index()].effects, occasion_of(course));
  if (venue.exists()) {
    carry_out(course, course.scenario.venues[venue.index()].effects, occasion_of(course));
  }
}

// Whether too few issues of the agenda can still be moved for the least package: the others are
// settled, and the ladder rule or their rest holds them.
bool nothing_left(const Course& course) {
  const FormatId id{std::size_t{sitting_of(course).format}};
  const std::uint8_t* const table = Block(course.scenario, course.state()).table();
  std::int32_t movable = 0;
  for (const IssueId issue : course.scenario.formats[id.index()].agenda) {
    const std::uint32_t options = movable_options(course.scenario, course.state(), issue, id);
    if ((options & ~(1U << table[issue.index()])) == 0) continue;
    if (++movable >= format_of(course).least) return false;
  }
  return true;
}

// The sitting is over; what comes next is the caller's to look for.
void adjourn(const Course& course, Ended why) {
  course.tell(Happening::Kind::sitting_ended, all_seats(course.scenario), [&](Happening& told) {
    told.what = sitting_of(course).format;
    told.amount = why == Ended::nothing_left ? 1 : 0;
  });
  sitting_of(course) = SittingState{};
  course.head().phase = Phase::proposing;
  step_undertakings(course);
}

// Gives the turn to a party; nobody counters any more.
void give_turn(const Course& course, SeatId seat) {
  SittingState& sitting = sitting_of(course);
  sitting.proposer = sitting.turn = byte_of(seat);
  sitting.countering = 0;
  sitting.asked_by = Move::kNobody;
  keep_as_refused(sitting, Package{});
  course.head().phase = Phase::proposing;
}

// The turn goes on to the next party that has not passed; without one the sitting is over.
void pass_turn_on(const Course& course) {
  SittingState& sitting = sitting_of(course);
  const SeatSet parties{sitting.parties};
  const SeatSet left{sitting.parties & ~sitting.passed};
  const SeatId mediator = format_of(course).mediator;
  const bool headless = mediator.exists() && !parties.has(mediator);
  if (!are_several(parties) || left.empty() || headless) return end_sitting(course);
  if (nothing_left(course)) return end_sitting(course, Ended::nothing_left);
  give_turn(course, mediator.exists() ? mediator : next_after(left, sitting.turn));
}

void clear_table(SittingState& sitting) {
  put_on_table(sitting, Package{});
  sitting.asked = sitting.answered = sitting.accepted = sitting.abstained = 0;
  sitting.balloting = 0;
  sitting.first_refuser = Move::kNobody;
}

}  // namespace

SeatSet audience_of_sitting(const Course& course) {
  return format_of(course).open_to_all ? all_seats(course.scenario)
                                       : SeatSet{sitting_of(course).parties};
}

bool begin_next_sitting(const Course& course) {
  const std::size_t formats = course.program.formats.size();
  StateHead& head = course.head();
  // Standing formats first, then those that were opened, each in the order of the file.
  while (head.next_format < 2 * formats) {
    const std::size_t row = head.next_format % formats;
    const bool standing_pass = head.next_format < formats;
    ++head.next_format;
    if (course.program.formats[row].standing != standing_pass) continue;
    const FormatId id{row};
    const SeatSet parties = parties_now(course.scenario, course.state(), id);
    if (!meets(course, id, parties)) continue;
    begin_sitting(course, id, parties);
    if (!nothing_left(course)) return true;
    adjourn(course, Ended::nothing_left);
  }
  return false;
}

void end_sitting(const Course& course, Ended why) {
  adjourn(course, why);
  go_on(course);
}

void propose(const Course& course, SeatId seat, const Package& package) {
  SittingState& sitting = sitting_of(course);
  const SeatSet needed = consent_needed(course.scenario, package);
  const SeatSet parties{sitting.parties};
  const bool voted = is_voted(course.scenario, package);
  SeatSet asked = needed;
  // An absent voter abstains; whoever cannot be done without is asked by telephone.
  if (voted) asked.bits &= parties.bits | indispensable(course.scenario, package).bits;
  asked.remove(seat);
  SeatSet audience = audience_of_sitting(course);
  audience.bits |= asked.bits;
  course.tell(Happening::Kind::proposed, audience, [&](Happening& told) {
    told.seat = byte_of(seat);
    told.package = package;
    told.amount = sitting.countering;
  });
  clear_table(sitting);
  put_on_table(sitting, package);
  sitting.asked = asked.bits;
  sitting.balloting = voted ? 1 : 0;
  sitting.passed = 0;
  sitting.passes = 0;
  sitting.countering = 0;
  course.head().phase = voted ? Phase::voting : Phase::answering;
  if (voted) {
    count_ballots(course);
  } else {
    count_answers(course);
  }
}

void pass(const Course& course, SeatId seat) {
  SittingState& sitting = sitting_of(course);
  course.tell(Happening::Kind::passed, audience_of_sitting(course), [&](Happening& told) {
    told.seat = byte_of(seat);
    told.amount = sitting.countering;
  });
  if (format_of(course).mediator.exists()) return end_sitting(course);
  sitting.passed |= 1U << seat.index();
  ++sitting.passes;
  pass_turn_on(course);
}

void ask(const Course& course, SeatId seat, SeatId target) {
  SittingState& sitting = sitting_of(course);
  course.tell(Happening::Kind::asked, audience_of_sitting(course), [&](Happening& told) {
    told.seat = byte_of(seat);
    told.target = byte_of(target);
  });
  sitting.asked_once |= 1U << seat.index();
  sitting.proposer = byte_of(target);
  sitting.asked_by = byte_of(seat);
  sitting.countering = 1;
}

void walk_out(const Course& course, SeatId seat) {
  SittingState& sitting = sitting_of(course);
  StateHead& head = course.head();
  const std::uint32_t bit = 1U << seat.index();
  if (head.phase == Phase::answering) learn_from_answer(course, seat, false);
  sitting.parties &= ~bit;
  sitting.passed &= ~bit;
  sitting.passes = static_cast<std::uint8_t>(__builtin_popcount(sitting.passed));
  head.walked_out_of[sitting.format] |= bit;
  course.tell(Happening::Kind::walked_out, all_seats(course.scenario),
              [&](Happening& told) { told.seat = byte_of(seat); });
  Occasion occasion = occasion_of(course);
  occasion.moment.self = seat;
  carry_out(course, course.scenario.rules.walk_out, occasion);
  if ((head.walked_out_once & bit) == 0) {
    head.walked_out_once |= bit;
    carry_out(course, course.scenario.rules.walk_out_once, occasion);
  }
  if (head.phase == Phase::proposing) return pass_turn_on(course);
  answer(course, seat, Move::Kind::walk_out);
}

void end_exchange(const Course& course, SeatId countering) {
  SittingState& sitting = sitting_of(course);
  const Package package = package_on_table(sitting);
  const std::uint8_t proposer = sitting.proposer;
  clear_table(sitting);
  ++sitting.exchange;
  if (sitting.exchange >= sitting.exchanges) return end_sitting(course);
  if (!countering.exists() || !are_several({sitting.parties})) return pass_turn_on(course);
  sitting.proposer = byte_of(countering);
  sitting.countering = 1;
  sitting.asked_by = proposer;
  keep_as_refused(sitting, package);
  course.head().phase = Phase::proposing;
}

}  // namespace demarche
