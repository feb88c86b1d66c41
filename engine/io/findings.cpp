#include "findings.h"

#include <algorithm>
#include <utility>

#include "unicode.h"

namespace demarche::io {
namespace {

constexpr std::size_t kWidest = 160;  // code points of a source line that are shown
constexpr std::size_t kBefore = 80;   // of them before the place

// The part of a line around the place; tabs become spaces so that the caret stands right.
void copy_source_line(const Document& document, const Document::Position& position,
                      Diagnostic& diagnostic) {
  const std::string_view line =
      std::string_view(document.bytes())
          .substr(position.line_start, position.line_end - position.line_start);
  std::size_t from = 0, skipped = 0;
  if (position.column > kWidest / 2 && count_code_points(line.substr(0, kWidest * 4)) > kWidest) {
    skipped = position.column - std::min(position.column, kBefore);
    from = offset_of_code_point(line, skipped);
  }
  std::string_view rest = line.substr(from);
  const std::size_t length = offset_of_code_point(rest, kWidest);
  const bool cut = length < rest.size();
  diagnostic.source_line =
      (skipped > 0 ? "..." : "") + printable(rest.substr(0, length)) + (cut ? "..." : "");
  diagnostic.source_column = position.column - skipped + (skipped > 0 ? 3 : 0);
}

}  // namespace

bool Findings::wanted(const Code& code) {
  if (code.severity == Severity::error) ++errors_;
  if (code.severity != Severity::error && !keep_warnings_) return false;
  return !full();
}

void Findings::add_located(const Code& code, Ref ref, std::size_t start, std::size_t end,
                           std::string message, std::string suggestion) {
  add(code, *ref.document, start, end, std::move(message), std::move(suggestion));
  if (!found_.empty() && found_.back().offset == start && found_.back().path.empty()) {
    found_.back().path = ref.path();
  }
}

void Findings::add(const Code& code, const Document& document, std::size_t start, std::size_t end,
                   std::string message, std::string suggestion) {
  if (!wanted(code)) return;
  Diagnostic diagnostic;
  diagnostic.severity = code.severity;
  diagnostic.code = std::string(code.text);
  diagnostic.file = document.name();
  const Document::Position position = document.position(start);
  diagnostic.line = position.line;
  diagnostic.column = position.column;
  diagnostic.offset = start;
  const std::size_t last = std::clamp(end, start, std::max(start, position.line_end));
  const std::string_view marked =
      std::string_view(document.bytes())
          .substr(std::min(start, document.bytes().size()), last - start);
  diagnostic.length = std::clamp<std::size_t>(count_code_points(marked), 1, kBefore);
  diagnostic.message = std::move(message);
  diagnostic.suggestion = std::move(suggestion);
  copy_source_line(document, position, diagnostic);
  found_.push_back(std::move(diagnostic));
}

void Findings::at_value(const Code& code, Ref ref, std::string message, std::string suggestion) {
  // Of a list or an object only the bracket is marked.
  const JsonNode& node = ref.node();
  const bool holds_others =
      node.kind == JsonNode::Kind::list || node.kind == JsonNode::Kind::object;
  add_located(code, ref, node.start, holds_others ? node.start + 1 : node.end, std::move(message),
              std::move(suggestion));
}

void Findings::at_key(const Code& code, Ref ref, std::string message, std::string suggestion) {
  const JsonNode& node = ref.node();
  if (node.key_start == node.key_end) {
    at_value(code, ref, std::move(message), std::move(suggestion));
    return;
  }
  add_located(code, ref, node.key_start, node.key_end, std::move(message), std::move(suggestion));
}

void Findings::about_file(const Code& code, const std::string& file, std::string message,
                          std::string suggestion) {
  if (!wanted(code)) return;
  Diagnostic diagnostic;
  diagnostic.severity = code.severity;
  diagnostic.code = std::string(code.text);
  diagnostic.file = file;
  diagnostic.message = std::move(message);
  diagnostic.suggestion = std::move(suggestion);
  found_.push_back(std::move(diagnostic));
}

void Findings::silence(const std::function<bool(const Diagnostic&)>& allowed) {
  std::erase_if(found_, [&](const Diagnostic& finding) {
    return finding.severity != Severity::error && allowed(finding);
  });
}

std::vector<Diagnostic> Findings::sorted() const {
  std::vector<Diagnostic> all = found_;
  sort(all);
  return all;
}

std::string shown(std::string_view text) {
  constexpr std::size_t kLongest = 64;
  const std::size_t end = offset_of_code_point(text, kLongest);
  return "\"" + printable(text.substr(0, end)) + (end < text.size() ? "...\"" : "\"");
}

}  // namespace demarche::io
