// The fixpoint.
#include "check/reach.h"

#include <algorithm>

namespace demarche::io {
namespace {

class Fixpoint {
 public:
  // `candidates`: options that may be proposed together; the true set is among them.
  Fixpoint(const Scenario& scenario, std::vector<std::uint32_t> candidates);
  Reach made();

 private:
  void begin_meters();
  void step();
  void venues_and_formats();
  void moves();
  void events();
  void undertakings();
  void options(std::size_t issue);
  void settled(std::size_t issue, std::size_t option);
  void apply(Run run);
  void carry_out(const Effect& effect);
  void widen(const Effect& effect);
  [[nodiscard]] Interval drifted(const Meter& meter, std::int64_t value) const;
  [[nodiscard]] bool venue_named() const;
  [[nodiscard]] bool affordable(const MoveRule& move) const;
  [[nodiscard]] bool settleable(std::size_t issue, std::size_t option) const;
  [[nodiscard]] bool can(ConditionId condition) const {
    return Judge(scenario_, reach_, reach_.options).of(condition).holds;
  }

  const Scenario& scenario_;
  const std::vector<std::uint32_t> candidates_;
  Reach reach_;
};

Fixpoint::Fixpoint(const Scenario& scenario, std::vector<std::uint32_t> candidates)
    : scenario_(scenario), candidates_(std::move(candidates)) {
  reach_.flags.resize(scenario.flags.size());
  reach_.events.resize(scenario.events.size());
  reach_.moves.resize(scenario.moves.size());
  reach_.moves_opened.resize(scenario.moves.size());
  reach_.formats.resize(scenario.formats.size());
  reach_.formats_opened.resize(scenario.formats.size());
  reach_.venues.resize(scenario.venues.size());
  reach_.venues_opened.resize(scenario.venues.size());
  reach_.ordered.resize(scenario.endings.size());
  reach_.pledged.resize(scenario.undertakings.size());
  for (const Issue& issue : scenario.issues)
    reach_.options.push_back(issue.status_quo.exists() ? 1U << issue.status_quo.index() : 0U);
  begin_meters();
}

void Fixpoint::begin_meters() {
  const std::size_t seats = scenario_.seats.size();
  for (std::size_t row = 0; row < scenario_.meters.size(); ++row) {
    const Meter& meter = scenario_.meters[row];
    const Cells all = cells_of(meter, seats, Who{}, Who{});
    std::vector<Interval> cells(std::max<std::size_t>(all.count, 1), {meter.low, meter.high});
    for (std::size_t cell = 0; cell < cells.size() && cell < meter.start.size(); ++cell) {
      if (row != Meter::kCapital) cells[cell] = drifted(meter, meter.start[cell]);
    }
    reach_.meters.push_back(std::move(cells));
  }
}

// Where a value can come to by drift alone.
Interval Fixpoint::drifted(const Meter& meter, std::int64_t value) const {
  const std::int64_t way = meter.drift * static_cast<std::int64_t>(scenario_.rounds.size());
  const auto clamped = [&](std::int64_t level) {
    return std::clamp<std::int64_t>(level, meter.low, meter.high);
  };
  return {clamped(value + std::min<std::int64_t>(0, way)),
          clamped(value + std::max<std::int64_t>(0, way))};
}

Reach Fixpoint::made() {
  for (Reach before; !(before == reach_);) {
    before = reach_;
    step();
  }
  return std::move(reach_);
}

void Fixpoint::step() {
  venues_and_formats();
  moves();
  events();
  undertakings();
  for (std::size_t issue = 0; issue < scenario_.issues.size(); ++issue) options(issue);
  // Branches whose condition could not hold before.
  const Rules& rules = scenario_.rules;
  for (const Run run :
       {rules.walk_out, rules.walk_out_once, rules.go_back, rules.over_head,
        rules.over_head_softened, rules.vote_unanimous, rules.vote_short, rules.vote_vetoed})
    apply(run);
}

bool Fixpoint::venue_named() const {
  for (std::size_t issue = 0; issue < scenario_.issues.size(); ++issue) {
    const std::vector<Option>& rows = scenario_.issues[issue].options;
    for (std::size_t option = 0; option < rows.size(); ++option) {
      if ((reach_.options[issue] >> option & 1U) != 0 && rows[option].venue.exists() &&
          reach_.venues[rows[option].venue.index()])
        return true;
    }
  }
  return false;
}

void Fixpoint::venues_and_formats() {
  for (std::size_t row = 0; row < scenario_.venues.size(); ++row) {
    if (!reach_.venues_opened[row] && !can(scenario_.venues[row].open)) continue;
    reach_.venues[row] = true;
    apply(scenario_.venues[row].effects);
  }
  for (std::size_t row = 0; row < scenario_.formats.size(); ++row) {
    const Format& format = scenario_.formats[row];
    if (format.open_when.exists() && can(format.open_when)) reach_.formats_opened[row] = true;
    if (!format.standing && !reach_.formats_opened[row]) continue;
    if (format.needs_venue && !venue_named()) continue;
    reach_.formats[row] = true;
    apply(format.effects);
  }
}

// Somebody who may play it has moves, and a purse that holds what it costs.
bool Fixpoint::affordable(const MoveRule& move) const {
  for (std::size_t row = 0; row < scenario_.seats.size(); ++row) {
    const Seat& seat = scenario_.seats[row];
    if (move.by.has(SeatId(row)) && seat.moves_a_round > 0 && seat.capital_cap >= move.cost)
      return true;
  }
  return false;
}

void Fixpoint::moves() {
  for (std::size_t row = 0; row < scenario_.moves.size(); ++row) {
    const MoveRule& move = scenario_.moves[row];
    // An effect that opens a move outweighs its condition.
    const bool open = reach_.moves_opened[row] || (!move.closed && can(move.when));
    if (!open || !affordable(move)) continue;
    reach_.moves[row] = true;
    apply(move.success);
    if (!move.certain) apply(move.failure);
  }
}

void Fixpoint::events() {
  for (std::size_t row = 0; row < scenario_.events.size(); ++row) {
    const EventRule& event = scenario_.events[row];
    bool comes = event.inject;  // a teacher may fire it
    switch (event.trigger) {
      case EventRule::Trigger::dated:
        comes = true;
        break;
      case EventRule::Trigger::condition:
        comes = comes || can(event.when);
        break;
      case EventRule::Trigger::chance:
        comes = comes || (event.chance > 0 && can(event.when));
        break;
      case EventRule::Trigger::inject:
        break;
    }
    if (!comes) continue;
    reach_.events[row] = true;
    apply(event.effects);
  }
}

void Fixpoint::undertakings() {
  for (std::size_t row = 0; row < scenario_.undertakings.size(); ++row) {
    for (const Undertaking::Rise& rise : scenario_.undertakings[row].rises) {
      if (can(rise.when)) reach_.pledged[row] = true;
    }
  }
}

bool Fixpoint::settleable(std::size_t issue, std::size_t option) const {
  const Judge judge(scenario_, reach_, candidates_);
  const Option& row = scenario_.issues[issue].options[option];
  if (!judge.of(row.open).holds) return false;
  if (row.venue.exists() && !reach_.venues[row.venue.index()]) return false;
  if (always_refused(scenario_, judge, issue, option)) return false;
  const Consent& consent = consent_of(scenario_.issues[issue], option);
  for (std::size_t format = 0; format < scenario_.formats.size(); ++format) {
    const std::vector<IssueId>& agenda = scenario_.formats[format].agenda;
    if (reach_.formats[format] && can_settle(scenario_.formats[format], consent) &&
        std::find(agenda.begin(), agenda.end(), IssueId(issue)) != agenda.end())
      return true;
  }
  return false;
}

void Fixpoint::settled(std::size_t issue, std::size_t option) {
  const Option& row = scenario_.issues[issue].options[option];
  reach_.options[issue] |= 1U << option;
  apply(row.effects);
  if (row.format.exists()) reach_.formats_opened[row.format.index()] = true;
}

void Fixpoint::options(std::size_t issue) {
  const Issue& row = scenario_.issues[issue];
  bool any = false;
  for (std::size_t option = 0; option < row.options.size(); ++option) {
    if (OptionId(option) == row.status_quo) continue;
    const bool stands = (reach_.options[issue] >> option & 1U) != 0;
    if (!stands && !settleable(issue, option)) continue;
    any = true;
    settled(issue, option);
  }
  if (!any) return;
  if (row.status_quo.exists()) settled(issue, row.status_quo.index());  // gone back to
  apply(row.on_settle);
  apply(scenario_.rules.on_settle);
  const Meter& support = scenario_.meters[Meter::kSupport];
  for (std::size_t seat = 0; seat < row.home.size(); ++seat) {
    const std::vector<std::int32_t>& points = row.home[seat];
    if (std::any_of(points.begin(), points.end(), [](std::int32_t n) { return n != 0; }))
      reach_.meters[Meter::kSupport][seat] = {support.low, support.high};
  }
}

void Fixpoint::apply(Run run) {
  for (std::uint32_t i = 0; i < run.count; ++i) carry_out(scenario_.effects[run.first + i]);
}

// Widened to the bound at once: how often an effect can come is not counted.
void Fixpoint::widen(const Effect& effect) {
  if (effect.subject >= reach_.meters.size()) return;
  const Meter& meter = scenario_.meters[effect.subject];
  const Interval set = drifted(meter, effect.amount);
  const std::int32_t least = effect.random ? effect.low : effect.amount;
  const std::int32_t most = effect.random ? effect.high : effect.amount;
  const bool undone = effect.lasts > 0;  // what clamping let through is taken back
  const Cells cells = cells_of(meter, scenario_.seats.size(), effect.of, effect.in);
  for (std::size_t cell = cells.first; cell < cells.first + cells.count; ++cell) {
    Interval& interval = reach_.meters[effect.subject][cell];
    if (effect.sets)
      interval = {std::min(interval.low, set.low), std::max(interval.high, set.high)};
    if ((!effect.sets && most > 0) || undone) interval.high = meter.high;
    if ((!effect.sets && least < 0) || undone) interval.low = meter.low;
  }
}

void Fixpoint::carry_out(const Effect& effect) {
  const auto raise = [&](std::vector<bool>& bits) {
    if (effect.subject < bits.size()) bits[effect.subject] = true;
  };
  switch (effect.kind) {
    case Effect::Kind::meter:
      return widen(effect);
    case Effect::Kind::flag:
      return raise(reach_.flags);
    case Effect::Kind::pledge:
      return raise(reach_.pledged);
    case Effect::Kind::open_move:
      return raise(reach_.moves_opened);
    case Effect::Kind::open_format:
      return raise(reach_.formats_opened);
    case Effect::Kind::open_venue:
      return raise(reach_.venues_opened);
    case Effect::Kind::end:
      return raise(reach_.ordered);
    case Effect::Kind::branch: {
      const Truth truth = Judge(scenario_, reach_, reach_.options).of(effect.when);
      if (truth.holds) apply(effect.then);
      if (truth.fails) apply(effect.otherwise);
      return;
    }
    case Effect::Kind::clear:
    case Effect::Kind::close_move:
    case Effect::Kind::close_format:
    case Effect::Kind::close_venue:
    case Effect::Kind::reopen:
    case Effect::Kind::say:
      return;  // takes away, or changes nothing that is asked for
  }
}

}  // namespace

Reach reach_of(const Scenario& scenario) {
  // Options that need each other can be settled together, so that what may be proposed is found
  // from above: at first everything, then what the fixpoint left of it.
  std::vector<std::uint32_t> candidates(scenario.issues.size(), 0xFFFFFFFFU);
  for (;;) {
    Reach reach = Fixpoint(scenario, candidates).made();
    if (reach.options == candidates) return reach;
    candidates = reach.options;
  }
}

}  // namespace demarche::io
