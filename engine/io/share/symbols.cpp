#include "share/symbols.h"

#include <array>

namespace demarche::io {
namespace {

// Base 32 without look-alikes (Crockford): no I, L, O, and no U.
constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::uint8_t kNoSymbol = 32, kIgnored = 33;
constexpr std::size_t kGroup = 5;
constexpr std::size_t kHead = 3;      // D, M, version
constexpr std::size_t kChecksum = 7;  // 35 bits hold 32

// A symbol, or one of the two above.
std::uint8_t symbol_of(char letter) {
  if (letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r' || letter == '-') {
    return kIgnored;
  }
  if (letter >= 'a' && letter <= 'z') letter = static_cast<char>(letter - 'a' + 'A');
  if (letter == 'O') letter = '0';
  if (letter == 'I' || letter == 'L') letter = '1';
  const std::size_t at = kAlphabet.find(letter);
  return at == std::string_view::npos ? kNoSymbol : static_cast<std::uint8_t>(at);
}

// CRC-32 (ISO 3309), a byte for each symbol: finds every change of one character and every exchange
// of two neighbours.
std::uint32_t crc(const Symbols& symbols) {
  std::uint32_t sum = 0xFFFFFFFFU;
  for (const std::uint8_t symbol : symbols) {
    sum ^= symbol;
    for (int bit = 0; bit < 8; ++bit) sum = (sum & 1U) != 0 ? sum >> 1U ^ 0xEDB88320U : sum >> 1U;
  }
  return ~sum;
}

Symbols checksum(const Symbols& symbols) {
  Symbols out(kChecksum);
  const std::uint64_t sum = crc(symbols);
  for (std::size_t i = 0; i < kChecksum; ++i) {
    out[i] = static_cast<std::uint8_t>(sum >> (5 * (kChecksum - 1 - i)) & 31U);
  }
  return out;
}

bool begins_code_point(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }

// The letter at a place of a text, whole where it takes several bytes.
std::string letter_at(std::string_view text, std::size_t at) {
  std::size_t end = at + 1;
  while (end < text.size() && !begins_code_point(text[end])) ++end;
  return std::string(text.substr(at, end - at));
}

// All symbols of a text, up to the first letter that is none.
Symbols all_symbols(std::string_view text, ShareFault& fault) {
  Symbols symbols;
  std::size_t place = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (begins_code_point(text[at])) ++place;
    const std::uint8_t symbol = symbol_of(text[at]);
    if (symbol == kIgnored) continue;
    if (symbol == kNoSymbol) {
      fault = {ShareFault::Kind::character, place, letter_at(text, at), ""};
      break;
    }
    symbols.push_back(symbol);
  }
  return symbols;
}

}  // namespace

std::string text_of(const Symbols& body) {
  Symbols all{symbol_of('D'), symbol_of('M'), static_cast<std::uint8_t>(kShareFormat)};
  all.insert(all.end(), body.begin(), body.end());
  const Symbols sum = checksum(all);
  all.insert(all.end(), sum.begin(), sum.end());
  std::string text;
  for (std::size_t i = 0; i < all.size(); ++i) {
    // The head stands by itself: it names the format.
    if (i >= kHead && (i - kHead) % kGroup == 0) text += '-';
    text += kAlphabet[all[i]];
  }
  return text;
}

ReadSymbols symbols_of(std::string_view text) {
  ReadSymbols read;
  if (text.size() > kMostCharacters) {
    read.fault = {ShareFault::Kind::too_long, 0, std::to_string(text.size()),
                  std::to_string(kMostCharacters)};
    return read;
  }
  Symbols all = all_symbols(text, read.fault);
  const bool is_code =
      all.size() >= kHead && all[0] == symbol_of('D') && all[1] == symbol_of('M') && all[2] != 0;
  if (!is_code) {
    read.fault = {ShareFault::Kind::no_code, 0, "", ""};
  } else if (all[2] > kShareFormat) {
    read.fault = {ShareFault::Kind::newer_format, 0, std::to_string(int{all[2]}),
                  std::to_string(kShareFormat)};
  }
  if (read.fault.kind != ShareFault::Kind::none) return read;
  if (all.size() < kHead + kChecksum) {
    read.fault.kind = ShareFault::Kind::mistyped;
    return read;
  }
  const Symbols sum(all.end() - kChecksum, all.end());
  all.resize(all.size() - kChecksum);
  if (sum != checksum(all)) {
    read.fault.kind = ShareFault::Kind::mistyped;
  } else {
    read.body.assign(all.begin() + kHead, all.end());
  }
  return read;
}

}  // namespace demarche::io
