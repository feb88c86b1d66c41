#include "view/words.h"

#include <algorithm>
#include <cassert>

#include "view/translation.h"
#include "view/words/tables.h"

namespace demarche::view {
namespace {

// Classes of whole numbers of the languages in the program, by CLDR. Read once from constants.
const PluralRules& rules_of(Language language) {
  static const auto rules = [](const std::vector<PluralClass>& classes) {
    std::string fault;
    PluralRules made(classes, fault);
    assert(fault.empty());
    return made;
  };
  static const PluralRules english = rules({{"one", "n = 1"}, {"other", ""}});
  static const PluralRules ukrainian = rules({{"one", "n % 10 = 1 and n % 100 != 11"},
                                              {"few", "n % 10 = 2..4 and n % 100 != 12..14"},
                                              {"many", ""}});
  return language == Language::ukrainian ? ukrainian : english;
}

// A number with the true minus sign.
std::string written(std::int64_t number) {
  return number < 0 ? "−" + std::to_string(-number) : std::to_string(number);
}

std::string written(const Argument& argument) {
  return argument.is_number ? written(argument.number) : argument.text;
}

// "one|few|many" or "one|other": the form for a number, with # replaced by it.
std::string counted(std::string_view forms, const PluralRules& rules, const Argument& argument) {
  std::vector<std::string_view> parts;
  while (true) {
    const std::size_t bar = forms.find('|');
    parts.push_back(forms.substr(0, bar));
    if (bar == std::string_view::npos) break;
    forms.remove_prefix(bar + 1);
  }
  const std::string_view form = parts[std::min(rules.form(argument.number), parts.size() - 1)];
  std::string out;
  for (const char c : form) {
    if (c == '#') {
      out += written(argument);
    } else {
      out += c;
    }
  }
  return out;
}

// What stands between braces: "0" or "0|one|many".
std::string filled(std::string_view inside, const PluralRules& rules,
                   std::initializer_list<Argument> arguments) {
  const auto index = static_cast<std::size_t>(inside.front() - '0');
  assert(index < arguments.size());
  const Argument& argument = *(arguments.begin() + index);
  if (inside.size() == 1) return written(argument);
  return counted(inside.substr(2), rules, argument);
}

std::string substituted(std::string_view pattern, const PluralRules& rules,
                        std::initializer_list<Argument> arguments) {
  std::string out;
  while (!pattern.empty()) {
    const std::size_t open = pattern.find('{');
    out += pattern.substr(0, open);
    if (open == std::string_view::npos) break;
    const std::size_t close = pattern.find('}', open);
    assert(close != std::string_view::npos);
    out += filled(pattern.substr(open + 1, close - open - 1), rules, arguments);
    pattern.remove_prefix(close + 1);
  }
  return out;
}

// Every topic, in one visible list.
constexpr auto kTopics = {common_words,  phrase_words,   title_words,      seat_words,
                          table_words,   sitting_words,  reveal_words,     map_words,
                          codex_words,   outcome_words,  terminal_words,   analysis_words,
                          courses_words, review_words,   guide_words,      record_words,
                          lesson_words,  settings_words, key_words,        voice_words,
                          save_words,    print_words,    teaching_words,   why_words,
                          log_words,     after_words,    forecast_words,   vote_words,
                          tables_words,  debrief_words,  projector_words,  why_after_words,
                          paper_words,   guess_words,    delegation_words, pack_words};

const std::vector<WordEntry>& sorted_words() {
  static const std::vector<WordEntry> words = all_words();  // built once from constants
  return words;
}

const WordEntry* find(std::string_view key) {
  const std::vector<WordEntry>& words = sorted_words();
  const auto at = std::lower_bound(
      words.begin(), words.end(), key,
      [](const WordEntry& entry, std::string_view wanted) { return entry.key < wanted; });
  return at != words.end() && at->key == key ? &*at : nullptr;
}

}  // namespace

bool operator==(Language a, Language b) { return language_code(a) == language_code(b); }

std::string_view language_code(Language language) {
  if (language.file() != nullptr) return language.file()->code;
  return static_cast<int>(language) == 1 ? "uk" : "en";
}

std::string_view language_name(Language language) {
  if (language.file() != nullptr) return language.file()->name;
  return static_cast<int>(language) == 1 ? "Українська" : "English";
}

std::vector<Language> own_languages() { return {Language::english, Language::ukrainian}; }

const Language* find_language(std::span<const Language> languages, std::string_view code) {
  for (const Language& language : languages) {
    if (language_code(language) == code) return &language;
  }
  return nullptr;
}

std::string Words::operator()(std::string_view key) const { return (*this)(key, {}); }

std::string Words::operator()(std::string_view key,
                              std::initializer_list<Argument> arguments) const {
  const Translation* file = language_.file();
  const std::string* translated = file == nullptr ? nullptr : file->find(key);
  if (translated != nullptr) return substituted(*translated, file->plurals, arguments);
  const WordEntry* entry = find(key);
  if (entry == nullptr) return "«" + std::string(key) + "»";
  if (language_ == Language::ukrainian) {
    return substituted(entry->ukrainian, rules_of(language_), arguments);
  }
  return substituted(entry->english, rules_of(Language::english), arguments);
}

std::string odds_in_words(const Words& words, std::int32_t per_mille) {
  if (per_mille >= 1000) return words("odds.certain");
  if (per_mille >= 900) return words("odds.almost-certain");
  if (per_mille >= 650) return words("odds.likely");
  if (per_mille >= 350) return words("odds.even");
  if (per_mille >= 100) return words("odds.unlikely");
  return words("odds.remote");
}

std::string with_sign(std::int32_t amount) {
  const std::string sign = amount < 0 ? "−" : amount > 0 ? "+" : "";
  return sign + std::to_string(amount < 0 ? -amount : amount);
}

std::vector<WordEntry> all_words() {
  std::vector<WordEntry> all;
  for (const auto topic : kTopics) {
    const std::span<const WordEntry> entries = topic();
    all.insert(all.end(), entries.begin(), entries.end());
  }
  std::sort(all.begin(), all.end(),
            [](const WordEntry& a, const WordEntry& b) { return a.key < b.key; });
  return all;
}

}  // namespace demarche::view
