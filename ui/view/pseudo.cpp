#include "view/pseudo.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace demarche::view {
namespace {

constexpr int kGrowth = 35;  // percent of the letters of a text
constexpr int kWhole = 100;

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

// A letter with an accent, where there is one that every font of ours has.
std::string accented(char letter) {
  constexpr std::array<std::pair<char, const char*>, 14> kAccents = {{{'a', "á"},
                                                                      {'c', "č"},
                                                                      {'e', "é"},
                                                                      {'i', "í"},
                                                                      {'n', "ñ"},
                                                                      {'o', "ö"},
                                                                      {'s', "š"},
                                                                      {'u', "ü"},
                                                                      {'y', "ý"},
                                                                      {'A', "Å"},
                                                                      {'E', "É"},
                                                                      {'O', "Ö"},
                                                                      {'S', "Š"},
                                                                      {'U', "Ü"}}};
  for (const auto& [plain, accent] : kAccents) {
    if (plain == letter) return accent;
  }
  return {letter};
}

// Letters of UTF-8: ASCII ones, and everything that begins a longer character above the Latin
// signs (U+00C0 on), arrows and marks (U+2000 to U+2BFF) left out.
bool begins_letter(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte < 0x80) return is_letter(text[at]);
  constexpr unsigned char kFirstLatin = 0xC3, kSigns = 0xE2;
  return byte >= kFirstLatin && byte != kSigns;
}

}  // namespace

std::string pseudo_text(std::string_view pattern) {
  std::string out;
  bool any = false;
  int owed = kWhole / 2;
  for (const char c : pattern) {
    if (!is_letter(c)) {
      out += c;
      continue;
    }
    any = true;
    out += accented(c);
    owed += kGrowth;
    if (owed >= kWhole) {
      out += accented(static_cast<char>(c | 0x20));  // in small
      owed -= kWhole;
    }
  }
  return any ? "[" + out + "]" : out;
}

std::shared_ptr<const Translation> pseudo_translation() {
  std::vector<std::pair<std::string, std::string>> words;
  for (const WordEntry& entry : all_words()) {
    words.emplace_back(entry.key, pseudo_text(entry.english));
  }
  return translate(kPseudoCode, "[Pseudo]", {{"one", "n = 1"}, {"other", ""}}, words).translation;
}

Scenario with_pseudo_texts(const Scenario& scenario) {
  Scenario made = scenario;
  made.languages.emplace_back(kPseudoCode);
  std::vector<std::string> texts = made.texts.front();
  for (std::string& text : texts) {
    if (!text.empty()) text = "[" + text + "]";
  }
  made.texts.push_back(std::move(texts));
  for (Source& source : made.sources) {
    for (std::string* text : {&source.publisher, &source.title, &source.address}) {
      *text = "[" + *text + "]";
    }
  }
  return made;
}

Debrief with_pseudo_texts(const Debrief& debrief) {
  Debrief made = debrief;
  const auto bracket = [](demarche::Translated& text) {
    if (!text.empty()) {
      text.by_language.emplace_back(kPseudoCode, "[" + text.by_language.front().second + "]");
    }
  };
  for (demarche::Translated* text : {&made.title, &made.note, &made.comparison}) bracket(*text);
  for (DebriefEntry& entry : made.entries) {
    bracket(entry.title);
    bracket(entry.text);
  }
  for (std::vector<demarche::Translated>& questions : made.asks) {
    for (demarche::Translated& question : questions) bracket(question);
  }
  for (DebriefSource& source : made.sources) {
    for (std::string* text : {&source.publisher, &source.title, &source.address}) {
      *text = "[" + *text + "]";
    }
  }
  return made;
}

std::string outside_brackets(std::string_view text) {
  std::string found;
  int depth = 0;
  bool in_word = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '[') ++depth;
    if (text[at] == ']') depth = std::max(0, depth - 1);
    const auto byte = static_cast<unsigned char>(text[at]);
    const bool goes_on = in_word && (std::isalnum(byte) != 0 || byte >= 0x80 || byte == '_');
    const bool begins = depth == 0 && !in_word && begins_letter(text, at);
    if (begins && !found.empty()) found += ' ';
    in_word = depth == 0 && (begins || goes_on);
    if (in_word) found += text[at];
  }
  return found;
}

}  // namespace demarche::view
