#include "demarche/io/language_file.h"

#include <algorithm>

#include "file.h"
#include "json/document.h"
#include "read/object_reader.h"

namespace demarche::io {
namespace {

void read_head(Loading& loading, ObjectReader& object, LanguageFile& out) {
  const Ref format = object.required("format");
  if (format.exists() && expect_kind(loading, format, JsonNode::Kind::whole) &&
      format.node().whole != kLanguageFormat) {
    loading.findings.at_value(
        code::kOtherFormat, format,
        "this program reads format " + std::to_string(kLanguageFormat) + " of language files");
  }
  const Ref name = object.required("code");
  if (name.exists()) out.code = read_string(loading, name);
  const bool shaped = out.code.size() >= 2 && out.code.size() <= 8 &&
                      out.code.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == out.code.npos;
  if (!shaped && !out.code.empty()) {
    loading.findings.at_value(code::kMalformed, name, shown(out.code) + " is no language",
                              "like \"pl\" or \"pt-br\"");
  }
  if (const Ref own = object.required("name"); own.exists()) out.name = read_string(loading, own);
}

void read_plurals(Loading& loading, Ref list, LanguageFile& out) {
  constexpr std::size_t kClasses = 6;  // as many as CLDR knows
  if (!list.exists()) return;
  out.lines[""] = list.document->position(list.node().start).line;
  for (const Ref element : read_list(loading, list, {1, kClasses})) {
    ObjectReader row(loading, element, "a plural class");
    if (!row.good()) continue;
    std::string name, when;
    if (const Ref ref = row.required("class"); ref.exists()) name = read_string(loading, ref);
    if (const Ref ref = row.optional("when"); ref.exists()) when = read_string(loading, ref);
    out.plurals.emplace_back(std::move(name), std::move(when));
  }
}

void read_words(Loading& loading, Ref words, LanguageFile& out) {
  if (!words.exists() || !expect_kind(loading, words, JsonNode::Kind::object)) return;
  for (const Ref member : children(words)) {
    const std::string key = member.node().key;
    if (is_note(key)) continue;
    out.lines[key] = words.document->position(member.node().key_start).line;
    out.words.emplace_back(key, read_string(loading, member));
  }
}

}  // namespace

LanguageFile read_language(const std::string& bytes, const std::string& name) {
  LanguageFile out;
  out.file = name;
  Findings findings;
  Document document(name, bytes);
  if (parse(document, JsonLimits{}, findings)) {
    Loading loading(findings);
    ObjectReader object(loading, {&document, 0}, "a language file");
    if (object.good()) {
      read_head(loading, object, out);
      read_plurals(loading, object.required("plurals"), out);
      read_words(loading, object.required("words"), out);
    }
  }
  out.diagnostics = findings.sorted();
  return out;
}

std::vector<LanguageFile> read_languages(const std::filesystem::path& folder) {
  std::vector<LanguageFile> found;
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
    if (entry.path().extension() != ".json") continue;
    const std::string name = entry.path().filename().string();
    Findings findings;
    const std::optional<std::string> bytes = read_file(entry.path(), JsonLimits{}.bytes + 1);
    LanguageFile read = bytes ? read_language(*bytes, name) : LanguageFile{.file = name};
    if (!bytes) findings.about_file(code::kCannotRead, name, "the file cannot be read");
    if (bytes && !has_errors(read.diagnostics) && read.code + ".json" != name) {
      findings.about_file(code::kMalformed, name,
                          "the file speaks " + shown(read.code) + " and is not named after it",
                          "name it " + read.code + ".json");
    }
    for (const Diagnostic& finding : findings.sorted()) read.diagnostics.push_back(finding);
    found.push_back(std::move(read));
  }
  std::sort(found.begin(), found.end(),
            [](const LanguageFile& a, const LanguageFile& b) { return a.file < b.file; });
  return found;
}

}  // namespace demarche::io
