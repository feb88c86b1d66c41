// Effects carried out: at once, later, or for a time.
#pragma once

#include "rules/course.h"
#include "rules/evaluate.h"

namespace demarche {

// When and for whom effects are carried out.
struct Occasion {
  Moment moment;
  SeatSet audience;         // who hears what is said
  std::uint64_t place = 0;  // sets the draws of two occasions in one round apart
};

void carry_out(const Course& course, Run effects, const Occasion& occasion);

// Adds to one cell within the bounds of its meter (capital: of its seat's purse, too). Returns what
// really changed.
std::int32_t change_meter(const Course& course, MeterId meter, SeatId of, SeatId in,
                          std::int32_t amount);

// Ends what was for a time, then begins what was for later, as of this round.
void carry_out_due(const Course& course);

}  // namespace demarche
