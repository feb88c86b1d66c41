// Sources, codex, public positions.
#include <set>
#include <tuple>

#include "read/readers.h"

namespace demarche::io {
namespace {

Source read_source(Loading& loading, Ref ref, const std::string& id) {
  Source source;
  ObjectReader object(loading, ref, "a source");
  (void)object.required("id");
  source.id = id;
  const auto text = [&](const char* key) {
    const Ref found = object.required(key);
    return found.exists() ? read_string(loading, found) : std::string();
  };
  source.publisher = text("publisher");
  source.title = text("title");
  if (const Ref date = object.required("date"); date.exists()) {
    source.date = read_date(loading, date, DateForm::day_month_or_year);
  }
  source.address = text("address");
  check_address(loading, ref.member("address"));
  source.grade = object.string_or_empty("grade");
  return source;
}

CodexEntry read_codex_entry(Loading& loading, Ref ref, const std::string& id) {
  CodexEntry entry;
  ObjectReader object(loading, ref, "a codex entry");
  (void)object.required("id");
  entry.id = id;
  if (const Ref kind = object.required("kind"); kind.exists()) {
    (void)read_word(loading, kind,
                    {"actor", "venue", "issue", "format", "undertaking", "term", "document"});
    entry.kind = kind.node().text;
  }
  entry.title = object.text("title");
  entry.text = object.text("text");
  if (const Ref links = object.optional("links"); links.exists()) {
    for (const Ref element : read_list(loading, links, {0, Most::list})) {
      const auto link = read_id<CodexId>(loading, element, loading.names.codex);
      if (link.exists()) entry.links.push_back(link);
    }
  }
  if (const Ref sources = object.optional("sources"); sources.exists()) {
    for (const Ref element : read_list(loading, sources, {0, Most::list})) {
      const SourceId source = read_source_key(loading, element);
      if (source.exists()) entry.sources.push_back(source);
    }
  }
  return entry;
}

void read_evidence(Loading& loading, ObjectReader& object, Position& position) {
  const Ref source = object.left_out("source"), assumption = object.left_out("assumption");
  position.assumption_reason = object.text_if_any("reason");
  if (!loading.authored()) return;
  if (source.exists()) position.source = read_source_key(loading, source);
  const bool assumed = assumption.exists() && read_truth(loading, assumption);
  if (source.exists() && assumption.exists()) {
    loading.findings.at_key(code::kExcludes, assumption,
                            "a position has a source or is an assumption, not both");
  } else if (assumed && position.assumption_reason.empty()) {
    loading.findings.at_value(code::kMissingKey, object.ref(),
                              "an assumption needs the key \"reason\"");
  } else if (!source.exists() && !assumed && !loading.scenario.fictional && object.good()) {
    loading.findings.at_value(code::kNoEvidence, object.ref(),
                              "this position has neither a source nor a stated assumption",
                              "\"source\": \"...\", or \"assumption\": true with a \"reason\"");
  }
}

Position read_position(Loading& loading, Ref ref) {
  Position position;
  ObjectReader object(loading, ref, "a position");
  const Ref actor = object.required("actor"), issue = object.required("issue"),
            option = object.required("option");
  if (actor.exists()) position.actor = read_id<ActorId>(loading, actor, loading.names.actors);
  if (issue.exists()) position.issue = read_id<IssueId>(loading, issue, loading.names.issues);
  if (option.exists() && position.issue.exists()) {
    position.option =
        read_id<OptionId>(loading, option, loading.names.options[position.issue.index()]);
  }
  if (const Ref firmness = object.required("firmness"); firmness.exists()) {
    position.firmness = static_cast<Position::Firmness>(
        read_word(loading, firmness, {"open", "preferred", "firm"}));
  }
  position.text = object.text("text");
  read_evidence(loading, object, position);
  return position;
}

}  // namespace

void read_library(Loading& loading) {
  for (const char* key : {"sources", "codex"}) {
    if (const Ref found = loading.top_level(key); found.exists())
      loading.set_fate(found, Fate::left_out);
  }
  if (!loading.authored()) return;
  const auto sources = read_table(loading, "sources", loading.names.sources, 0);
  for (std::size_t row = 0; row < sources.size(); ++row) {
    loading.scenario.sources.push_back(
        read_source(loading, sources[row], loading.names.sources.ids()[row]));
  }
  const auto codex = read_table(loading, "codex", loading.names.codex, 0);
  for (std::size_t row = 0; row < codex.size(); ++row) {
    loading.scenario.codex.push_back(
        read_codex_entry(loading, codex[row], loading.names.codex.ids()[row]));
  }
}

void read_positions(Loading& loading) {
  const Ref list = loading.top_level("positions");
  if (!list.exists()) return;
  std::set<std::tuple<ActorId, IssueId, OptionId>> seen;
  for (const Ref element : read_list(loading, list, {0, Most::positions})) {
    const Position position = read_position(loading, element);
    if (position.option.exists() &&
        !seen.emplace(position.actor, position.issue, position.option).second) {
      loading.findings.at_value(code::kRepeated, element, "this actor holds this position already");
    }
    loading.scenario.positions.push_back(position);
  }
}

}  // namespace demarche::io
