// What several readers share, and the order of all of them.
#include "read/readers.h"

namespace demarche::io {

std::vector<Ref> read_table(Loading& loading, const std::string& key, const IdTable& table,
                            std::size_t least) {
  const Ref list = loading.top_level(key);
  return list.exists() ? read_list(loading, list, {least, table.most()}) : std::vector<Ref>{};
}

TextId top_text(Loading& loading, const std::string& key) {
  const Ref found = loading.top_level(key);
  if (found.exists()) loading.set_fate(found, Fate::left_out);
  if (!loading.authored())
    return borrowed_text(loading, "/" + key, key == "title" || key == "summary");
  return found.exists() ? read_text(loading, found) : TextId();
}

Place read_place(Loading& loading, ObjectReader& object) {
  Place place;
  const Ref found = object.optional("place");
  if (!found.exists()) return place;
  ObjectReader reader(loading, found, "a place");
  place.known = true;
  if (const Ref lon = reader.required("lon"); lon.exists())
    place.longitude = read_thousandths(loading, lon, {-180, 180});
  if (const Ref lat = reader.required("lat"); lat.exists())
    place.latitude = read_thousandths(loading, lat, {-90, 90});
  place.name = reader.text_if_any("name");
  return place;
}

CodexId read_codex_key(Loading& loading, ObjectReader& object, const std::string& own_id) {
  const Ref found = object.left_out("codex");
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
