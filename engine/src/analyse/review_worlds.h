// Continuations: what is drawn for each, and where it leads.
#pragma once

#include <cstddef>
#include <cstdint>

#include "demarche/analyse/review_work.h"

namespace demarche::analyse {

// Seeds of one continuation. The same number is the same draws at every decision and every move of
// a game: differences between two moments are then not the noise of two samples.
struct Draws {
  std::uint64_t world = 0;   // of luck and hidden profiles
  std::uint64_t policy = 0;  // of all choices
};
enum class Purpose : std::uint8_t { picking, scoring };
[[nodiscard]] Draws draws_of(const Inquiry& inquiry, Purpose purpose, int number);

// Whether nobody has asked to stop.
[[nodiscard]] bool goes_on(const ReviewSpace& space);

// Where a continuation led.
struct Led {
  std::int32_t points = 0;  // result of the seat
  std::size_t ending = 0;
};

// Plays `space.played` on in character to its end.
[[nodiscard]] Led play_out(const Inquiry& inquiry, std::uint64_t policy_seed, ReviewSpace& space);
// The same from `space.imagined`, once the seat has made `move` there; where that is not legal, in
// character from the start.
[[nodiscard]] Led play_out_with(const Inquiry& inquiry, const Move& move, std::uint64_t policy_seed,
                                ReviewSpace& space);

// sum / count points in thousandths, halves away from 0; `count` from 1.
[[nodiscard]] Millipoints mean_of(std::int64_t sum, std::int64_t count);

}  // namespace demarche::analyse
