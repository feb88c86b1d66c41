// Planners that think beside the screen: it stays alive, no move is made until they have decided.
#include <algorithm>

#include "canvas/kit/overlay.h"
#include "view/flow.h"
#include "view/time.h"

namespace demarche::view {
namespace {

// What takes no longer than this is not worth a word.
constexpr std::int64_t kWorthAWord = 150;

bool plans_ahead(const Record& record) {
  const Settings& settings = record.settings;
  for (std::size_t seat = 0; seat < settings.levels.size(); ++seat) {
    const bool computed = !settings.human_seats.has(SeatId(seat));
    if (computed && settings.levels[seat] == Level::planner) return true;
  }
  return false;
}

std::int64_t told_at(const App& app) { return *app.play->thinking + kWorthAWord; }

}  // namespace

bool think_aside(App& app) {
  Play& play = *app.play;
  const Game& game = *play.game;
  if (!app.thinks_aside || app.lesson || game.over() || !seats_awaited(app).empty()) return false;
  if (!plans_ahead(game.record())) return false;
  play.thinking = app.now_ms;
  // What has been sealed is seen at the table. A sitting may be over for this seat: it is left as
  // it was until there is more to tell.
  if (app.screen == Screen::table) {
    refresh(play);
  } else {
    play.view.my_turn = false;
  }
  return true;
}

bool waits_for_others(const App& app) {
  const bool at_game = app.screen == Screen::table || app.screen == Screen::sitting ||
                       app.screen == Screen::handover;
  return at_game && app.overlay.kind == Overlay::Kind::none && app.whys.open.empty();
}

std::int64_t thinking_change(const App& app) {
  if (!app.play || !app.play->thinking || app.now_ms >= told_at(app)) return kNever;
  return told_at(app);
}

void draw_thinking(canvas::FrameBuilder& builder, const App& app, const Words& words) {
  if (!app.play || !app.play->thinking || !waits_for_others(app)) return;
  if (app.now_ms < told_at(app)) return;
  canvas::ToastOptions toast;
  toast.id = "thinking";
  toast.icon = "hourglass";
  toast.text = words("common.others-decide");
  canvas::toast(builder, std::move(toast));
}

}  // namespace demarche::view
