// Conditions, effects and terms: the three small languages in which a scenario states its rules.
//
// All three are compiled by the loader into flat tables of Scenario; nothing here owns memory and
// nothing is a string. docs/scenario-format.md describes how they are written.
#pragma once

#include <cstdint>

#include "demarche/ids.h"

namespace demarche {

// Who an effect, term or condition speaks about. A named seat, or a word that the moment fills in.
struct Who {
  enum class Kind : std::uint8_t {
    none,
    seat,        // `seat` below
    self,        // whoever plays the move, settles, walks out
    target,      // at whom the move is played
    others,      // every seat but self
    all,         // every seat
    consenters,  // whoever consented to the package now settled
    left_out,    // bound by the package now settled and not asked
    present,     // in the room of the sitting now held
  };
  Kind kind = Kind::none;
  SeatId seat;
  friend bool operator==(const Who&, const Who&) = default;
};

// Inclusive bounds; a one-sided comparison leaves the other end at the limit of the type.
struct Bounds {
  std::int32_t low = INT32_MIN;
  std::int32_t high = INT32_MAX;
  [[nodiscard]] bool hold(std::int64_t value) const { return low <= value && value <= high; }
  friend bool operator==(const Bounds&, const Bounds&) = default;
};

// Half-open run of rows [first, first + count) of one of the tables below.
struct Run {
  std::uint32_t first = 0;
  std::uint32_t count = 0;
  [[nodiscard]] bool empty() const { return count == 0; }
  friend bool operator==(const Run&, const Run&) = default;
};

// Root of a condition: index into Scenario::conditions; none means "always".
using ConditionId = Id<struct ConditionTag>;

// One node of a condition, stored before its children (pre-order): the children of node i begin at
// i + 1, and the next sibling of a node is `size` nodes further on.
struct Condition {
  enum class Kind : std::uint8_t {
    all,       // every child holds; true without children
    any,       // at least one child holds
    negation,  // its one child does not hold
    count,     // at least `bounds.low` children hold
    flag,      // flag `subject` is up
    meter,     // meter `subject` of `of` (in `in`) within bounds; support and trust are meters
    round,     // round number, from 1, within bounds
    table,     // the option standing on issue `subject`, as its index, within bounds
    settled,   // issue `subject` has been settled
    pledges,   // members of undertaking `subject` at step `step` or above: their number within
               // bounds
    opened,    // format `subject` has been opened (a date exists)
    held,      // format `subject` has been held
    played,    // move `subject` has been played by `of` (none: by anyone) with `result`
    profile,   // the judging seat's profile is `subject`; only inside its red lines and mandate
  };
  enum class Result : std::uint8_t { either, success, failure };

  Kind kind = Kind::all;
  Result result = Result::either;
  std::uint8_t step = 0;
  std::uint16_t size = 1;  // nodes of this subtree, itself included
  std::uint16_t subject = 0xFFFF;
  Who of, in;
  Bounds bounds;
};

// One effect. Amounts of a meter: `add` (or a draw from low to high when `random`), or `set` when
// `sets`.
struct Effect {
  enum class Kind : std::uint8_t {
    meter,   // meter `subject` of `of` in `in`; support, trust and capital are meters
    flag,    // raise flag `subject`
    clear,   // lower flag `subject`
    pledge,  // up to `count` members of undertaking `subject` rise to `step`, readiest first
    open_move,
    open_format,
    open_venue,  // `subject` becomes available
    close_move,
    close_format,
    close_venue,  // `subject` is no longer available
    reopen,       // issue `subject` may be settled anew
    say,          // `text` goes into the news
    branch,       // `when` ? `then` : `otherwise`
    end,          // the game ends with ending `subject` at the close of the round
  };
  Kind kind = Kind::meter;
  bool sets = false;
  bool random = false;
  std::uint8_t after = 0;  // rounds until it takes effect; 0: at once
  std::uint8_t lasts = 0;  // rounds until it is undone; 0: it stays
  std::uint8_t step = 0;
  std::uint8_t count = 0;
  std::uint16_t subject = 0xFFFF;
  std::uint16_t tier = 0xFFFF;  // pledge: members of this tier only; 0xFFFF: of any, tiers in order
  Who of, in;
  std::int32_t amount = 0;  // add or set
  std::int32_t low = 0, high = 0;
  ConditionId when;       // branch
  Run then, otherwise;    // branch: rows of Scenario::effects
  TextId text;            // say
  std::uint64_t key = 0;  // names the draw of a random amount: hash of the place in the scenario
};

// One term of a sum (odds, outlook, durability, readiness).
// Contribution: (value - above) * times / 1000, rounded towards zero, formed in 64 bits; or `add`
// if `when` holds.
struct Term {
  enum class Kind : std::uint8_t { meter, round, pledges, margin, condition };
  Kind kind = Kind::meter;
  std::uint8_t step = 0;
  std::uint16_t subject = 0xFFFF;  // meter, undertaking
  Who of, in;                      // margin: `of` is the seat
  std::int32_t above = 0;          // the middle, in the unit of the value
  std::int32_t times = 0;          // per mille
  std::int32_t add = 0;            // condition
  ConditionId when;                // condition
  TextId text;                     // shown in the why-tree
};

}  // namespace demarche
