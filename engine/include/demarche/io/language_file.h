// A further language of the program's own words, as a strict JSON file: docs/translating.md.
//
//   {"format": 1, "code": "pl", "name": "Polski",
//    "plurals": [{"class": "one", "when": "n = 1"}, {"class": "other"}],
//    "words": {"settings.back": "Wstecz"}}
//
// Which keys there are is the program's affair; here only the shape is checked.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "demarche/io/diagnostic.h"

namespace demarche::io {

inline constexpr int kLanguageFormat = 1;

struct LanguageFile {
  std::string file = {};  // as it is named in what is found wrong with it
  std::string code = {};  // 2 to 8 of a-z and -
  std::string name = {};  // in itself
  // Plural classes and their conditions, in the order of the forms; the last has an empty one.
  std::vector<std::pair<std::string, std::string>> plurals = {};
  std::vector<std::pair<std::string, std::string>> words =
      {};                                         // key and words, in the file's order
  std::map<std::string, std::size_t> lines = {};  // from 1, of each key; "": of the plurals
  std::vector<Diagnostic> diagnostics = {};       // an error: do not use the file
};

// Never throws, whatever the bytes.
[[nodiscard]] LanguageFile read_language(const std::string& bytes, const std::string& name);
// All files *.json of a folder, by name; none when there is no such folder. A file must be named
// after its code.
[[nodiscard]] std::vector<LanguageFile> read_languages(const std::filesystem::path& folder);

}  // namespace demarche::io
