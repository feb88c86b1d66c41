#include "view/lesson/pass_word.h"

#include <algorithm>
#include <vector>

#include "view/app.h"
#include "view/lesson/lesson.h"
#include "view/lesson/plain_text.h"
#include "view/log/search.h"

namespace demarche::view {
namespace {

constexpr const char* kHidden = "\u2022";

std::vector<std::string> letters_of(const std::string& text) {
  std::vector<std::string> letters;
  for (const char byte : text) {
    const bool continues = (static_cast<unsigned char>(byte) & 0xC0U) == 0x80;
    if (!continues || letters.empty()) letters.emplace_back();
    letters.back() += byte;
  }
  return letters;
}

std::string joined(const std::vector<std::string>& letters, std::size_t from, std::size_t to) {
  std::string text;
  for (std::size_t i = from; i < std::min(to, letters.size()); ++i) text += letters[i];
  return text;
}

std::uint64_t digest_of(const std::string& word, std::uint64_t salt) {
  const std::string plain = folded(plain_sentence(word, kLongestWord));
  const std::uint64_t digest = demarche::key_of(std::to_string(salt) + "/" + plain);
  return digest == 0 ? 1 : digest;
}

// The pass word of the delegation that is called; null: it is no lesson's, or all negotiate aloud.
const PassWord* word_of_called(const App& app) {
  static constexpr PassWord kNone;
  if (!app.lesson || !app.play || app.lesson->way == LessonWay::aloud) return nullptr;
  const SeatId seat = app.play->sharing.next;
  if (!seat.exists()) return nullptr;
  const std::vector<PassWord>& words = app.lesson->pass_words;
  return seat.index() < words.size() ? &words[seat.index()] : &kNone;
}

}  // namespace

PassWord keep_word(const std::string& word, std::uint64_t salt) {
  return {salt, digest_of(word, salt)};
}

bool opens(const PassWord& kept, const std::string& word) {
  return kept.is_set() && digest_of(word, kept.salt) == kept.digest;
}

std::string hidden_word(const std::string& word) {
  std::string shown;
  for (std::size_t letter = letters_in(word); letter > 0; --letter) shown += kHidden;
  return shown;
}

std::string word_after(const std::string& word, const std::string& shown, std::size_t caret) {
  const std::vector<std::string> before = letters_of(word), after = letters_of(shown);
  const std::size_t at = letters_in(shown.substr(0, std::min(caret, shown.size())));
  if (after.size() <= before.size()) {
    const std::size_t gone = before.size() - after.size();
    return joined(before, 0, at) + joined(before, at + gone, before.size());
  }
  const std::size_t typed = after.size() - before.size();
  const std::size_t begin = at < typed ? 0 : at - typed;
  const std::string now = joined(before, 0, begin) + joined(after, begin, begin + typed) +
                          joined(before, begin, before.size());
  return plain_text(now, kLongestWord);
}

bool asks_word(const App& app) {
  const PassWord* word = word_of_called(app);
  return word != nullptr && word->is_set();
}

bool may_choose_word(const App& app) {
  const PassWord* word = word_of_called(app);
  if (word == nullptr || word->is_set()) return false;
  if (word->salt != 0) return true;  // lifted
  const std::vector<Move>& moves = app.play->game->record().moves;
  const SeatId seat = app.play->sharing.next;
  return std::none_of(moves.begin(), moves.end(),
                      [&](const Move& move) { return move.seat == seat.value; });
}

WordDraft word_draft(const App& app) {
  if (!app.lesson || !app.play || app.lesson->word.of != app.play->sharing.next) return {};
  return app.lesson->word;
}

}  // namespace demarche::view
