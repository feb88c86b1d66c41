// What a person has set, kept between starts: a flat JSON file that is read as strictly as a
// scenario, with the place of everything that is wrong. Which keys there are is the caller's.
//
//   {"demarche_settings": 1, "language": "uk", "text_percent": 125, "keys": {"table/seal": "Q"}}
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "demarche/io/diagnostic.h"

namespace demarche::io {

inline constexpr int kPreferencesFormat = 1;

using PreferenceTable = std::map<std::string, std::string>;
using PreferenceValue = std::variant<bool, std::int32_t, std::string, PreferenceTable>;

// One key that may stand in the file. The kind of `fallback` is the kind of its values.
struct Preference {
  std::string key;
  PreferenceValue fallback;
  std::vector<std::int32_t> numbers = {};  // of a number: those allowed; empty: `low` to `high`
  std::int32_t low = 0, high = 0;
  std::vector<std::string> words = {};  // of a text: those allowed; empty: any
};

struct Preferences {
  std::map<std::string, PreferenceValue> values;  // by key: one for each Preference
  // What other versions of the program have written, as JSON by key: kept as it is.
  std::map<std::string, std::string> others;
};

struct ReadPreferences {
  Preferences preferences;              // with fallbacks for what is missing or wrong
  std::vector<Diagnostic> diagnostics;  // empty: all is well
};
// `name`: the file as it is to be named in what is found wrong with it.
[[nodiscard]] ReadPreferences read_preferences(const std::string& bytes, const std::string& name,
                                               const std::vector<Preference>& known);

// One key a line, those of `known` in their order, the others behind them.
[[nodiscard]] std::string write_preferences(const Preferences& preferences,
                                            const std::vector<Preference>& known);

}  // namespace demarche::io
