// Puts what a table asks for into the files, in three steps, each on the bytes that the one before
// left: single numbers, lists of values, red lines.
#pragma once

#include "json/splice.h"
#include "matrix/wishes.h"

namespace demarche::io::matrix {

// Weights, and values where a list of them stands. How many numbers differ.
std::size_t change_numbers(const Sheet& sheet, const Wishes& wishes, Splices& splices);

// Lists of a profile's own values that come or go.
void change_lists(const Sheet& sheet, const Wishes& wishes, const Document& table, Splices& splices,
                  Findings& findings);

// Red lines of profiles. New ones are named: "ua/firm, form".
std::vector<std::string> change_red_lines(const Sheet& sheet, const Wishes& wishes,
                                          const Document& table, Splices& splices,
                                          Findings& findings);

}  // namespace demarche::io::matrix
