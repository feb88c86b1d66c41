// Verbs of review, replay and branch.
#include "view/actions.h"
#include "view/app/turn.h"
#include "view/flow.h"
#include "view/phrases.h"
#include "view/review/desk.h"
#include "view/review/guess.h"
#include "view/review/verbs.h"

namespace demarche::view {
namespace {

bool after_game(const App& app) { return app.play && app.play->game->over(); }

void visit(App& app, Screen screen) {
  if (app.screen == screen) return;
  app.back.push_back(app.screen);
  show(app, screen);
}

void open_review(Turn& turn) {
  App& app = turn.app;
  if (!after_game(app)) return;
  const After& after = after_of(app);
  visit(app, Screen::review);
  if (!after.review.stopped) turn.ask(Request::Kind::review, {}, 1);
}

void at(Turn& turn) {
  if (!after_game(turn.app) || turn.action.a < 0) return;
  turn_to(turn.app, static_cast<std::size_t>(turn.action.a));
  turn.app.interaction.scroll.erase("review/decision");
}

void tab(Turn& turn) {
  if (!after_game(turn.app) || turn.action.a < 0 || turn.action.a > 2) return;
  after_of(turn.app).review.tab = static_cast<ReviewTab>(turn.action.a);
}

void say(Turn& turn) {
  if (!after_game(turn.app)) return;
  ReviewDesk& desk = after_of(turn.app).review;
  if (!desk.review || desk.answered) return;
  desk.answered = true;
  const int row = turn.action.a;
  const bool one = row >= 0 && static_cast<std::size_t>(row) < desk.review->decisions.size();
  desk.said = one ? std::optional<std::size_t>(static_cast<std::size_t>(row)) : std::nullopt;
}

void guess(Turn& turn) {
  if (!after_game(turn.app)) return;
  ReviewDesk& desk = after_of(turn.app).review;
  if (!guess_due(desk) || turn.action.a < -2 || turn.action.a > 2) return;
  const bool one = turn.action.a >= 0;
  desk.guesses_passed = turn.action.a == -2;
  if (!desk.guesses_passed)
    desk.guesses[desk.at] =
        one ? std::optional<Mover>(static_cast<Mover>(turn.action.a)) : std::nullopt;
  turn.app.interaction.scroll.erase("review/decision");
}

void beside(Turn& turn) {
  if (!after_game(turn.app) || turn.action.a < 0) return;
  const SeatId seat(static_cast<std::size_t>(turn.action.a));
  if (seat.index() < turn.app.play->scenario->seats.size() && seat != turn.app.play->seat)
    after_of(turn.app).review.beside = seat;
}

void work(Turn& turn) {
  if (!after_game(turn.app)) return;
  after_of(turn.app).review.stopped = turn.action.a == 0;
  turn.ask(Request::Kind::review, {}, turn.action.a == 0 ? 0 : 1);
}

void replay(Turn& turn) {
  App& app = turn.app;
  if (!app.play) return;
  const bool start = turn.action.a < 0;
  open_replay(app, start ? std::nullopt
                         : std::optional<std::size_t>(static_cast<std::size_t>(turn.action.a)));
  app.overlay = {};
  visit(app, Screen::replay);
}

void replay_stop(Turn& turn) {
  if (!turn.app.play || turn.action.a < 0) return;
  after_of(turn.app).replay.playing = false;
  replay_at(turn.app, static_cast<std::size_t>(turn.action.a));
}

void replay_play(Turn& turn) {
  if (turn.app.play) play_replay(turn.app, !after_of(turn.app).replay.playing);
}

void replay_speed(Turn& turn) {
  if (turn.app.play) pace_replay(turn.app, turn.action.a);
}

void replay_eyes(Turn& turn) {
  const App& app = turn.app;
  if (!after_game(app)) return;
  const int seat = turn.action.a;
  if (seat >= static_cast<int>(app.play->scenario->seats.size())) return;
  const bool all = seat < 0;
  replay_through(turn.app, all ? SeatId{} : SeatId(static_cast<std::size_t>(seat)), all);
}

void branch(Turn& turn) {
  App& app = turn.app;
  if (!after_game(app) || turn.action.a < 0) return;
  if (!open_branch(app, static_cast<std::size_t>(turn.action.a))) return;
  app.interaction.scroll.erase("branch/choose");
  visit(app, Screen::branch);
}

void branch_pick(Turn& turn) {
  if (!after_game(turn.app)) return;
  BranchDesk& desk = after_of(turn.app).branch;
  turn.app.interaction.focused.clear();
  turn.app.interaction.scroll.erase("branch/futures");
  if (turn.action.a >= 0) {
    pick_branch(turn.app, static_cast<std::size_t>(turn.action.a));
    return;
  }
  desk.picked.reset();
  desk.futures.reset();
  desk.weighing_stopped = false;
}

void branch_against(Turn& turn) {
  if (after_game(turn.app))
    after_of(turn.app).branch.against = static_cast<BranchDesk::Against>(turn.action.a == 1);
}

void branch_differences(Turn& turn) {
  if (after_game(turn.app)) after_of(turn.app).branch.differences_only = turn.action.a == 1;
}

void branch_swap(Turn& turn) {
  if (!after_game(turn.app)) return;
  bool& swapped = after_of(turn.app).branch.swapped;
  swapped = !swapped;
}

void branch_weigh(Turn& turn) {
  if (after_game(turn.app)) after_of(turn.app).branch.weighing_stopped = turn.action.a == 0;
}

void branch_play(Turn& turn) {
  App& app = turn.app;
  if (!after_game(app) || turn.action.a < 0 || turn.action.a > 2) return;
  turn.ask(Request::Kind::review, {}, 0);
  if (!play_branch(app, static_cast<PlayOn>(turn.action.a))) {
    turn.requests.clear();
    return;
  }
  turn.ask(Request::Kind::keep_branch);
}

}  // namespace

Handler review_handler(const std::string& name) {
  static constexpr Verb kVerbs[] = {
      {verb::review, open_review},
      {verb::review_at, at},
      {verb::review_tab, tab},
      {verb::review_say, say},
      {verb::review_guess, guess},
      {verb::review_beside, beside},
      {verb::review_work, work},
      {verb::replay, replay},
      {verb::replay_at, replay_stop},
      {verb::replay_play, replay_play},
      {verb::replay_speed, replay_speed},
      {verb::replay_eyes, replay_eyes},
      {verb::branch, branch},
      {verb::branch_pick, branch_pick},
      {verb::branch_against, branch_against},
      {verb::branch_differences, branch_differences},
      {verb::branch_swap, branch_swap},
      {verb::branch_weigh, branch_weigh},
      {verb::branch_play, branch_play},
  };
  return find_handler(kVerbs, name);
}

}  // namespace demarche::view
