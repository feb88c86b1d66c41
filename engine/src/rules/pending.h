// Effects in flight: those that wait for their round, and the undoing of those that last for a
// time.
#pragma once

#include "rules/course.h"
#include "rules/evaluate.h"

namespace demarche {

// Keeps an effect for `after` rounds from now, with what the words of its moment stand for. Beyond
// the last round: not.
void postpone(const Course& course, std::uint16_t effect, const Moment& moment);
// Adds `amount` to a cell (or lowers, at +1 raises, a flag: see Pending::cell) `lasts` rounds from
// now.
void undo_later(const Course& course, std::size_t cell, std::int32_t amount, std::uint8_t lasts);
// Undoes what ends this round.
void end_what_was_for_a_time(const Course& course);

}  // namespace demarche
