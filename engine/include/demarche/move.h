// A move: one decision of a seat, and why one may be refused.
#pragma once

#include <array>
#include <cstdint>

#include "demarche/ids.h"
#include "demarche/logic.h"

namespace demarche {

// One option for each issue that it covers, in ascending order of issue; at most kMost issues.
struct Package {
  static constexpr std::size_t kMost = 9;
  struct Entry {
    std::uint8_t issue = 0;
    std::uint8_t option = 0;
    friend constexpr auto operator<=>(const Entry&, const Entry&) = default;
  };
  std::array<Entry, kMost> entries{};
  std::uint8_t count = 0;

  [[nodiscard]] const Entry* begin() const { return entries.data(); }
  [[nodiscard]] const Entry* end() const { return entries.data() + count; }
  [[nodiscard]] bool empty() const { return count == 0; }
  // The option proposed for an issue, or none.
  [[nodiscard]] OptionId option_for(IssueId issue) const;
  // Adds, replaces or (option none) removes an entry, keeping the order; false when full.
  bool set(IssueId issue, OptionId option);
  friend constexpr auto operator<=>(const Package&, const Package&) = default;
};

// One decision, trivially copyable; fields that a kind does not use are zero, so that equal moves
// are equal bytes.
struct Move {
  enum class Kind : std::uint8_t {
    play,      // planning: scenario move `what` at `target` (kNobody when untargeted)
    withdraw,  // planning: take back the own sealed choice number `what` of this round, refunded
    done,      // planning: nothing more this round
    propose,   // sitting: `package`
    pass,      // sitting: leaves the turn to the next party
    ask,       // sitting: `target` is asked what it would accept
    accept,
    reject,
    walk_out,  // answers; walk_out is open to the proposer too
    vote_yes,
    vote_no,
    abstain,
    inject,  // facilitator: event `what`
  };
  static constexpr std::uint8_t kNobody = 0xFF;       // as target
  static constexpr std::uint8_t kFacilitator = 0xFE;  // as seat

  Kind kind = Kind::done;
  std::uint8_t seat = 0;
  std::uint8_t target = 0;
  std::uint16_t what = 0;
  Package package;

  friend constexpr auto operator<=>(const Move&, const Move&) = default;
};
static_assert(sizeof(Move) <= 26);  // moves are kept in lists and sent about: keep them small

// Why a move is refused; `none` means legal.
enum class Refusal : std::uint8_t {
  none,
  game_over,
  not_your_turn,
  wrong_phase,  // this kind of move does not belong here
  unknown,      // no such move, issue, option, seat, event
  not_yours,    // this seat may never make it
  bad_target,
  already_chosen,  // same move at the same target this round
  no_more_moves,   // moves a round used up
  too_dear,        // capital
  used_up,         // once a game
  cooling_down,
  closed,     // not opened yet, or closed by an effect
  condition,  // its condition does not hold
  empty_package,
  too_few_issues,
  too_many_issues,
  not_on_agenda,
  stands_already,  // option equals what stands
  option_not_open,
  ladder,   // would go back
  resting,  // settled too recently
  red_line,
  home_floor,    // cannot be carried at home
  absent_party,  // needs a party that is not in the room
  only_mediator,
  asked_already,
  must_abstain,
};

// A refusal with the subject it is about, so that it can be put into words: the issue, the option,
// the seat whose consent is missing, the amount needed and the amount there is.
struct WhyNot {
  Refusal refusal = Refusal::none;
  IssueId issue;
  OptionId option;
  SeatId seat;
  std::int32_t needed = 0;
  std::int32_t present = 0;
  ConditionId condition;  // the one that does not hold
  [[nodiscard]] bool legal() const { return refusal == Refusal::none; }
};

}  // namespace demarche
