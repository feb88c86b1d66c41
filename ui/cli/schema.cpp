#include "demarche/io/schema.h"

#include <CLI/CLI.hpp>
#include <cstdio>

#include "cli/authoring.h"
#include "demarche/io/save.h"

namespace demarche::cli {

void add_schema(CLI::App& program, SchemaOptions& options) {
  CLI::App* verb = program.add_subcommand("schema", "the scenario format, for editors or to read");
  verb->add_option("--lang", options.language, "language of the explanations")
      ->check(CLI::IsMember({"en", "uk"}))
      ->option_text("en|uk");
  verb->add_option("-o,--output", options.output, "write to this file");
  CLI::Option* page =
      verb->add_flag("--reference", options.reference, "a page to read instead of a schema");
  verb->add_flag("--debrief", options.debrief, "the schema of debrief files")->excludes(page);
  verb->footer(
      "Examples:\n"
      "  demarche schema -o scenario.schema.json\n"
      "  demarche schema --reference --lang uk -o reference.md\n"
      "JSON Schema, draft 07. An editor that knows it completes keys and explains them:\n"
      "docs/scenario-format.md");
}

int schema(const SchemaOptions& options) {
  const io::TableLanguage language =
      options.language == "uk" ? io::TableLanguage::ukrainian : io::TableLanguage::english;
  const io::SchemaOf of = options.debrief ? io::SchemaOf::debrief : io::SchemaOf::scenario;
  const std::string text =
      options.reference ? io::reference_text(language) : io::schema_text(of, language);
  if (options.output.empty()) {
    std::fputs(text.c_str(), stdout);
    return 0;
  }
  const std::optional<std::string> fault = io::write_file_whole(options.output, text);
  if (!fault) return 0;
  std::fprintf(stderr, "demarche: %s\n", fault->c_str());
  return 2;
}

}  // namespace demarche::cli
