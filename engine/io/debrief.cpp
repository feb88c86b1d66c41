// The debrief of a scenario: strict JSON, every key read or complained about.
#include "demarche/io/debrief.h"

#include <algorithm>
#include <functional>

#include "check/allow.h"
#include "file.h"
#include "load_asking.h"
#include "read/readers.h"

namespace demarche::io {
namespace {

constexpr std::int64_t kFormat = 1;

// Some texts are optional: a fictional scenario has no reality to compare with.
Translated read_translated(Loading& loading, Ref ref) {
  Translated out;
  if (!ref.exists() || !expect_kind(loading, ref, JsonNode::Kind::object)) return out;
  if (loading.languages_known) check_languages(loading, ref);
  for (const Ref member : children(ref)) {
    if (is_note(member.node().key)) continue;
    out.by_language.emplace_back(member.node().key, read_string(loading, member));
    if (member.is(JsonNode::Kind::text)) check_characters(loading, member);
  }
  if (out.empty()) loading.findings.at_value(code::kTextEmpty, ref, "this text has no language");
  return out;
}

// Sources as they stand, with who cites them.
struct Sources {
  std::vector<DebriefSource> rows;
  std::vector<Ref> ids;  // where each id stands
  std::vector<bool> cited;

  [[nodiscard]] std::optional<std::size_t> find(const std::string& id) const {
    for (std::size_t row = 0; row < rows.size(); ++row)
      if (rows[row].id == id) return row;
    return std::nullopt;
  }
};

void read_source(Loading& loading, Ref ref, const Shape& shape, Sources& out) {
  DebriefSource source;
  ShapeReader object(loading, ref, shape);
  source.id = object.string("id");
  source.publisher = object.string("publisher");
  source.title = object.string("title");
  source.date = object.date("date");
  source.address = object.string("address");
  source.grade = object.string("grade");
  check_address(loading, ref.member("address"));
  const bool twice = !source.id.empty() && out.find(source.id);
  if (twice) {
    loading.findings.at_value(code::kDuplicateId, ref.member("id"),
                              "there is a source " + shown(source.id) + " already");
  }
  out.rows.push_back(std::move(source));
  out.ids.push_back(ref.member("id"));
  out.cited.push_back(twice);  // one finding is enough
}

DebriefEntry read_entry(Loading& loading, Ref ref, const Shape& shape, Sources& sources) {
  DebriefEntry entry;
  ShapeReader object(loading, ref, shape);
  entry.date = object.date("date");
  entry.title = read_translated(loading, object.find("title"));
  entry.text = read_translated(loading, object.find("text"));
  entry.thin = object.truth("thin");
  std::vector<std::string> ids;
  for (const DebriefSource& source : sources.rows) ids.push_back(source.id);
  for (const Ref element : object.list("sources")) {
    const std::string id = read_string(loading, element);
    const std::optional<std::size_t> found = sources.find(id);
    if (!found) {
      loading.findings.at_value(code::kUnknownReference, element,
                                "there is no source " + shown(id) + " in this file",
                                loading.suggestion(id, ids));
    } else {
      entry.sources.push_back(*found);
      sources.cited[*found] = true;
    }
  }
  return entry;
}

void read_question(Loading& loading, Ref ref, const Shape& shape, Debrief& out) {
  ShapeReader object(loading, ref, shape);
  const Ref phase = object.find("phase");
  const Ref text = object.find("text");
  if (!phase.exists() || !text.exists()) return;
  const std::size_t row = object.word("phase");
  out.asks.at(row).push_back(read_translated(loading, text));
}

// A month or a year is before a day of it, and not before what it begins with: "2025-08" does not
// come before "2025-08-20".
bool earlier(const std::string& date, const std::string& than) {
  const std::size_t known = std::min(date.size(), than.size());
  return date.compare(0, known, than, 0, known) < 0;
}

// Entries tell what came afterwards, in order of time.
void check_time(Loading& loading, Ref list, const Debrief& debrief, const Scenario* of) {
  const std::vector<Ref> rows = children(list);
  for (std::size_t row = 0; row < rows.size() && row < debrief.entries.size(); ++row) {
    const std::string& date = debrief.entries[row].date;
    const Ref place = rows[row].member("date");
    if (date.empty() || !place.exists()) continue;
    if (row > 0 && earlier(date, debrief.entries[row - 1].date)) {
      loading.findings.at_value(code::kOutOfItsTime, place,
                                "this entry is earlier than the one before it");
    } else if (of != nullptr && earlier(date, of->knowledge_until)) {
      loading.findings.at_value(code::kOutOfItsTime, place,
                                "the knowledge of the scenario ends on " + of->knowledge_until +
                                    ": what came before is a fact of the game");
    }
  }
}

void check_cited(Loading& loading, const Sources& sources) {
  for (std::size_t row = 0; row < sources.rows.size(); ++row) {
    if (sources.cited[row] || sources.rows[row].id.empty()) continue;
    loading.findings.at_value(code::kSourceNeverCited, sources.ids[row],
                              "nothing cites the source " + shown(sources.rows[row].id));
  }
}

void read_scenario_id(Loading& loading, ShapeReader& object, Debrief& out, const Scenario* of) {
  const Ref id = object.find("scenario");
  if (!id.exists()) return;
  out.scenario = read_string(loading, id);
  if (of == nullptr || out.scenario.empty() || out.scenario == of->id) return;
  loading.findings.at_value(
      code::kOtherScenario, id,
      "this is the debrief of " + shown(out.scenario) + "; the scenario is " + shown(of->id));
}

void read_format(Loading& loading, ShapeReader& object) {
  const Ref format = object.find("format");
  if (!format.is(JsonNode::Kind::whole) || format.node().whole == kFormat) {
    if (format.exists()) (void)object.whole("format");
    return;
  }
  loading.findings.at_value(code::kOtherFormat, format,
                            "this file is made for format " + std::to_string(format.node().whole) +
                                "; this program reads format " + std::to_string(kFormat));
}

Debrief read_whole_file(Loading& loading, Ref root, const Scenario* of) {
  Debrief out;
  Sources sources;
  ShapeReader object(loading, root, kDebriefShape);
  read_format(loading, object);
  read_scenario_id(loading, object, out, of);
  out.known_until = object.date("known_until");
  out.title = read_translated(loading, object.find("title"));
  out.note = read_translated(loading, object.find("note"));
  out.comparison = read_translated(loading, object.find("comparison"));
  for (const Ref element : object.list("sources"))
    read_source(loading, element, object.shape("sources"), sources);
  for (const Ref element : object.list("entries"))
    out.entries.push_back(read_entry(loading, element, object.shape("entries"), sources));
  for (const Ref element : object.list("questions"))
    read_question(loading, element, object.shape("questions"), out);
  if (root.member("entries").is(JsonNode::Kind::list))
    check_time(loading, root.member("entries"), out, of);
  if (of != nullptr) check_cited(loading, sources);
  out.sources = std::move(sources.rows);
  return out;
}

ReadDebrief fault(const std::string& file, const std::string& what) {
  Findings findings;
  findings.about_file(code::kCannotRead, file, what);
  return {std::nullopt, findings.sorted()};
}

// Gives the bytes of the file of that name beside the head, or nothing.
using Fetch = std::function<std::optional<File>(const std::string& name)>;

ReadDebrief read_named(const File& head, const Fetch& fetch, const Scenario* of) {
  Findings findings;
  Document document(head.name, head.bytes);
  if (!parse(document, JsonLimits{}, findings)) return {std::nullopt, findings.sorted()};
  const Ref root{&document, 0};
  const Ref name = root.is(JsonNode::Kind::object) ? root.member("debrief") : Ref{};
  if (!name.is(JsonNode::Kind::text)) return {};
  const std::string& text = name.node().text;
  if (std::filesystem::path(text).filename() != text || text.front() == '.') {
    findings.at_value(code::kBadPart, name, shown(text) + " is no name of a file in this folder");
    return {std::nullopt, findings.sorted()};
  }
  const std::optional<File> file = fetch(text);
  if (!file) {
    findings.at_value(code::kCannotRead, name, "the debrief " + shown(text) + " cannot be read");
    return {std::nullopt, findings.sorted()};
  }
  return read_debrief(*file, of);
}

ReadDebrief read_this(const File& file, const Scenario* of, Asked* asked) {
  Findings findings;
  Loading loading(findings);
  loading.asked = asked;
  if (of != nullptr) {
    loading.scenario.languages = of->languages;
    loading.languages_known = true;
  }
  Document document(file.name, file.bytes);
  ReadDebrief out;
  if (parse(document, JsonLimits{}, findings)) {
    Debrief debrief = read_whole_file(loading, Ref{&document, 0}, of);
    if (!findings.has_errors()) out.debrief = std::move(debrief);
    apply_allowances({&document}, findings, of != nullptr);
  }
  out.diagnostics = findings.sorted();
  return out;
}

}  // namespace

ReadDebrief read_debrief(const File& file, const Scenario* of) {
  return read_this(file, of, nullptr);
}

ReadDebrief read_debrief(const File& file, const Scenario* of, Asked& asked) {
  return read_this(file, of, &asked);
}

ReadDebrief load_debrief(const std::filesystem::path& folder, const Scenario* of) {
  std::error_code ignored;
  const std::filesystem::path head =
      std::filesystem::is_directory(folder, ignored) ? folder / "scenario.json" : folder;
  const std::string name = head.lexically_normal().generic_string();
  std::optional<std::string> bytes = read_file(head, JsonLimits{}.bytes);
  if (!bytes) return fault(name, "the file cannot be read");
  const auto fetch = [&](const std::string& beside) -> std::optional<File> {
    const std::filesystem::path place = head.parent_path() / beside;
    std::optional<std::string> inside = read_file(place, JsonLimits{}.bytes);
    if (!inside) return std::nullopt;
    return File{place.lexically_normal().generic_string(), std::move(*inside)};
  };
  return read_named({name, std::move(*bytes)}, fetch, of);
}

ReadDebrief load_debrief(const std::vector<File>& files, const Scenario* of) {
  if (files.empty()) return fault("scenario.json", "no file was given");
  return read_named(
      files.front(),
      [&](const std::string& name) -> std::optional<File> {
        const auto found = std::find_if(files.begin(), files.end(),
                                        [&](const File& file) { return file.name == name; });
        return found == files.end() ? std::nullopt : std::optional(*found);
      },
      of);
}

}  // namespace demarche::io
