// Effects carried out: at once, later, or for a time.
#pragma once

#include <algorithm>

#include "rules/course.h"
#include "rules/evaluate.h"

namespace demarche {

// When and for whom effects are carried out.
struct Occasion {
  Moment moment;
  SeatSet audience;         // who hears what is said
  std::uint64_t place = 0;  // sets the draws of two occasions in one round apart
};

void carry_out_all(const Course& course, Run effects, const Occasion& occasion);
inline void carry_out(const Course& course, Run effects, const Occasion& occasion) {
  if (!effects.empty()) carry_out_all(course, effects, occasion);
}

// A meter has changed by so much and stands now at a level.
void tell_change(const Course& course, MeterId meter, SeatId of, SeatId in, std::int32_t by,
                 std::int32_t level);

// Adds to one cell within the bounds of its meter (capital: of its seat's purse, too). Returns what
// really changed.
inline std::int32_t change_meter(const Course& course, MeterId meter, SeatId of, SeatId in,
                                 std::int32_t amount) {
  const std::size_t cell = cell_of(course.scenario, meter, of, in);
  const CellBounds bounds = course.program.bounds[cell];
  std::int32_t& level = Block(course.scenario, course.state()).cells()[cell];
  const std::int64_t wanted = std::int64_t{level} + amount;
  const auto bounded = static_cast<std::int32_t>(
      std::max<std::int64_t>(bounds.low, std::min<std::int64_t>(bounds.high, wanted)));
  const std::int32_t real = bounded - level;
  if (real == 0) return 0;
  level = bounded;
  if (course.log != nullptr) tell_change(course, meter, of, in, real, bounded);
  return real;
}

// Ends what was for a time, then begins what was for later, as of this round.
void carry_out_due(const Course& course);

}  // namespace demarche
