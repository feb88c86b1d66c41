// The settings in the person's folder: settings.json. What is damaged is set aside, never lost and
// never fatal.
#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string>

#include "demarche/io/preferences.h"
#include "view/settings/options.h"

namespace demarche::desktop {

class SettingsFile {
 public:
  // `folder`: of the settings. `older`: where a program before this one kept "options.txt"; it is
  // taken over once. `languages`: those that can be spoken, which must outlive this.
  SettingsFile(std::filesystem::path folder, std::optional<std::filesystem::path> older,
               std::span<const view::Language> languages);

  // The options that are kept; defaults where none are. Call it once, first.
  [[nodiscard]] view::Options read();
  // What was wrong with the file: "file:line:column: sentence". Empty: nothing was.
  [[nodiscard]] const std::string& trouble() const { return trouble_; }
  // The name of the file that was set aside; empty: none.
  [[nodiscard]] const std::string& aside() const { return aside_; }
  // The code of a language that is chosen in the file and not there: English is spoken instead, and
  // the file keeps the code until another language is chosen. Empty: none.
  [[nodiscard]] const std::string& absent_language() const { return absent_language_; }
  // The error in words, or none.
  [[nodiscard]] std::optional<std::string> write(const view::Options& options);

  [[nodiscard]] std::filesystem::path file() const;

 private:
  [[nodiscard]] view::Options take_over();
  void set_aside(const std::string& trouble);

  std::filesystem::path folder_;
  std::optional<std::filesystem::path> older_;
  std::span<const view::Language> languages_;
  io::Preferences read_;  // with what other versions have written
  std::string trouble_, aside_, absent_language_;
};

// Options as the keys of the file, and back; a language that is not among those given is English.
[[nodiscard]] const std::vector<io::Preference>& known_preferences();
[[nodiscard]] io::Preferences preferences_of(const view::Options& options);
[[nodiscard]] view::Options options_of(const io::Preferences& preferences,
                                       std::span<const view::Language> languages);

}  // namespace demarche::desktop
