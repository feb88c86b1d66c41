#include "view/review_told.h"

#include <algorithm>

namespace demarche::view {

using analyse::Millipoints;
using analyse::Review;
using analyse::ReviewedDecision;

namespace {

constexpr Millipoints kClearly = 10'000;  // a hundredth of the scale

std::int32_t percent_of(std::int64_t part, std::int64_t whole_number) {
  return static_cast<std::int32_t>((part * 200 + whole_number) / (2 * whole_number));
}

}  // namespace

std::int32_t whole(Millipoints number) {
  return static_cast<std::int32_t>((number < 0 ? number - 500 : number + 500) / 1000);
}

std::string signed_points(Millipoints number) { return with_sign(whole(number)); }

WholeSums whole_sums(const analyse::ReviewSums& sums) {
  WholeSums out;
  out.first = whole(sums.first);
  Millipoints total = sums.first;
  const auto add = [&total](Millipoints part) {
    const std::int32_t before = whole(total);
    total += part;
    return whole(total) - before;
  };
  out.opportunity = add(sums.opportunity);
  out.choice = add(sums.choice);
  out.others = add(sums.others);
  out.chance = add(sums.chance);
  out.result = whole(total);
  return out;
}

bool bad_draw(const ReviewedDecision& decision) {
  return !decision.forced() && decision.sound() && decision.chance <= -kClearly;
}

std::string verdict(const Words& words, const ReviewedDecision& decision) {
  std::string out;
  if (decision.forced()) {
    out = words("review.forced");
  } else if (decision.sound()) {
    out = words("review.sound");
  } else {
    out = words("review.short",
                {whole(-decision.choice), whole(-decision.high), whole(-decision.low)});
  }
  if (bad_draw(decision)) out += " " + words("review.bad-draw");
  return out;
}

std::vector<TurningPoint> turns_of(const Words& words, const Review& review) {
  std::vector<TurningPoint> turns;
  const auto add = [&](std::size_t row, const char* key, Millipoints ReviewedDecision::*part) {
    if (row >= review.decisions.size()) return;
    const std::string sentence = words(key, {signed_points(review.decisions[row].*part)});
    const auto same = std::find_if(turns.begin(), turns.end(),
                                   [row](const TurningPoint& turn) { return turn.row == row; });
    (same != turns.end() ? *same : turns.emplace_back(TurningPoint{row, {}}))
        .sentences.push_back(sentence);
  };
  add(review.turning.opportunity, "review.turn-opportunity", &ReviewedDecision::opportunity);
  add(review.turning.choice, "review.turn-choice", &ReviewedDecision::choice);
  add(review.turning.others, "review.turn-others", &ReviewedDecision::others);
  add(review.turning.chance, "review.turn-chance", &ReviewedDecision::chance);
  std::sort(turns.begin(), turns.end(),
            [](const TurningPoint& a, const TurningPoint& b) { return a.row < b.row; });
  return turns;
}

std::string letter_of(std::size_t turn) { return {static_cast<char>('A' + turn)}; }

std::string question_of(const Words& words, const ReviewedDecision& decision) {
  return words(decision.forced() ? "review.question-forced" : "review.question");
}

std::vector<std::string> open_there(const Phrases& phrases, const ReviewedDecision& decision) {
  std::vector<std::string> out;
  for (const analyse::WeighedMove& one : decision.alternatives)
    out.push_back(phrases.choice(one.move));
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

std::vector<EndingShift> shifts_of(const Phrases& phrases, const ReviewedDecision& decision) {
  constexpr std::int32_t kShown = 10;  // per cent
  constexpr std::size_t kMost = 4;
  const Scenario& scenario = phrases.scenario();
  std::vector<EndingShift> out;
  for (std::size_t row = 0; row < scenario.endings.size(); ++row) {
    const EndingShift shift{phrases.text(scenario.endings[row].name),
                            percent_of(decision.endings_before.at(row), decision.continuations),
                            percent_of(decision.endings_after.at(row), decision.continuations)};
    if (std::max(shift.before, shift.after) >= kShown) out.push_back(shift);
  }
  std::stable_sort(out.begin(), out.end(), [](const EndingShift& a, const EndingShift& b) {
    return a.after + a.before > b.after + b.before;
  });
  out.resize(std::min(out.size(), kMost));
  EndingShift rest{phrases.words()("review.other-endings"), 100, 100};
  for (const EndingShift& shift : out) {
    rest.before -= shift.before;
    rest.after -= shift.after;
  }
  // Rounded shares may add up to a little more or less than a hundred.
  rest.before = std::max(rest.before, 0);
  rest.after = std::max(rest.after, 0);
  if (std::max(rest.before, rest.after) > 1) out.push_back(rest);
  return out;
}

}  // namespace demarche::view
