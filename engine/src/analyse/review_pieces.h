// The pieces of a review, each a pure function of its arguments; `space` is memory alone.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

#include "analyse/review_worlds.h"

namespace demarche::analyse {

// The alternatives of a decision, in the order of find_alternatives; `chosen` is among them.
[[nodiscard]] std::vector<WeighedMove> alternatives_of(const Inquiry& inquiry,
                                                       const Situation& before, const Move& chosen,
                                                       ReviewSpace& space);

// Each of the following is none when `space.goes_on` said no.

// Row of the alternative with the best mean in the worlds of picking, by sequential halving
// (Karnin, Koren and Somekh 2013; here what has been played is kept, since all that are left have
// been played in the same worlds). Of equals the first.
[[nodiscard]] std::optional<std::size_t> picked_row(const Inquiry& inquiry, const Situation& before,
                                                    std::span<const WeighedMove> alternatives,
                                                    ReviewSpace& space);

// What the situation before a decision tells of it: all but `others` and `chance`. `decision` has
// its `move`, `decision`, `round`, `phase` and `chosen`. Nothing that was played later is looked
// at.
[[nodiscard]] std::optional<ReviewedDecision> weighed(const Inquiry& inquiry,
                                                      const Situation& before,
                                                      const ReviewedDecision& decision,
                                                      ReviewSpace& space);

// What the draws of one real move changed: mean result from where it really led, less the mean of
// where it leads with luck redrawn. Exactly 0 where nothing is drawn.
[[nodiscard]] std::optional<Millipoints> chance_of(const Inquiry& inquiry, const Situation& before,
                                                   const Move& move, const Situation& after,
                                                   ReviewSpace& space);

// The result of a game that is over; else the mean from where it stands.
[[nodiscard]] std::optional<Millipoints> value_of(const Inquiry& inquiry, const Situation& stands,
                                                  ReviewSpace& space);

// Mean of a sample's differences and its 95 % interval by Student's t (1908), in thousandths of a
// point; equal differences have no width. From 2 of them.
struct Spread {
  Millipoints low = 0, high = 0;
};
[[nodiscard]] Spread spread_of(std::span<const std::int32_t> differences);
// The 97.5 % quantile of Student's t: exact to a thousandth. `degrees` from 1.
[[nodiscard]] double student_quantile(std::size_t degrees);

}  // namespace demarche::analyse
