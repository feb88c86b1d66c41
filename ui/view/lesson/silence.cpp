#include "view/lesson/silence.h"

#include "view/lesson/lesson.h"
#include "view/time.h"

namespace demarche::view {
namespace {

constexpr std::int64_t kSecond = 1000;

int rounds_revealed(const Game& game) {
  const StateHead& head = game.state().head();
  return head.phase == Phase::planning ? head.round - 1 : head.round;
}

std::int64_t left_ms(const App& app) {
  return app.lesson && app.play ? app.lesson->silence.until_ms - app.now_ms : 0;
}

}  // namespace

bool silent(const App& app) { return app.screen != Screen::title && left_ms(app) > 0; }

void follow_silence(App& app, bool taken_back) {
  if (!app.lesson || !app.play) return;
  Silence& silence = app.lesson->silence;
  const int now = rounds_revealed(*app.play->game);
  const bool fresh = silence.revealed >= 0 && now > silence.revealed && !taken_back;
  silence.revealed = now;
  if (fresh && app.lesson->silence_seconds > 0) {
    silence.until_ms = app.now_ms + app.lesson->silence_seconds * kSecond;
  }
}

bool end_silence(App& app) {
  const bool was = silent(app);
  if (app.lesson) app.lesson->silence.until_ms = 0;
  return was;
}

std::int64_t silence_change(const App& app) {
  if (!silent(app)) return kNever;
  const std::int64_t left = left_ms(app);
  if (app.options.reduced_motion) return app.now_ms + left;
  const std::int64_t part = left % kSecond;
  return app.now_ms + (part > 0 ? part : kSecond);
}

int silence_left(const App& app) {
  return silent(app) ? static_cast<int>((left_ms(app) + kSecond - 1) / kSecond) : 0;
}

}  // namespace demarche::view
