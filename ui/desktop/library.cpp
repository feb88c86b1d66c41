#include "desktop/library.h"

#include <algorithm>
#include <iterator>
#include <sstream>

#include "demarche/io/language_file.h"

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

// "minimal/scenario.json:12:3: D0301: sentence": without the folders that lead there, and without
// the line of the file.
std::string in_short(const io::Diagnostic& finding, const std::filesystem::path& place) {
  const std::string before = place.parent_path().lexically_normal().generic_string() + "/";
  std::string file = finding.file;
  if (file.compare(0, before.size(), before) == 0) file.erase(0, before.size());
  return file + ":" + std::to_string(finding.line) + ":" + std::to_string(finding.column) + ": " +
         finding.code + ": " + finding.message;
}

// A broken one is named as its file or folder is: what it says itself is not to be trusted.
view::Shelf broken_shelf(const pack::Found& found) {
  view::Shelf shelf;
  shelf.id = found.name;
  if (found.loaded.diagnostics.empty()) return shelf;
  const io::Diagnostic& first = found.loaded.diagnostics.front();
  shelf.error = in_short(first, found.place);
  if (first.code.compare(0, 3, "D07") == 0) shelf.fault = first.code;
  return shelf;
}

// No two rows of the list may be one for those who look for a name.
void name_apart(std::vector<view::Shelf>& shelves) {
  std::map<std::string, int> times;
  for (view::Shelf& shelf : shelves) {
    const int time = ++times[shelf.id];
    if (time > 1) shelf.id += " (" + std::to_string(time) + ")";
  }
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

Library load_library(const pack::Places& places) {
  Library library;
  std::vector<view::Shelf> broken;
  for (pack::Found& found : pack::find_scenarios(places)) {
    if (!found.loaded.scenario) {
      broken.push_back(broken_shelf(found));
      continue;
    }
    view::Shelf shelf;
    shelf.id = found.id;
    library.rules_parts[found.id] = std::move(found.loaded.rules_part);
    shelf.scenario = std::make_shared<const Scenario>(std::move(*found.loaded.scenario));
    // A debrief that cannot be read keeps nobody from playing: the program's own questions are
    // asked.
    if (found.debrief) shelf.debrief = std::make_shared<const Debrief>(std::move(*found.debrief));
    library.shelves.push_back(std::move(shelf));
  }
  // Those made from real sources stand in front, those that cannot be played at the end.
  std::stable_partition(library.shelves.begin(), library.shelves.end(),
                        [](const view::Shelf& shelf) { return !shelf.scenario->fictional; });
  std::move(broken.begin(), broken.end(), std::back_inserter(library.shelves));
  name_apart(library.shelves);
  return library;
}

}  // namespace demarche::desktop
