#include "json/encoding.h"

#include "findings.h"
#include "unicode.h"

namespace demarche::io {
namespace {

// UTF-16 and UTF-32 have a mark, or every second byte of their first brackets and quotes is zero.
bool looks_like_utf16(std::string_view text) {
  if (text.size() < 2) return false;
  const std::string_view mark = text.substr(0, 2);
  if (mark == "\xFE\xFF" || mark == "\xFF\xFE") return true;
  return (text[0] == '\0') != (text[1] == '\0');
}

bool only_blanks(std::string_view text) { return text.find_first_not_of(" \t\r\n") == text.npos; }

bool check_utf8(const Document& document, Findings& findings) {
  const std::string_view text = document.bytes();
  for (std::size_t offset = 0; offset < text.size();) {
    const std::size_t at = offset;
    if (next_code_point(text, offset) != kInvalid) continue;
    findings.add(code::kInvalidUtf8, document, at, at + 1, "this byte is not UTF-8",
                 "save the file as UTF-8");
    return false;
  }
  return true;
}

}  // namespace

bool check_encoding(const Document& document, const JsonLimits& limits, Findings& findings) {
  std::string_view text = document.bytes();
  if (text.size() > limits.bytes) {
    findings.about_file(code::kFileTooLarge, document.name(),
                        "the file has " + std::to_string(text.size()) + " bytes; at most " +
                            std::to_string(limits.bytes) + " are read");
    return false;
  }
  if (looks_like_utf16(text)) {
    findings.about_file(code::kOtherEncoding, document.name(), "the file looks like UTF-16",
                        "save it as UTF-8");
    return false;
  }
  if (const std::size_t nul = text.find('\0'); nul != text.npos) {
    findings.add(code::kNulByte, document, nul, nul + 1, "a NUL byte stands in the file");
    return false;
  }
  if (!check_utf8(document, findings)) return false;
  if (text.substr(0, 3) == "\xEF\xBB\xBF") {
    findings.add(code::kByteOrderMark, document, 3, 4, "the file begins with a byte order mark",
                 "save it as UTF-8 without one");
    text.remove_prefix(3);
  }
  if (only_blanks(text)) {
    findings.about_file(code::kEmptyFile, document.name(), "the file is empty",
                        "a scenario is one JSON object: { ... }");
    return false;
  }
  return true;
}

}  // namespace demarche::io
