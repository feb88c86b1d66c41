// Goals of mandates, achievements, the rules of the game.
#include <algorithm>

#include "read/readers.h"

namespace demarche::io {
namespace {

// The profiles that a goal may ask for: those of the one seat whose mandates name it.
const IdTable* profiles_of_goal(const Loading& loading, std::size_t goal) {
  const std::vector<SeatId>& seats = loading.uses.goal_seats[goal];
  const bool one = !seats.empty() &&
                   std::all_of(seats.begin(), seats.end(), [&](SeatId s) { return s == seats[0]; });
  return one ? &loading.names.profiles[seats[0].index()] : nullptr;
}

void read_goal(Loading& loading, Ref ref, std::size_t row) {
  Goal goal;
  ObjectReader object(loading, ref, "a goal");
  (void)object.required("id");
  goal.id = loading.names.goals.ids()[row];
  goal.text = object.text("text");
  const Scope scope{.self = true, .profiles = profiles_of_goal(loading, row)};
  if (const Ref when = object.required("when"); when.exists())
    goal.when = read_condition(loading, when, scope);
  loading.scenario.goals.push_back(std::move(goal));
}

void read_achievement(Loading& loading, Ref ref, std::size_t row) {
  Achievement achievement;
  ObjectReader object(loading, ref, "an achievement");
  (void)object.required("id");
  achievement.id = loading.names.achievements.ids()[row];
  achievement.name = object.text("name");
  achievement.text = object.text("text");
  if (const Ref seat = object.optional("seat"); seat.exists())
    achievement.seat = read_seat(loading, seat);
  if (const Ref when = object.required("when"); when.exists()) {
    achievement.when = read_condition(loading, when, {.self = achievement.seat.exists()});
  }
  loading.scenario.achievements.push_back(std::move(achievement));
}

void read_over_head(Loading& loading, ObjectReader& object, Rules& rules) {
  const Ref found = object.optional("over_head");
  if (!found.exists()) return;
  const Scope scope{.self = true, .consenters = true, .left_out = true, .present = true};
  ObjectReader reader(loading, found, "the rule about settling over somebody's head");
  if (const Ref effects = reader.required("effects"); effects.exists())
    rules.over_head = read_effects(loading, effects, scope);
  rules.softened_by = condition_if_any(loading, reader, "softened_by", {});
  const Ref softened = reader.optional("softened");
  if (softened.exists()) rules.over_head_softened = read_effects(loading, softened, scope);
  if (softened.exists() && !reader.optional("softened_by").exists()) {
    loading.findings.at_key(code::kMissingKey, softened,
                            "nothing softens: the key \"softened_by\" is missing");
  }
}

void read_votes(Loading& loading, ObjectReader& object, Rules& rules) {
  const Ref found = object.optional("votes");
  if (!found.exists()) return;
  const Scope scope{.self = true, .consenters = true, .present = true};
  ObjectReader reader(loading, found, "the rule about votes");
  rules.vote_unanimous = effects_if_any(loading, reader, "unanimous", scope);
  rules.vote_short = effects_if_any(loading, reader, "short", scope);
  rules.vote_vetoed = effects_if_any(loading, reader, "vetoed", scope);
}

}  // namespace

void read_goals(Loading& loading) {
  const auto goals = read_table(loading, "goals", loading.names.goals, 0);
  for (std::size_t row = 0; row < goals.size(); ++row) read_goal(loading, goals[row], row);
  const auto achievements = read_table(loading, "achievements", loading.names.achievements, 0);
  for (std::size_t row = 0; row < achievements.size(); ++row)
    read_achievement(loading, achievements[row], row);
}

void read_rules(Loading& loading) {
  const Ref found = loading.top_level("rules");
  if (!found.exists()) return;
  Rules& rules = loading.scenario.rules;
  ObjectReader object(loading, found, "the rules");
  const Scope in_the_room{.self = true, .present = true};
  const Scope settling{.self = true, .consenters = true, .left_out = true, .present = true};
  rules.rest = object.whole_or("rest", {0, static_cast<std::int32_t>(Most::rounds)}, rules.rest);
  if (const Ref odds = object.optional("odds"); odds.exists()) {
    ObjectReader reader(loading, odds, "the bounds of odds");
    rules.odds_low = reader.whole("low", kPerMille);
    rules.odds_high = reader.whole("high", kPerMille);
    if (rules.odds_low > rules.odds_high) {
      loading.findings.at_value(code::kReversedRange, odds,
                                "the lower bound is above the upper bound");
    }
  }
  rules.on_settle = effects_if_any(loading, object, "on_settle", settling);
  rules.walk_out = effects_if_any(loading, object, "walk_out", in_the_room);
  rules.walk_out_once = effects_if_any(loading, object, "walk_out_once", in_the_room);
  rules.go_back = effects_if_any(loading, object, "go_back", settling);
  read_over_head(loading, object, rules);
  read_votes(loading, object, rules);
}

}  // namespace demarche::io
