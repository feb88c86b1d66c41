// Texts in every declared language.
#include <algorithm>

#include "check/address.h"
#include "read/value.h"
#include "unicode.h"

namespace demarche::io {
namespace {

TextId add_text(Loading& loading, std::string path) {
  Scenario& scenario = loading.scenario;
  const TextId id{static_cast<std::uint32_t>(scenario.text_paths.size())};
  scenario.text_paths.push_back(std::move(path));
  for (auto& language : scenario.texts) language.emplace_back();
  return id;
}

// The nearest id on the way up a path: "/moves/call/name" shows as "call".
std::string last_id(const Loading& loading, const std::string& path) {
  const std::size_t end = path.find_last_of('/');
  const std::size_t start =
      end == std::string::npos || end == 0 ? std::string::npos : path.find_last_of('/', end - 1);
  if (start == std::string::npos || end - start <= 1) return loading.scenario.id;
  return path.substr(start + 1, end - start - 1);
}

}  // namespace

// What is printed (a book, a newspaper) is described in words.
void check_address(Loading& loading, Ref ref) {
  if (!ref.is(JsonNode::Kind::text)) return;
  const std::string& text = ref.node().text;
  const bool web = text.rfind("https://", 0) == 0 || text.rfind("http://", 0) == 0;
  if (!web || text.find_first_of(" \t\n\"<>") == std::string::npos) {
    check_host(loading, ref);
    return;
  }
  loading.findings.at_value(
      code::kMalformed, ref, "this is not one address of the web: it has blanks",
      "one address, like \"https://example.org/page\"; another page is another source");
}

// A character that nobody sees or that turns the direction of what follows.
void check_characters(Loading& loading, Ref ref) {
  const std::string& text = ref.node().text;
  for (std::size_t offset = 0; offset < text.size();) {
    const std::uint32_t code_point = next_code_point(text, offset);
    const bool line_break = code_point == '\n';
    if ((is_control(code_point) && !line_break) || is_invisible(code_point)) {
      loading.findings.at_value(code::kInvisible, ref,
                                "this text holds an invisible or control character");
      return;
    }
  }
}

void check_languages(Loading& loading, Ref ref) {
  const auto& languages = loading.scenario.languages;
  std::string missing;
  for (const std::string& language : languages) {
    if (!ref.member(language).exists()) missing += (missing.empty() ? "" : ", ") + shown(language);
  }
  for (const Ref member : children(ref)) {
    const std::string& key = member.node().key;
    if (is_note(key) || std::find(languages.begin(), languages.end(), key) != languages.end())
      continue;
    loading.findings.at_key(code::kOtherLanguage, member,
                            "the scenario does not declare the language " + shown(key),
                            loading.suggestion(key, languages));
  }
  if (!missing.empty()) {
    loading.findings.at_key(code::kTextMissing, ref, "the text is missing in " + missing);
  }
}

TextId borrowed_text(Loading& loading, const std::string& path, bool required) {
  const auto found = loading.installed_texts.find(path);
  if (found == loading.installed_texts.end() && !required) return {};
  const TextId id = add_text(loading, path);
  for (std::size_t language = 0; language < loading.scenario.languages.size(); ++language) {
    loading.scenario.texts[language][id.value] =
        found == loading.installed_texts.end() ? last_id(loading, path)
                                               : loading.installed->texts[language][found->second];
  }
  return id;
}

TextId read_text(Loading& loading, Ref ref) {
  if (!loading.authored()) return borrowed_text(loading, ref.path(), true);
  if (ref.node().kind != JsonNode::Kind::object) {
    loading.findings.at_value(code::kWrongType, ref,
                              "a text in every language is wanted here, and this is " +
                                  std::string(kind_name(ref.node().kind)),
                              "like { \"en\": \"...\", \"uk\": \"...\" }");
    return {};
  }
  if (loading.languages_known) check_languages(loading, ref);
  const TextId id = add_text(loading, ref.path());
  for (std::size_t language = 0; language < loading.scenario.languages.size(); ++language) {
    const Ref member = ref.member(loading.scenario.languages[language]);
    if (!member.exists()) continue;
    loading.scenario.texts[language][id.value] = read_string(loading, member);
    if (member.is(JsonNode::Kind::text)) check_characters(loading, member);
  }
  return id;
}

}  // namespace demarche::io
