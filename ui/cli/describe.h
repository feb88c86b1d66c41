// Command lines of verbs, apart from those that main.cpp describes itself.
#pragma once

#include "cli/languages.h"
#include "cli/verbs.h"

namespace CLI {
class App;
}

namespace demarche::cli {

// `options` and `found` must outlive the program that is described.
// --lang of a verb, with the languages that are here.
void add_language(CLI::App& verb, view::Language& language, const Found& found);
void add_print(CLI::App& program, PrintOptions& options, const Found& found);
void add_explain(CLI::App& program, ExplainOptions& options, const Found& found);
void add_packs(CLI::App& program, PackOptions& packing, VerifyOptions& verifying,
               InstallOptions& installing);

}  // namespace demarche::cli
