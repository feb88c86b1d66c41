// A decision weighed: what each alternative leads to in the worlds of scoring.
#include <algorithm>

#include "analyse/review_pieces.h"
#include "demarche/choose.h"
#include "demarche/imagine.h"

namespace demarche::analyse {

namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);

std::size_t row_of(const std::vector<WeighedMove>& alternatives, const Move& move) {
  const auto found = std::find_if(alternatives.begin(), alternatives.end(),
                                  [&](const WeighedMove& one) { return one.move == move; });
  return found == alternatives.end() ? kNone
                                     : static_cast<std::size_t>(found - alternatives.begin());
}

class Scorer {
 public:
  Scorer(const Inquiry& inquiry, const Situation& before, ReviewedDecision& decision,
         ReviewSpace& space)
      : inquiry_(inquiry),
        before_(before),
        out_(decision),
        space_(space),
        worlds_(static_cast<std::size_t>(inquiry.effort.continuations)),
        points_(out_.alternatives.size() * worlds_),
        voices_(worlds_, kNone),
        chosen_(row_of(out_.alternatives, out_.chosen)) {}

  // False when it was stopped.
  bool run(std::size_t picked) {
    out_.continuations = inquiry_.effort.continuations;
    hear_voices();
    mark(picked);
    mark(chosen_);
    out_.endings_before.assign(inquiry_.scenario->endings.size(), 0);
    for (std::size_t number = 0; number < worlds_; ++number) {
      if (!goes_on(space_)) return false;
      score_in(number);
    }
    compare(picked);
    return true;
  }

 private:
  [[nodiscard]] Draws draws(std::size_t number) const {
    return draws_of(inquiry_, Purpose::scoring, static_cast<int>(number));
  }

  void mark(std::size_t row) {
    WeighedMove& one = out_.alternatives[row];
    one.scored = true;
    one.endings.assign(inquiry_.scenario->endings.size(), 0);
  }

  // What the seat would choose in character in each world: the same as far as it knows, drawn by
  // another lot.
  void hear_voices() {
    const Scenario& scenario = *inquiry_.scenario;
    for (std::size_t number = 0; number < worlds_; ++number) {
      const Move move = choose(scenario, before_, inquiry_.seat, Level::in_character,
                               draws(number).policy, space_.thoughts);
      voices_[number] = row_of(out_.alternatives, move);
      if (voices_[number] != kNone) mark(voices_[number]);
    }
  }

  void score_in(std::size_t number) {
    const Draws drawn = draws(number);
    imagine(*inquiry_.scenario, before_, inquiry_.seat, drawn.world, space_.imagined);
    for (std::size_t row = 0; row < out_.alternatives.size(); ++row) {
      WeighedMove& one = out_.alternatives[row];
      if (!one.scored) continue;
      const Led led = play_out_with(inquiry_, one.move, drawn.policy, space_);
      points_[row * worlds_ + number] = led.points;
      ++one.endings[led.ending];
      if (row == voices_[number]) count_before(led);
    }
    if (voices_[number] != kNone) return;
    space_.played = space_.imagined;
    count_before(play_out(inquiry_, drawn.policy, space_));
  }

  void count_before(const Led& led) {
    before_sum_ += led.points;
    ++out_.endings_before[led.ending];
  }

  [[nodiscard]] std::span<const std::int32_t> points_of(std::size_t row) const {
    return {points_.data() + row * worlds_, worlds_};
  }

  void compare(std::size_t picked) {
    const auto count = static_cast<std::int64_t>(worlds_);
    for (std::size_t row = 0; row < out_.alternatives.size(); ++row) {
      std::int64_t sum = 0;
      for (const std::int32_t one : points_of(row)) sum += one;
      if (out_.alternatives[row].scored) out_.alternatives[row].mean = mean_of(sum, count);
    }
    const WeighedMove& chosen = out_.alternatives[chosen_];
    const std::size_t best = chosen.mean >= out_.alternatives[picked].mean ? chosen_ : picked;
    out_.best = out_.alternatives[best].move;
    out_.before = mean_of(before_sum_, count);
    out_.after = chosen.mean;
    out_.after_best = out_.alternatives[best].mean;
    out_.endings_after = chosen.endings;
    out_.opportunity = out_.after_best - out_.before;
    out_.choice = out_.after - out_.after_best;
    if (best != chosen_) measure_doubt(best);
  }

  void measure_doubt(std::size_t best) {
    std::vector<std::int32_t> differences(worlds_);
    for (std::size_t number = 0; number < worlds_; ++number)
      differences[number] = points_of(chosen_)[number] - points_of(best)[number];
    const Spread spread = spread_of(differences);
    out_.low = spread.low;
    out_.high = spread.high;
  }

  const Inquiry& inquiry_;
  const Situation& before_;
  ReviewedDecision& out_;
  ReviewSpace& space_;
  std::size_t worlds_;
  std::vector<std::int32_t> points_;  // [alternative][world]
  std::vector<std::size_t> voices_;   // [world]: the alternative chosen in character, or none
  std::size_t chosen_;
  std::int64_t before_sum_ = 0;
};

}  // namespace

std::optional<ReviewedDecision> weighed(const Inquiry& inquiry, const Situation& before,
                                        const ReviewedDecision& decision, ReviewSpace& space) {
  ReviewedDecision out = decision;
  out.alternatives = alternatives_of(inquiry, before, out.chosen, space);
  const auto picked = picked_row(inquiry, before, out.alternatives, space);
  if (!picked || !Scorer(inquiry, before, out, space).run(*picked)) return {};
  if (out.forced()) {  // nothing to compare: in character, too, the seat does this
    out.before = out.after;
    out.endings_before = out.endings_after;
    out.opportunity = 0;
  }
  return out;
}

}  // namespace demarche::analyse
