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
  ShapeReader object(loading, ref, row_shape("goals"));
  (void)object.find("id");
  goal.id = loading.names.goals.ids()[row];
  goal.text = object.text("text");
  const Scope scope{.self = true, .profiles = profiles_of_goal(loading, row)};
  goal.when = condition_if_any(loading, object, "when", scope);
  loading.scenario.goals.push_back(std::move(goal));
}

void read_achievement(Loading& loading, Ref ref, std::size_t row) {
  Achievement achievement;
  ShapeReader object(loading, ref, row_shape("achievements"));
  (void)object.find("id");
  achievement.id = loading.names.achievements.ids()[row];
  achievement.name = object.text("name");
  achievement.text = object.text("text");
  achievement.seat = object.seat("seat");
  achievement.when = condition_if_any(loading, object, "when", {.self = achievement.seat.exists()});
  loading.scenario.achievements.push_back(std::move(achievement));
}

void read_over_head(Loading& loading, ShapeReader& object, Rules& rules) {
  const Ref found = object.find("over_head");
  if (!found.exists()) return;
  const Scope scope{.self = true, .consenters = true, .left_out = true, .present = true};
  ShapeReader reader(loading, found, object.shape("over_head"));
  rules.over_head = effects_if_any(loading, reader, "effects", scope);
  rules.softened_by = condition_if_any(loading, reader, "softened_by", {});
  const Ref softened = reader.find("softened");
  if (softened.exists()) rules.over_head_softened = read_effects(loading, softened, scope);
  if (softened.exists() && !reader.find("softened_by").exists()) {
    loading.findings.at_key(code::kMissingKey, softened,
                            "nothing softens: the key \"softened_by\" is missing");
  }
}

void read_votes(Loading& loading, ShapeReader& object, Rules& rules) {
  const Ref found = object.find("votes");
  if (!found.exists()) return;
  const Scope scope{.self = true, .consenters = true, .present = true};
  ShapeReader reader(loading, found, object.shape("votes"));
  rules.vote_unanimous = effects_if_any(loading, reader, "unanimous", scope);
  rules.vote_short = effects_if_any(loading, reader, "short", scope);
  rules.vote_vetoed = effects_if_any(loading, reader, "vetoed", scope);
}

}  // namespace

void read_goals(Loading& loading) {
  const auto goals = read_table(loading, "goals");
  for (std::size_t row = 0; row < goals.size(); ++row) read_goal(loading, goals[row], row);
  const auto achievements = read_table(loading, "achievements");
  for (std::size_t row = 0; row < achievements.size(); ++row)
    read_achievement(loading, achievements[row], row);
}

void read_rules(Loading& loading) {
  ShapeReader top(loading);
  const Ref found = top.find("rules");
  if (!found.exists()) return;
  Rules& rules = loading.scenario.rules;
  ShapeReader object(loading, found, top.shape("rules"));
  const Scope in_the_room{.self = true, .present = true};
  const Scope settling{.self = true, .consenters = true, .left_out = true, .present = true};
  rules.rest = object.whole("rest");
  if (const Ref odds = object.find("odds"); odds.exists()) {
    ShapeReader reader(loading, odds, object.shape("odds"));
    rules.odds_low = reader.whole("low");
    rules.odds_high = reader.whole("high");
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
