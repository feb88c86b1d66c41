// What happened, in order, and who may know: the material of news, transcripts, reveals and logs.
#pragma once

#include <cstdint>
#include <vector>

#include "demarche/ids.h"
#include "demarche/move.h"

namespace demarche {

struct Happening {
  enum class Kind : std::uint8_t {
    round_began,     // round
    event,           // what: EventId
    news,            // text
    income,          // seat, amount
    planned,         // seat sealed a choice (audience: itself)
    move_succeeded,  // seat, what: MoveId, target, amount: odds, amount2: drawn (per mille)
    move_failed,
    move_void,      // its condition no longer held; amount: cost returned
    leaked,         // the covert move just told was seen by all
    member_rose,    // what: UndertakingId, member: row in it, amount: new step
    sitting_began,  // what: FormatId, venue
    proposed,       // seat, package; amount 1: as a counter
    passed,
    asked,  // asked: target
    accepted,
    refused,
    walked_out,     // refused: reason, issue
    voted,          // after the count: amount 0 no, 1 yes, 2 abstained
    vote_failed,    // package, seats: whose veto stopped it; nobody: for want of votes
    settled,        // package, seats: who consented
    over_head,      // target was bound and not asked
    sitting_ended,  // what: FormatId; amount 1: nothing on its agenda can be moved any more
    meter_changed,  // what: MeterId, seat: of, target: in, amount: by how much (after clamping),
                    // amount2: new level
    flag_raised,
    flag_cleared,
    opened,  // what: FormatId (amount 0), VenueId (1), MoveId (2), IssueId reopened (3)
    closed,
    round_closing,  // what fades or grows by itself follows, and formats that become due
    round_ended,
    ended,  // what: EndingId
  };
  // What an answer says to the others: words only, never figures (rulebook, section 6).
  enum class Reason : std::uint8_t {
    none,
    not_ours_to_sign,
    cannot_carry_home,
    a_little_short,
    far_apart
  };

  Kind kind = Kind::round_began;
  Reason reason = Reason::none;
  std::uint8_t round = 0;
  std::uint8_t seat = Move::kNobody;
  std::uint8_t target = Move::kNobody;
  std::uint8_t venue = 0xFF;
  std::uint16_t what = 0xFFFF;
  std::uint16_t member = 0xFFFF;
  std::uint16_t issue = 0xFFFF;
  std::int32_t amount = 0, amount2 = 0;
  Package package;
  SeatSet seats;
  TextId text;
  SeatSet audience;  // who may know
};

// The part of a log that a seat may know, in order. A facilitator may ask for SeatId{} =
// everything.
[[nodiscard]] std::vector<Happening> heard_by(const std::vector<Happening>& log, SeatId seat);

}  // namespace demarche
