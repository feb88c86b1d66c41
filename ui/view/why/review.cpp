// Numbers of the review: how each was counted, how far it may be off, and what it is made of.
#include <algorithm>
#include <cmath>

#include "view/review/after.h"
#include "view/review/guess.h"
#include "view/review_told.h"
#include "view/screens/bar.h"
#include "view/screens/review_chart.h"
#include "view/why/parts.h"

namespace demarche::view {
namespace {

using analyse::ReviewedDecision;
using canvas::number_text;

// The decision that is shown; null while there is none, or before the reader has answered.
const ReviewedDecision* shown(const Asked& asked) {
  if (!asked.app.after || !asked.app.after->review.review) return nullptr;
  const ReviewDesk& desk = asked.app.after->review;
  return desk.at < desk.review->decisions.size() ? &desk.review->decisions[desk.at] : nullptr;
}

// Whether the reader has guessed at the decision that is shown, or passed.
bool open_now(const Asked& asked) {
  return figures_open(asked.app.after->review, asked.app.after->review.at);
}

int in_hundred(double share) { return static_cast<int>(std::lround(share * 100)); }

int per_mille(std::int64_t count, std::int64_t all) {
  return all == 0 ? 0 : static_cast<int>((count * 1000 + all / 2) / all);
}

std::string ending_name(const Asked& asked, std::size_t ending) {
  return asked.phrases.text(asked.play.scenario->endings[ending].name);
}

void count_line(const Asked& asked, const char* key, std::int64_t count, Causes& out) {
  out.lines.push_back(
      {.label = asked.phrases.words()(key), .value = number_text(static_cast<int>(count))});
}

void share_line(const Asked& asked, std::string label, std::int64_t count, std::int64_t all,
                canvas::Action opens, Causes& out) {
  out.lines.push_back({.label = std::move(label),
                       .value = percent(asked.phrases.words(), per_mille(count, all)),
                       .opens = std::move(opens)});
}

// All endings that came in a continuation, the commonest first.
void all_odds(const Asked& asked, const ReviewedDecision& made, Causes& out) {
  std::vector<std::pair<std::int32_t, std::size_t>> order;
  for (std::size_t row = 0; row < made.endings_before.size(); ++row) {
    if (made.endings_before[row] > 0) order.emplace_back(-made.endings_before[row], row);
  }
  std::sort(order.begin(), order.end());
  for (const auto& [count, row] : order) {
    share_line(asked, ending_name(asked, row), -count, made.continuations,
               why_action(WhyAbout::review_odds, static_cast<int>(row)), out);
  }
}

const char* part_key(ReviewPart part) {
  constexpr const char* kKeys[] = {"after.expected", "review.opportunity", "review.choice",
                                   "review.others",  "review.chance",      "after.came-of-it"};
  return kKeys[static_cast<std::size_t>(part)];
}

const char* part_means(ReviewPart part) {
  constexpr const char* kKeys[] = {"why.part-before", "why.part-opportunity", "why.part-choice",
                                   "why.part-others", "why.part-chance",      "why.part-after"};
  return kKeys[static_cast<std::size_t>(part)];
}

canvas::Action part_of(ReviewPart part) {
  return why_action(WhyAbout::review_part, static_cast<int>(part));
}

void points_line(const Asked& asked, const char* key, analyse::Millipoints number,
                 canvas::Action opens, Causes& out) {
  out.lines.push_back({.label = asked.phrases.words()(key),
                       .value = number_text(whole(number)),
                       .opens = std::move(opens)});
}

// The parts as steps of rounded running totals, so that they add up as they are shown.
std::int32_t add_parts(const Asked& asked, const ReviewedDecision& made, Causes& out) {
  analyse::Millipoints total = made.before;
  points_line(asked, part_key(ReviewPart::before), made.before, part_of(ReviewPart::before), out);
  const auto step = [&](ReviewPart part, analyse::Millipoints by) {
    const std::int32_t before = whole(total);
    total += by;
    const std::int32_t amount = whole(total) - before;
    out.lines.push_back({.label = asked.phrases.words()(part_key(part)),
                         .value = canvas::change_text(amount),
                         .sign = amount > 0   ? 1
                                 : amount < 0 ? -1
                                              : 0,
                         .amount = amount,
                         .opens = part_of(part)});
  };
  step(ReviewPart::opportunity, made.opportunity);
  step(ReviewPart::choice, made.choice);
  step(ReviewPart::others, made.others);
  step(ReviewPart::chance, made.chance);
  return whole(total);
}

void differences(const Asked& asked, ReviewPart part, const ReviewedDecision& made, Causes& out) {
  const Words& words = asked.phrases.words();
  const canvas::Action chosen = why_action(WhyAbout::review_mean, 0);
  const canvas::Action best = why_action(WhyAbout::review_mean, 1);
  if (part == ReviewPart::opportunity) {
    points_line(asked, "why.mean-best", made.after_best, best, out);
    points_line(asked, "why.mean-before", made.before, part_of(ReviewPart::before), out);
  } else if (part == ReviewPart::choice) {
    points_line(asked, "why.mean-chosen", made.after, chosen, out);
    points_line(asked, "why.mean-best", made.after_best, best, out);
    out.lines.push_back({.label = words("why.interval"),
                         .value = words("after.from-to", {whole(made.low), whole(made.high)})});
  }
}

analyse::Millipoints amount_of(ReviewPart part, const ReviewedDecision& made) {
  switch (part) {
    case ReviewPart::opportunity:
      return made.opportunity;
    case ReviewPart::choice:
      return made.choice;
    case ReviewPart::others:
      return made.others;
    default:
      return made.chance;
  }
}

const Standing* standing_of(const Asked& asked) {
  return asked.app.after ? asked.app.after->review.standing.get() : nullptr;
}

}  // namespace

void add_interval(const Asked& asked, std::int64_t count, std::int64_t all, Causes& out) {
  if (all <= 0) return;
  const Words& words = asked.phrases.words();
  const ShareRange range = share_of(count, all);
  out.lines.push_back({.label = words("why.came-in"),
                       .value = words("why.of", {static_cast<int>(count), static_cast<int>(all)})});
  out.lines.push_back(
      {.label = words("why.interval"),
       .value = words("after.from-to", {in_hundred(range.low), in_hundred(range.high)})});
}

void explain_review_odds(const Asked& asked, Causes& out) {
  const ReviewedDecision* made = shown(asked);
  if (made == nullptr || !asked.play.outcome) return;
  const Words& words = asked.phrases.words();
  out.text = words("why.review-odds");
  const auto row = static_cast<std::size_t>(asked.subject);
  if (asked.subject == kOtherEndings || row >= made->endings_before.size()) {
    out.title = words("after.odds");
    all_odds(asked, *made, out);
    count_line(asked, "why.continuations", made->continuations, out);
    return;
  }
  const std::int32_t count = made->endings_before[row];
  out.title = ending_name(asked, row);
  out.value = percent(words, per_mille(count, made->continuations));
  add_interval(asked, count, made->continuations, out);
  if (open_now(asked)) {
    share_line(asked, words("why.after-choice"), made->endings_after[row], made->continuations, {},
               out);
  }
  const ReviewedDecision& first = asked.app.after->review.review->decisions.front();
  share_line(asked, words("why.at-start"), first.endings_before[row], first.continuations, {}, out);
  const bool came = asked.play.outcome->ending.index() == row;
  out.lines.push_back({.label = words(came ? "why.it-came" : "why.it-did-not")});
}

void explain_review_part(const Asked& asked, Causes& out) {
  const ReviewedDecision* made = shown(asked);
  if (made == nullptr || !open_now(asked)) return;
  if (asked.subject > static_cast<int>(ReviewPart::after)) return;
  const auto part = static_cast<ReviewPart>(asked.subject);
  const Words& words = asked.phrases.words();
  out.title = words(part_key(part));
  out.text = words(part_means(part));
  if (part == ReviewPart::after) {
    const std::int32_t total = add_parts(asked, *made, out);
    out.value = number_text(total);
    out.lines.push_back({.label = out.title, .value = out.value, .total = true});
  } else if (part == ReviewPart::before) {
    out.value = number_text(whole(made->before));
  } else {
    out.value = signed_points(amount_of(part, *made));
    differences(asked, part, *made, out);
  }
  count_line(asked, "why.continuations", made->continuations, out);
}

void explain_review_mean(const Asked& asked, Causes& out) {
  const ReviewedDecision* made = shown(asked);
  if (made == nullptr || !open_now(asked)) return;
  const Words& words = asked.phrases.words();
  const bool best = asked.subject == 1;
  out.title = asked.phrases.choice(best ? made->best : made->chosen);
  out.text = words("why.mean-means");
  out.value = number_text(whole(best ? made->after_best : made->after));
  std::vector<const analyse::WeighedMove*> scored;
  for (const analyse::WeighedMove& one : made->alternatives) {
    if (one.scored) scored.push_back(&one);
  }
  std::stable_sort(scored.begin(), scored.end(),
                   [](const auto* one, const auto* other) { return one->mean > other->mean; });
  for (const analyse::WeighedMove* one : scored) {
    out.lines.push_back(
        {.label = asked.phrases.choice(one->move), .value = number_text(whole(one->mean))});
  }
  count_line(asked, "why.looked-at", static_cast<std::int64_t>(made->alternatives.size()), out);
  count_line(asked, "why.continuations", made->continuations, out);
}

void explain_agreement(const Asked& asked, Causes& out) {
  if (!asked.app.after || !asked.app.after->review.analysis) return;
  if (asked.subject > static_cast<int>(AgreementCount::efficient)) return;
  const Words& words = asked.phrases.words();
  const analyse::Analysis& analysis = *asked.app.after->review.analysis;
  const auto number = [&](bool left_out, std::uint64_t count) {
    return left_out ? words("analysis.too-many") : std::to_string(count);
  };
  switch (static_cast<AgreementCount>(asked.subject)) {
    case AgreementCount::possible:
      out.title = words("after.outcomes");
      out.text = words("why.possible-means");
      out.value = number(analysis.left_out.outcomes, analysis.outcomes);
      for (std::size_t i = 0; i < asked.play.scenario->issues.size(); ++i) {
        out.lines.push_back(
            {.label = asked.phrases.issue(IssueId(i)),
             .value = words("why.answers",
                            {static_cast<int>(asked.play.scenario->issues[i].options.size())})});
      }
      break;
    case AgreementCount::zone:
      out.title = words("after.zone");
      out.text = words("why.zone-means");
      out.value = number(analysis.left_out.zone, analysis.zone);
      for (std::size_t seat = 0; seat < analysis.stakes.size(); ++seat) {
        const double away = 1000 * analysis.stakes[seat].walk_away;
        out.lines.push_back({.label = words("why.away", {asked.phrases.seat(SeatId(seat))}),
                             .value = number_text(static_cast<int>(std::lround(away)))});
      }
      add_term(asked, "zopa", out);
      break;
    case AgreementCount::efficient:
      out.title = words("analysis.pareto");
      out.text = words("why.efficient-means");
      out.value = number(analysis.left_out.efficient, analysis.efficient.size());
      out.lines.push_back(
          {.label = words("after.zone"),
           .value = number(analysis.left_out.zone, analysis.zone),
           .opens = why_action(WhyAbout::agreement, static_cast<int>(AgreementCount::zone))});
      break;
  }
}

void explain_games_share(const Asked& asked, Causes& out) {
  const Standing* standing = standing_of(asked);
  const auto row = static_cast<std::size_t>(asked.subject);
  if (standing == nullptr || row >= standing->endings.size()) return;
  out.title = ending_name(asked, row);
  out.text = asked.phrases.words()("why.games-mean");
  out.value = percent(asked.phrases.words(), per_mille(standing->endings[row], standing->games));
  add_interval(asked, standing->endings[row], standing->games, out);
}

void explain_games_rank(const Asked& asked, Causes& out) {
  const Standing* standing = standing_of(asked);
  if (standing == nullptr || standing->games == 0 || !asked.play.outcome) return;
  const Words& words = asked.phrases.words();
  const std::int32_t result = asked.play.outcome->seats[asked.play.seat.index()].result;
  out.title = words("after.results");
  out.text = words("why.rank-means");
  out.value = number_text(result);
  out.lines.push_back({.label = words("outcome.result"),
                       .value = number_text(result),
                       .opens = why_action(WhyAbout::result, 0)});
  count_line(asked, "why.games", standing->games, out);
  count_line(asked, "why.games-below", standing->below(result), out);
  if (!standing->results.empty()) {
    count_line(asked, "why.games-middle", standing->results[standing->results.size() / 2], out);
  }
}

}  // namespace demarche::view
