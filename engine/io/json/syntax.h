// Where tokens of a JSON text begin and end, and what is wrong at the place where a parser gave up.
#pragma once

#include <string_view>
#include <vector>

#include "json/document.h"

namespace demarche::io {

// What may stand next.
enum class Expect : std::uint8_t { value, first, colon, comma_or_close, end };

// How far a parser has come.
struct Scan {
  std::size_t previous_end = 0;  // bytes read and understood
  Expect expect = Expect::value;
  std::vector<std::size_t> open;     // rows of the open lists and objects
  std::vector<bool> in_object;       // whether each is an object
  std::vector<std::size_t> open_at;  // byte of each bracket
};

// The next byte that is no blank, comma or colon: nothing else can stand between two tokens of a
// good text.
[[nodiscard]] std::size_t start_of_next(std::string_view text, std::size_t from);

// Behind the token that begins at `start`.
[[nodiscard]] std::size_t end_of_token(std::string_view text, std::size_t start);

// Says in words what is wrong behind the last good token.
void report_syntax_error(const Document& document, const Scan& scan, Findings& findings);

}  // namespace demarche::io
