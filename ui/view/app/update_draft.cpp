// The package that is drafted in a sitting: options in and out, steps back and forth, the offers of
// others as a start; and whether likely answers stand in figures.
#include "view/actions.h"
#include "view/app/turn.h"
#include "view/screens/sitting_parts.h"

namespace demarche::view {
namespace {

bool drafts(const App& app) {
  return app.play && app.screen == Screen::sitting && app.play->view.my_turn &&
         app.play->view.phase == Phase::proposing;
}

// One step of drafting, which can be undone.
void change_to(Draft& draft, const Package& package) {
  if (package == draft.package) return;
  draft.undo.push_back(draft.package);
  draft.redo.clear();
  draft.package = package;
}

bool known_issue(const Play& play, int issue) {
  return issue >= 0 && static_cast<std::size_t>(issue) < play.view.issues.size();
}

OptionId option_or_none(int row) {
  return row < 0 ? OptionId{} : OptionId(static_cast<std::size_t>(row));
}

// Into the package, or out of it when it is there already.
void pick_option(Turn& turn) {
  if (!drafts(turn.app) || !known_issue(*turn.app.play, turn.action.a)) return;
  Play& play = *turn.app.play;
  const IssueId issue(static_cast<std::size_t>(turn.action.a));
  OptionId option = option_or_none(turn.action.b);
  const bool stands = option == play.view.issues[issue.index()].standing;
  if (stands || play.draft.package.option_for(issue) == option) option = {};
  Package package = play.draft.package;
  package.set(issue, option);
  change_to(play.draft, package);
}

// What is dropped onto the package. What may not be part of one says why.
void add_option(Turn& turn) {
  if (!drafts(turn.app) || !known_issue(*turn.app.play, turn.action.a)) return;
  Play& play = *turn.app.play;
  const IssueId issue(static_cast<std::size_t>(turn.action.a));
  const OptionId option = option_or_none(turn.action.b);
  const bool stands = option == play.view.issues[issue.index()].standing;
  Package package = play.draft.package;
  package.set(issue, stands ? OptionId{} : option);
  change_to(play.draft, package);
}

void drop_option(Turn& turn) {
  if (!drafts(turn.app) || !known_issue(*turn.app.play, turn.action.a)) return;
  Play& play = *turn.app.play;
  Package package = play.draft.package;
  package.set(IssueId(static_cast<std::size_t>(turn.action.a)), OptionId{});
  change_to(play.draft, package);
}

void redo(Turn& turn) {
  if (!drafts(turn.app) || turn.app.play->draft.redo.empty()) return;
  Draft& draft = turn.app.play->draft;
  draft.undo.push_back(draft.package);
  draft.package = draft.redo.back();
  draft.redo.pop_back();
}

void clear_draft(Turn& turn) {
  if (drafts(turn.app)) change_to(turn.app.play->draft, Package{});
}

void use_offer(Turn& turn) {
  if (!drafts(turn.app) || turn.action.a < 0) return;
  const Package offer = last_offer(*turn.app.play, SeatId(static_cast<std::size_t>(turn.action.a)));
  if (!offer.empty()) change_to(turn.app.play->draft, offer);
}

}  // namespace

Handler draft_handler(const std::string& name) {
  static constexpr Verb kVerbs[] = {
      {verb::pick_option, pick_option}, {verb::add_option, add_option},
      {verb::drop_option, drop_option}, {verb::redo, redo},
      {verb::clear_draft, clear_draft}, {verb::use_offer, use_offer},
  };
  return find_handler(kVerbs, name);
}

}  // namespace demarche::view
