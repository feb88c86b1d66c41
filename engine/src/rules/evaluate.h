// Conditions and terms, looked up in a state.
#pragma once

#include <cstdint>
#include <span>

#include "core/block.h"
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

// Seats that see a meter of `of` though not everyone does; a seat always sees what is its own.
[[nodiscard]] SeatSet who_sees_hidden(const Scenario& scenario, MeterId meter, SeatId of);
// Seats that see a meter of `of`.
[[nodiscard]] inline SeatSet who_sees(const Scenario& scenario, MeterId meter, SeatId of) {
  const bool public_one = scenario.program->meters[meter.index()].everyone_sees;
  return public_one ? scenario.program->everyone : who_sees_hidden(scenario, meter, of);
}

// A meter as `knower` knows it: one that it does not see counts as at its start. None sees all.
[[nodiscard]] inline std::int32_t meter_as_known(const Scenario& scenario, const State& state,
                                                 SeatId knower, MeterId meter, SeatId of = {},
                                                 SeatId in = {}) {
  const MeterCode& row = scenario.program->meters[meter.index()];
  const std::size_t cell = cell_of(scenario, meter, of, in);
  if (!knower.exists() || row.everyone_sees || who_sees(scenario, meter, of).has(knower)) {
    return Block(scenario, state).cells()[cell];
  }
  return level_at_start(scenario, meter, cell - row.first_cell);
}

// Takes the lowest seat out of a set, which has one.
[[nodiscard]] inline SeatId take_first(SeatSet& set) {
  const SeatId seat{static_cast<std::size_t>(__builtin_ctz(set.bits))};
  set.bits &= set.bits - 1;
  return seat;
}

// How many bits are set: few, so counted one by one; the processor's own instruction may be
// missing.
[[nodiscard]] inline std::uint32_t count_of(std::uint32_t bits) {
  std::uint32_t count = 0;
  for (; bits != 0; bits &= bits - 1) ++count;
  return count;
}

// A seat by itself, or nobody.
[[nodiscard]] inline SeatSet set_of(SeatId seat) {
  return {seat.exists() ? 1U << seat.index() : 0U};
}

// Seats that a word stands for now; at most one for a named seat, self and target.
[[nodiscard]] inline SeatSet seats_meant(const Scenario& scenario, const Who& who,
                                         const Moment& moment) {
  switch (who.kind) {
    case Who::Kind::none:
      return {};
    case Who::Kind::seat:
      return set_of(who.seat);
    case Who::Kind::self:
      return set_of(moment.self);
    case Who::Kind::target:
      return set_of(moment.target);
    case Who::Kind::others: {
      SeatSet set = scenario.program->everyone;
      if (moment.self.exists()) set.remove(moment.self);
      return set;
    }
    case Who::Kind::all:
      return scenario.program->everyone;
    case Who::Kind::consenters:
      return moment.consenters;
    case Who::Kind::left_out:
      return moment.left_out;
    case Who::Kind::present:
      return moment.present;
  }
  return {};
}

// What the seat's sealed choices of this round cost: they are paid when they are revealed, and
// until then nobody but the seat itself sees less capital. 0 where planning is open.
[[nodiscard]] inline std::int32_t sealed_cost(const Scenario& scenario, const State& state,
                                              SeatId seat) {
  if (scenario.open_planning || state.head().phase != Phase::planning) return 0;
  std::int32_t cost = 0;
  for (const PlannedMove& planned :
       std::span(Block(scenario, state).plan(seat), scenario.layout.plan_slots)) {
    if (planned.move != PlannedMove{}.move) cost += scenario.program->moves[planned.move].cost;
  }
  return cost;
}
// Capital that the seat can still spend.
[[nodiscard]] inline std::int32_t capital_left(const Scenario& scenario, const State& state,
                                               SeatId seat) {
  const std::size_t cell = cell_of(scenario, MeterId{Meter::kCapital}, seat);
  return Block(scenario, state).cells()[cell] - sealed_cost(scenario, state, seat);
}

// The option that stands on an issue, or would with the package.
[[nodiscard]] OptionId standing(const State& state, const Scenario& scenario, IssueId issue,
                                const Package* package);

}  // namespace demarche
