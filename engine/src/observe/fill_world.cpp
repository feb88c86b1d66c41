#include "core/block.h"
#include "observe/fill.h"
#include "rules/availability.h"
#include "rules/course.h"

namespace demarche {
namespace {

TextId band_of(const Meter& meter, std::int32_t level) {
  TextId text;
  for (const Meter::Band& band : meter.bands) {
    if (level >= band.from) text = band.text;
  }
  return text;
}

void add_level(const Scenario& scenario, const View& view, MeterId meter, SeatId of, SeatId in,
               std::vector<LevelView>& out) {
  if (!who_sees(scenario, meter, of).has(view.seat)) return;
  LevelView& level = out.emplace_back();
  level.meter = meter;
  level.of = of;
  level.in = in;
  level.level = meter_value(scenario, view.known, meter, of, in);
  level.band = band_of(scenario.meters[meter.index()], level.level);
}

void add_pairs(const Scenario& scenario, View& out, MeterId meter, SeatId of) {
  for (std::size_t in = 0; in < scenario.seats.size(); ++in) {
    if (in != of.index()) add_level(scenario, out, meter, of, SeatId{in}, out.own);
  }
}

void add_move(const Scenario& scenario, View& out, MoveId id, SeatId target) {
  MoveView& move = out.moves.emplace_back();
  move.move = id;
  move.target = target;
  move.odds = odds(scenario, out.known, out.seat, id, target);
  Move wanted;
  wanted.kind = Move::Kind::play;
  wanted.seat = byte_of(out.seat);
  wanted.target = byte_of(target);
  wanted.what = id.value;
  move.why_not = why_not(scenario, out.known, wanted);
}

bool named_by_table(const Scenario& scenario, const State& known, VenueId venue) {
  for (std::size_t issue = 0; issue < scenario.issues.size(); ++issue) {
    const std::uint8_t option = standing_table(scenario, known)[issue];
    if (scenario.issues[issue].options[option].venue == venue) return true;
  }
  return false;
}

}  // namespace

void fill_levels(const Scenario& scenario, View& out) {
  out.world.clear();
  out.world.reserve(scenario.meters.size());
  out.own.clear();
  out.own.reserve(scenario.layout.meters);
  for (std::size_t row = Meter::kCapital + 1; row < scenario.meters.size(); ++row) {
    const MeterId meter{row};
    const Meter::Scope scope = scenario.meters[row].scope;
    if (scope == Meter::Scope::world) {
      add_level(scenario, out, meter, {}, {}, out.world);
      continue;
    }
    for (std::size_t of = 0; of < scenario.seats.size(); ++of) {
      if (scope == Meter::Scope::actor) {
        add_level(scenario, out, meter, SeatId{of}, {}, out.own);
      } else {
        add_pairs(scenario, out, meter, SeatId{of});
      }
    }
  }
  const std::uint8_t* const flags = Block<const State>(scenario, out.known).flags();
  out.flags.resize(scenario.flags.size());
  for (std::size_t flag = 0; flag < scenario.flags.size(); ++flag) {
    out.flags[flag] = flags[flag] != 0;
  }
}

void fill_moves(const Scenario& scenario, View& out) {
  out.plan.clear();
  out.plan.reserve(scenario.layout.plan_slots);
  for (const PlannedMove& planned : plan_of(scenario, out.known, out.seat)) {
    if (planned.move == PlannedMove{}.move) continue;
    out.plan.push_back({MoveId{planned.move}, seat_of(planned.target), planned.odds});
  }
  out.moves.clear();
  out.moves.reserve(scenario.moves.size() * scenario.seats.size());
  for (std::size_t row = 0; row < scenario.moves.size(); ++row) {
    const MoveRule& rule = scenario.moves[row];
    if (!rule.by.has(out.seat)) continue;
    if (!rule.targeted) add_move(scenario, out, MoveId{row}, SeatId{});
    for (std::size_t target = 0; rule.targeted && target < scenario.seats.size(); ++target) {
      const SeatId at{target};
      if (at != out.seat && rule.targets.has(at)) add_move(scenario, out, MoveId{row}, at);
    }
  }
}

void fill_places(const Scenario& scenario, View& out) {
  const Block<const State> block(scenario, out.known);
  out.formats.resize(scenario.formats.size());
  for (std::size_t row = 0; row < scenario.formats.size(); ++row) {
    FormatView& format = out.formats[row];
    const FormatState& state = block.formats()[row];
    format.format = FormatId{row};
    format.standing = scenario.formats[row].standing && state.closed == 0;
    format.opened = format.standing || (state.opened != 0 && state.closed == 0);
    format.due = (out.known.head().formats_due >> row & 1U) != 0;
    format.held = state.held;
  }
  out.venues.resize(scenario.venues.size());
  for (std::size_t row = 0; row < scenario.venues.size(); ++row) {
    VenueView& venue = out.venues[row];
    venue.venue = VenueId{row};
    venue.open = venue_open(scenario, out.known, venue.venue);
    venue.named = named_by_table(scenario, out.known, venue.venue);
  }
}

void fill_undertakings(const Scenario& scenario, View& out) {
  const auto steps = member_steps(scenario, out.known);
  out.undertakings.resize(scenario.undertakings.size());
  for (std::size_t row = 0; row < scenario.undertakings.size(); ++row) {
    const Undertaking& undertaking = scenario.undertakings[row];
    UndertakingView& view = out.undertakings[row];
    view.undertaking = UndertakingId{row};
    view.steps.resize(undertaking.members.size());
    for (std::size_t member = 0; member < undertaking.members.size(); ++member) {
      view.steps[member] = steps[undertaking.members[member].cell];
    }
  }
}

}  // namespace demarche
