// Timetables by the number of rounds, and seats by the size of a class.
#pragma once

#include "print/paper.h"

namespace demarche::print {

// Three tables: 45, 90 and 2 x 45 minutes.
[[nodiscard]] canvas::Element timetables(const view::Words& words, const canvas::Sheet& sheet,
                                         int rounds);

// How a class of a size sits: delegations of one to six; tables in parallel when there are more.
struct Seating {
  int tables = 1;
  int delegations = 0;      // at a table, of students
  int least = 1, most = 1;  // students in a delegation
};
[[nodiscard]] Seating seating(int students, int seats);
[[nodiscard]] canvas::Element class_sizes(const view::Words& words, int seats);

}  // namespace demarche::print
