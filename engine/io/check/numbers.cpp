// Digits and placeholders of texts: the same in every language, and none that nothing fills.
#include <algorithm>

#include "check/check.h"

namespace demarche::io {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// A placeholder of the program's own words at this place, as "{0}", "{name}" or "{0|# day|# days}";
// empty if there is none.
std::string_view placeholder_at(std::string_view text, std::size_t at) {
  if (text[at] != '{') return {};
  const std::size_t end = text.find('}', at);
  if (end == text.npos || end == at + 1) return {};
  const std::string_view inside = text.substr(at + 1, end - at - 1);
  const std::string_view name = inside.substr(0, inside.find_first_of("|,:"));
  if (name.empty() || name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") != name.npos)
    return {};
  return text.substr(at, end - at + 1);
}

// Runs of digits and names of placeholders, sorted: word order differs.
std::vector<std::string> marks_of(std::string_view text) {
  std::vector<std::string> marks;
  for (std::size_t at = 0; at < text.size();) {
    const std::string_view placeholder = placeholder_at(text, at);
    std::size_t length = 0;
    while (at + length < text.size() && is_digit(text[at + length])) ++length;
    if (!placeholder.empty()) {
      marks.emplace_back(placeholder.substr(0, placeholder.find_first_of("|,:}")));
      length = placeholder.size();
    } else if (length > 0) {
      marks.emplace_back(text.substr(at, length));
    }
    at += std::max<std::size_t>(length, 1);
  }
  std::sort(marks.begin(), marks.end());
  return marks;
}

std::string joined(const std::vector<std::string>& marks) {
  std::string out;
  for (const std::string& mark : marks) out += (out.empty() ? "" : ", ") + mark;
  return out.empty() ? "none" : out;
}

bool has_placeholder(std::string_view text) {
  for (std::size_t at = text.find('{'); at != text.npos; at = text.find('{', at + 1)) {
    if (!placeholder_at(text, at).empty()) return true;
  }
  return false;
}

// A text in several languages is an object whose keys are all languages of the scenario.
bool is_text(const Loading& loading, Ref ref) {
  const std::vector<std::string>& languages = loading.scenario.languages;
  return ref.is(JsonNode::Kind::object) && ref.member(languages.front()).is(JsonNode::Kind::text) &&
         std::all_of(languages.begin(), languages.end(), [&](const std::string& language) {
           return ref.member(language).is(JsonNode::Kind::text);
         });
}

void check_text(Loading& loading, Ref ref) {
  const std::vector<std::string>& languages = loading.scenario.languages;
  const Ref first = ref.member(languages.front());
  const std::vector<std::string> marks = marks_of(first.node().text);
  for (const std::string& language : languages) {
    const Ref member = ref.member(language);
    if (has_placeholder(member.node().text)) {
      loading.findings.at_value(code::kPlaceholder, member,
                                "nothing fills the placeholder in this text",
                                "texts of a scenario are shown as they stand");
      continue;
    }
    const std::vector<std::string> others = marks_of(member.node().text);
    if (others == marks) continue;
    loading.findings.at_value(code::kNumbersDiffer, member,
                              "the numbers of this text are " + joined(others) + "; in " +
                                  shown(languages.front()) + " they are " + joined(marks));
  }
}

}  // namespace

void check_numbers(Loading& loading) {
  std::vector<const Document*> documents = {loading.head};
  for (const auto& [key, ref] : loading.top) {
    if (std::find(documents.begin(), documents.end(), ref.document) == documents.end())
      documents.push_back(ref.document);
  }
  for (const Document* document : documents) {
    for (std::uint32_t row = 0; row < document->nodes().size(); ++row) {
      const Ref ref{document, row};
      if (is_text(loading, ref)) check_text(loading, ref);
    }
  }
}

}  // namespace demarche::io
