#include <algorithm>
#include <cassert>
#include <cstring>
#include <span>

#include "demarche/chance.h"
#include "demarche/play.h"
#include "play/flow.h"
#include "rules/course.h"

namespace demarche {
namespace {

std::size_t drawn(std::span<const Candidate> candidates, std::uint64_t seed, const DrawKey& key) {
  assert(!candidates.empty() && candidates.back().below > 0);
  if (candidates.size() == 1) return candidates.front().row;
  const std::uint32_t lot = draw(seed, key, candidates.back().below);
  return std::upper_bound(
             candidates.begin(), candidates.end(), lot,
             [](std::uint32_t wanted, const Candidate& row) { return wanted < row.below; })
      ->row;
}

// One that was chosen; or one drawn, of those with weight; or none.
ConstellationId draw_constellation(const Scenario& scenario, const Settings& settings) {
  const Program& program = *scenario.program;
  if (settings.constellation.exists() || program.constellations.empty()) {
    return settings.constellation;
  }
  DrawKey key;
  key.kind = Draw::profile;
  key.what = program.constellation_key;
  if (!program.constellation_by_lot.empty()) {
    const auto lots = static_cast<std::uint32_t>(program.constellation_by_lot.size());
    const std::uint32_t lot = draw(settings.world_seed, key, lots);
    return ConstellationId{std::size_t{program.constellation_by_lot[lot]}};
  }
  return ConstellationId{drawn(program.constellations, settings.world_seed, key)};
}

std::size_t draw_profile(const Scenario& scenario, const Settings& settings,
                         ConstellationId constellation, std::size_t seat) {
  if (seat < settings.fixed_profiles.size() && settings.fixed_profiles[seat].exists()) {
    return settings.fixed_profiles[seat].index();
  }
  if (constellation.exists()) {
    const Constellation& row = scenario.constellations[constellation.index()];
    if (seat < row.profiles.size() && row.profiles[seat].exists()) {
      return row.profiles[seat].index();
    }
  }
  const Program& program = *scenario.program;
  DrawKey key;
  key.kind = Draw::profile;
  key.who = program.seats[seat].key;
  const std::span<const Candidate> all(program.profiles);
  return drawn(all.subspan(program.first_profile[seat], scenario.seats[seat].profiles.size()),
               settings.world_seed, key);
}

void fill_head(const Scenario& scenario, const Settings& settings, StateHead& head) {
  head.world_seed = settings.world_seed;
  head.human_seats = settings.human_seats.bits;
  head.rounds = static_cast<std::uint8_t>(
      settings.rounds > 0 ? settings.rounds : static_cast<std::int32_t>(scenario.rounds.size()));
  const ConstellationId constellation = draw_constellation(scenario, settings);
  for (std::size_t seat = 0; seat < scenario.layout.seats; ++seat) {
    head.profile[seat] =
        static_cast<std::uint8_t>(draw_profile(scenario, settings, constellation, seat));
  }
  for (const EventId event : settings.events_left_out) {
    head.events_left_out[event.index() / 64] |= std::uint64_t{1} << (event.index() % 64);
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

// A scenario to which conditions or terms were added after `finish` would be played without them.
[[maybe_unused]] bool is_finished(const Scenario& scenario) {
  return scenario.program != nullptr &&
         scenario.program->entry.size() == scenario.conditions.size() &&
         scenario.program->terms.size() == scenario.terms.size();
}

// The state of a new game, before its first news.
void reset(const Scenario& scenario, const Settings& settings, State& state) {
  assert(is_finished(scenario) && fits(scenario, settings));
  const std::vector<std::byte>& begun = scenario.program->start;
  if (state.bytes().size() != begun.size()) state = State(scenario);
  std::memcpy(state.bytes().data(), begun.data(), begun.size());
  fill_head(scenario, settings, state.head());
}

}  // namespace

void start(const Scenario& scenario, const Settings& settings, Situation& out, Log* log) {
  reset(scenario, settings, out.state);
  out.beliefs = scenario.program->prior_beliefs;
  const Course course{scenario, out, log};
  begin_round(course);
  go_on(course);
}

Situation start(const Scenario& scenario, const Settings& settings, Log* log) {
  Situation situation;
  start(scenario, settings, situation, log);
  return situation;
}

void begin_playout(const Scenario& scenario, const Settings& settings, State& state) {
  reset(scenario, settings, state);
  const Course course{scenario, state};
  begin_round(course);
  go_on(course);
}

}  // namespace demarche
