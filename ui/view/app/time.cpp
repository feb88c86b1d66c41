#include "view/time.h"

#include <algorithm>

#include "view/app/delegations.h"
#include "view/app/telling.h"
#include "view/flow.h"
#include "view/lesson/around.h"
#include "view/lesson/run.h"
#include "view/map/arrival.h"
#include "view/review/after.h"
#include "view/sharing.h"

namespace demarche::view {
namespace {

std::int64_t rest(const App& app) {
  const bool waiting = !app.interaction.hovered.empty() && !app.interaction.rested;
  return waiting ? app.hovered_since_ms + kRestMs : kNever;
}

}  // namespace

std::int64_t next_change(const App& app) {
  // One line for each thing that time changes.
  return std::min({rest(app), handover_change(app), lesson_change(app), next_on_map(app),
                   leaves_at(app).value_or(kNever), step_due(app), replay_due(app),
                   next_second(app), thinking_change(app)});
}

std::vector<Request> on_time(App& app, std::int64_t now_ms) {
  std::vector<Request> requests;
  app.now_ms = now_ms;
  if (rest(app) <= now_ms) app.interaction.rested = true;
  handover_on_time(app);
  lesson_on_time(app, requests);
  map_on_time(app);
  open_due_step(app);
  if (replay_due(app) <= now_ms) replay_on(app);
  follow_delegations(app);
  return requests;
}

}  // namespace demarche::view
