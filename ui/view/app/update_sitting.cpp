// Sittings: tabling, answering, voting, asking.

#include "view/actions.h"
#include "view/app/turn.h"
#include "view/flow.h"
#include "view/screens/sitting_parts.h"

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

void propose(Turn& turn, const Package& package) {
  Move move = own_move(*turn.app.play, Move::Kind::propose);
  move.package = package;
  answer(turn, move);
}

void table_package(Turn& turn) {
  if (awaited_in_sitting(turn.app)) propose(turn, turn.app.play->draft.package);
}

// What another proposed last, tabled as it is.
void table_offer(Turn& turn) {
  if (!awaited_in_sitting(turn.app) || turn.action.a < 0) return;
  const Package offer = last_offer(*turn.app.play, SeatId(static_cast<std::size_t>(turn.action.a)));
  if (!offer.empty()) propose(turn, offer);
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

}  // namespace

Handler sitting_handler(const std::string& name) {
  static constexpr Verb kVerbs[] = {
      {verb::table_package, table_package},
      {verb::table_offer, table_offer},
      {verb::pass, plain<Move::Kind::pass>},
      {verb::ask, ask},
      {verb::accept, plain<Move::Kind::accept>},
      {verb::reject, plain<Move::Kind::reject>},
      {verb::walk_out, walk_out},
      {verb::vote, vote},
  };
  return find_handler(kVerbs, name);
}

}  // namespace demarche::view
