// What a table asks for, cell by cell.
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "csv.h"
#include "matrix/sheet.h"

namespace demarche::io::matrix {

// Where a cell belongs: rows of issues and options; 0 as option of a weight.
struct Spot {
  std::size_t column = 0, issue = 0, option = 0;
  auto operator<=>(const Spot&) const = default;
};

struct Number {
  std::optional<std::int32_t> number;  // none: the cell is empty
  CsvCell cell;
};
struct Mark {
  std::string_view mark;  // "", kAlways, kUnless
  CsvCell cell;
};

struct Wishes {
  std::map<Spot, Number> weights, values;
  std::map<Spot, Mark> red_lines;
  std::map<std::size_t, CsvCell> heads;  // by column
};

// Reads and checks every cell against the scenario; what is wrong becomes a finding.
[[nodiscard]] Wishes read_wishes(const Sheet& sheet, const Document& table, Findings& findings);

}  // namespace demarche::io::matrix
