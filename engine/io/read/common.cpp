// What several readers share, and the order of all of them.
#include "read/readers.h"

namespace demarche::io {

std::vector<Ref> read_table(Loading& loading, std::string_view key) {
  return ShapeReader(loading).list(key);
}

Place read_place(Loading& loading, ShapeReader& object) {
  Place place;
  const Ref found = object.find("place");
  if (!found.exists()) return place;
  ShapeReader reader(loading, found, object.shape("place"));
  place.known = true;
  if (const Ref lon = reader.find("lon"); lon.exists())
    place.longitude = read_thousandths(loading, lon, reader.range("lon"));
  if (const Ref lat = reader.find("lat"); lat.exists())
    place.latitude = read_thousandths(loading, lat, reader.range("lat"));
  place.name = reader.text("name");
  return place;
}

CodexId read_codex_key(Loading& loading, ShapeReader& object, const std::string& own_id) {
  const Ref found = object.find("codex");
  if (!loading.authored()) return {};  // borrowed later
  if (found.exists()) return read_id<CodexId>(loading, found, loading.names.codex);
  const auto own = loading.names.codex.find(own_id);
  return own ? CodexId(*own) : CodexId();
}

SourceId read_source_key(Loading& loading, Ref ref) {
  if (!loading.authored()) return {};
  const auto source = read_id<SourceId>(loading, ref, loading.names.sources);
  if (source.exists()) loading.uses.sources[source.index()] = true;
  return source;
}

std::vector<Keyed> read_keyed(Loading& loading, Ref ref, const IdTable& table) {
  std::vector<Keyed> found;
  if (!expect_kind(loading, ref, JsonNode::Kind::object)) return found;
  for (const Ref member : children(ref)) {
    if (is_note(member.node().key)) loading.set_fate(member, Fate::left_out);
    if (const auto row = key_row(loading, member, table)) found.push_back({*row, member});
  }
  return found;
}

void expect_every_issue(Loading& loading, Ref ref, const std::vector<bool>& named,
                        std::string_view what) {
  if (!ref.is(JsonNode::Kind::object)) return;
  std::string missing;
  for (std::size_t row = 0; row < named.size(); ++row) {
    if (!named[row])
      missing += (missing.empty() ? "" : ", ") + shown(loading.names.issues.ids()[row]);
  }
  if (missing.empty()) return;
  loading.findings.at_key(code::kIssueNotValued, ref,
                          std::string(what) + " name every issue; missing: " + missing);
}

void read_scenario(Loading& loading) {
  if (!loading.authored()) borrow_library(loading);
  declare(loading);
  read_head(loading);
  read_actors(loading);
  read_meters(loading);
  read_issues(loading);
  read_formats(loading);
  read_venues(loading);
  read_moves(loading);
  read_undertakings(loading);
  read_events(loading);
  read_endings(loading);
  read_profiles(loading);
  read_goals(loading);
  read_durability(loading);
  read_rules(loading);
  read_expectations(loading);
  read_library(loading);
  read_positions(loading);
  read_facts(loading);
  if (!loading.authored()) borrow_references(loading);
  check_sense(loading);
}

}  // namespace demarche::io
