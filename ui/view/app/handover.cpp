// The keyboard goes from one person to the next.
#include <algorithm>

#include "view/actions.h"
#include "view/app/delegations.h"
#include "view/app/turn.h"
#include "view/flow.h"
#include "view/lesson/pass_word.h"
#include "view/sharing.h"
#include "view/time.h"

namespace demarche::view {
namespace {

// A key that is still held from the screen before comes again at least this often.
constexpr std::int64_t kKeyRepeat = 250;
// A press this soon after the hand-over came up was meant for what stood there before.
constexpr std::int64_t kLeftOver = 700;
// How often the bar is drawn while it fills, and when what was armed is closed again.
constexpr std::int64_t kBarStep = 60, kForgotten = 8000;

bool has_decided(const Record& record, SeatId seat) {
  return std::any_of(record.moves.begin(), record.moves.end(),
                     [&](const Move& move) { return move.seat == seat.value; });
}

// The seat's own knowledge, its own mark in the story, nothing of the one before.
void sit_down(Play& play, SeatId seat) {
  play.seat = seat;
  play.draft = {};
  Earlier before = earlier(*play.scenario, play.game->record(), seat);
  play.before = std::move(before.sealed);
  refresh(play);
  const std::size_t all = play.heard.size();
  const std::optional<std::size_t> kept =
      seat.index() < play.sharing.told.size() ? play.sharing.told[seat.index()] : std::nullopt;
  play.told = std::min(kept.value_or(before.decided ? before.told : all), all);
}

// The first thing that a delegation reads is its briefing.
bool begins_with_briefing(Play& play) {
  if (play.sharing.briefed.has(play.seat)) return false;
  play.sharing.briefed.add(play.seat);
  return !play.game->over() && !has_decided(play.game->record(), play.seat);
}

void open_seat(Turn& turn) {
  if (turn.app.screen == Screen::handover && turn.app.play) press_to_open(turn.app);
}

// In planning any delegation that is awaited may come first.
void call_seat(Turn& turn) {
  App& app = turn.app;
  if (app.screen != Screen::handover || !app.play || turn.action.a < 0) return;
  const SeatId seat(static_cast<std::size_t>(turn.action.a));
  if (seat.index() >= app.play->scenario->seats.size()) return;
  if (seats_awaited(app).has(seat)) hand_over(app, seat);
}

}  // namespace

void take_over(App& app) {
  Play& play = *app.play;
  const SeatId seat = play.sharing.next;
  play.sharing.next = {};
  play.sharing.armed_ms = 0;
  app.interaction.scroll.clear();
  app.setup.mandate_hidden = false;
  sit_down(play, seat);
  if (begins_with_briefing(play)) {
    show(app, Screen::briefing);
  } else {
    tell_news(app);
  }
}

SeatSet people_of(const Play& play) { return play.game->record().settings.human_seats; }

bool is_shared(const Play& play) { return people_of(play).size() > 1; }

SeatId next_in_turn(SeatSet awaited, SeatId after) {
  constexpr std::size_t kSeats = 32;
  const std::size_t first = after.exists() ? after.index() + 1 : 0;
  for (std::size_t step = 0; step < kSeats; ++step) {
    const SeatId seat((first + step) % kSeats);
    if (awaited.has(seat)) return seat;
  }
  return {};
}

void hand_over(App& app, SeatId seat) {
  Play& play = *app.play;
  play.sharing.told.resize(play.scenario->seats.size());
  if (!play.sharing.next.exists()) play.sharing.told[play.seat.index()] = play.told;
  play.sharing.next = seat;
  play.sharing.armed_ms = 0;
  play.sharing.shown_ms = app.now_ms;
  play.sharing.ignored_ms = app.now_ms;
  play.telling = {};
  play.draft = {};
  app.notice.clear();
  app.back.clear();
  app.codex_back.clear();
  show(app, Screen::handover);
}

bool hand_on(App& app) {
  const Play& play = *app.play;
  if (!is_shared(play) || play.game->over()) return false;
  const SeatSet awaited = seats_awaited(app);
  const SeatId called = play.sharing.next;
  if (called.exists()) {  // nobody sits at the keyboard: nobody's papers open by themselves
    hand_over(app, awaited.has(called) ? called : next_in_turn(awaited, called));
    return true;
  }
  if (awaited.empty() || awaited.has(play.seat)) return false;
  hand_over(app, next_in_turn(awaited, play.seat));
  return true;
}

void close_seat(App& app) {
  Play& play = *app.play;
  if (!is_shared(play) || play.game->over() || play.sharing.next.exists()) return;
  const SeatSet awaited = seats_awaited(app);
  hand_over(app, awaited.has(play.seat) ? play.seat : next_in_turn(awaited, play.seat));
}

void press_to_open(App& app) {
  if (asks_word(app)) return;  // its word opens the papers, and nothing else
  Sharing& sharing = app.play->sharing;
  const std::int64_t now = app.now_ms;
  const bool left_over =
      now - sharing.shown_ms < kLeftOver || now - sharing.ignored_ms < kKeyRepeat;
  if (sharing.armed_ms == 0 && left_over) {
    sharing.ignored_ms = now;
  } else if (sharing.armed_ms == 0) {
    sharing.armed_ms = now;
  } else if (now - sharing.armed_ms >= kHoldToOpen) {
    take_over(app);
  }
}

double held_so_far(const App& app) {
  const Sharing& sharing = app.play->sharing;
  if (sharing.armed_ms == 0) return 0;
  const double part = static_cast<double>(app.now_ms - sharing.armed_ms) / kHoldToOpen;
  return std::clamp(part, 0.0, 1.0);
}

std::int64_t handover_change(const App& app) {
  const bool armed = app.screen == Screen::handover && app.play && app.play->sharing.armed_ms > 0;
  if (!armed) return kNever;
  return held_so_far(app) < 1 ? app.now_ms + kBarStep : app.play->sharing.armed_ms + kForgotten;
}

void handover_on_time(App& app) {
  if (handover_change(app) == kNever) return;
  if (app.now_ms - app.play->sharing.armed_ms >= kForgotten) app.play->sharing.armed_ms = 0;
}

Handler handover_handler(const std::string& name) {
  static constexpr Verb kVerbs[] = {
      {verb::open_seat, open_seat},
      {verb::call_seat, call_seat},
  };
  return find_handler(kVerbs, name);
}

}  // namespace demarche::view
