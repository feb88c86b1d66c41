#include "io/sealed_code.h"

#include <algorithm>

namespace demarche::test {
namespace {

const std::string kLetters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

}  // namespace

std::vector<std::uint8_t> body_of(const std::string& code) {
  std::vector<std::uint8_t> symbols;
  for (const char letter : code)
    if (letter != '-') symbols.push_back(static_cast<std::uint8_t>(kLetters.find(letter)));
  return {symbols.begin() + 3, symbols.end() - 7};
}

std::string sealed(const std::vector<std::uint8_t>& body) {
  std::string code = "DM1";
  for (const std::uint8_t symbol : body) code += kLetters[symbol];
  // The remainder of a long division by the polynomial of CRC-32, lowest bits first.
  std::uint32_t rest = 0xFFFFFFFFU;
  for (const char letter : code) {
    const auto symbol = static_cast<std::uint32_t>(kLetters.find(letter));
    for (std::uint32_t bit = 0; bit < 8; ++bit) {
      const bool divides = ((rest ^ symbol >> bit) & 1U) != 0;
      rest >>= 1U;
      if (divides) rest ^= 0xEDB88320U;
    }
  }
  std::uint64_t sum = rest ^ 0xFFFFFFFFU;
  std::string last;
  for (int i = 0; i < 7; ++i, sum >>= 5U) last += kLetters[sum & 31U];
  std::reverse(last.begin(), last.end());
  return code + last;
}

void set_bits(std::vector<std::uint8_t>& body, std::size_t first, int width, std::uint64_t value) {
  for (int i = 0; i < width; ++i) {
    const std::size_t at = first + static_cast<std::size_t>(i);
    const auto mask = static_cast<std::uint8_t>(16U >> at % 5);
    body[at / 5] = static_cast<std::uint8_t>(body[at / 5] & ~mask);
    if ((value >> (width - 1 - i) & 1U) != 0) body[at / 5] |= mask;
  }
}

}  // namespace demarche::test
