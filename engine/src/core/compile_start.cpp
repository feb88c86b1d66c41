// What every game of a scenario begins with, and from what its profiles are drawn.
#include <algorithm>

#include "core/block.h"
#include "core/program.h"

namespace demarche {
namespace {

void fill_meters(const Scenario& scenario, std::int32_t* cells) {
  for (const Meter& meter : scenario.meters) {
    std::copy(meter.start.begin(), meter.start.end(), cells + meter.first_cell);
  }
  for (std::size_t seat = 0; seat < scenario.seats.size(); ++seat) {
    cells[scenario.meters[Meter::kSupport].first_cell + seat] = scenario.seats[seat].support_start;
    cells[scenario.meters[Meter::kCapital].first_cell + seat] = scenario.seats[seat].capital_start;
  }
}

void fill_state(const Scenario& scenario, State& state) {
  const Block block(scenario, state);
  StateHead& head = *block.head();
  head = StateHead{};
  head.round = 1;
  std::fill(std::begin(head.profile), std::end(head.profile), std::uint8_t{0xFF});
  fill_meters(scenario, block.cells());
  std::fill_n(block.pending(), scenario.layout.pending_slots, Pending{});
  std::fill_n(block.plan(SeatId{std::size_t{0}}),
              scenario.layout.seats * scenario.layout.plan_slots, PlannedMove{});
  for (std::size_t issue = 0; issue < scenario.issues.size(); ++issue) {
    block.table()[issue] = static_cast<std::uint8_t>(scenario.issues[issue].status_quo.index());
  }
  for (const Undertaking& undertaking : scenario.undertakings) {
    for (const Undertaking::Member& member : undertaking.members) {
      block.members()[member.cell] = member.start;
    }
  }
}

template <class Row, class Weight>
void add_candidates(const std::vector<Row>& rows, Weight weight, std::vector<Candidate>& out) {
  std::vector<std::uint32_t> order(rows.size());
  for (std::uint32_t row = 0; row < order.size(); ++row) order[row] = row;
  std::sort(order.begin(), order.end(),
            [&](std::uint32_t a, std::uint32_t b) { return rows[a].key < rows[b].key; });
  std::uint32_t below = 0;
  for (const std::uint32_t row : order) {
    below += weight(rows[row]);
    out.push_back({below, row});
  }
}

}  // namespace

void compile_start(const Scenario& scenario, Program& out) {
  State state(scenario);
  fill_state(scenario, state);
  out.prior_beliefs = Beliefs(scenario);
  out.start.assign(state.bytes().begin(), state.bytes().end());
  add_candidates(
      scenario.constellations, [](const Constellation& row) { return row.weight; },
      out.constellations);
  const bool drawn = !out.constellations.empty() && out.constellations.back().below > 0;
  if (!drawn) out.constellations.clear();
  constexpr std::uint32_t kFewLots = 4096;
  if (drawn && out.constellations.back().below <= kFewLots) {
    for (const Candidate& row : out.constellations) {
      out.constellation_by_lot.resize(row.below, row.row);
    }
  }
  out.constellation_key = key_of("constellation");
  for (const Seat& seat : scenario.seats) {
    add_candidates(
        seat.profiles, [](const Profile& row) { return row.draw_weight; }, out.profiles);
  }
}

}  // namespace demarche
