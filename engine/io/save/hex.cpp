#include "save/hex.h"

#include <charconv>

namespace demarche::io {

std::string hex(std::uint64_t number) {
  constexpr char kDigits[] = "0123456789abcdef";
  std::string text(16, '0');
  for (std::size_t i = 0; i < 16; ++i) text[15 - i] = kDigits[number >> (4 * i) & 0xFU];
  return text;
}

std::optional<std::uint64_t> number_of(std::string_view text, int base) {
  std::uint64_t number = 0;
  const char* end = text.data() + text.size();
  const auto [read, error] = std::from_chars(text.data(), end, number, base);
  const bool whole = error == std::errc() && read == end && !text.empty();
  return whole ? std::optional(number) : std::nullopt;
}

}  // namespace demarche::io
