#include "desktop/scenes_after.h"

#include <algorithm>

#include "view/actions.h"
#include "view/review/guess.h"
#include "view/review/pair.h"
#include "view/review/verbs.h"

namespace demarche::desktop {
namespace {

namespace verb = view::verb;
using view::Screen;

constexpr int kContinuations = 8, kAlternatives = 6, kGames = 200, kPairs = 64;

void act(Shell& shell, const char* name, int a = 0) { shell.act({name, a, 0, ""}); }

bool at(Shell& shell, Screen screen) { return shell.app().screen == screen; }

// The decision that mattered most, in a picture the most telling one.
std::size_t telling_decision(const analyse::Review& review) {
  return view::mattered_most(review).value_or(review.decisions.size() / 2);
}

}  // namespace

bool review_ask(Shell& shell) {
  if (!at(shell, Screen::outcome)) return false;
  shell.review_at_once(kContinuations, kAlternatives, kGames);
  shell.app().after->review.stopped = true;  // nothing is computed beside a picture
  act(shell, verb::review);
  const analyse::Review& review = *shell.app().after->review.review;
  act(shell, verb::review_at, static_cast<int>(review.decisions.size() / 2));
  shell.app().after->review.stopped = false;
  return at(shell, Screen::review) && !shell.app().after->review.answered;
}

bool review_guess(Shell& shell) {
  if (!at(shell, Screen::review)) return false;
  const view::ReviewDesk& desk = shell.app().after->review;
  act(shell, verb::review_say, static_cast<int>(desk.at));
  act(shell, verb::review_at, static_cast<int>(telling_decision(*desk.review)));
  return view::guess_due(desk);
}

bool review_told(Shell& shell) {
  if (!at(shell, Screen::review)) return false;
  act(shell, verb::review_guess, static_cast<int>(view::Mover::chance));
  return !view::guess_due(shell.app().after->review);
}

bool review_agreement(Shell& shell) {
  if (!at(shell, Screen::review)) return false;
  act(shell, verb::review_tab, 1);
  return at(shell, Screen::review);
}

bool review_games(Shell& shell) {
  if (!at(shell, Screen::review)) return false;
  act(shell, verb::review_tab, 2);
  return at(shell, Screen::review);
}

bool branch_choose(Shell& shell) {
  if (!at(shell, Screen::review)) return false;
  act(shell, verb::review_tab, 0);
  const view::ReviewDesk& desk = shell.app().after->review;
  const auto& all = desk.review->decisions;
  // From the decision that is shown on, the first at which something else was possible.
  const auto found = std::find_if(all.begin() + static_cast<std::ptrdiff_t>(desk.at), all.end(),
                                  [](const auto& made) { return !made.forced(); });
  const analyse::ReviewedDecision& made = found == all.end() ? all[desk.at] : *found;
  act(shell, verb::branch, static_cast<int>(made.move));
  return at(shell, Screen::branch);
}

bool branch_futures(Shell& shell) {
  if (!at(shell, Screen::branch)) return false;
  const view::BranchDesk& desk = shell.app().after->branch;
  for (std::size_t row = 0; row < desk.alternatives.size() && !desk.futures; ++row)
    act(shell, verb::branch_pick, static_cast<int>(row));
  shell.pair_at_once(kPairs);
  return at(shell, Screen::branch) && view::pair_shown(*shell.app().after) != nullptr;
}

bool branch_differences(Shell& shell) {
  if (!at(shell, Screen::branch)) return false;
  act(shell, verb::branch_differences, 1);
  act(shell, verb::branch_weigh, 0);
  return shell.app().after->branch.differences_only;
}

bool replay_middle(Shell& shell) {
  if (!at(shell, Screen::branch)) return false;
  act(shell, verb::back);
  act(shell, verb::back);
  act(shell, verb::replay, -1);
  if (!at(shell, Screen::replay)) return false;
  const view::ReplayDesk& desk = shell.app().after->replay;
  act(shell, verb::replay_at, static_cast<int>(desk.stops.size() / 2));
  return desk.shown != nullptr;
}

// A turning point of the review is pointed at.
bool replay_mark(Shell& shell) {
  for (const canvas::Node& node : shell.lay_out_again().nodes) {
    if (node.id.rfind("replay/mark/", 0) != 0) continue;
    shell.app().interaction.focused = node.id;
    return true;
  }
  return false;
}

// Through the eyes of nobody: all that happened.
bool replay_all(Shell& shell) {
  shell.app().interaction.focused.clear();
  act(shell, verb::replay_eyes, -1);
  return at(shell, Screen::replay) && shell.app().after->replay.all;
}

}  // namespace demarche::desktop
