// The program's own words in every language it speaks. Scenario texts are not here: they come with
// the scenario.
//
// Entries stand in tables by topic (words/*.cpp), each with the languages of the program side by
// side. A test reads the sources and fails on a key without entry, an entry without use, or
// placeholders that differ between languages. Further languages come from files (translation.h).
#pragma once

#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace demarche::view {

struct Translation;  // translation.h

// How many languages are in the program itself.
constexpr std::size_t kLanguages = 2;

// A language to speak: one of those in the program, or one that was read from a file. A handle: the
// file's words must outlive it.
class Language {
 public:
  static const Language english, ukrainian;

  constexpr Language() = default;
  // One of those in the program: 0 English, 1 Ukrainian.
  template <std::integral Row>
  explicit constexpr Language(Row row) : row_(static_cast<int>(row)) {}
  explicit Language(const Translation& file) : row_(-1), file_(&file) {}

  // 0 English, 1 Ukrainian, -1 from a file.
  explicit constexpr operator int() const { return row_; }
  // Null for the languages in the program.
  [[nodiscard]] constexpr const Translation* file() const { return file_; }

  friend bool operator==(Language a, Language b);  // by their codes

 private:
  int row_ = 0;
  const Translation* file_ = nullptr;
};
inline constexpr Language Language::english{0};
inline constexpr Language Language::ukrainian{1};

// Code as in scenario files: "en", "uk".
[[nodiscard]] std::string_view language_code(Language language);
// In itself: "English", "Українська".
[[nodiscard]] std::string_view language_name(Language language);
// Those in the program, in their order.
[[nodiscard]] std::vector<Language> own_languages();
// The one with that code, or null.
[[nodiscard]] const Language* find_language(std::span<const Language> languages,
                                            std::string_view code);

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
  // The words of a key; in English when a file leaves them out; the key itself in double angle
  // marks when there is none (a test finds it).
  [[nodiscard]] std::string operator()(std::string_view key) const;
  [[nodiscard]] std::string operator()(std::string_view key,
                                       std::initializer_list<Argument> arguments) const;

 private:
  Language language_;
  bool figures_;
};

// A chance in words of five steps, from "remote" to "almost certain"; 1000 per mille: certain.
[[nodiscard]] std::string odds_in_words(const Words& words, std::int32_t per_mille);

// A change with its sign, the true minus: "+5", "−2", "0".
[[nodiscard]] std::string with_sign(std::int32_t amount);

// All entries, sorted by key; for tests and for what compares languages.
[[nodiscard]] std::vector<WordEntry> all_words();

}  // namespace demarche::view
