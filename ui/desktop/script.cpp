#include "desktop/script.h"

#include "demarche/choose.h"
#include "view/actions.h"

namespace demarche::desktop {
namespace {

namespace verb = view::verb;
using Kind = Move::Kind;

void act(Shell& shell, const char* name, int a = 0, int b = 0) { shell.act({name, a, b, ""}); }

Move chosen(const view::Play& play) {
  return choose(*play.scenario, play.game->situation(), play.seat, Level::in_character, 1);
}

void draft(Shell& shell, const Package& package) {
  for (const Package::Entry& entry : package) {
    act(shell, verb::pick_option, entry.issue, entry.option);
  }
}

void carry_out(Shell& shell, const Move& move) {
  const int target = move.target == Move::kNobody ? -1 : int{move.target};
  switch (move.kind) {
    case Kind::play:
      act(shell, verb::pick_move, move.what, target);
      return act(shell, verb::choose_move);
    case Kind::done:
      return act(shell, verb::seal);
    case Kind::propose:
      draft(shell, move.package);
      return act(shell, verb::table_package);
    case Kind::ask:
      return act(shell, verb::ask, target);
    case Kind::accept:
      return act(shell, verb::accept);
    case Kind::reject:
      return act(shell, verb::reject);
    case Kind::walk_out:  // asked once more
      act(shell, verb::walk_out);
      return act(shell, verb::walk_out);
    case Kind::vote_no:
      return act(shell, verb::vote, 0);
    case Kind::vote_yes:
      return act(shell, verb::vote, 1);
    case Kind::abstain:
      return act(shell, verb::vote, 2);
    default:
      return act(shell, verb::pass);
  }
}

}  // namespace

void decide(Shell& shell) {
  if (shell.app().screen == view::Screen::reveal) {
    act(shell, verb::open_all);
    return act(shell, verb::tell_on);
  }
  const view::Play& play = *shell.app().play;
  // Where the game waits for nobody here there is nothing to choose.
  if (play.game->awaited_people().has(play.seat)) carry_out(shell, chosen(play));
}

bool play_until(Shell& shell, const std::function<bool(const view::App&)>& wanted) {
  constexpr int kMostDecisions = 3000;
  for (int step = 0; step < kMostDecisions; ++step) {
    if (wanted(shell.app())) return true;
    if (shell.app().screen == view::Screen::outcome) return false;
    decide(shell);
  }
  return false;
}

bool draft_proposal(Shell& shell) {
  const Move move = chosen(*shell.app().play);
  if (move.kind != Kind::propose) return false;
  draft(shell, move.package);
  return true;
}

}  // namespace demarche::desktop
