#include "desktop/library.h"

#include <iterator>
#include <sstream>

#include "demarche/io/load.h"

namespace demarche::desktop {
namespace {

bool known_size(int percent) {
  return percent == 100 || percent == 115 || percent == 125 || percent == 150;
}

// By their place in view::Pace.
constexpr const char* kPaces[] = {"slow", "normal", "fast", "at-once"};

void take_pace(view::Options& options, const std::string& value) {
  for (std::size_t i = 0; i < std::size(kPaces); ++i) {
    if (value == kPaces[i]) options.pace = static_cast<view::Pace>(i);
  }
}

void take_option(view::Options& options, const std::string& key, const std::string& value) {
  const bool on = value == "yes";
  if (key == "language" && value == "uk") options.language = view::Language::ukrainian;
  if (key == "language" && value == "en") options.language = view::Language::english;
  if (key == "text" && !value.empty() && value.size() < 4 &&
      value.find_first_not_of("0123456789") == std::string::npos) {
    const int percent = std::stoi(value);
    if (known_size(percent)) options.text_percent = percent;
  }
  if (key == "colour-blind") options.colour_blind = on;
  if (key == "reduced-motion") options.reduced_motion = on;
  if (key == "full-screen") options.full_screen = on;
  if (key == "figures") options.figures = on;
  if (key == "pace") take_pace(options, value);
  if (key == "first-run") options.first_run = value != "no";
}

}  // namespace

view::Options read_options(const std::string& text) {
  view::Options options;
  std::istringstream lines(text);
  std::string key;
  std::string value;
  while (lines >> key >> value) take_option(options, key, value);
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
  out += std::string("figures ") + yes(options.figures);
  out += std::string("pace ") + kPaces[static_cast<std::size_t>(options.pace)] + "\n";
  out += std::string("first-run ") + yes(options.first_run);
  return out;
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
