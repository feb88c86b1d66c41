// The command line of demarche explain.
#include <CLI/CLI.hpp>
#include <string>

#include "cli/describe.h"

namespace demarche::cli {

void add_explain(CLI::App& program, ExplainOptions& options, const Found& found) {
  CLI::App* verb = program.add_subcommand("explain", "explain codes of findings, such as D0123");
  verb->add_option("codes", options.codes, "the codes, as a finding shows them");
  verb->add_flag("--all", options.all, "every code that there is");
  verb->add_flag("--json", options.json, "one JSON object a line, with both languages");
  add_language(*verb, options.language, found);
  verb->footer(
      "Examples:\n"
      "  demarche explain D0301\n"
      "  demarche explain D0301 D0409 --lang uk\n"
      "  demarche explain --all --json\n"
      "Exit code: 0 explained, 2 no such code (the nearest ones are named).");
}

}  // namespace demarche::cli
