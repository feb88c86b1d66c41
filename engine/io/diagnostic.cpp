#include "demarche/io/diagnostic.h"

#include <algorithm>
#include <tuple>

#include "demarche/io/codes.h"
#include "json/write.h"

namespace demarche::io {
namespace {

auto order(const Diagnostic& d) {
  return std::tie(d.file, d.line, d.column, d.code, d.message, d.suggestion);
}

}  // namespace

void sort(std::vector<Diagnostic>& diagnostics) {
  std::stable_sort(diagnostics.begin(), diagnostics.end(),
                   [](const auto& a, const auto& b) { return order(a) < order(b); });
  const auto same = [](const auto& a, const auto& b) { return order(a) == order(b); };
  diagnostics.erase(std::unique(diagnostics.begin(), diagnostics.end(), same), diagnostics.end());
}

std::string to_text(const Diagnostic& diagnostic) {
  std::string text = diagnostic.file + ":" + std::to_string(diagnostic.line) + ":" +
                     std::to_string(diagnostic.column) + ": " +
                     std::string(severity_word(diagnostic.severity)) + " " + diagnostic.code +
                     ": " + diagnostic.message + "\n";
  if (!diagnostic.source_line.empty()) {
    text += diagnostic.source_line + "\n" + std::string(diagnostic.source_column - 1, ' ') + "^" +
            std::string(diagnostic.length - 1, '~') + "\n";
  }
  if (!diagnostic.suggestion.empty()) text += diagnostic.suggestion + "\n";
  return text;
}

std::string to_json(const Diagnostic& diagnostic) {
  JsonWriter json;
  json.open_object();
  json.member("severity", severity_word(diagnostic.severity));
  json.member("code", diagnostic.code);
  json.member("file", diagnostic.file);
  json.member("line", static_cast<std::int64_t>(diagnostic.line));
  json.member("column", static_cast<std::int64_t>(diagnostic.column));
  json.member("offset", static_cast<std::int64_t>(diagnostic.offset));
  json.member("length", static_cast<std::int64_t>(diagnostic.length));
  json.member("message", diagnostic.message);
  json.member("suggestion", diagnostic.suggestion);
  json.member("path", diagnostic.path);
  json.close_object();
  return json.take();
}

bool has_errors(const std::vector<Diagnostic>& diagnostics) {
  return std::any_of(diagnostics.begin(), diagnostics.end(),
                     [](const Diagnostic& d) { return d.severity == Severity::error; });
}

}  // namespace demarche::io
