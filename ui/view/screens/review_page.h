// The parts of the review screen. Private to ui/view/screens/review*.cpp.
#pragma once

#include "view/review/after.h"
#include "view/review/guess.h"
#include "view/review_told.h"
#include "view/screens/bar.h"

namespace demarche::view {

// What all parts look at.
struct ReviewSight {
  const App& app;
  const Play& play;
  const After& after;
  const Phrases& phrases;
  [[nodiscard]] const Words& words() const { return phrases.words(); }
  [[nodiscard]] const ReviewDesk& desk() const { return after.review; }
  [[nodiscard]] const analyse::Review& review() const { return *after.review.review; }
  [[nodiscard]] const analyse::ReviewedDecision& shown() const {
    return review().decisions[after.review.at];
  }
  // The reader has said which decision mattered most, or passed.
  [[nodiscard]] bool open() const { return after.review.answered; }
  // The figures of a decision: it was guessed at, too, or passed.
  [[nodiscard]] bool open(std::size_t row) const { return figures_open(after.review, row); }
};

// The odds of each ending through the game, with what the lines mean.
[[nodiscard]] canvas::Element review_odds(const ReviewSight& sight, bool beside);
// The question, and what the model says once it is answered.
[[nodiscard]] canvas::Element review_question(const ReviewSight& sight, bool beside);
// The decision that is looked at. `columns`: of its parts.
[[nodiscard]] canvas::Element review_decision(const ReviewSight& sight, int columns);
// What moved the odds most there: the question, the answer, or nothing.
[[nodiscard]] canvas::Element review_guess(const ReviewSight& sight);
// Frontier and zone of agreement; where the game stands among computed ones.
[[nodiscard]] canvas::Element review_agreement(const ReviewSight& sight, bool wide);
[[nodiscard]] canvas::Element review_games(const ReviewSight& sight, bool wide);

// A disc with the letter of a turning point.
[[nodiscard]] canvas::Element letter_disc(const std::string& letter);
// A round tag that says what kind of numbers these are.
[[nodiscard]] canvas::Element model_tag(const Words& words);

}  // namespace demarche::view
