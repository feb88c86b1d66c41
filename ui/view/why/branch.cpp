// Numbers of two futures that come from continuations: how they were counted, how far they may be
// off.
#include <cmath>

#include "view/review/pair.h"
#include "view/review_told.h"
#include "view/screens/bar.h"
#include "view/why/parts.h"

namespace demarche::view {
namespace {

using canvas::number_text;

std::optional<ChoiceOdds> known_of(const Asked& asked, bool other) {
  if (!asked.app.after) return std::nullopt;
  return odds_after(*asked.app.after, *asked.play.scenario, other);
}

const Move& choice_of(const Asked& asked, bool other) {
  const Futures& futures = *asked.app.after->branch.futures;
  return other ? futures.other_move : futures.chosen_move;
}

std::string range_of(const Words& words, const analyse::MeanRange& range) {
  return words("after.from-to", {number_text(whole(range.low)), number_text(whole(range.high))});
}

}  // namespace

void explain_branch_share(const Asked& asked, Causes& out) {
  const bool other = asked.subject / 256 == 1;
  const auto row = static_cast<std::size_t>(asked.subject % 256);
  const std::optional<ChoiceOdds> known = known_of(asked, other);
  if (!known || row >= known->endings.size()) return;
  const Words& words = asked.phrases.words();
  const std::int32_t count = known->endings[row], all = known->continuations;
  out.title = asked.phrases.text(asked.play.scenario->endings[row].name);
  out.text = words("why.branch-odds", {asked.phrases.choice(choice_of(asked, other))});
  out.value = percent(words, (count * 1000 + all / 2) / all);
  add_interval(asked, count, all, out);
}

void explain_branch_mean(const Asked& asked, Causes& out) {
  const bool other = asked.subject == 1;
  const std::optional<ChoiceOdds> known = known_of(asked, other);
  if (!known || !known->mean) return;
  const Words& words = asked.phrases.words();
  out.title = asked.phrases.choice(choice_of(asked, other));
  out.text = words("why.mean-means");
  out.value = number_text(whole(known->mean->mean));
  out.lines.push_back({.label = words("why.interval"), .value = range_of(words, *known->mean)});
  out.lines.push_back(
      {.label = words("why.continuations"), .value = number_text(known->continuations)});
  if (!other) return;
  const analyse::MeanRange gap = difference_of(*pair_shown(*asked.app.after));
  const std::int32_t amount = whole(gap.mean);
  out.lines.push_back({.label = words("after.against-other"),
                       .value = canvas::change_text(amount),
                       .sign = (amount > 0) - (amount < 0),
                       .amount = amount});
  out.lines.push_back({.label = words("why.pairs-interval"), .value = range_of(words, gap)});
}

}  // namespace demarche::view
