// Tables of texts for spreadsheets, as RFC 4180 writes them.
#pragma once

#include <string>
#include <vector>

namespace demarche::io {

// One line with its line break (CRLF); cells in quotes where they must be. A cell that a
// spreadsheet would take for a formula begins with an apostrophe.
[[nodiscard]] std::string csv_line(const std::vector<std::string>& cells);

}  // namespace demarche::io
