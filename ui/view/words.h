// The program's own words in every language it speaks. Scenario texts are not here: they come with
// the scenario.
//
// Entries stand in tables by topic (words/*.cpp), each with all languages side by side. A test
// reads the sources and fails on a key without entry, an entry without use, or placeholders that
// differ between languages.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace demarche::view {

enum class Language : std::uint8_t { english, ukrainian };
constexpr std::size_t kLanguages = 2;

// Code as in scenario files: "en", "uk".
[[nodiscard]] std::string_view language_code(Language language);
[[nodiscard]] std::string_view language_name(
    Language language);  // in itself: "English", "Українська"

// Patterns hold {0}, {1}... and, for counts, {0|one form|few form|many form} in Ukrainian and
// {0|one form|other form} in English, where # stands for the number. Plural classes by CLDR.
struct WordEntry {
  std::string_view key;
  std::string_view english;
  std::string_view ukrainian;
};

// What fills a placeholder: a text or a number.
struct Argument {
  Argument(std::string_view text_in) : text(text_in) {}
  Argument(const std::string& text_in) : text(text_in) {}
  Argument(const char* text_in) : text(text_in) {}
  Argument(std::int64_t number_in) : number(number_in), is_number(true) {}
  Argument(int number_in) : number(number_in), is_number(true) {}
  std::string text;
  std::int64_t number = 0;
  bool is_number = false;
};

class Words {
 public:
  // `figures`: false where a teacher wishes odds in words alone.
  explicit Words(Language language, bool figures = true) : language_(language), figures_(figures) {}

  [[nodiscard]] Language language() const { return language_; }
  [[nodiscard]] bool figures() const { return figures_; }
  // The words of a key; the key itself in double angle marks when there is none (a test finds it).
  [[nodiscard]] std::string operator()(std::string_view key) const;
  [[nodiscard]] std::string operator()(std::string_view key,
                                       std::initializer_list<Argument> arguments) const;

 private:
  Language language_;
  bool figures_;
};

// A chance in words of five steps, from "remote" to "almost certain"; 1000 per mille: certain.
[[nodiscard]] std::string odds_in_words(const Words& words, std::int32_t per_mille);

// All entries, sorted by key; for tests.
[[nodiscard]] std::vector<WordEntry> all_words();

}  // namespace demarche::view
