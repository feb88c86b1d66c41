#include "desktop/library.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <numeric>
#include <sstream>
#include <system_error>

#include "demarche/io/load.h"

namespace demarche::desktop {
namespace {

constexpr int kSlots = 9;

std::filesystem::path slot_file(const std::filesystem::path& folder, int slot) {
  return folder / ("autosave-" + std::to_string(slot) + ".json");
}

std::filesystem::path lock_file(const std::filesystem::path& folder, int slot) {
  return folder / ("autosave-" + std::to_string(slot) + ".lock");
}

// A descriptor that holds the slot's lock, or -1 when somebody else does.
int take_lock(const std::filesystem::path& folder, int slot) {
  const int descriptor = open(lock_file(folder, slot).c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
  if (descriptor < 0) return -1;
  if (flock(descriptor, LOCK_EX | LOCK_NB) == 0) return descriptor;
  close(descriptor);
  return -1;
}

// Slots by the time of their games, the newest first; then the empty ones by number.
std::array<int, kSlots> newest_first(const std::filesystem::path& folder) {
  std::array<int, kSlots> slots{};
  std::iota(slots.begin(), slots.end(), 1);
  std::array<std::filesystem::file_time_type, kSlots> times;
  for (const int slot : slots) {
    std::error_code error;
    const auto time = std::filesystem::last_write_time(slot_file(folder, slot), error);
    times[static_cast<std::size_t>(slot - 1)] =
        error ? std::filesystem::file_time_type::min() : time;
  }
  std::stable_sort(slots.begin(), slots.end(), [&](int a, int b) {
    return times[static_cast<std::size_t>(a - 1)] > times[static_cast<std::size_t>(b - 1)];
  });
  return slots;
}

bool known_size(int percent) {
  return percent == 100 || percent == 115 || percent == 125 || percent == 150;
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
  out += std::string("first-run ") + yes(options.first_run);
  return out;
}

AutosaveSlot::AutosaveSlot(const std::filesystem::path& folder) {
  for (const int slot : newest_first(folder)) {
    lock_ = take_lock(folder, slot);
    if (lock_ < 0) continue;  // a running program's
    file_ = slot_file(folder, slot);
    return;
  }
}

AutosaveSlot::~AutosaveSlot() {
  if (lock_ >= 0) close(lock_);
}

std::optional<std::filesystem::path> AutosaveSlot::file() const {
  if (lock_ < 0) return std::nullopt;
  return file_;
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
  return library;
}

}  // namespace demarche::desktop
