// What can happen in a scenario at all, whoever plays and whatever is drawn: a least fixpoint over
// flags, moves, formats, events, options, and an interval for each meter.
//
// Sound in one direction: what can happen is in here. What is not in here never happens, so a
// finding built on it is never a false alarm; the reverse does not hold.
#pragma once

#include <cstdint>
#include <vector>

#include "demarche/scenario.h"

namespace demarche::io {

struct Interval {
  std::int64_t low = 0, high = 0;
  friend bool operator==(const Interval&, const Interval&) = default;
};

// Whether a condition can hold at some time, and whether it can fail at some time.
struct Truth {
  bool holds = true, fails = true;
};

struct Reach {
  std::vector<bool> flags, events, moves, formats, venues, ordered;  // ordered: endings, by effects
  std::vector<bool> moves_opened, formats_opened, venues_opened;     // by effects or options
  std::vector<bool> pledged;                  // by undertaking: some member can rise
  std::vector<std::uint32_t> options;         // by issue, a bit an option that can stand
  std::vector<std::vector<Interval>> meters;  // [meter][cell], cells as Meter::start has them
  friend bool operator==(const Reach&, const Reach&) = default;
};

// Reads the tables of a scenario whose references are sound; `finish` need not have been called.
[[nodiscard]] Reach reach_of(const Scenario& scenario);

// The cells of a meter that an effect or a condition may mean: one, or all where a word stands for
// a seat. `seats`: how many there are.
struct Cells {
  std::size_t first = 0, count = 0;
};
[[nodiscard]] Cells cells_of(const Meter& meter, std::size_t seats, const Who& of, const Who& in);
// The least interval that holds those of the cells.
[[nodiscard]] Interval hull(const std::vector<Interval>& intervals, Cells cells);

// Conditions as far as a reach decides them. Inside the `open` of options and the `unless` of red
// lines the table holds what is proposed together: there `proposed` says what can stand.
class Judge {
 public:
  Judge(const Scenario& scenario, const Reach& reach, const std::vector<std::uint32_t>& proposed)
      : scenario_(scenario), reach_(reach), proposed_(proposed) {}
  [[nodiscard]] Truth of(ConditionId condition) const;
  // The first leaf that keeps a condition from holding; scenario.conditions.size() if it can hold.
  [[nodiscard]] std::size_t blocker(ConditionId condition) const;
  [[nodiscard]] Truth node(std::size_t row) const;

 private:
  [[nodiscard]] Truth children(std::size_t row) const;
  [[nodiscard]] Truth value(const Bounds& bounds, Interval interval) const;
  [[nodiscard]] Truth table(const Condition& row) const;
  [[nodiscard]] Truth meter(const Condition& row) const;
  [[nodiscard]] Truth pledges(const Condition& row) const;
  [[nodiscard]] Truth played(const Condition& row) const;
  [[nodiscard]] std::size_t blocker_at(std::size_t row, bool wanted) const;

  const Scenario& scenario_;
  const Reach& reach_;
  const std::vector<std::uint32_t>& proposed_;
};

// Whether the package's consent can be had in a format at all: those who are asked can be there.
[[nodiscard]] bool can_settle(const Format& format, const Consent& consent);
// Whether somebody whose consent is needed never signs the option, whatever its profile.
[[nodiscard]] bool always_refused(const Scenario& scenario, const Judge& judge, std::size_t issue,
                                  std::size_t option);
[[nodiscard]] const Consent& consent_of(const Issue& issue, std::size_t option);

}  // namespace demarche::io
