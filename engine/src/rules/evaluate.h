// Conditions and terms, looked up in a state.
#pragma once

#include <cstdint>

#include "core/program.h"
#include "demarche/scenario.h"
#include "demarche/state.h"
#include "demarche/why.h"

namespace demarche {

// What the words `self`, `target`, `consenters`... stand for at this moment, and the package whose
// options are to be read as if they already stood (so that two options that need each other can be
// settled together).
struct Moment {
  SeatId self, target;
  ProfileId profile;  // for `profile` conditions; none: read from the state
  SeatSet consenters, left_out, present;
  const Package* package = nullptr;
  SeatId knower;  // with whose knowledge it is read (see meter_as_known); none: everything is seen
};

// Whether a condition holds, given by its first test in the program, or by its row.
[[nodiscard]] bool holds_from(const Scenario& scenario, const State& state, std::uint32_t first,
                              const Moment& moment);
[[nodiscard]] inline bool holds(const Scenario& scenario, const State& state, std::uint32_t first,
                                const Moment& moment = {}) {
  return first >= kFails ? first == kHolds : holds_from(scenario, state, first, moment);
}
[[nodiscard]] inline bool holds(const Scenario& scenario, const State& state, ConditionId condition,
                                const Moment& moment = {}) {
  return !condition.exists() ||
         holds(scenario, state, scenario.program->entry[condition.index()], moment);
}

// Sum of terms, each rounded towards zero; when `why` is given, a WhyTerm (scenario_term, at
// `depth`) is added for each term that is not zero. `margins`: value of `margin` terms by seat, or
// null (they count 0).
[[nodiscard]] std::int64_t sum_terms(const Scenario& scenario, const State& state, Run terms,
                                     const Moment& moment, const std::int32_t* margins = nullptr,
                                     WhyTree* why = nullptr, std::uint8_t depth = 1);

// Cell of a meter in meter_cells: first_cell, + of, or + of * seats + in.
[[nodiscard]] inline std::size_t cell_of(const Scenario& scenario, MeterId meter, SeatId of = {},
                                         SeatId in = {}) {
  const MeterCode& row = scenario.program->meters[meter.index()];
  switch (row.scope) {
    case Meter::Scope::world:
      return row.first_cell;
    case Meter::Scope::actor:
      return row.first_cell + of.index();
    case Meter::Scope::pair:
      return row.first_cell + of.index() * scenario.layout.seats + in.index();
  }
  return row.first_cell;
}

// Where a meter began; `cell` counted within the meter.
[[nodiscard]] std::int32_t level_at_start(const Scenario& scenario, MeterId meter,
                                          std::size_t cell);
// A meter as `knower` knows it: one that it does not see counts as at its start. None sees all.
[[nodiscard]] std::int32_t meter_as_known(const Scenario& scenario, const State& state,
                                          SeatId knower, MeterId meter, SeatId of = {},
                                          SeatId in = {});

// Takes the lowest seat out of a set, which has one.
[[nodiscard]] inline SeatId take_first(SeatSet& set) {
  const SeatId seat{static_cast<std::size_t>(__builtin_ctz(set.bits))};
  set.bits &= set.bits - 1;
  return seat;
}

// Seats that a word stands for now; at most one for a named seat, self and target.
[[nodiscard]] SeatSet seats_meant(const Scenario& scenario, const Who& who, const Moment& moment);

// What the seat's sealed choices of this round cost: they are paid when they are revealed, and
// until then nobody but the seat itself sees less capital. 0 where planning is open.
[[nodiscard]] std::int32_t sealed_cost(const Scenario& scenario, const State& state, SeatId seat);
// Capital that the seat can still spend.
[[nodiscard]] std::int32_t capital_left(const Scenario& scenario, const State& state, SeatId seat);

// The option that stands on an issue, or would with the package.
[[nodiscard]] OptionId standing(const State& state, const Scenario& scenario, IssueId issue,
                                const Package* package);

}  // namespace demarche
