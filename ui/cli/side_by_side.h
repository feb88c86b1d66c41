// Courses of one world side by side on the terminal: endings, results, tables, what was settled.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "cli/terminal.h"
#include "demarche/analyse/courses.h"
#include "view/phrases.h"

namespace demarche::cli {

// A course under its name, with its steps.
struct Side {
  std::string name;
  const Game* game = nullptr;
  std::vector<analyse::Step> steps;
};

// Cells beside a label; a row whose cells are not all alike is marked. Without cells: a heading.
struct SideRow {
  std::string label;
  std::vector<std::string> cells;
};

// Everything that is told of each course, in one order. At least one side, all of one scenario.
[[nodiscard]] std::vector<SideRow> rows_of(const view::Phrases& phrases,
                                           std::span<const Side> sides);

// In columns where they fit into `width`, one under the other where they do not. Nothing is cut.
[[nodiscard]] std::vector<std::string> laid_out(std::span<const std::string> heads,
                                                std::span<const SideRow> rows, std::size_t width);

void tell_side_by_side(Terminal& terminal, const view::Phrases& phrases,
                       std::span<const Side> sides);
// Where they part: when, who, what each side chose.
void tell_partings(Terminal& terminal, const view::Phrases& phrases, std::span<const Side> sides);

// What a seat chose at a step: "Call Moscow; Sanction package".
[[nodiscard]] std::string choices_in_words(const view::Phrases& phrases,
                                           const analyse::SeatChoices* choices);
// The steps of all sides, and where they part.
[[nodiscard]] std::vector<std::vector<analyse::Step>> steps_of(std::span<const Side> sides);
[[nodiscard]] std::vector<analyse::Parting> partings_of(std::span<const Side> sides);

}  // namespace demarche::cli
