#include "view/words.h"

#include <algorithm>
#include <cassert>

#include "view/words/tables.h"

namespace demarche::view {
namespace {

// CLDR plural classes that English and Ukrainian need.
enum class Plural : std::uint8_t { one, few, many };

Plural plural_of(Language language, std::int64_t number) {
  const std::int64_t n = number < 0 ? -number : number;
  if (language == Language::english) return n == 1 ? Plural::one : Plural::many;
  const std::int64_t tens = n % 100;
  const std::int64_t ones = n % 10;
  if (ones == 1 && tens != 11) return Plural::one;
  if (ones >= 2 && ones <= 4 && (tens < 12 || tens > 14)) return Plural::few;
  return Plural::many;
}

// A number with the true minus sign.
std::string written(std::int64_t number) {
  return number < 0 ? "−" + std::to_string(-number) : std::to_string(number);
}

std::string written(const Argument& argument) {
  return argument.is_number ? written(argument.number) : argument.text;
}

// "one|few|many" or "one|other": the form for a number, with # replaced by it.
std::string counted(std::string_view forms, Language language, std::int64_t number) {
  std::vector<std::string_view> parts;
  while (true) {
    const std::size_t bar = forms.find('|');
    parts.push_back(forms.substr(0, bar));
    if (bar == std::string_view::npos) break;
    forms.remove_prefix(bar + 1);
  }
  const auto wanted = static_cast<std::size_t>(plural_of(language, number));
  const std::string_view form = parts[std::min(wanted, parts.size() - 1)];
  std::string out;
  for (const char c : form) {
    if (c == '#') {
      out += written(number);
    } else {
      out += c;
    }
  }
  return out;
}

// What stands between braces: "0" or "0|one|many".
std::string filled(std::string_view inside, Language language,
                   std::initializer_list<Argument> arguments) {
  const auto index = static_cast<std::size_t>(inside.front() - '0');
  assert(index < arguments.size());
  const Argument& argument = *(arguments.begin() + index);
  if (inside.size() == 1) return written(argument);
  return counted(inside.substr(2), language, argument.number);
}

std::string substituted(std::string_view pattern, Language language,
                        std::initializer_list<Argument> arguments) {
  std::string out;
  while (!pattern.empty()) {
    const std::size_t open = pattern.find('{');
    out += pattern.substr(0, open);
    if (open == std::string_view::npos) break;
    const std::size_t close = pattern.find('}', open);
    assert(close != std::string_view::npos);
    out += filled(pattern.substr(open + 1, close - open - 1), language, arguments);
    pattern.remove_prefix(close + 1);
  }
  return out;
}

// Every topic, in one visible list.
constexpr auto kTopics = {common_words,   phrase_words,  title_words,    seat_words,
                          table_words,    sitting_words, reveal_words,   map_words,
                          codex_words,    outcome_words, terminal_words, analysis_words,
                          courses_words,  review_words,  guide_words,    record_words,
                          forecast_words, vote_words,    tables_words,   debrief_words};

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

std::string_view language_code(Language language) {
  return language == Language::english ? "en" : "uk";
}

std::string_view language_name(Language language) {
  return language == Language::english ? "English" : "Українська";
}

std::string Words::operator()(std::string_view key) const { return (*this)(key, {}); }

std::string Words::operator()(std::string_view key,
                              std::initializer_list<Argument> arguments) const {
  const WordEntry* entry = find(key);
  if (entry == nullptr) return "«" + std::string(key) + "»";
  return substituted(language_ == Language::english ? entry->english : entry->ukrainian, language_,
                     arguments);
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
