// Places for what games never showed.
#include "demarche/io/absences.h"

#include <deque>

#include "check/allow.h"
#include "file.h"

namespace demarche::io {
namespace {

// The member of an object, or of a list the object with that id.
Ref below(Ref parent, std::string_view name) {
  if (parent.is(JsonNode::Kind::object)) return parent.member(name);
  if (!parent.is(JsonNode::Kind::list)) return {};
  for (const Ref element : children(parent)) {
    const Ref id = element.is(JsonNode::Kind::object) ? element.member("id") : Ref{};
    if (id.is(JsonNode::Kind::text) && id.node().text == name) return element;
  }
  return {};
}

Ref at_path(Ref place, std::string_view path) {
  while (!path.empty() && place.exists()) {
    path.remove_prefix(1);
    const std::size_t end = std::min(path.find('/'), path.size());
    place = below(place, path.substr(0, end));
    path.remove_prefix(end);
  }
  return place;
}

}  // namespace

std::vector<Diagnostic> tell_absences(const std::vector<File>& files,
                                      const std::vector<Absence>& absences) {
  Findings findings, told_before;
  std::deque<Document> documents;
  std::vector<const Document*> read;
  for (const File& file : files) {
    Document& document = documents.emplace_back(file.name, file.bytes);
    if (parse(document, JsonLimits{}, told_before)) read.push_back(&document);
  }
  for (const Absence& absence : absences) {
    for (const Document* document : read) {
      const Ref place = at_path({document, 0}, absence.path);
      if (!place.exists()) continue;
      const Ref id = place.is(JsonNode::Kind::object) ? place.member("id") : Ref{};
      findings.at_value(code::kNeverHappened, id.exists() ? id : place, absence.sentence);
      break;
    }
  }
  apply_allowances(read, findings, false);
  return findings.sorted();
}

std::vector<Diagnostic> tell_absences(const std::filesystem::path& scenario,
                                      const std::vector<Absence>& absences) {
  std::error_code ignored;
  const std::filesystem::path head =
      std::filesystem::is_directory(scenario, ignored) ? scenario / "scenario.json" : scenario;
  std::vector<File> files;
  const auto add = [&](const std::filesystem::path& file) {
    std::optional<std::string> bytes = read_file(file, JsonLimits{}.bytes);
    if (bytes) files.push_back({file.lexically_normal().generic_string(), std::move(*bytes)});
  };
  add(head);
  if (files.empty()) return {};
  Findings told_before;
  Document document(files.front().name, files.front().bytes);
  if (!parse(document, JsonLimits{}, told_before)) return {};
  const Ref root{&document, 0};
  const Ref parts = root.is(JsonNode::Kind::object) ? root.member("parts") : Ref{};
  if (parts.is(JsonNode::Kind::list)) {
    for (const Ref name : children(parts)) {
      if (name.is(JsonNode::Kind::text)) add(head.parent_path() / name.node().text);
    }
  }
  return tell_absences(files, absences);
}

}  // namespace demarche::io
