// The languages that the terminal speaks: those in the program, and those that files bring
// (assets/languages of the data folder).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "demarche/io/language_file.h"
#include "demarche/scenario.h"
#include "view/translation.h"

namespace demarche::cli {

// A language that was read from a file. Without a translation it cannot be spoken.
struct FoundLanguage {
  io::LanguageFile file;
  view::Translated made;
};
[[nodiscard]] std::vector<FoundLanguage> found_languages();

// Languages below speak with the words of `found`, which must outlive them.
using Found = std::vector<FoundLanguage>;
// The language with that code, or none.
[[nodiscard]] std::optional<view::Language> language_by_code(const Found& found,
                                                             const std::string& code);
// Codes of all that can be spoken: "en|uk|pl".
[[nodiscard]] std::string language_codes(const Found& found);
// What LC_ALL, LC_MESSAGES or LANG ask for; English when it is not there.
[[nodiscard]] view::Language language_of_environment(const Found& found);

// Texts of a scenario in one of the languages that the program speaks.
struct TextCount {
  std::string code;
  std::size_t texts = 0;     // that the scenario has in this language; 0: it does not declare it
  std::size_t missing = 0;   // shown in its first language instead
  std::size_t as_first = 0;  // of them written as in its first language: names, or not translated
};
[[nodiscard]] std::vector<TextCount> count_texts(const Scenario& scenario,
                                                 const std::vector<std::string>& codes);

// Tells on standard output how far each language of the program and of these scenarios is, and what
// is wrong in the files. Whether nothing is wrong; what is only missing is no fault.
bool tell_languages(const std::vector<Scenario>& scenarios, bool json);

}  // namespace demarche::cli
