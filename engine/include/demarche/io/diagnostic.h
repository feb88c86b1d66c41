// What is wrong with a file: where, what, and what would be right. Errors are product; their texts
// are tested.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace demarche::io {

enum class Severity : std::uint8_t { error, warning, hint };

struct Diagnostic {
  Severity severity = Severity::error;
  std::string code;  // "D0123", stable: demarche/io/codes.h has their pages
  std::string file;
  std::size_t line = 1;           // from 1
  std::size_t column = 1;         // from 1, in code points
  std::size_t offset = 0;         // in bytes
  std::size_t length = 1;         // in code points, of the part that the caret marks
  std::string message;            // one sentence, without the place
  std::string suggestion;         // "did you mean ...", or what would be right; may be empty
  std::string path;               // "/issues/form/options/binding/name", by ids where there are ids
  std::string source_line;        // the line, or of a long line the part around the place
  std::size_t source_column = 1;  // where the place is in source_line
};

// Sorted by file, line, column, code; equal ones once.
void sort(std::vector<Diagnostic>& diagnostics);

// `file:line:column: error D0123: message`, the source line, a caret, the suggestion. Ends with a
// newline.
[[nodiscard]] std::string to_text(const Diagnostic& diagnostic);
// One object on one line.
[[nodiscard]] std::string to_json(const Diagnostic& diagnostic);

// Whether any of them is an error.
[[nodiscard]] bool has_errors(const std::vector<Diagnostic>& diagnostics);

}  // namespace demarche::io
