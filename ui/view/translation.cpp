#include "view/translation.h"

#include <algorithm>

namespace demarche::view {
namespace {

// What is wrong with the words of a key; empty: nothing.
std::string fault_of(const WordEntry& entry, const std::string& pattern, const PluralRules& rules) {
  if (pattern.empty()) return "there are no words";
  const PatternShape shape = shape_of(pattern), english = shape_of(entry.english);
  if (!shape.good) return "braces hold a digit, and forms parted by | where something is counted";
  if (shape.placeholders != english.placeholders) {
    return "placeholders are {" + shape.placeholders + "} here and {" + english.placeholders +
           "} in English";
  }
  if (shape.forms != 0 && english.forms == 0) return "nothing is counted in English";
  if (shape.forms_differ || (shape.forms != 0 && shape.forms != rules.forms())) {
    return "a count needs " + std::to_string(rules.forms()) + " forms, one for each plural class";
  }
  return {};
}

}  // namespace

const std::string* Translation::find(std::string_view key) const {
  const auto at = std::lower_bound(
      words.begin(), words.end(), key,
      [](const auto& word, std::string_view wanted) { return word.first < wanted; });
  return at != words.end() && at->first == key ? &at->second : nullptr;
}

PatternShape shape_of(std::string_view pattern) {
  PatternShape shape;
  std::size_t at = 0;
  while ((at = pattern.find_first_of("{}", at)) != std::string_view::npos) {
    const std::size_t close = pattern.find_first_of("{}", at + 1);
    const bool pair =
        pattern[at] == '{' && close != std::string_view::npos && pattern[close] == '}';
    const std::string_view inside = pair ? pattern.substr(at + 1, close - at - 1) : "";
    const bool digit = !inside.empty() && inside[0] >= '0' && inside[0] <= '9';
    if (!digit || (inside.size() > 1 && inside[1] != '|')) {
      shape.good = false;
      return shape;
    }
    shape.placeholders += inside[0];
    const auto forms = static_cast<std::size_t>(std::count(inside.begin(), inside.end(), '|'));
    if (forms > 0) {
      shape.forms_differ = shape.forms_differ || (shape.forms != 0 && shape.forms != forms);
      shape.forms = forms;
    }
    at = close + 1;
  }
  std::sort(shape.placeholders.begin(), shape.placeholders.end());
  shape.placeholders.erase(std::unique(shape.placeholders.begin(), shape.placeholders.end()),
                           shape.placeholders.end());
  return shape;
}

Translated translate(std::string code, std::string name, const std::vector<PluralClass>& plurals,
                     const std::vector<std::pair<std::string, std::string>>& words) {
  Translated made;
  Translation translation;
  std::string fault;
  translation.plurals = PluralRules(plurals, fault);
  const bool broken = !fault.empty();
  if (broken) made.faults.push_back({"", std::move(fault)});
  translation.code = std::move(code);
  translation.name = std::move(name);
  const std::vector<WordEntry> entries = all_words();
  for (const auto& [key, pattern] : words) {
    const auto entry = std::lower_bound(
        entries.begin(), entries.end(), key,
        [](const WordEntry& known, std::string_view wanted) { return known.key < wanted; });
    const bool known = entry != entries.end() && entry->key == key;
    std::string wrong = known ? fault_of(*entry, pattern, translation.plurals)
                              : "the program has no words with this key";
    if (wrong.empty()) {
      translation.words.emplace_back(key, pattern);
    } else {
      made.faults.push_back({key, std::move(wrong)});
    }
  }
  std::sort(translation.words.begin(), translation.words.end());
  for (const WordEntry& entry : entries) {
    if (translation.find(entry.key) == nullptr) made.missing.emplace_back(entry.key);
  }
  if (!broken) made.translation = std::make_shared<const Translation>(std::move(translation));
  return made;
}

}  // namespace demarche::view
