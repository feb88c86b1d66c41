#include "view/lesson/plan.h"

namespace demarche::view {

LessonPlan plan_for(const Scenario& scenario) {
  LessonPlan plan;
  plan.scenario = scenario.id;
  plan.lesson.teams.resize(scenario.seats.size());
  plan.profiles.resize(scenario.seats.size());
  plan.rounds = static_cast<int>(scenario.rounds.size());
  return plan;
}

LessonPlan plan_or_first(const LessonPlan* planned, const Scenario& scenario) {
  return planned != nullptr && planned->scenario == scenario.id ? *planned : plan_for(scenario);
}

Settings settings_of(const LessonPlan& plan, std::uint64_t seed, const Scenario& scenario) {
  Settings settings;
  settings.world_seed = seed;
  settings.policy_seed = seed;
  for (std::size_t seat = 0; seat < scenario.seats.size(); ++seat) {
    settings.human_seats.add(SeatId(seat));
  }
  for (const ProfileId profile : plan.profiles) {
    if (profile.exists()) settings.fixed_profiles = plan.profiles;
  }
  settings.events_left_out = plan.left_out;
  const auto all = static_cast<int>(scenario.rounds.size());
  settings.rounds = plan.rounds < all ? plan.rounds : 0;
  settings.figures_hidden = plan.lesson.figures_hidden;
  return settings;
}

int teams_of(const Lesson& lesson, std::size_t seats) {
  int teams = 0;
  for (std::size_t seat = 0; seat < seats; ++seat) {
    if (!lesson.computed.has(SeatId(seat))) ++teams;
  }
  return teams;
}

}  // namespace demarche::view
