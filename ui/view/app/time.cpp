#include "view/time.h"

#include <algorithm>

#include "view/lesson/around.h"

namespace demarche::view {
namespace {

std::int64_t rest(const App& app) {
  const bool waiting = !app.interaction.hovered.empty() && !app.interaction.rested;
  return waiting ? app.hovered_since_ms + kRestMs : kNever;
}

}  // namespace

std::int64_t next_change(const App& app) {
  // One line for each thing that time changes.
  return std::min({rest(app), next_second(app)});
}

std::vector<Request> on_time(App& app, std::int64_t now_ms) {
  std::vector<Request> requests;
  app.now_ms = now_ms;
  if (rest(app) <= now_ms) app.interaction.rested = true;
  return requests;
}

}  // namespace demarche::view
