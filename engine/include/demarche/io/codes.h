// Every code of a finding as a value: what it means, why it matters, how it is made and mended.
//
// `demarche explain` shows these pages, docs/codes.md is printed from them, and tests try each
// example, so nothing about a code is written down twice. Codes never change their meaning and are
// never used again.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "demarche/io/diagnostic.h"

namespace demarche::io {

// One sentence or more in the languages that the program speaks by itself.
struct Phrase {
  std::string_view english = {}, ukrainian = {};
};

// A small change of a known file: with `wrong` in it the code is found, with `right` it is not.
struct Example {
  enum class Of : std::uint8_t {
    scenario,   // of two seats and one issue
    pair,       // of two seats and two issues
    bilingual,  // of two languages
    debrief,
    save,
    domain,   // what is imported: the domain
    profile,  // what is imported: the profile of the second party
    whole,    // a file of its own
    pack,     // lines of a listing; tests/golden/diagnostics has the packs themselves
  };
  Of of = Of::scenario;
  std::string_view right = {}, wrong = {};
  std::string_view at = {};      // what they replace in the file; empty: `right` stands there
  std::string_view behind = {};  // instead of `at`: behind what they are put
  std::string_view given = {},
                   given_at = {};  // what else the file has, for both, and instead of what
  std::string_view part = {};      // bytes of a further file, part.json
  // "…" in `wrong` stands for `grown`, so many times; "#" in it for the number of the turn, from 0.
  std::string_view grown = {};
  std::size_t times = 0;
};

struct Code {
  std::string_view text = {};  // "D0123"
  Severity severity = Severity::error;
  Phrase title = {};  // what a finding says in a few words
  Phrase what = {}, why = {};
  Example example = {};
  bool sampled = false;  // found by games that are played (`check --deep`) alone
};

// All of them, ascending. They live as long as the program.
[[nodiscard]] const std::vector<const Code*>& all_codes();
// The code of that name, in capitals or not, with or without leading zeros ("d107"); none if there
// is no such code.
[[nodiscard]] const Code* find_code(std::string_view text);
// At most `most` codes that a text could have meant, nearest first.
[[nodiscard]] std::vector<const Code*> nearest_codes(std::string_view text, std::size_t most = 3);

// The word for a severity: "error", "warning", "hint".
[[nodiscard]] std::string_view severity_word(Severity severity);
// A fragment of an example as it can be shown: what is grown is cut to "…", bytes that are no text
// stand as \xEF.
[[nodiscard]] std::string shown_fragment(std::string_view fragment, const Example& example);
// What an example changes in `file`, the known file it is of: with the wrong fragment or with the
// right one. Nothing if the places that it names do not stand there.
[[nodiscard]] std::optional<std::string> changed_file(const std::string& file,
                                                      const Example& example, bool wrong);
// One JSON object on one line, in both languages.
[[nodiscard]] std::string to_json(const Code& code);
// The whole of docs/codes.md.
[[nodiscard]] std::string codes_document();

}  // namespace demarche::io
