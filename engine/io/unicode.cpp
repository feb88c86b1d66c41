#include "unicode.h"

namespace demarche::io {
namespace {

bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

struct Lead {
  std::size_t length = 0;  // of the whole sequence; 0: no lead byte
  std::uint32_t bits = 0;
  std::uint32_t least = 0;  // smaller values are overlong
};

Lead lead_of(unsigned char byte) {
  if (byte < 0x80U) return {1, byte, 0};
  if (byte >= 0xC2U && byte <= 0xDFU) return {2, byte & 0x1FU, 0x80};
  if (byte >= 0xE0U && byte <= 0xEFU) return {3, byte & 0x0FU, 0x800};
  if (byte >= 0xF0U && byte <= 0xF4U) return {4, byte & 0x07U, 0x10000};
  return {};
}

}  // namespace

std::size_t count_code_points(std::string_view text) {
  std::size_t count = 0;
  for (const char byte : text) count += continues(byte) ? 0U : 1U;
  return count;
}

std::size_t offset_of_code_point(std::string_view text, std::size_t count) {
  std::size_t seen = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (continues(text[i])) continue;
    if (seen == count) return i;
    ++seen;
  }
  return text.size();
}

std::uint32_t next_code_point(std::string_view text, std::size_t& offset) {
  const std::size_t at = offset++;
  const Lead lead = lead_of(static_cast<unsigned char>(text[at]));
  if (lead.length == 0 || at + lead.length > text.size()) return kInvalid;
  std::uint32_t value = lead.bits;
  for (std::size_t i = 1; i < lead.length; ++i) {
    if (!continues(text[at + i])) return kInvalid;
    value = value << 6U | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
  }
  const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
  if (value < lead.least || value > 0x10FFFF || surrogate) return kInvalid;
  offset = at + lead.length;
  return value;
}

bool is_control(std::uint32_t code_point) {
  return code_point < 0x20 || (code_point >= 0x7F && code_point <= 0x9F);
}

bool is_invisible(std::uint32_t code_point) {
  const bool direction = (code_point >= 0x202A && code_point <= 0x202E) ||
                         (code_point >= 0x2066 && code_point <= 0x2069) || code_point == 0x200E ||
                         code_point == 0x200F;
  const bool no_width = code_point == 0x200B || code_point == 0x2060 || code_point == 0xFEFF;
  return direction || no_width;
}

std::string printable(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t offset = 0; offset < text.size();) {
    const std::size_t at = offset;
    const std::uint32_t code_point = next_code_point(text, offset);
    if (code_point == kInvalid) {
      // A stray continuation byte has no width in counted columns.
      if (!continues(text[at])) out += '?';
    } else if (code_point == '\t') {
      out += ' ';
    } else if (is_control(code_point) || is_invisible(code_point)) {
      out += '?';
    } else {
      out += text.substr(at, offset - at);
    }
  }
  return out;
}

}  // namespace demarche::io
