// Sittings: drafting, tabling, answering, voting. And the reveal, which is told step by step.
#include <algorithm>

#include "view/actions.h"
#include "view/app/turn.h"
#include "view/flow.h"
#include "view/screens.h"
#include "view/screens/reveal_steps.h"

namespace demarche::view {
namespace {

bool awaited_in_sitting(const App& app) {
  return app.play && app.screen == Screen::sitting && app.play->view.my_turn;
}

Move own_move(const Play& play, Move::Kind kind) {
  Move move;
  move.kind = kind;
  move.seat = static_cast<std::uint8_t>(play.seat.index());
  return move;
}

// Makes a move in the sitting and lets it go on; the draft is over.
void answer(Turn& turn, const Move& move) {
  if (!make(turn, move)) return;
  turn.app.play->draft = {};
  turn.app.overlay = {};
  move_on(turn.app);
  turn.ask(Request::Kind::save);
}

void pick_option(Turn& turn) {
  if (!awaited_in_sitting(turn.app) || turn.action.a < 0) return;
  Play& play = *turn.app.play;
  const IssueId issue(static_cast<std::size_t>(turn.action.a));
  OptionId option =
      turn.action.b < 0 ? OptionId{} : OptionId(static_cast<std::size_t>(turn.action.b));
  const bool stands = option == play.view.issues[issue.index()].standing;
  if (stands || play.draft.package.option_for(issue) == option) option = {};
  const Package before = play.draft.package;
  play.draft.package.set(issue, option);
  if (play.draft.package != before) play.draft.undo.push_back(before);
}

void table_package(Turn& turn) {
  if (!awaited_in_sitting(turn.app)) return;
  Move move = own_move(*turn.app.play, Move::Kind::propose);
  move.package = turn.app.play->draft.package;
  answer(turn, move);
}

template <Move::Kind kKind>
void plain(Turn& turn) {
  if (awaited_in_sitting(turn.app)) answer(turn, own_move(*turn.app.play, kKind));
}

void ask(Turn& turn) {
  if (!awaited_in_sitting(turn.app)) return;
  if (turn.action.a < 0) {
    turn.app.overlay = {};
    turn.app.overlay.kind = Overlay::Kind::ask;
    turn.app.interaction.focused.clear();
    return;
  }
  Move move = own_move(*turn.app.play, Move::Kind::ask);
  move.target = static_cast<std::uint8_t>(turn.action.a);
  answer(turn, move);
}

// Not to be taken back and costly: asked once more.
void walk_out(Turn& turn) {
  if (!awaited_in_sitting(turn.app)) return;
  if (turn.app.overlay.kind != Overlay::Kind::walk_out) {
    turn.app.overlay = {};
    turn.app.overlay.kind = Overlay::Kind::walk_out;
    turn.app.interaction.focused.clear();
    return;
  }
  answer(turn, own_move(*turn.app.play, Move::Kind::walk_out));
}

void vote(Turn& turn) {
  if (!awaited_in_sitting(turn.app)) return;
  const Move::Kind kind = turn.action.a == 0   ? Move::Kind::vote_no
                          : turn.action.a == 1 ? Move::Kind::vote_yes
                                               : Move::Kind::abstain;
  answer(turn, own_move(*turn.app.play, kind));
}

constexpr double kLastStep = 1e9;

bool telling(const App& app) { return app.play && app.screen == Screen::reveal; }

void open_next(Turn& turn) {
  if (!telling(turn.app)) return;
  Play& play = *turn.app.play;
  play.telling.opened = std::min(play.telling.opened + 1, telling_steps(play));
  // What has just been opened stands at the end of the list; layout keeps the offset in bounds.
  turn.app.interaction.scroll[kStepsScroll] = kLastStep;
}

void open_all(Turn& turn) {
  if (!telling(turn.app)) return;
  turn.app.play->telling.opened = telling_steps(*turn.app.play);
  turn.app.interaction.scroll.erase(kStepsScroll);
}

void tell_on(Turn& turn) {
  if (telling(turn.app)) end_telling(turn.app);
}

}  // namespace

Handler sitting_handler(const std::string& name) {
  static constexpr Verb kVerbs[] = {
      {verb::pick_option, pick_option},
      {verb::table_package, table_package},
      {verb::pass, plain<Move::Kind::pass>},
      {verb::ask, ask},
      {verb::accept, plain<Move::Kind::accept>},
      {verb::reject, plain<Move::Kind::reject>},
      {verb::walk_out, walk_out},
      {verb::vote, vote},
      {verb::open_next, open_next},
      {verb::open_all, open_all},
      {verb::tell_on, tell_on},
  };
  return find_handler(kVerbs, name);
}

}  // namespace demarche::view
