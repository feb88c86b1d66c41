#include "view/lesson/around.h"

#include <algorithm>

#include "view/flow.h"
#include "view/time.h"

namespace demarche::view {
namespace {

constexpr std::int64_t kSecond = 1000;

}  // namespace

bool is_around_game(Screen screen) {
  return screen == Screen::forecasts || screen == Screen::vote || screen == Screen::vote_futures ||
         screen == Screen::tables || screen == Screen::debrief;
}

bool at_a_game(const App& app) {
  const bool before = app.screen == Screen::title || app.screen == Screen::seat;
  // What has happened is in the log before it is told: no answer is read before the reveal.
  const bool told = app.screen != Screen::reveal && app.screen != Screen::settings;
  return app.play != nullptr && !before && told;
}

bool is_class(const App& app) { return app.play != nullptr && app.lesson != nullptr; }

bool may_look_back(const App& app) { return app.play && (app.play->game->over() || is_class(app)); }

bool from_title(const App& app) { return !app.back.empty() && app.back.back() == Screen::title; }

const Debrief* debrief_of(const App& app) {
  if (!app.play) return nullptr;
  for (const Shelf& shelf : app.shelves)
    if (shelf.id == app.play->scenario->id) return shelf.debrief.get();
  return nullptr;
}

void open_debrief_of_class(App& app) {
  if (app.screen != Screen::outcome || !is_class(app) || app.around.walk.begun) return;
  app.back.push_back(app.screen);
  show(app, Screen::debrief);
}

std::int64_t next_second(const App& app) {
  const DebriefWalk& walk = app.around.walk;
  if (app.screen != Screen::debrief || !walk.begun || walk.paused) return kNever;
  // The next moment at which whole seconds are left.
  const std::int64_t left = walk.ends_ms - app.now_ms;
  const std::int64_t over = left % kSecond;
  return app.now_ms + (over > 0 ? over : over + kSecond);
}

void put_futures(App& app, std::uint64_t ticket, const Futures& futures) {
  RewindVote& vote = app.around.vote;
  if (ticket == 0 || vote.ticket != ticket) return;
  vote.ticket = 0;
  vote.futures = futures;
  if (app.screen != Screen::vote) return;
  app.back.push_back(app.screen);
  show(app, Screen::vote_futures);
}

void refresh_ledger(App& app) {
  Play& play = *app.play;
  Ledger& ledger = app.around.ledger;
  if (ledger.forecasters.empty()) ledger = ledger_of(*play.scenario);
  SeatSet everyone;
  for (std::size_t seat = 0; seat < play.scenario->seats.size(); ++seat) everyone.add(SeatId(seat));
  bring_up_to_date(ledger, play.game->log(), everyone, play.view.round);
}

}  // namespace demarche::view
