// Above two futures: both choices, what continuations say of each, how far these are.
#include <algorithm>
#include <iterator>
#include <utility>

#include "view/review/desk.h"
#include "view/review/verbs.h"
#include "view/screens/branch_page.h"
#include "view/screens/review_chart.h"
#include "view/screens/setup_parts.h"
#include "view/why/about.h"

namespace demarche::view {
namespace {

using namespace canvas;

// Continuations that have been played of either choice, those of the step in work among them.
int played_so_far(const BranchSight& sight) {
  const analyse::PairedRun* run = pair_shown(sight.after);
  const int done = run == nullptr ? 0 : run->continuations();
  const auto* const next = std::find_if(std::begin(kPairSteps), std::end(kPairSteps),
                                        [done](int step) { return step > done; });
  if (next == std::end(kPairSteps)) return done;
  return done + (*next - done) * sight.desk.per_mille / 1000;
}

Element progress(const BranchSight& sight, bool narrow) {
  const Words& words = sight.words();
  const bool stopped = sight.desk.weighing_stopped;
  const int played = played_so_far(sight);
  const TextOptions soft{.type = Type::kCaption,
                         .tone = Tone::kSoft,
                         .align = Align::kCentre,
                         .id = "branch/weighing"};
  if (played >= kPairMost) return text(words("after.weighed", {played}), soft);
  Elements parts;
  if (!stopped) {
    const ShareRange reached{0, static_cast<double>(played) / kPairMost, 0};
    parts.push_back(exactly(share_bar(reached, false), 84, 14));
  }
  parts.push_back(text(
      words(stopped ? "after.weighing-stopped" : "after.weighing", {played, kPairMost}), soft));
  parts.push_back(button({.id = "branch/stop",
                          .label = words(stopped ? "after.go-on" : "after.stop"),
                          .shortcut = "S",
                          .kind = ButtonKind::kQuiet,
                          .small = true,
                          .action = {verb::branch_weigh, stopped ? 1 : 0, 0, ""}}));
  if (narrow) return aligned(row(std::move(parts), 10), Align::kCentre);
  return column(std::move(parts), 2, Across::kCentre);
}

std::string between(const Words& words, const analyse::MeanRange& range, bool with_signs) {
  if (with_signs)
    return words("after.from-to", {with_sign(whole(range.low)), with_sign(whole(range.high))});
  return words("after.from-to", {whole(range.low), whole(range.high)});
}

// Whether the pairs tell the two choices apart.
std::string apart(const Words& words, const analyse::MeanRange& gap) {
  const bool clear = gap.low > 0 || gap.high < 0;
  return clear ? between(words, gap, true) : words("after.no-clear-difference");
}

Element weight(const BranchSight& sight, const BranchSide& side) {
  const Words& words = sight.words();
  const std::optional<ChoiceOdds> known = odds_after(sight.after, *sight.play.scenario, side.other);
  if (!known || !known->mean) return text(words("after.not-weighed"), kSoftText);
  const std::string number = std::to_string(whole(known->mean->mean));
  const std::string range = between(words, *known->mean, false);
  Elements parts{text(words("after.mean"), quiet(Type::kSecondary, Tone::kSoft)),
                 text(number, quiet(Type::kNumber)),
                 text(range, quiet(Type::kSecondary, Tone::kSoft))};
  std::string spoken = number + ", " + range;
  if (side.other) {  // against the choice that was made
    const analyse::MeanRange gap = difference_of(*pair_shown(sight.after));
    const std::string against = words("after.against-other"), told = apart(words, gap);
    parts.push_back(effect(against, Change{whole(gap.mean)}, Type::kStrong));
    parts.push_back(text(told, quiet(Type::kSecondary, Tone::kSoft)));
    spoken.append(", ").append(against).append(" ").append(change_text(whole(gap.mean)));
    spoken.append(", ").append(told);
  }
  return opening({.id = branch_id(side) + "/mean",
                  .role = Role::kRow,
                  .label = words("after.mean"),
                  .value = std::move(spoken)},
                 why_action(WhyAbout::branch_mean, side.other ? 1 : 0),
                 wrap(std::move(parts), 8, 2));
}

Element play_on(const BranchSight& sight, const BranchSide& side) {
  const Words& words = sight.words();
  const PlayOn from = side.other ? PlayOn::other : PlayOn::chosen;
  return button({.id = side.other ? "branch/play" : "branch/play-own",
                 .label = words("after.play-this"),
                 .icon = "play",
                 .shortcut = side.other ? "P" : "Y",
                 .description = words("after.play-means"),
                 .small = true,
                 .action = {verb::branch_play, static_cast<int>(from), 0, ""}});
}

Element head(const BranchSight& sight, const BranchSide& side, bool narrow) {
  Element names = column({text(side.name, kSoftText), text(side.choice, Type::kSection)}, 1);
  Element play = play_on(sight, side);
  Element upper = narrow ? column({std::move(names), row({std::move(play), spring()}, 0)}, 6)
                         : row({grow(std::move(names)), std::move(play)}, 10);
  return column({std::move(upper), weight(sight, side)}, 3);
}

}  // namespace

Element branch_line(const BranchPair& pair, Element left, Element middle, Element right) {
  if (pair.narrow) {
    return column({std::move(middle), table_row({std::move(left), std::move(right)}, {1, 1}, 16)},
                  4);
  }
  constexpr Insets kInside{16, 0, 16, 0};
  return table_row({pad(std::move(left), kInside), aligned(std::move(middle), Align::kCentre),
                    pad(std::move(right), kInside)},
                   {1, -kBranchMiddle, 1}, 12);
}

Element branch_heads(const BranchPair& pair) {
  return branch_line(pair, head(pair.sight, pair.left, pair.narrow),
                     progress(pair.sight, pair.narrow), head(pair.sight, pair.right, pair.narrow));
}

}  // namespace demarche::view
