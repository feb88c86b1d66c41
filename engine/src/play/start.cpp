#include <algorithm>
#include <array>
#include <cassert>

#include "core/block.h"
#include "demarche/chance.h"
#include "demarche/limits.h"
#include "demarche/play.h"
#include "play/flow.h"
#include "rules/course.h"

namespace demarche {
namespace {

// Draws one of several weighted candidates. They are walked in the order of their keys, so that
// their order in the file is without consequence.
template <class Row, class Weight>
std::size_t draw_weighted(const std::vector<Row>& rows, const Weight& weight, std::uint64_t seed,
                          const DrawKey& key) {
  std::uint32_t total = 0;
  for (const Row& row : rows) total += weight(row);
  assert(total > 0);
  std::uint32_t left = draw(seed, key, total);
  std::uint64_t walked = 0;
  for (std::size_t step = 0;; ++step) {
    std::size_t next = rows.size();
    for (std::size_t row = 0; row < rows.size(); ++row) {
      if (step > 0 && rows[row].key <= walked) continue;
      if (next == rows.size() || rows[row].key < rows[next].key) next = row;
    }
    assert(next < rows.size());
    if (left < weight(rows[next])) return next;
    left -= weight(rows[next]);
    walked = rows[next].key;
  }
}

// One that was chosen; or one drawn, of those with weight; or none.
ConstellationId draw_constellation(const Scenario& scenario, const Settings& settings) {
  const bool drawn = std::any_of(scenario.constellations.begin(), scenario.constellations.end(),
                                 [](const Constellation& row) { return row.weight > 0; });
  if (settings.constellation.exists() || !drawn) return settings.constellation;
  DrawKey key;
  key.kind = Draw::profile;
  key.what = key_of("constellation");
  return ConstellationId{draw_weighted(
      scenario.constellations, [](const Constellation& row) { return row.weight; },
      settings.world_seed, key)};
}

std::uint8_t draw_profile(const Scenario& scenario, const Settings& settings,
                          ConstellationId constellation, std::size_t seat) {
  if (seat < settings.fixed_profiles.size() && settings.fixed_profiles[seat].exists()) {
    return static_cast<std::uint8_t>(settings.fixed_profiles[seat].index());
  }
  if (constellation.exists()) {
    const Constellation& row = scenario.constellations[constellation.index()];
    if (seat < row.profiles.size() && row.profiles[seat].exists()) {
      return static_cast<std::uint8_t>(row.profiles[seat].index());
    }
  }
  DrawKey key;
  key.kind = Draw::profile;
  key.who = scenario.actor_of(SeatId{seat}).key;
  return static_cast<std::uint8_t>(draw_weighted(
      scenario.seats[seat].profiles, [](const Profile& row) { return row.draw_weight; },
      settings.world_seed, key));
}

void fill_head(const Scenario& scenario, const Settings& settings, StateHead& head) {
  head = StateHead{};
  head.world_seed = settings.world_seed;
  head.human_seats = settings.human_seats.bits;
  head.rounds = static_cast<std::uint8_t>(
      settings.rounds > 0 ? settings.rounds : static_cast<std::int32_t>(scenario.rounds.size()));
  head.round = 1;
  std::fill(std::begin(head.profile), std::end(head.profile), std::uint8_t{0xFF});
  const ConstellationId constellation = draw_constellation(scenario, settings);
  for (std::size_t seat = 0; seat < scenario.seats.size(); ++seat) {
    head.profile[seat] = draw_profile(scenario, settings, constellation, seat);
  }
  for (const EventId event : settings.events_left_out) {
    head.events_left_out[event.index() / 64] |= std::uint64_t{1} << (event.index() % 64);
  }
}

void fill_meters(const Scenario& scenario, std::int32_t* cells) {
  for (const Meter& meter : scenario.meters) {
    std::copy(meter.start.begin(), meter.start.end(), cells + meter.first_cell);
  }
  for (std::size_t seat = 0; seat < scenario.seats.size(); ++seat) {
    cells[scenario.meters[Meter::kSupport].first_cell + seat] = scenario.seats[seat].support_start;
    cells[scenario.meters[Meter::kCapital].first_cell + seat] = scenario.seats[seat].capital_start;
  }
}

void fill_arrays(const Scenario& scenario, State& state) {
  const Block block(scenario, state);
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

[[maybe_unused]] bool fits(const Scenario& scenario, const Settings& settings) {
  const std::size_t seats = scenario.seats.size();
  bool good = settings.rounds >= 0 &&
              static_cast<std::size_t>(settings.rounds) <= scenario.rounds.size() &&
              (settings.human_seats.bits & ~all_seats(scenario).bits) == 0 &&
              (!settings.constellation.exists() ||
               settings.constellation.index() < scenario.constellations.size()) &&
              settings.fixed_profiles.size() <= seats && settings.levels.size() <= seats;
  for (std::size_t seat = 0; good && seat < settings.fixed_profiles.size(); ++seat) {
    const ProfileId profile = settings.fixed_profiles[seat];
    good = !profile.exists() || profile.index() < scenario.seats[seat].profiles.size();
  }
  for (const EventId event : settings.events_left_out) {
    good = good && event.index() < scenario.events.size();
  }
  return good;
}

}  // namespace

Situation start(const Scenario& scenario, const Settings& settings, Log* log) {
  assert(fits(scenario, settings));
  Situation situation{State(scenario), Beliefs(scenario)};
  fill_head(scenario, settings, situation.state.head());
  fill_arrays(scenario, situation.state);
  const Course course{scenario, situation, log};
  begin_round(course);
  go_on(course);
  return situation;
}

}  // namespace demarche
