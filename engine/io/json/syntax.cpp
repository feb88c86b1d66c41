#include "json/syntax.h"

#include <algorithm>

#include "findings.h"

namespace demarche::io {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";
constexpr std::string_view kNumberLetters = "+-.eE0123456789";

std::size_t skip(std::string_view text, std::size_t from, std::string_view letters) {
  const std::size_t found = text.find_first_not_of(letters, from);
  return found == text.npos ? text.size() : found;
}

// Behind a number as the grammar has it: a leading zero ends it.
std::size_t end_of_number(std::string_view text, std::size_t start) {
  constexpr std::string_view kDigits = "0123456789";
  std::size_t at = start + (text[start] == '-' ? 1U : 0U);
  const bool zero = at < text.size() && text[at] == '0';
  at = zero ? at + 1 : skip(text, at, kDigits);
  if (at < text.size() && text[at] == '.') at = skip(text, at + 1, kDigits);
  if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
    const bool sign = at + 1 < text.size() && (text[at + 1] == '+' || text[at + 1] == '-');
    at = skip(text, at + (sign ? 2U : 1U), kDigits);
  }
  return at > start ? at : start + 1;
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

std::size_t end_of_word(std::string_view text, std::size_t start) {
  std::size_t end = start;
  while (end < text.size() &&
         (is_letter(text[end]) || (end > start && text[end] >= '0' && text[end] <= '9'))) {
    ++end;
  }
  return std::max(end, start + 1);
}

struct Fault {
  const Code* code = &code::kSyntax;
  std::size_t start = 0, end = 0;
  std::string message, suggestion;
};

bool escape_is_good(std::string_view text, std::size_t at) {
  if (at + 1 >= text.size()) return true;  // the end is the fault then
  const char kind = text[at + 1];
  if (kind != 'u') return std::string_view("\"\\/bfnrt").find(kind) != std::string_view::npos;
  for (std::size_t i = at + 2; i < at + 6; ++i) {
    if (i >= text.size()) return false;
    const char c = text[i];
    if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'))) return false;
  }
  return true;
}

// A text that the parser refused: a line break, a bad escape, no end.
Fault fault_in_text(std::string_view text, std::size_t start) {
  for (std::size_t i = start + 1; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte == '"') break;
    if (byte == '\n' || byte == '\r') {
      return {&code::kSyntax, start, i, "this text is not closed on its line",
              "put a \" at its end, or write a line break as \\n"};
    }
    if (byte < 0x20) {
      return {&code::kSyntax, i, i + 1, "a control character stands in a text",
              "write a tab as \\t"};
    }
    if (byte != '\\') continue;
    if (!escape_is_good(text, i)) {
      return {&code::kSyntax, i, i + 2, "no such escape in a text",
              "JSON knows \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits"};
    }
    ++i;
  }
  if (text.find('"', start + 1) == text.npos) {
    return {&code::kUnfinished, start, start + 1, "this text is never closed", ""};
  }
  return {&code::kSyntax, start, end_of_token(text, start), "this text holds half a surrogate pair",
          ""};
}

Fault fault_of_word(std::string_view text, std::size_t start) {
  const std::size_t end = end_of_word(text, start);
  const std::string word(text.substr(start, end - start));
  std::string small = word;
  for (char& c : small) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
  std::string suggestion = "texts stand in double quotes";
  if (small == "true" || small == "false" || small == "null")
    suggestion = "did you mean " + small + "?";
  if (small == "none" || small == "nil" || small == "undefined") suggestion = "leave the key out";
  if (small == "nan" || small == "infinity" || small == "inf")
    suggestion = "JSON has no such number";
  return {&code::kSyntax, start, end, "the word " + shown(word) + " has no quotes", suggestion};
}

Fault fault_of_number(std::string_view text, std::size_t start) {
  const std::size_t end = skip(text, start, kNumberLetters);
  return {&code::kSyntax, start, std::max(end, start + 1), "this is no number as JSON writes it",
          "no leading zero or plus, digits on both sides of the point"};
}

// What is wrong with a token where a value (or a key) is wanted.
Fault fault_of_token(std::string_view text, std::size_t start, bool wants_key) {
  const char c = text[start];
  if (c == '"') return fault_in_text(text, start);
  if (c == '\'') {
    return {&code::kSyntax, start, start + 1, "texts stand in double quotes", ""};
  }
  if (is_letter(c)) return fault_of_word(text, start);
  if (wants_key) {
    return {&code::kSyntax, start, start + 1, "a key in double quotes is expected here", ""};
  }
  if (kNumberLetters.find(c) != kNumberLetters.npos) return fault_of_number(text, start);
  return {&code::kSyntax, start, start + 1, "a value is expected here", ""};
}

