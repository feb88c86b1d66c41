#include "desktop/library.h"

#include <sstream>

#include "demarche/io/language_file.h"
#include "demarche/io/load.h"

namespace demarche::desktop {
namespace {

bool known_size(int percent) {
  return percent == 100 || percent == 115 || percent == 125 || percent == 150;
}

void take_option(view::Options& options, const std::vector<view::Language>& languages,
                 const std::string& key, const std::string& value) {
  const bool on = value == "yes";
  if (key == "language") {
    const view::Language* language = view::find_language(languages, value);
    if (language != nullptr) options.language = *language;
  }
  if (key == "text" && !value.empty() && value.size() < 4 &&
      value.find_first_not_of("0123456789") == std::string::npos) {
    const int percent = std::stoi(value);
    if (known_size(percent)) options.text_percent = percent;
  }
  if (key == "colour-blind") options.colour_blind = on;
  if (key == "reduced-motion") options.reduced_motion = on;
  if (key == "full-screen") options.full_screen = on;
  if (key == "sound") options.sound = value != "no";
  if (key == "first-run") options.first_run = value != "no";
}

}  // namespace

view::Options read_options(const std::string& text, const std::vector<view::Language>& languages) {
  view::Options options;
  std::istringstream lines(text);
  std::string key;
  std::string value;
  while (lines >> key >> value) take_option(options, languages, key, value);
  return options;
}

std::string write_options(const view::Options& options) {
  const auto yes = [](bool on) { return on ? "yes\n" : "no\n"; };
  std::string out = "language ";
  out += view::language_code(options.language);
  out += "\ntext " + std::to_string(options.text_percent) + "\n";
  out += std::string("colour-blind ") + yes(options.colour_blind);
  out += std::string("reduced-motion ") + yes(options.reduced_motion);
  out += std::string("full-screen ") + yes(options.full_screen);
  out += std::string("sound ") + yes(options.sound);
  out += std::string("first-run ") + yes(options.first_run);
  return out;
}

Tongues load_languages(const std::filesystem::path& folder) {
  Tongues tongues{{}, view::own_languages(), {}};
  for (const io::LanguageFile& file : io::read_languages(folder)) {
    std::string trouble;
    if (io::has_errors(file.diagnostics)) {
      trouble = io::to_text(file.diagnostics.front());
    } else if (view::find_language(tongues.languages, file.code) != nullptr) {
      trouble = file.file + ": this language is in the program";
    } else {
      const view::Translated made = view::translate(file.code, file.name, file.plurals, file.words);
      if (made.translation == nullptr) {
        trouble = file.file + ": " + made.faults.front().sentence;
      } else {
        tongues.languages.emplace_back(*made.translation);
        tongues.files.push_back(made.translation);
      }
    }
    if (tongues.trouble.empty()) tongues.trouble = trouble;
  }
  return tongues;
}

Library load_library(const std::filesystem::path& scenarios) {
  Library library;
  for (const io::Listed& listed : io::list_scenarios(scenarios)) {
    io::Loaded loaded = io::load_scenario_files(listed.folder);
    view::Shelf shelf;
    shelf.id = listed.id;
    if (loaded.scenario) {
      library.rules_parts[listed.id] = std::move(loaded.rules_part);
      shelf.scenario = std::make_shared<const Scenario>(std::move(*loaded.scenario));
    } else if (!loaded.diagnostics.empty()) {
      shelf.error = io::to_text(loaded.diagnostics.front());
    }
    library.shelves.push_back(std::move(shelf));
  }
  // Those made from real sources stand in front.
  std::stable_partition(library.shelves.begin(), library.shelves.end(),
                        [](const view::Shelf& shelf) {
                          return shelf.scenario != nullptr && !shelf.scenario->fictional;
                        });
  return library;
}

}  // namespace demarche::desktop
