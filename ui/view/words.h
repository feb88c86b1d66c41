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
  explicit Words(Language language) : language_(language) {}

  [[nodiscard]] Language language() const { return language_; }
  // The words of a key; the key itself in double angle marks when there is none (a test finds it).
  [[nodiscard]] std::string operator()(std::string_view key) const;
  [[nodiscard]] std::string operator()(std::string_view key,
                                       std::initializer_list<Argument> arguments) const;

 private:
  Language language_;
};

// A change with its sign, the true minus: "+5", "−2", "0".
[[nodiscard]] std::string with_sign(std::int32_t amount);

// All entries, sorted by key; for tests.
[[nodiscard]] std::vector<WordEntry> all_words();

}  // namespace demarche::view
