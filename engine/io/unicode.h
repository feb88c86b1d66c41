// The little that the loader needs of UTF-8.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace demarche::io {

// Bytes that start a code point; what is not valid UTF-8 counts as it comes.
[[nodiscard]] std::size_t count_code_points(std::string_view text);

// Offset in bytes of code point number `count`, or the size of the text.
[[nodiscard]] std::size_t offset_of_code_point(std::string_view text, std::size_t count);

// One code point from `offset`; moves it on. 0xFFFFFFFF, and one byte further, where the text is
// not valid UTF-8.
inline constexpr std::uint32_t kInvalid = 0xFFFFFFFF;
[[nodiscard]] std::uint32_t next_code_point(std::string_view text, std::size_t& offset);

// Valid UTF-8 on one line: tabs as spaces, other control and direction characters and invalid bytes
// as '?'; the number of code points stays the same.
[[nodiscard]] std::string printable(std::string_view text);

// Control characters, marks of direction, and characters without width: nothing that belongs into a
// text.
[[nodiscard]] bool is_control(std::uint32_t code_point);
[[nodiscard]] bool is_invisible(std::uint32_t code_point);

}  // namespace demarche::io
