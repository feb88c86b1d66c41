// The reveal is told step by step: by hand, or by itself at the pace that the person likes.
#include <algorithm>

#include "view/actions.h"
#include "view/app/telling.h"
#include "view/app/turn.h"
#include "view/flow.h"
#include "view/screens.h"
#include "view/screens/reveal_steps.h"

namespace demarche::view {
namespace {

constexpr double kLastStep = 1e9;

bool telling(const App& app) { return app.play && app.screen == Screen::reveal; }

void open_step(App& app) {
  Telling& told = app.play->telling;
  told.opened = std::min(told.opened + 1, telling_steps(*app.play));
  told.opened_ms = app.now_ms;
  // What has just been opened stands at the end of the list; layout keeps the offset in bounds.
  app.interaction.scroll[kStepsScroll] = kLastStep;
}

void open_next(Turn& turn) {
  if (!telling(turn.app)) return;
  open_step(turn.app);
}

void open_all(Turn& turn) {
  if (!telling(turn.app)) return;
  turn.app.play->telling.opened = telling_steps(*turn.app.play);
  turn.app.interaction.scroll.erase(kStepsScroll);
}

void tell_on(Turn& turn) {
  if (telling(turn.app)) end_telling(turn.app);
}

void pause(Turn& turn) {
  if (!telling(turn.app)) return;
  Telling& told = turn.app.play->telling;
  told.paused = !told.paused;
  told.opened_ms = turn.app.now_ms;
}

void pace(Turn& turn) {
  if (turn.action.a < 0 || turn.action.a >= kRevealSpeeds) return;
  turn.app.options.reveal_speed = static_cast<RevealSpeed>(turn.action.a);
  turn.ask(Request::Kind::options_changed);
  if (!telling(turn.app)) return;
  turn.app.play->telling.opened_ms = turn.app.now_ms;
  if (turn.app.options.reveal_speed == RevealSpeed::at_once) open_all(turn);
}

std::int64_t between(RevealSpeed pace) {
  constexpr std::int64_t kSlowMs = 5000, kNormalMs = 3000, kFastMs = 1400;
  return pace == RevealSpeed::slow ? kSlowMs : pace == RevealSpeed::fast ? kFastMs : kNormalMs;
}

}  // namespace

void begin_telling(App& app) {
  app.play->telling.opened_ms = app.now_ms;
  if (app.options.reveal_speed == RevealSpeed::at_once)
    app.play->telling.opened = telling_steps(*app.play);
}

std::int64_t step_due(const App& app) {
  if (!telling(app) || app.overlay.kind != Overlay::Kind::none || !app.whys.open.empty()) {
    return kNever;
  }
  const Telling& told = app.play->telling;
  // Whoever plays the first game goes on by hand: hints want to be read.
  const bool waits =
      told.paused || app.guide.on || app.options.reveal_speed == RevealSpeed::at_once;
  if (waits || told.opened >= telling_steps(*app.play)) return kNever;
  return told.opened_ms + between(app.options.reveal_speed);
}

void open_due_step(App& app) {
  if (step_due(app) <= app.now_ms) open_step(app);
}

Handler reveal_handler(const std::string& name) {
  static constexpr Verb kVerbs[] = {
      {verb::open_next, open_next}, {verb::open_all, open_all}, {verb::tell_on, tell_on},
      {verb::pause, pause},         {verb::reveal_speed, pace},
  };
  return find_handler(kVerbs, name);
}

}  // namespace demarche::view
