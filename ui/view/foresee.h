// What would follow from effects, as far as a seat can tell: the ghosts on the meters, the options
// that would open, what is certain if all sign. A preview only; the engine decides what happens.
#pragma once

#include <cstdint>
#include <vector>

#include "demarche/observe.h"
#include "view/app.h"

namespace demarche::view {

// One level that would move. Trust: of one seat in another.
struct Shift {
  MeterId meter;
  SeatId of, in;
  std::int32_t from = 0, to = 0;
  [[nodiscard]] std::int32_t by() const { return to - from; }
};

// Who the words of effects and conditions stand for.
struct Circumstances {
  SeatId self, target;
  SeatSet consenters, left_out, present;
};

class Foresight {
 public:
  Foresight(const Play& play, const Circumstances& who);

  // Lets the effects of a run take place, those at once; a random amount counts with its middle.
  void run(Run effects);
  // Moves one level, within its bounds.
  void move(MeterId meter, SeatId of, SeatId in, std::int32_t amount);
  // An option that would stand.
  void settle(IssueId issue, OptionId option);

  [[nodiscard]] std::int32_t level(MeterId meter, SeatId of, SeatId in) const;
  // Members of an undertaking at that step or above.
  [[nodiscard]] std::int32_t pledged(UndertakingId undertaking, std::uint8_t step) const;
  // Whether a condition would hold then.
  [[nodiscard]] bool holds(ConditionId condition) const;
  // What really moves, in order of first mention.
  [[nodiscard]] std::vector<Shift> shifts() const;
  [[nodiscard]] const std::vector<FlagId>& raised() const { return raised_; }
  // Formats, venues and moves that would open (rows of Scenario::effects).
  [[nodiscard]] const std::vector<std::uint32_t>& openings() const { return openings_; }

 private:
  [[nodiscard]] std::vector<SeatId> seats(const Who& who) const;
  [[nodiscard]] SeatId seat(const Who& who) const;
  void meter_effect(const Effect& effect);
  void pledge_effect(const Effect& effect);
  void one_effect(std::uint32_t row);
  [[nodiscard]] bool node_holds(std::size_t at) const;
  [[nodiscard]] bool children_hold(std::size_t at, std::int32_t needed) const;
  [[nodiscard]] bool leaf_holds(const Condition& node) const;
  [[nodiscard]] bool played(const Condition& node) const;

  const Play* play_;
  Circumstances who_;
  std::vector<Shift> moved_;
  std::vector<FlagId> raised_, cleared_;
  std::vector<std::uint32_t> openings_;
  std::vector<std::uint8_t> table_;
  std::vector<std::vector<std::uint8_t>> steps_;
};

}  // namespace demarche::view
