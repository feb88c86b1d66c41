// Reading of tables as RFC 4180 describes them, with the place of every cell.
#pragma once

#include <string>
#include <vector>

#include "findings.h"
#include "json/document.h"

namespace demarche::io {

struct CsvCell {
  std::string text;
  std::size_t start = 0, end = 0;  // bytes of the file, with quotes
};
using CsvLine = std::vector<CsvCell>;

// All lines but blank ones. The separator is the comma, semicolon or tab that the first line has
// first outside quotes. Lines may be shorter or longer than others: the reader's user decides. With
// findings where a quoted cell is not closed, or is followed by something.
[[nodiscard]] std::vector<CsvLine> read_csv(const Document& file, Findings& findings);

}  // namespace demarche::io
