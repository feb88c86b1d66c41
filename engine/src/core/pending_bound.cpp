#include "core/pending_bound.h"

#include <algorithm>

namespace demarche {
namespace {

std::size_t seats_meant(const Scenario& scenario, const Who& who) {
  switch (who.kind) {
    case Who::Kind::none:
    case Who::Kind::seat:
    case Who::Kind::self:
    case Who::Kind::target:
      return 1;
    default:
      return scenario.seats.size();
  }
}

// Slots that carrying out a run once may take.
std::size_t slots_of(const Scenario& scenario, Run run) {
  std::size_t slots = 0;
  for (std::uint32_t row = run.first; row < run.first + run.count; ++row) {
    const Effect& effect = scenario.effects[row];
    std::size_t here = 0;
    if (effect.lasts > 0)
      here = seats_meant(scenario, effect.of) * seats_meant(scenario, effect.in);
    if (effect.kind == Effect::Kind::branch) {
      here = std::max(slots_of(scenario, effect.then), slots_of(scenario, effect.otherwise));
    }
    if (effect.after > 0) here += 1;
    slots += here;
  }
  return slots;
}

std::size_t slots_of_moves(const Scenario& scenario) {
  std::size_t plans = 0;
  for (const Seat& seat : scenario.seats) plans += static_cast<std::size_t>(seat.moves_a_round);
  std::size_t most = 0;
  for (const MoveRule& move : scenario.moves) {
    most = std::max({most, slots_of(scenario, move.success), slots_of(scenario, move.failure)});
  }
  return plans * most;
}

std::size_t slots_of_settling(const Scenario& scenario) {
  const Rules& rules = scenario.rules;
  std::size_t most = 0;
  for (const Issue& issue : scenario.issues) {
    std::size_t option_most = 0;
    for (const Option& option : issue.options) {
      option_most = std::max(option_most, slots_of(scenario, option.effects));
    }
    most = std::max(most, option_most + slots_of(scenario, issue.on_settle));
  }
  most +=
      slots_of(scenario, rules.go_back) +
      std::max(slots_of(scenario, rules.over_head), slots_of(scenario, rules.over_head_softened));
  const std::size_t walk =
      slots_of(scenario, rules.walk_out) + slots_of(scenario, rules.walk_out_once);
  const std::size_t ballots =
      std::max({slots_of(scenario, rules.vote_unanimous), slots_of(scenario, rules.vote_short),
                scenario.seats.size() * slots_of(scenario, rules.vote_vetoed)});
  std::size_t slots = 0;
  for (const Format& format : scenario.formats) {
    const auto exchanges = static_cast<std::size_t>(format.exchanges);
    const auto issues = static_cast<std::size_t>(format.most);
    slots += exchanges * (slots_of(scenario, rules.on_settle) + issues * most + ballots);
    slots += scenario.seats.size() * walk + slots_of(scenario, format.effects);
  }
  return slots;
}

std::size_t longest(const Scenario& scenario) {
  std::size_t after = 0;
  std::size_t lasts = 0;
  for (const Effect& effect : scenario.effects) {
    after = std::max<std::size_t>(after, effect.after);
    lasts = std::max<std::size_t>(lasts, effect.lasts);
  }
  // Effects inside a delayed branch start their own wait; branches do not nest deeper than the
  // rounds allow.
  return std::min<std::size_t>(2 * after + lasts + 1, scenario.rounds.size() + 1);
}

}  // namespace

std::size_t pending_bound(const Scenario& scenario) {
  std::size_t a_round = slots_of_moves(scenario) + slots_of_settling(scenario);
  for (const EventRule& event : scenario.events) a_round += slots_of(scenario, event.effects);
  for (const Venue& venue : scenario.venues) a_round += slots_of(scenario, venue.effects);
  return a_round * longest(scenario);
}

}  // namespace demarche
