// The set-up of a lesson: teams, way of play, time, and what stands in the save.
#include <algorithm>

#include "view/app/turn.h"
#include "view/flow.h"
#include "view/lesson/actions.h"
#include "view/lesson/plain_text.h"
#include "view/lesson/plan.h"

namespace demarche::view {
namespace {

constexpr int kMostMinutes = 30;

const Scenario* chosen(const App& app) {
  return app.setup.scenario < app.shelves.size() ? app.shelves[app.setup.scenario].scenario.get()
                                                 : nullptr;
}

// The plan of the chosen scenario, made when it is first looked at; null: nothing can be planned.
LessonPlan* plan_of(App& app) {
  const Scenario* scenario = chosen(app);
  if (scenario == nullptr) return nullptr;
  app.plan = std::make_shared<LessonPlan>(plan_or_first(app.plan.get(), *scenario));
  return app.plan.get();
}

void scenario(Turn& turn) {
  App& app = turn.app;
  if (turn.action.a < 0 || static_cast<std::size_t>(turn.action.a) >= app.shelves.size()) return;
  app.setup.scenario = static_cast<std::size_t>(turn.action.a);
  app.setup.note_read = false;
  app.setup.seat = SeatId(0);
  app.setup.friends = {};
  app.setup.levels.clear();
  app.plan.reset();
  plan_of(app);
}

void students(Turn& turn) {
  LessonPlan* plan = plan_of(turn.app);
  const auto seat = static_cast<std::size_t>(turn.action.a);
  if (plan == nullptr || turn.action.a < 0 || seat >= plan->lesson.teams.size()) return;
  const int wanted = std::clamp(turn.action.b, 0, kMostStudents);
  if (wanted == 0) {
    plan->lesson.computed.add(SeatId(seat));
    return;
  }
  plan->lesson.computed.remove(SeatId(seat));
  plan->lesson.teams[seat].students = wanted;
}

void observers(Turn& turn) {
  LessonPlan* plan = plan_of(turn.app);
  if (plan != nullptr) plan->lesson.observers = std::clamp(turn.action.a, 0, kMostObservers);
}

void name(Turn& turn) {
  LessonPlan* plan = plan_of(turn.app);
  const auto seat = static_cast<std::size_t>(turn.action.a);
  if (plan == nullptr || turn.action.a < 0 || seat >= plan->lesson.teams.size()) return;
  if (turn.action.b < 0 || turn.action.b >= kMostStudents) return;
  std::vector<std::string>& names = plan->lesson.teams[seat].names;
  const auto row = static_cast<std::size_t>(turn.action.b);
  if (names.size() <= row) names.resize(row + 1);
  if (turn.action.text.size() <= kLongestName)
    names[row] = plain_text(turn.action.text, kLongestName);
}

void names(Turn& turn) {
  LessonPlan* plan = plan_of(turn.app);
  if (plan != nullptr) plan->names_of = plan->names_of == turn.action.a ? -1 : turn.action.a;
}

void way(Turn& turn) {
  LessonPlan* plan = plan_of(turn.app);
  if (plan != nullptr) plan->lesson.way = static_cast<LessonWay>(turn.action.a);
}

void time_out(Turn& turn) {
  LessonPlan* plan = plan_of(turn.app);
  if (plan != nullptr) plan->lesson.time_out = static_cast<TimeOut>(turn.action.a);
}

void planning(Turn& turn) {
  LessonPlan* plan = plan_of(turn.app);
  if (plan != nullptr) plan->lesson.planning_minutes = std::clamp(turn.action.a, 0, kMostMinutes);
}

void silence(Turn& turn) {
  LessonPlan* plan = plan_of(turn.app);
  if (plan != nullptr) plan->lesson.silence_seconds = std::clamp(turn.action.a, 0, kMostSilence);
}

void sitting(Turn& turn) {
  LessonPlan* plan = plan_of(turn.app);
  if (plan != nullptr) plan->lesson.sitting_minutes = std::clamp(turn.action.a, 0, kMostMinutes);
}

void rounds(Turn& turn) {
  LessonPlan* plan = plan_of(turn.app);
  if (plan == nullptr) return;
  plan->rounds = std::clamp(turn.action.a, 1, static_cast<int>(chosen(turn.app)->rounds.size()));
}

void profile(Turn& turn) {
  LessonPlan* plan = plan_of(turn.app);
  const auto seat = static_cast<std::size_t>(turn.action.a);
  if (plan == nullptr || turn.action.a < 0 || seat >= plan->profiles.size()) return;
  const auto wanted = static_cast<std::size_t>(turn.action.b);
  const bool known = turn.action.b >= 0 && wanted < chosen(turn.app)->seats[seat].profiles.size();
  plan->profiles[seat] = known ? ProfileId(wanted) : ProfileId{};
}

void event(Turn& turn) {
  LessonPlan* plan = plan_of(turn.app);
  const auto row = static_cast<std::size_t>(turn.action.a);
  if (plan == nullptr || turn.action.a < 0 || row >= chosen(turn.app)->events.size()) return;
  std::vector<EventId>& out = plan->left_out;
  const auto at = std::lower_bound(out.begin(), out.end(), EventId(row));
  if (at != out.end() && *at == EventId(row)) {
    out.erase(at);
  } else {
    out.insert(at, EventId(row));
  }
}

void figures(Turn& turn) {
  LessonPlan* plan = plan_of(turn.app);
  if (plan != nullptr) plan->lesson.figures_hidden = !plan->lesson.figures_hidden;
}

}  // namespace

Handler plan_handler(const std::string& verb) {
  static constexpr Verb kVerbs[] = {
      {verb::plan_scenario, scenario},   {verb::plan_students, students},
      {verb::plan_observers, observers}, {verb::plan_name, name},
      {verb::plan_names, names},         {verb::plan_way, way},
      {verb::plan_time_out, time_out},   {verb::plan_planning, planning},
      {verb::plan_sitting, sitting},     {verb::plan_rounds, rounds},
      {verb::plan_profile, profile},     {verb::plan_event, event},
      {verb::plan_figures, figures},     {verb::plan_silence, silence},
  };
  return find_handler(kVerbs, verb);
}

}  // namespace demarche::view
