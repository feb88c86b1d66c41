#include "view/flow.h"

#include <algorithm>
#include <utility>

#include "view/app/telling.h"
#include "view/lesson/around.h"
#include "view/lesson/lesson.h"
#include "view/screens.h"
#include "view/screens/reveal_steps.h"
#include "view/screens/sitting_parts.h"

namespace demarche::view {
namespace {

using Kind = Happening::Kind;

bool in_sitting(const View& view) { return view.sitting.in_session && view.sitting.present; }

// One past the last happening that may be told now: not the sitting that the person is still in.
std::size_t end_of_telling(const Play& play) {
  return in_sitting(play.view) ? sitting_start(play) : play.heard.size();
}

void finish_game(Play& play) {
  if (!play.game->over() || play.outcome) return;
  play.outcome = outcome(*play.scenario, play.game->state());
}

// The others have decided: what that leads to.
void go_on(App& app) {
  refresh(*app.play);
  if (hand_on(app)) return;
  // The end came while nobody sat at the keyboard: what everyone may see is shown.
  if (std::exchange(app.play->sharing.next, SeatId{}).exists()) return end_telling(app);
  tell_news(app);
}

}  // namespace

void refresh(Play& play) {
  const Situation& situation = play.game->situation();
  observe(*play.scenario, situation.state, situation.beliefs, play.seat, play.view);
  conceal(*play.scenario, situation.state, play.seat, play.known);
  play.heard = heard_by(play.game->log(), play.seat);
  finish_game(play);
}

Screen screen_of(const Play& play) {
  if (play.sharing.next.exists()) return Screen::handover;
  if (play.game->over()) return Screen::outcome;
  return play.view.phase == Phase::planning ? Screen::table : Screen::sitting;
}

std::size_t sitting_start(const Play& play) {
  if (!in_sitting(play.view)) return play.heard.size();
  for (std::size_t i = play.heard.size(); i-- > 0;) {
    if (play.heard[i].kind == Kind::sitting_began) return i;
  }
  return play.heard.size();
}

void show(App& app, Screen screen) {
  // Whoever comes to a sitting reads the newest first.
  if (screen != app.screen) app.interaction.scroll.erase(kTranscriptScroll);
  app.screen = screen;
  app.overlay = {};
  close_loose_trees(app);
  app.interaction.focused.clear();
  app.interaction.hovered.clear();
}

void end_telling(App& app) {
  Play& play = *app.play;
  play.told = std::max(play.told, end_of_telling(play));
  // What was said in a sitting is read in its transcript.
  if (in_sitting(play.view)) play.told = play.heard.size();
  play.draft.tab = 0;
  app.back.clear();
  show(app, screen_of(play));
  open_debrief_of_class(app);
}

SeatSet seats_awaited(const App& app) {
  SeatSet awaited = app.play->game->awaited_people();
  if (app.lesson) awaited.bits &= ~app.lesson->computed.bits;
  return awaited;
}

void run_others(App& app) {
  Game& game = *app.play->game;
  game.run_computed(app.goes_on);
  // In a lesson the computer decides for seats that may become a team's at any time: they count as
  // people's in the game.
  while (!game.over() && seats_awaited(app).empty()) {
    game.decide_for(next_in_turn(game.awaited_people(), {}), app.goes_on);
    game.run_computed(app.goes_on);
  }
}

void move_on(App& app) {
  if (think_aside(app)) return;
  run_others(app);
  go_on(app);
}

void others_decided(App& app, Game game) {
  *app.play->game = std::move(game);
  app.play->thinking.reset();
  go_on(app);
}

void tell_news(App& app) {
  Play& play = *app.play;
  const std::size_t end = end_of_telling(play);
  const std::size_t from = std::min(play.told, end);
  play.telling = {from, end, 0};
  if (telling_steps(play) == 0) {
    const Screen before = app.screen;
    const std::string focused = app.interaction.focused;
    end_telling(app);
    if (app.screen == before) app.interaction.focused = focused;
    return;
  }
  app.interaction.scroll.erase(kStepsScroll);
  app.back.clear();
  begin_telling(app);
  show(app, Screen::reveal);
}

}  // namespace demarche::view
