#include "demarche/io/preferences.h"

#include <algorithm>

#include "findings.h"
#include "json/document.h"
#include "json/write.h"
#include "read/value.h"

namespace demarche::io {
namespace {

constexpr const char* kHead = "demarche_settings";
constexpr JsonLimits kLimits{256 * 1024, 5'000, 8, 4 * 1024};

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) out.append(out.empty() ? "" : ", ").append(shown(word));
  return out;
}

std::string joined(const std::vector<std::int32_t>& numbers) {
  std::string out;
  for (const std::int32_t number : numbers) {
    out.append(out.empty() ? "" : ", ").append(std::to_string(number));
  }
  return out;
}

// Reads the value of a key over its fallback; what is wrong leaves the fallback.
class ValueReader {
 public:
  ValueReader(Findings& findings, Ref ref, const Preference& known)
      : findings_(findings), loading_(findings), ref_(ref), known_(known) {}

  void operator()(bool& truth) {
    if (expect_kind(loading_, ref_, JsonNode::Kind::boolean)) truth = ref_.node().truth;
  }

  void operator()(std::int32_t& number) {
    if (!expect_kind(loading_, ref_, JsonNode::Kind::whole)) return;
    const std::int64_t found = ref_.node().whole;
    const std::vector<std::int32_t>& only = known_.numbers;
    const bool fine = only.empty() ? found >= known_.low && found <= known_.high
                                   : std::find(only.begin(), only.end(), found) != only.end();
    if (fine) {
      number = static_cast<std::int32_t>(found);
      return;
    }
    findings_.at_value(code::kOutOfRange, ref_, std::to_string(found) + " is no " + known_.key,
                       only.empty()
                           ? std::to_string(known_.low) + " to " + std::to_string(known_.high)
                           : "one of " + joined(only));
  }

  void operator()(std::string& word) {
    if (!expect_kind(loading_, ref_, JsonNode::Kind::text)) return;
    const std::string& found = ref_.node().text;
    if (known_.words.empty() ||
        std::find(known_.words.begin(), known_.words.end(), found) != known_.words.end()) {
      word = found;
      return;
    }
    findings_.at_value(code::kUnknownWord, ref_, shown(found) + " is no " + known_.key,
                       "one of " + joined(known_.words));
  }

  void operator()(PreferenceTable& table) {
    if (!expect_kind(loading_, ref_, JsonNode::Kind::object)) return;
    for (const Ref member : children(ref_)) {
      if (expect_kind(loading_, member, JsonNode::Kind::text)) {
        table[member.node().key] = member.node().text;
      }
    }
  }

 private:
  Findings& findings_;
  Loading loading_;
  Ref ref_;
  const Preference& known_;
};

const Preference* find(const std::vector<Preference>& known, const std::string& key) {
  const auto at = std::find_if(known.begin(), known.end(),
                               [&](const Preference& one) { return one.key == key; });
  return at == known.end() ? nullptr : &*at;
}

bool is_of_this_format(Ref root, Findings& findings) {
  const Ref head = root.is(JsonNode::Kind::object) ? root.member(kHead) : Ref{};
  if (head.is(JsonNode::Kind::whole) && head.node().whole == kPreferencesFormat) return true;
  findings.at_value(code::kOtherFormat, head.exists() ? head : root,
                    head.exists() ? "these settings are of a format that this program does not read"
                                  : "these are no settings",
                    "\"demarche_settings\": " + std::to_string(kPreferencesFormat));
  return false;
}

struct Writer {
  JsonWriter& json;
  void operator()(bool truth) { json.value(truth); }
  void operator()(std::int32_t number) { json.value(std::int64_t{number}); }
  void operator()(const std::string& word) { json.value(word); }
  void operator()(const PreferenceTable& table) {
    json.open_object();
    for (const auto& [key, word] : table) json.member(key, word);
    json.close_object();
  }
};

}  // namespace

ReadPreferences read_preferences(const std::string& bytes, const std::string& name,
                                 const std::vector<Preference>& known) {
  ReadPreferences result;
  for (const Preference& one : known) result.preferences.values[one.key] = one.fallback;
  Findings findings;
  Document document(name, bytes);
  const Ref root{&document, 0};
  if (parse(document, kLimits, findings) && is_of_this_format(root, findings)) {
    for (const Ref member : children(root)) {
      const JsonNode& node = member.node();
      if (const Preference* one = find(known, node.key)) {
        std::visit(ValueReader(findings, member, *one), result.preferences.values[node.key]);
      } else if (node.key != kHead) {
        result.preferences.others[node.key] =
            document.bytes().substr(node.start, node.end - node.start);
      }
    }
  }
  result.diagnostics = findings.sorted();
  return result;
}

std::string write_preferences(const Preferences& preferences,
                              const std::vector<Preference>& known) {
  JsonWriter json;
  json.open_object();
  json.member(kHead, std::int64_t{kPreferencesFormat});
  for (const Preference& one : known) {
    const auto at = preferences.values.find(one.key);
    json.line();
    json.key(one.key);
    std::visit(Writer{json}, at == preferences.values.end() ? one.fallback : at->second);
  }
  for (const auto& [key, text] : preferences.others) {
    json.line();
    json.key(key);
    json.raw(text);
  }
  json.close_object();
  return json.take() + "\n";
}

}  // namespace demarche::io
