// The debrief of a scenario: strict JSON, every key read or complained about.
#include "demarche/io/debrief.h"

#include <algorithm>

#include "file.h"
#include "read/readers.h"

namespace demarche::io {
namespace {

// Some texts are optional: a fictional scenario has no reality to compare with.
Translated read_translated(Loading& loading, Ref ref) {
  Translated out;
  if (!ref.exists() || !expect_kind(loading, ref, JsonNode::Kind::object)) return out;
  for (const Ref member : children(ref))
    out.by_language.emplace_back(member.node().key, read_string(loading, member));
  if (out.empty()) loading.findings.at_value(code::kTextEmpty, ref, "this text has no language");
  return out;
}

DebriefSource read_source(Loading& loading, Ref ref) {
  DebriefSource source;
  ObjectReader object(loading, ref, "a source");
  const auto needed = [&](const char* key) {
    const Ref found = object.required(key);
    return found.exists() ? read_string(loading, found) : std::string();
  };
  source.id = needed("id");
  source.publisher = needed("publisher");
  source.title = needed("title");
  source.date = object.string_or_empty("date");
  source.address = object.string_or_empty("address");
  source.grade = object.string_or_empty("grade");
  return source;
}

DebriefEntry read_entry(Loading& loading, Ref ref, const std::vector<DebriefSource>& sources) {
  DebriefEntry entry;
  ObjectReader object(loading, ref, "an entry");
  if (const Ref date = object.required("date"); date.exists())
    entry.date = read_date(loading, date, DateForm::day_month_or_year);
  entry.title = read_translated(loading, object.required("title"));
  entry.text = read_translated(loading, object.required("text"));
  entry.thin = object.truth("thin");
  const Ref list = object.required("sources");
  if (!list.exists()) return entry;
  for (const Ref element : read_list(loading, list, {1, Most::list})) {
    const std::string id = read_string(loading, element);
    const auto found = std::find_if(sources.begin(), sources.end(),
                                    [&](const DebriefSource& source) { return source.id == id; });
    if (found == sources.end()) {
      loading.findings.at_value(code::kUnknownReference, element,
                                "there is no source " + shown(id) + " in this file");
    } else {
      entry.sources.push_back(static_cast<std::size_t>(found - sources.begin()));
    }
  }
  return entry;
}

void read_question(Loading& loading, Ref ref, Debrief& out) {
  ObjectReader object(loading, ref, "a question");
  const Ref phase = object.required("phase");
  const Ref text = object.required("text");
  if (!phase.exists() || !text.exists()) return;
  const std::size_t row =
      read_word(loading, phase, {"feelings", "facts", "causes", "lessons", "reality"});
  out.asks.at(row).push_back(read_translated(loading, text));
}

Debrief read_whole(Loading& loading, Ref root) {
  Debrief out;
  ObjectReader object(loading, root, "a debrief");
  (void)object.whole("format", {1, 1});
  if (const Ref id = object.required("scenario"); id.exists())
    out.scenario = read_string(loading, id);
  if (const Ref until = object.optional("known_until"); until.exists())
    out.known_until = read_date(loading, until, DateForm::day_month_or_year);
  out.title = read_translated(loading, object.optional("title"));
  out.note = read_translated(loading, object.optional("note"));
  out.comparison = read_translated(loading, object.optional("comparison"));
  const auto list_of = [&](const char* key) {
    const Ref list = object.optional(key);
    return list.exists() ? read_list(loading, list, {0, Most::list}) : std::vector<Ref>();
  };
  for (const Ref element : list_of("sources")) out.sources.push_back(read_source(loading, element));
  for (const Ref element : list_of("entries"))
    out.entries.push_back(read_entry(loading, element, out.sources));
  for (const Ref element : list_of("questions")) read_question(loading, element, out);
  return out;
}

ReadDebrief fault(const std::string& file, const std::string& what) {
  Findings findings;
  findings.about_file(code::kCannotRead, file, what);
  return {std::nullopt, findings.sorted()};
}

}  // namespace

ReadDebrief read_debrief(const File& file) {
  Findings findings;
  Loading loading(findings);
  Document document(file.name, file.bytes);
  ReadDebrief out;
  if (parse(document, JsonLimits{}, findings)) {
    Debrief debrief = read_whole(loading, Ref{&document, 0});
    if (!findings.has_errors()) out.debrief = std::move(debrief);
  }
  out.diagnostics = findings.sorted();
  return out;
}

ReadDebrief load_debrief(const std::filesystem::path& folder) {
  const std::filesystem::path head = folder / "scenario.json";
  const std::optional<std::string> bytes = read_file(head, JsonLimits{}.bytes);
  if (!bytes) return fault(head.generic_string(), "the file cannot be read");
  Findings findings;
  Document document(head.generic_string(), *bytes);
  if (!parse(document, JsonLimits{}, findings)) return {std::nullopt, findings.sorted()};
  const Ref root{&document, 0};
  const Ref name = root.is(JsonNode::Kind::object) ? root.member("debrief") : Ref{};
  if (!name.is(JsonNode::Kind::text)) return {};
  const std::string& text = name.node().text;
  const std::filesystem::path file = folder / text;
  if (std::filesystem::path(text).filename() != text)
    return fault(text, "this is no name of a file in the folder of the scenario");
  std::optional<std::string> inside = read_file(file, JsonLimits{}.bytes);
  if (!inside) return fault(file.generic_string(), "the file cannot be read");
  return read_debrief({file.generic_string(), std::move(*inside)});
}

}  // namespace demarche::io
