// Planning: picking a card, sealing it into the round, taking it back, ending the planning.
#include "view/actions.h"
#include "view/app/turn.h"
#include "view/flow.h"

namespace demarche::view {
namespace {

bool at_table(const App& app) { return app.play && app.screen == Screen::table; }

SeatId seat_or_none(int raw) { return raw < 0 ? SeatId{} : SeatId(static_cast<std::size_t>(raw)); }

Move own_move(const Play& play, Move::Kind kind) {
  Move move;
  move.kind = kind;
  move.seat = static_cast<std::uint8_t>(play.seat.index());
  return move;
}

void pick_move(Turn& turn) {
  if (!at_table(turn.app) || turn.action.a < 0) return;
  Draft& draft = turn.app.play->draft;
  const MoveId move(static_cast<std::size_t>(turn.action.a));
  const SeatId target = seat_or_none(turn.action.b);
  const bool again = draft.move == move && draft.target == target;
  draft.move = again ? MoveId{} : move;
  draft.target = again ? SeatId{} : target;
}

void choose_move(Turn& turn) {
  if (!at_table(turn.app) || !turn.app.play->draft.move.exists()) return;
  Play& play = *turn.app.play;
  Move move = own_move(play, Move::Kind::play);
  move.what = play.draft.move.value;
  move.target = play.draft.target.exists() ? static_cast<std::uint8_t>(play.draft.target.index())
                                           : Move::kNobody;
  if (!make(turn, move)) return;
  play.draft.move = {};
  play.draft.target = {};
  if (!play.scenario->open_planning) {
    refresh(play);
    return;
  }
  // Played in the open: it has taken effect, and others may go on.
  move_on(turn.app);
  turn.ask(Request::Kind::save);
}

void withdraw(Turn& turn) {
  if (!at_table(turn.app) || turn.action.a < 0) return;
  Play& play = *turn.app.play;
  Move move = own_move(play, Move::Kind::withdraw);
  move.what = static_cast<std::uint16_t>(turn.action.a);
  if (make(turn, move)) refresh(play);
}

void family(Turn& turn) {
  if (!at_table(turn.app)) return;
  Draft& draft = turn.app.play->draft;
  draft.all_moves = turn.action.a == -2 && !draft.all_moves;
  draft.family = turn.action.a < 0 ? FamilyId{} : FamilyId(static_cast<std::size_t>(turn.action.a));
  turn.app.interaction.scroll.erase("table/moves");
}

void seal(Turn& turn) {
  if (!at_table(turn.app)) return;
  Play& play = *turn.app.play;
  const View sealed = play.view;
  if (!make(turn, own_move(play, Move::Kind::done))) return;
  play.before = sealed;
  play.draft = {};
  move_on(turn.app);
  turn.ask(Request::Kind::save);
}

void tab(Turn& turn) {
  if (turn.app.play) turn.app.play->draft.tab = turn.action.a;
}

void undo_draft(Draft& draft) {
  if (draft.undo.empty()) return;
  draft.redo.push_back(draft.package);
  draft.package = draft.undo.back();
  draft.undo.pop_back();
}

// At the table the last choice of the round, in a sitting the last change of the draft.
void undo(Turn& turn) {
  if (!turn.app.play) return;
  Play& play = *turn.app.play;
  if (turn.app.screen == Screen::sitting) {
    undo_draft(play.draft);
    return;
  }
  if (turn.app.screen != Screen::table) return;
  if (play.draft.move.exists()) {
    play.draft.move = {};
    return;
  }
  if (play.thinking) {
    turn.app.notice = Words(turn.app.options.language)("common.others-decide");
  } else if (play.game->undo(play.seat)) {
    refresh(play);
  } else {
    turn.app.notice = Words(turn.app.options.language)("table.nothing-to-undo");
  }
}

}  // namespace

Handler table_handler(const std::string& name) {
  static constexpr Verb kVerbs[] = {
      {verb::pick_move, pick_move},
      {verb::choose_move, choose_move},
      {verb::withdraw, withdraw},
      {verb::family, family},
      {verb::seal, seal},
      {verb::undo, undo},
      {verb::tab, tab},
  };
  return find_handler(kVerbs, name);
}

}  // namespace demarche::view
