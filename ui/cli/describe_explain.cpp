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
  verb->add_option_function<std::string>(
          "--lang",
          [&options, &found](const std::string& code) {
            options.language = *language_by_code(found, code);
          },
          "language of the texts")
      ->check([&found](const std::string& code) {
        return language_by_code(found, code)
                   ? ""
                   : "there is no \"" + code + "\"; there are: " + language_codes(found);
      })
      ->option_text("en|uk|...");
  verb->footer(
      "Examples:\n"
      "  demarche explain D0301\n"
      "  demarche explain D0301 D0409 --lang uk\n"
      "  demarche explain --all --json\n"
      "Exit code: 0 explained, 2 no such code (the nearest ones are named).");
}

}  // namespace demarche::cli
