// A delegation's pass word: whoever comes to the keyboard types it before its papers open. It keeps
// out a glance, not somebody who wants in: what is kept is a salted digest that a program could try
// words against, the save itself is open to anybody who reads files, and the teacher's panel lifts
// any pass word.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "demarche/ids.h"

namespace demarche::view {

struct App;

inline constexpr std::size_t kShortestWord = 3, kLongestWord = 40;  // letters

// What is kept of a pass word. The word itself is nowhere.
struct PassWord {
  std::uint64_t salt = 0;
  std::uint64_t digest = 0;  // 0: there is none; with a salt: the teacher has lifted it
  [[nodiscard]] bool is_set() const { return digest != 0; }
  friend bool operator==(const PassWord&, const PassWord&) = default;
};

// What is being typed at the closed screen, of the delegation that is called.
struct WordDraft {
  enum class Fault : std::uint8_t { none, wrong, too_short, differs };
  SeatId of;
  std::string typed, again;  // `again`: while one is chosen, typed twice
  bool choosing = false;
  Fault fault = Fault::none;
  friend bool operator==(const WordDraft&, const WordDraft&) = default;
};

// Capital letters do not matter, for nobody sees which are typed.
[[nodiscard]] PassWord keep_word(const std::string& word, std::uint64_t salt);
[[nodiscard]] bool opens(const PassWord& kept, const std::string& word);

// "•••": what a field shows instead of letters. Frames hold nothing else of a word.
[[nodiscard]] std::string hidden_word(const std::string& word);
// The word after its hidden field was changed to `shown`, the caret then standing at that byte.
[[nodiscard]] std::string word_after(const std::string& word, const std::string& shown,
                                     std::size_t caret);

// Whether the called delegation has to type its word, and whether it may choose one: before its
// first decision, or when the teacher has lifted what there was. Never where all negotiate aloud.
[[nodiscard]] bool asks_word(const App& app);
[[nodiscard]] bool may_choose_word(const App& app);
// What is typed for the delegation that is called; empty when nothing is.
[[nodiscard]] WordDraft word_draft(const App& app);

}  // namespace demarche::view
