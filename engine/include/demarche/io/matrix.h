// What seats want as one table for a spreadsheet, there and back: values, weights, red lines.
//
// A line each for the weight of an issue, the value of an option, the red line at an option; a
// column each for a seat ("ua": its values) and for its profiles ("ua/firm": weights, values of
// their own, red lines). docs/authoring/matrix.md describes the cells.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "demarche/io/diagnostic.h"
#include "demarche/io/load.h"

namespace demarche::io {

// The head of a scenario, then the files that it names, as they lie in their folder. Empty, with a
// diagnostic, where the head cannot be read; another that cannot be is left out.
struct ScenarioFiles {
  std::vector<File> files;
  std::vector<Diagnostic> diagnostics;
};
[[nodiscard]] ScenarioFiles read_scenario_files(const std::filesystem::path& path);

struct MatrixTable {
  std::string csv;  // UTF-8, commas, CRLF (RFC 4180); empty when the scenario has errors
  std::vector<Diagnostic> diagnostics;
};
// `language` of the names that stand beside the ids: one of the scenario's, else its first.
[[nodiscard]] MatrixTable export_matrix(const std::vector<File>& files, std::string_view language);

struct MatrixChange {
  std::vector<File> changed;            // files with other bytes than before; empty on any error
  std::vector<std::string> new_lines;   // red lines that are new: "ua/firm, form"
  std::size_t numbers = 0;              // values and weights that differ
  std::vector<Diagnostic> diagnostics;  // with lines and columns of the table
};
// Puts the table's cells into the scenario and touches nothing else: not a byte of the rest. Lines
// and columns that the table leaves out stay as they are. Separated by commas, semicolons or tabs,
// as the first line is. The result is loaded before it is given back.
[[nodiscard]] MatrixChange import_matrix(const std::vector<File>& files, const File& table);

}  // namespace demarche::io
