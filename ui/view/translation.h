// A further language of the program, as a file brings it: docs/translating.md.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "view/plural.h"
#include "view/words.h"

namespace demarche::view {

struct Translation {
  std::string code, name;  // "pl", "Polski"
  PluralRules plurals;
  std::vector<std::pair<std::string, std::string>> words;  // by key, sorted; only such as are good

  // The pattern of a key, or null.
  [[nodiscard]] const std::string* find(std::string_view key) const;
};

// What is wrong with a word of a file. It is not used then: English stands in its place.
struct WordFault {
  std::string key;  // empty: the plural classes
  std::string sentence;
};

struct Translated {
  std::shared_ptr<const Translation> translation;  // null when the plural classes are broken
  std::vector<WordFault> faults;
  std::vector<std::string> missing;  // keys that are shown in English, faulty ones among them
};

// Compares a file's words with those of the program: each key must exist, have the placeholders of
// the English words and as many forms where it counts as there are plural classes.
[[nodiscard]] Translated translate(std::string code, std::string name,
                                   const std::vector<PluralClass>& plurals,
                                   const std::vector<std::pair<std::string, std::string>>& words);

// What a pattern asks for: "{1} of {0|# day|# days}" gives "01" and 2 forms.
struct PatternShape {
  bool good = true;          // every brace has its partner and a digit
  std::string placeholders;  // digits, ascending, each once
  std::size_t forms = 0;     // of its counts; 0: it counts nothing
  bool forms_differ = false;
};
[[nodiscard]] PatternShape shape_of(std::string_view pattern);

}  // namespace demarche::view
