#include "desktop/library.h"

#include <sstream>

#include "demarche/io/debrief.h"
#include "demarche/io/language_file.h"
#include "demarche/io/load.h"

namespace demarche::desktop {
namespace {

bool known_size(int percent) {
  return percent == 100 || percent == 115 || percent == 125 || percent == 150;
}

void take_option(view::Options& options, const std::string& key, const std::string& value) {
  const bool on = value == "yes";
  if (key == "language" && value == "uk") options.language = view::Language::ukrainian;
  if (key == "text" && !value.empty() && value.size() < 4 &&
      value.find_first_not_of("0123456789") == std::string::npos) {
    const int percent = std::stoi(value);
    if (known_size(percent)) options.text_percent = percent;
  }
  if (key == "colour-blind" && on) options.palette = view::Palette::colour_blind;
  if (key == "reduced-motion") options.reduced_motion = on;
  if (key == "full-screen") options.full_screen = on;
  if (key == "first-run") options.first_run = value != "no";
}

// A debrief that cannot be read keeps nobody from playing: the program's own questions are asked.
std::shared_ptr<const Debrief> debrief_in(const std::filesystem::path& folder) {
  io::ReadDebrief read = io::load_debrief(folder);
  if (!read.debrief) return nullptr;
  return std::make_shared<const Debrief>(std::move(*read.debrief));
}

}  // namespace

view::Options read_old_options(const std::string& text) {
  view::Options options;
  std::istringstream lines(text);
  std::string key;
  std::string value;
  while (lines >> key >> value) take_option(options, key, value);
  return options;
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
      shelf.debrief = debrief_in(listed.folder);
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
