// Another choice at one decision: what there was to choose, then both futures side by side.
#include <algorithm>

#include "view/actions.h"
#include "view/review/desk.h"
#include "view/review/verbs.h"
#include "view/screens.h"
#include "view/screens/branch_page.h"
#include "view/screens/setup_parts.h"

namespace demarche::view {
namespace {

using namespace canvas;

Element play_from_here(const Words& words) {
  return button({.id = "branch/play",
                 .label = words("after.play-from-here"),
                 .icon = "play",
                 .shortcut = "P",
                 .description = words("after.play-means"),
                 .small = true,
                 .action = {verb::branch_play, static_cast<int>(PlayOn::undecided), 0, ""}});
}

// Of two futures each has its own button to play on.
Element top(const BranchSight& sight, Columns columns) {
  const Words& words = sight.words();
  const bool futures = sight.desk.futures.has_value();
  const std::string from = words(futures ? "after.from-decision-same" : "after.from-decision",
                                 {sight.desk.decision, sight.made().round});
  return top_bar({back_button(words("codex.back"), {verb::back, 0, 0, ""}),
                  screen_title(words(futures ? "after.two-futures" : "after.choose-otherwise")),
                  columns == Columns::kThree ? text(from, kSoftText) : nothing(), spring(),
                  columns == Columns::kOne ? nothing() : model_tag(words),
                  futures ? nothing() : play_from_here(words)});
}

Element choice_card(const BranchSight& sight, std::size_t row_of) {
  const Move& move = sight.desk.alternatives[row_of];
  const std::string what = sight.phrases.choice(move);
  const std::string key = row_of < 9 ? std::to_string(row_of + 1) : "";
  return card(
      row({key.empty() ? nothing() : key_cap(key), grow(text(what, quiet(Type::kBody)))}, 10),
      {.id = "branch/choice/" + std::to_string(row_of),
       .label = what,
       .shortcut = key,
       .action = {verb::branch_pick, static_cast<int>(row_of), 0, ""},
       .padding = {14, 10, 14, 10}});
}

Element choose(const BranchSight& sight, Columns columns) {
  const Words& words = sight.words();
  const Move& chosen = sight.play.game->record().moves[sight.desk.move];
  Elements cards;
  for (std::size_t i = 0; i < sight.desk.alternatives.size(); ++i)
    cards.push_back(choice_card(sight, i));
  Element list = cards.empty() ? text(words("review.forced"), Type::kBody)
                               : grid(std::move(cards), 380, 10, columns == Columns::kOne ? 1 : 2);
  return column(
      {panel(column({text(sight.phrases.moment(sight.made()), kSoftText),
                     text(words("courses.at", {words("after.chose"), sight.phrases.choice(chosen)}),
                          Type::kLead)},
                    4),
             {.id = "branch/was", .label = words("after.chose"), .padding = {18, 12, 18, 12}}),
       heading(words("after.instead")),
       scroll("branch/choose", column({std::move(list), spring()}, 0)),
       text(words("after.choose-note"), kSoftText)},
      10);
}

Element foot(const BranchSight& sight, Columns columns) {
  const Words& words = sight.words();
  const bool futures = sight.desk.futures.has_value();
  Elements parts;
  if (columns == Columns::kThree && !futures)
    parts.push_back(key_hint("1–9", words("after.key-pick")));
  if (futures) {
    const bool only = sight.desk.differences_only;
    const bool chosen = sight.desk.against == BranchDesk::Against::chosen;
    const auto quiet_button = [&](const char* id, const char* key, const char* shortcut,
                                  const char* icon_name, Action action) {
      return button({.id = id,
                     .label = words(key),
                     .icon = icon_name,
                     .shortcut = shortcut,
                     .kind = ButtonKind::kQuiet,
                     .small = true,
                     .action = std::move(action)});
    };
    parts.push_back(quiet_button("branch/differences",
                                 only ? "after.show-all" : "after.differences-only", "D", "equal",
                                 {verb::branch_differences, only ? 0 : 1, 0, ""}));
    parts.push_back(quiet_button("branch/against",
                                 chosen ? "after.against-played" : "after.against-chosen", "C",
                                 "git-branch", {verb::branch_against, chosen ? 0 : 1, 0, ""}));
    parts.push_back(quiet_button("branch/swap", "after.swap", "W", "arrow-left-right",
                                 {verb::branch_swap, 0, 0, ""}));
    parts.push_back(quiet_button("branch/other", "after.other-choice", "O", "undo-2",
                                 {verb::branch_pick, -1, 0, ""}));
  }
  if (columns == Columns::kThree) {
    parts.push_back(spring());
    parts.push_back(key_hint("?", words("title.key-all")));
  }
  return columns == Columns::kThree ? foot_bar(std::move(parts))
                                    : pad(wrap(std::move(parts), 8, 2), Insets::both(kMargin, 4));
}

}  // namespace

void draw_branch(FrameBuilder& builder, const App& app, const Phrases& phrases) {
  if (!app.play->outcome) return draw_table(builder, app, phrases);
  if (!app.after) return draw_outcome(builder, app, phrases);
  const After& after = *app.after;
  const BranchSight sight{app, *app.play, after, after.branch, phrases};
  const Columns columns = builder.sheet().metrics.columns();
  Element body = after.branch.futures ? branch_futures(sight, columns) : choose(sight, columns);
  whole_screen(top(sight, columns), std::move(body), foot(sight, columns))
      ->place(builder, builder.bounds());
}

}  // namespace demarche::view
