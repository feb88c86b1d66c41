// What the terminal, its page and the desktop say of a review alike: whole points, verdicts,
// turning points.
#pragma once

#include <string>
#include <vector>

#include "demarche/analyse/courses.h"
#include "demarche/analyse/review.h"
#include "view/phrases.h"

namespace demarche::view {

// A reviewed game: what is told of it, and by what words.
struct ReviewedGame {
  const Phrases* phrases = nullptr;
  std::vector<analyse::Made> made;  // every row of its record
};

// Whole points of 1000, half away from 0.
[[nodiscard]] std::int32_t whole(analyse::Millipoints number);
// "+12", "−3", "0".
[[nodiscard]] std::string signed_points(analyse::Millipoints number);

// The sums in whole points. Each is at most one point off, and first + opportunity + choice +
// others + chance = result still holds: what is rounded are the running totals.
struct WholeSums {
  std::int32_t first = 0, opportunity = 0, choice = 0, others = 0, chance = 0, result = 0;
};
[[nodiscard]] WholeSums whole_sums(const analyse::ReviewSums& sums);

// Chance took at least 10 of 1000 points after a decision that was sound and not forced.
[[nodiscard]] bool bad_draw(const analyse::ReviewedDecision& decision);
// "Sound: ...", "Short of the best ... by 22; ... between 10 and 34"; a bad draw is added.
[[nodiscard]] std::string verdict(const Words& words, const analyse::ReviewedDecision& decision);

// A decision that is the largest part of one kind or of several, with a sentence for each.
struct TurningPoint {
  std::size_t row = 0;  // of Redecisions
  std::vector<std::string> sentences;
};
// In the order of the game.
[[nodiscard]] std::vector<TurningPoint> turns_of(const Words& words, const analyse::Review& review);
// "A" to "D".
[[nodiscard]] std::string letter_of(std::size_t turn);

// What a reader is asked before the answer is told: what one would have done, or, where nothing
// else was possible, what one would have expected.
[[nodiscard]] std::string question_of(const Words& words,
                                      const analyse::ReviewedDecision& decision);

// Alternatives that were looked at, in words, sorted by them: so that the list gives nothing away.
[[nodiscard]] std::vector<std::string> open_there(const Phrases& phrases,
                                                  const analyse::ReviewedDecision& decision);

// Shares of an ending in whole per cent.
struct EndingShift {
  std::string name;
  std::int32_t before = 0, after = 0;
};
// The four commonest endings, before and after together, of those that came in at least a tenth of
// the continuations before or after; the rest together last, if it came at all.
[[nodiscard]] std::vector<EndingShift> shifts_of(const Phrases& phrases,
                                                 const analyse::ReviewedDecision& decision);

}  // namespace demarche::view
