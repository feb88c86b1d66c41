// What people type for other people to read: letters, marks and blanks of one line. Nothing in it
// can act: no control characters, no marks that turn or hide what is read, no breaks of lines.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace demarche::view {

// The text without all that, at most `most` letters (code points) of it. Bytes that are no UTF-8
// are left out; more than two marks above one letter, too.
[[nodiscard]] std::string plain_text(std::string_view text, std::size_t most);
// The same without blanks at either end: empty when nothing but blanks was typed.
[[nodiscard]] std::string plain_sentence(std::string_view text, std::size_t most);
// Code points of a text.
[[nodiscard]] std::size_t letters_in(std::string_view text);

}  // namespace demarche::view
