// demarche matrix: what seats want, as a table for a spreadsheet and back.
#pragma once

#include <string>

namespace CLI {
class App;
}

namespace demarche::cli {

struct MatrixOptions {
  std::string scenario;  // a scenario's folder, or its scenario.json
  std::string table;     // the CSV file; of an export empty: standard output
  std::string language;  // of the names beside the ids; empty: the scenario's first
  bool importing = false;
  bool dry = false;  // say what would change, write nothing
};

void add_matrix(CLI::App& program, MatrixOptions& options);
// 0 done, 1 findings in the scenario or the table, 2 a file that cannot be read or written.
int matrix(const MatrixOptions& options);

}  // namespace demarche::cli