Fault unfinished(const Document& document, const Scan& scan) {
  const std::size_t end = document.bytes().size();
  if (scan.open.empty())
    return {&code::kUnfinished, end, end, "the file ends before its value", ""};
  const char bracket = scan.in_object.back() ? '{' : '[';
  return {&code::kUnfinished, end, end,
          std::string("the file ends before the ") + bracket + " of line " +
              std::to_string(document.line(scan.open_at.back())) + " is closed",
          ""};
}

Fault fault_behind_value(std::string_view text, std::size_t at, const Document& document,
                         const Scan& scan) {
  const bool in_object = scan.in_object.back();
  const bool glued =
      at == scan.previous_end && kNumberLetters.find(text[at]) != kNumberLetters.npos;
  if (glued && kNumberLetters.find(text[at - 1]) != kNumberLetters.npos) {
    return fault_of_number(text, at - 1);  // as in 01
  }
  if (text[at] != ',') {
    const std::string close = in_object ? "}" : "]";
    return {&code::kSyntax, at, at + 1, "a comma or " + close + " is expected here",
            "is there a comma missing before this?"};
  }
  const std::size_t next = skip(text, at + 1, kBlanks);
  if (next == text.size()) return unfinished(document, scan);
  if (text[next] == '}' || text[next] == ']') {
    return {&code::kTrailingComma, at, at + 1, "a comma stands before the closing bracket",
            "take it away"};
  }
  if (text[next] == ',')
    return {&code::kSyntax, next, next + 1, "two commas in a row", "take one away"};
  return fault_of_token(text, next, in_object);
}

bool is_comment(std::string_view text, std::size_t at) {
  return text[at] == '#' ||
         (text[at] == '/' && at + 1 < text.size() && (text[at + 1] == '/' || text[at + 1] == '*'));
}

Fault find_fault(const Document& document, const Scan& scan) {
  const std::string_view text = document.bytes();
  std::size_t at = skip(text, scan.previous_end, kBlanks);
  const bool colon_found = scan.expect == Expect::colon && at < text.size() && text[at] == ':';
  if (colon_found) at = skip(text, at + 1, kBlanks);
  const bool comma_found =
      scan.expect == Expect::comma_or_close && at < text.size() && text[at] == ',';
  const std::size_t behind = comma_found ? skip(text, at + 1, kBlanks) : at;
  if (behind < text.size() && is_comment(text, behind)) {
    return {&code::kComment, behind, behind + 2, "JSON has no comments",
            "write a key \"_comment\" with a text; it is ignored in any object"};
  }
  if (at >= text.size()) return unfinished(document, scan);
  switch (scan.expect) {
    case Expect::value:
      return fault_of_token(text, at, false);
    case Expect::first:
      return fault_of_token(text, at, scan.in_object.back());
    case Expect::colon:
      if (colon_found) return fault_of_token(text, at, false);
      return {&code::kSyntax, at, at + 1, "a colon is expected behind the key", ""};
    case Expect::comma_or_close:
      return fault_behind_value(text, at, document, scan);
    case Expect::end:
      break;
  }
  return {&code::kSyntax, at, at + 1, "something stands behind the end of the document", ""};
}

}  // namespace

std::size_t start_of_next(std::string_view text, std::size_t from) {
  return skip(text, from, " \t\r\n,:");
}

std::size_t end_of_token(std::string_view text, std::size_t start) {
  if (start >= text.size()) return text.size();
  const char c = text[start];
  if (c == '"') {
    for (std::size_t i = start + 1; i < text.size(); ++i) {
      if (text[i] == '\\') {
        ++i;
      } else if (text[i] == '"') {
        return i + 1;
      }
    }
    return text.size();
  }
  if (is_letter(c)) return end_of_word(text, start);
  if (kNumberLetters.find(c) != kNumberLetters.npos) return end_of_number(text, start);
  return start + 1;
}

void report_syntax_error(const Document& document, const Scan& scan, Findings& findings) {
  Fault fault = find_fault(document, scan);
  findings.add(*fault.code, document, fault.start, fault.end, std::move(fault.message),
               std::move(fault.suggestion));
}

}  // namespace demarche::io
