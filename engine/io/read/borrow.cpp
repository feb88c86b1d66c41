// What a rules part leaves out and an installed scenario lends: sources, codex, who refers to them.
#include "read/readers.h"

namespace demarche::io {
namespace {

// The row of the same id, or null.
template <class Row>
const Row* same(const std::vector<Row>& rows, const std::string& id) {
  for (const Row& row : rows) {
    if (row.id == id) return &row;
  }
  return nullptr;
}

template <class Row>
void borrow_codex(std::vector<Row>& rows, const std::vector<Row>& lenders) {
  for (Row& row : rows) {
    if (const Row* lender = same(lenders, row.id)) row.codex = lender->codex;
  }
}

std::string name_of(const Scenario& scenario, const Position& position) {
  if (!position.actor.exists() || !position.issue.exists() || !position.option.exists()) return {};
  const Issue& issue = scenario.issues[position.issue.index()];
  return scenario.actors[position.actor.index()].id + "." + issue.id + "." +
         issue.options[position.option.index()].id;
}

void borrow_position_sources(Scenario& scenario, const Scenario& installed) {
  std::map<std::string, SourceId> sources;
  for (const Position& position : installed.positions)
    sources[name_of(installed, position)] = position.source;
  for (Position& position : scenario.positions) {
    const auto found = sources.find(name_of(scenario, position));
    if (found != sources.end()) position.source = found->second;
  }
}

}  // namespace

void borrow_library(Loading& loading) {
  if (loading.installed == nullptr) return;
  const Scenario& installed = *loading.installed;
  for (std::size_t row = 0; row < installed.text_paths.size(); ++row) {
    loading.installed_texts.emplace(installed.text_paths[row], static_cast<std::uint32_t>(row));
  }
  loading.scenario.sources = installed.sources;
  loading.scenario.knowledge_from = installed.knowledge_from;
  loading.scenario.knowledge_until = installed.knowledge_until;
}

void borrow_references(Loading& loading) {
  if (loading.installed == nullptr) return;
  const Scenario& installed = *loading.installed;
  Scenario& scenario = loading.scenario;
  scenario.knowledge_note = borrowed_text(loading, "/knowledge/note", false);
  for (const CodexEntry& entry : installed.codex) {
    CodexEntry copy = entry;
    copy.title = borrowed_text(loading, "/codex/" + entry.id + "/title", true);
    copy.text = borrowed_text(loading, "/codex/" + entry.id + "/text", true);
    scenario.codex.push_back(std::move(copy));
  }
  borrow_codex(scenario.actors, installed.actors);
  borrow_codex(scenario.issues, installed.issues);
  borrow_codex(scenario.formats, installed.formats);
  borrow_codex(scenario.venues, installed.venues);
  borrow_codex(scenario.undertakings, installed.undertakings);
  for (Actor& actor : scenario.actors) {
    if (const Actor* lender = same(installed.actors, actor.id)) actor.sources = lender->sources;
  }
  for (EventRule& event : scenario.events) {
    if (const EventRule* lender = same(installed.events, event.id)) event.source = lender->source;
  }
  borrow_position_sources(scenario, installed);
}

}  // namespace demarche::io
