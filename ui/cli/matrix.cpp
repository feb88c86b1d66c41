#include "cli/matrix.h"

#include <CLI/CLI.hpp>
#include <cstdio>

#include "cli/files.h"
#include "cli/playing.h"
#include "demarche/io/matrix.h"
#include "demarche/io/save.h"
#include "demarche/io/user_dir.h"

namespace demarche::cli {
namespace {

int write_table(const MatrixOptions& options, const std::vector<io::File>& files) {
  const io::MatrixTable table = io::export_matrix(files, options.language);
  if (table.csv.empty()) {
    complain(table.diagnostics);
    return 1;
  }
  if (options.table.empty()) {
    std::fputs(table.csv.c_str(), stdout);
    return 0;
  }
  if (const auto error = io::write_file_whole(options.table, table.csv)) return usage(*error);
  std::printf("%s\n", options.table.c_str());
  return 0;
}

int read_table(const MatrixOptions& options, const std::vector<io::File>& files) {
  const std::optional<std::string> bytes = io::read_whole_file(options.table);
  if (!bytes) return usage("cannot read " + options.table);
  const io::MatrixChange change = io::import_matrix(files, {options.table, *bytes});
  if (io::has_errors(change.diagnostics)) {
    complain(change.diagnostics);
    return 1;
  }
  for (const io::File& file : change.changed) {
    if (options.dry) continue;
    if (const auto error = io::write_file_whole(file.name, file.bytes)) return usage(*error);
  }
  for (const std::string& line : change.new_lines) {
    std::printf("new red line of %s: its text is the option's name; say in the file why\n",
                line.c_str());
  }
  for (const io::File& file : change.changed) {
    std::printf("%s %s\n", options.dry ? "would change" : "changed", file.name.c_str());
  }
  const std::size_t files_changed = change.changed.size();
  std::printf("%zu %s, %zu %s %s\n", change.numbers,
              change.numbers == 1 ? "number differs" : "numbers differ", files_changed,
              files_changed == 1 ? "file" : "files", options.dry ? "to be written" : "written");
  return 0;
}

}  // namespace

void add_matrix(CLI::App& program, MatrixOptions& options) {
  CLI::App* verb =
      program.add_subcommand("matrix", "values, weights and red lines as a table, and back");
  verb->require_subcommand(1);
  CLI::App* out = verb->add_subcommand("export", "write the table of a scenario as CSV");
  out->add_option("scenario", options.scenario, "folder of a scenario, or its file")->required();
  out->add_option("-o,--output", options.table, "file to write (else standard output)");
  out->add_option("--lang", options.language, "language of the names beside the ids");
  out->footer(
      "Example:\n"
      "  demarche matrix export scenarios/harbour -o harbour.csv\n"
      "What the lines and cells mean: docs/authoring/matrix.md");
  CLI::App* in = verb->add_subcommand("import", "put a table's numbers and red lines back");
  in->add_option("scenario", options.scenario, "folder of a scenario, or its file")->required();
  in->add_option("table", options.table, "CSV file, as export writes it")->required();
  in->add_flag("--dry-run", options.dry, "say what would change and write nothing");
  in->callback([&options] { options.importing = true; });
  in->footer(
      "Example:\n"
      "  demarche matrix import scenarios/harbour harbour.csv\n"
      "Nothing else in the files is touched. A table with a fault is refused whole, with its line\n"
      "and column.");
}

int matrix(const MatrixOptions& options) {
  const io::ScenarioFiles found = io::read_scenario_files(options.scenario);
  if (found.files.empty()) {
    complain(found.diagnostics);
    return 2;
  }
  return options.importing ? read_table(options, found.files) : write_table(options, found.files);
}

}  // namespace demarche::cli
