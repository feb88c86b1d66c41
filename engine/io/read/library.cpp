// Sources, codex, public positions.
#include <set>
#include <tuple>

#include "read/readers.h"

namespace demarche::io {
namespace {

Source read_source(Loading& loading, Ref ref, const std::string& id) {
  Source source;
  ShapeReader object(loading, ref, row_shape("sources"));
  (void)object.find("id");
  source.id = id;
  source.publisher = object.string("publisher");
  source.title = object.string("title");
  source.date = object.date("date");
  source.address = object.string("address");
  check_address(loading, ref.member("address"));
  source.grade = object.string("grade");
  return source;
}

CodexEntry read_codex_entry(Loading& loading, Ref ref, const std::string& id) {
  CodexEntry entry;
  ShapeReader object(loading, ref, row_shape("codex"));
  (void)object.find("id");
  entry.id = id;
  if (const Ref kind = object.find("kind"); kind.exists()) {
    (void)read_word(loading, kind, object.type("kind").words);
    entry.kind = kind.node().text;
  }
  entry.title = object.text("title");
  entry.text = object.text("text");
  for (const Ref element : object.list("links")) {
    const auto link = read_id<CodexId>(loading, element, loading.names.codex);
    if (link.exists()) entry.links.push_back(link);
  }
  for (const Ref element : object.list("sources")) {
    const SourceId source = read_source_key(loading, element);
    if (source.exists()) entry.sources.push_back(source);
  }
  return entry;
}

void read_evidence(Loading& loading, ShapeReader& object, Position& position) {
  const Ref source = object.find("source"), assumption = object.find("assumption");
  position.assumption_reason = object.text("reason");
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
  ShapeReader object(loading, ref, row_shape("positions"));
  const Ref actor = object.find("actor"), issue = object.find("issue"),
            option = object.find("option");
  if (actor.exists()) position.actor = read_id<ActorId>(loading, actor, loading.names.actors);
  if (issue.exists()) position.issue = read_id<IssueId>(loading, issue, loading.names.issues);
  if (option.exists() && position.issue.exists()) {
    position.option =
        read_id<OptionId>(loading, option, loading.names.options[position.issue.index()]);
  }
  position.firmness = static_cast<Position::Firmness>(object.word("firmness"));
  position.text = object.text("text");
  read_evidence(loading, object, position);
  return position;
}

}  // namespace

void read_library(Loading& loading) {
  if (!loading.authored()) return;
  const auto sources = read_table(loading, "sources");
  for (std::size_t row = 0; row < sources.size(); ++row) {
    loading.scenario.sources.push_back(
        read_source(loading, sources[row], loading.names.sources.ids()[row]));
  }
  const auto codex = read_table(loading, "codex");
  for (std::size_t row = 0; row < codex.size(); ++row) {
    loading.scenario.codex.push_back(
        read_codex_entry(loading, codex[row], loading.names.codex.ids()[row]));
  }
}

void read_positions(Loading& loading) {
  std::set<std::tuple<ActorId, IssueId, OptionId>> seen;
  for (const Ref element : read_table(loading, "positions")) {
    const Position position = read_position(loading, element);
    if (position.option.exists() &&
        !seen.emplace(position.actor, position.issue, position.option).second) {
      loading.findings.at_value(code::kRepeated, element, "this actor holds this position already");
    }
    loading.scenario.positions.push_back(position);
  }
}

}  // namespace demarche::io
