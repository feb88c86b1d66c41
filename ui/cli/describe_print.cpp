// The command line of demarche print.
#include <CLI/CLI.hpp>
#include <set>
#include <string>
#include <vector>

#include "cli/describe.h"

namespace demarche::cli {
namespace {

std::vector<std::string> parted_by_commas(const std::string& list) {
  std::vector<std::string> parts(1);
  for (const char c : list) {
    if (c == ',') {
      parts.emplace_back();
    } else {
      parts.back() += c;
    }
  }
  return parts;
}

// One argument with commas, so that what follows it is not taken for a document.
void add_documents(CLI::App& verb, std::vector<std::string>& what) {
  verb.add_option_function<std::string>(
          "--what", [&what](const std::string& list) { what = parted_by_commas(list); },
          "which documents, with commas between (else all)")
      ->check([](const std::string& list) {
        const std::set<std::string> known = {"briefs",    "knowledge", "plates",    "forms",
                                             "teacher",   "report",    "decisions", "csv",
                                             "forecasts", "all"};
        for (const std::string& name : parted_by_commas(list)) {
          if (known.count(name) == 0) return "there is no document \"" + name + "\"";
        }
        return std::string();
      });
}

// The languages of a name: of one code, or all that are in the program.
std::vector<view::Language> languages_named(const Found& found, const std::string& name) {
  if (name == "both") return view::own_languages();
  const std::optional<view::Language> one = language_by_code(found, name);
  return one ? std::vector<view::Language>{*one} : std::vector<view::Language>{};
}

void add_languages(CLI::App& verb, std::vector<view::Language>& languages, const Found& found) {
  verb.add_option_function<std::string>(
          "--language,--lang",
          [&languages, &found](const std::string& name) {
            languages = languages_named(found, name);
          },
          "language of the documents; both: English and Ukrainian")
      ->check([&found](const std::string& name) {
        return languages_named(found, name).empty()
                   ? "there is no \"" + name + "\"; there are: both|" + language_codes(found)
                   : "";
      })
      ->option_text("both|en|uk|...");
}

}  // namespace

void add_print(CLI::App& program, PrintOptions& options, const Found& found) {
  CLI::App* verb = program.add_subcommand(
      "print", "briefs, plates, forms and teacher's pages as PDF; of a saved game its report");
  verb->footer(
      "Examples:\n"
      "  demarche print guarantees --seed 7 -o lesson\n"
      "  demarche print guarantees --what briefs --seat ua --language uk -o lesson\n"
      "  demarche print game.json --what report,decisions -o lesson\n"
      "What: briefs, knowledge, plates, forms, teacher; of a saved game also report and decisions\n"
      "(or csv: one row for each) and forecasts (that lie beside it); all.\n"
      "Use the seed that the game will be played with.\n"
      "docs/teaching.md");
  verb->add_option("subject", options.subject, "id of a scenario, a path, or a saved game")
      ->required();
  add_documents(*verb, options.what);
  add_languages(*verb, options.languages, found);
  verb->add_option("--seat", options.seat, "briefs and plates of this seat alone, as ua");
  verb->add_option("--seed", options.seed, "seed of the world, which draws the mandates (else 1)");
  verb->add_option("--constellation", options.constellation,
                   "named draw of the profiles, by its id");
  verb->add_flag("--open", options.open_mandates,
                 "briefs without a drawn mandate: the teacher says which");
  verb->add_option("-o,--output", options.folder, "folder for the files")->required();
}

}  // namespace demarche::cli
