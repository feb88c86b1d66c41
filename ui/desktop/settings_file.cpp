#include "desktop/settings_file.h"

#include <algorithm>
#include <iterator>
#include <system_error>
#include <utility>

#include "demarche/io/save.h"
#include "demarche/io/user_dir.h"
#include "desktop/library.h"
#include "desktop/set_aside.h"
#include "view/keys/bindings.h"

namespace demarche::desktop {
namespace {

constexpr const char* kStem = "settings";  // of the names of files
constexpr const char* kPaletteWords[] = {"standard", "colour-blind", "high-contrast"};
constexpr const char* kSpeedWords[] = {"slow", "normal", "fast", "at-once"};

template <std::size_t kCount>
std::vector<std::string> listed(const char* const (&words)[kCount]) {
  return {std::begin(words), std::end(words)};
}

template <class Value, std::size_t kCount>
Value row_of(const char* const (&words)[kCount], const std::string& word) {
  const auto* const at = std::find(std::begin(words), std::end(words), word);
  return static_cast<Value>(at == std::end(words) ? 0 : at - std::begin(words));
}

template <class Value>
const Value& value_of(const io::Preferences& preferences, const char* key) {
  return std::get<Value>(preferences.values.at(key));
}

std::string in_one_line(const io::Diagnostic& found) {
  std::string out = found.file + ":" + std::to_string(found.line) + ":";
  out += std::to_string(found.column) + ": " + found.message;
  if (!found.suggestion.empty()) out += " (" + found.suggestion + ")";
  return out;
}

std::vector<io::Preference> make_known() {
  const view::Options usual;
  const std::vector<std::int32_t> sizes{std::begin(view::kTextSizes), std::end(view::kTextSizes)};
  return {
      {.key = "language", .fallback = std::string("en")},
      {.key = "text_percent", .fallback = usual.text_percent, .numbers = sizes},
      {.key = "palette", .fallback = std::string("standard"), .words = listed(kPaletteWords)},
      {.key = "reduced_motion", .fallback = usual.reduced_motion},
      {.key = "full_screen", .fallback = usual.full_screen},
      {.key = "sound", .fallback = usual.sound},
      {.key = "volume", .fallback = usual.volume, .low = 0, .high = 100},
      {.key = "read_aloud", .fallback = usual.read_aloud},
      {.key = "reveal_speed", .fallback = std::string("normal"), .words = listed(kSpeedWords)},
      {.key = "figures", .fallback = usual.figures},
      {.key = "first_run", .fallback = usual.first_run},
      {.key = "keys", .fallback = io::PreferenceTable{}},
  };
}

}  // namespace

const std::vector<io::Preference>& known_preferences() {
  static const std::vector<io::Preference> known = make_known();  // built once from constants
  return known;
}

io::Preferences preferences_of(const view::Options& options) {
  io::Preferences out;
  auto& values = out.values;
  values["language"] = std::string(view::language_code(options.language));
  values["text_percent"] = options.text_percent;
  values["palette"] = std::string(kPaletteWords[static_cast<std::size_t>(options.palette)]);
  values["reduced_motion"] = options.reduced_motion;
  values["full_screen"] = options.full_screen;
  values["sound"] = options.sound;
  values["volume"] = options.volume;
  values["read_aloud"] = options.read_aloud;
  values["reveal_speed"] = std::string(kSpeedWords[static_cast<std::size_t>(options.reveal_speed)]);
  values["figures"] = options.figures;
  values["first_run"] = options.first_run;
  values["keys"] = options.keys;
  return out;
}

view::Options options_of(const io::Preferences& preferences,
                         std::span<const view::Language> languages) {
  view::Options out;
  const view::Language* language =
      view::find_language(languages, value_of<std::string>(preferences, "language"));
  if (language != nullptr) out.language = *language;
  out.text_percent = value_of<std::int32_t>(preferences, "text_percent");
  out.palette = row_of<view::Palette>(kPaletteWords, value_of<std::string>(preferences, "palette"));
  out.reduced_motion = value_of<bool>(preferences, "reduced_motion");
  out.full_screen = value_of<bool>(preferences, "full_screen");
  out.sound = value_of<bool>(preferences, "sound");
  out.volume = value_of<std::int32_t>(preferences, "volume");
  out.read_aloud = value_of<bool>(preferences, "read_aloud");
  out.reveal_speed =
      row_of<view::RevealSpeed>(kSpeedWords, value_of<std::string>(preferences, "reveal_speed"));
  out.figures = value_of<bool>(preferences, "figures");
  out.first_run = value_of<bool>(preferences, "first_run");
  out.keys = value_of<io::PreferenceTable>(preferences, "keys");
  view::repair(out.keys);
  return out;
}

SettingsFile::SettingsFile(std::filesystem::path folder, std::optional<std::filesystem::path> older,
                           std::span<const view::Language> languages)
    : folder_(std::move(folder)), older_(std::move(older)), languages_(languages) {}

std::filesystem::path SettingsFile::file() const {
  return folder_ / (kStem + std::string(".json"));
}

view::Options SettingsFile::read() {
  std::error_code error;
  if (!std::filesystem::exists(file(), error)) return take_over();
  const std::optional<std::string> bytes = io::read_whole_file(file());
  if (!bytes) {
    set_aside(file().string() + ": cannot be read");
    return {};
  }
  io::ReadPreferences found = io::read_preferences(*bytes, file().string(), known_preferences());
  read_ = std::move(found.preferences);
  const view::Options options = options_of(read_, languages_);
  const auto& code = value_of<std::string>(read_, "language");
  if (code != view::language_code(options.language)) absent_language_ = code;
  if (!found.diagnostics.empty()) {
    set_aside(in_one_line(found.diagnostics.front()));
    if (const auto fault = write(options)) trouble_ += " " + *fault;
  }
  return options;
}

// What stood in "options.txt" stands in the new file before the old one goes.
view::Options SettingsFile::take_over() {
  if (!older_) return {};
  const std::filesystem::path old = *older_ / "options.txt";
  const std::optional<std::string> text = io::read_whole_file(old);
  if (!text) return {};
  const view::Options options = read_old_options(*text);
  if (const auto fault = write(options)) {
    trouble_ = *fault;
    return options;
  }
  std::error_code error;
  std::filesystem::remove(old, error);
  return options;
}

void SettingsFile::set_aside(const std::string& trouble) {
  const SetAside done = desktop::set_aside(file());
  trouble_ = done.error.empty() ? trouble : trouble + " " + done.error;
  if (done.error.empty()) aside_ = done.to.filename().string();
}

std::optional<std::string> SettingsFile::write(const view::Options& options) {
  io::Preferences all = preferences_of(options);
  // Chosen once, and chosen again as soon as its file is back; until another one is chosen.
  if (options.language != view::Language::english) absent_language_.clear();
  if (!absent_language_.empty()) all.values["language"] = absent_language_;
  all.others = read_.others;
  return io::write_file_whole(file(), io::write_preferences(all, known_preferences()));
}

}  // namespace demarche::desktop
