// The first walk: which ids exist.
#include <algorithm>
#include <array>

#include "read/readers.h"

namespace demarche::io {
namespace {

// Words that stand for seats in conditions and effects.
constexpr std::array<std::string_view, 8> kReserved = {
    "self", "target", "others", "all", "consenters", "left_out", "present", "facilitator"};

std::string declared_id(Loading& loading, Ref element, const IdTable& table) {
  const Ref id = element.is(JsonNode::Kind::object) ? element.member("id") : Ref{};
  if (!id.exists() || !expect_kind(loading, id, JsonNode::Kind::text)) return {};
  const std::string& text = id.node().text;
  if (!is_id(text)) {
    loading.findings.at_value(code::kBadId, id, shown(text) + " is no id",
                              "1 to 64 of a-z, 0-9 and _, beginning with a letter");
    return {};
  }
  if (const auto first = table.find(text)) {
    const Ref where = table.where(*first);
    const std::string suggestion =
        where.exists() ? "the first stands in " + where.document->name() + ":" +
                             std::to_string(where.document->line(where.node().start))
                       : std::string();
    loading.findings.at_value(
        code::kDuplicateId, id,
        "the " + std::string(table.what()) + " " + shown(text) + " is there twice", suggestion);
  }
  return text;
}

void declare_list(Loading& loading, Ref list, IdTable& table) {
  if (!list.is(JsonNode::Kind::list)) return;
  for (const Ref element : children(list)) table.add(declared_id(loading, element, table), element);
}

void declare_seats(Loading& loading) {
  Names& names = loading.names;
  for (std::size_t row = 0; row < names.actors.size(); ++row) {
    const Ref actor = names.actors.where(row);
    const std::string& id = names.actors.ids()[row];
    if (std::find(kReserved.begin(), kReserved.end(), id) != kReserved.end()) {
      loading.findings.at_value(code::kReservedId, actor.member("id"),
                                shown(id) + " has a meaning of its own here",
                                "another id for this actor");
    }
    names.seat_of_actor.emplace_back();
    const Ref kind = actor.is(JsonNode::Kind::object) ? actor.member("kind") : Ref{};
    if (!kind.is(JsonNode::Kind::text) || kind.node().text != "seat" ||
        names.seats.size() >= Most::seats)
      continue;
    names.seat_of_actor.back() = SeatId(names.seats.size());
    names.seats.add(id, actor);
    names.profiles.emplace_back("profile", Most::profiles);
    declare_list(loading, actor.member("seat").member("profiles"), names.profiles.back());
  }
}

void declare_issues(Loading& loading) {
  Names& names = loading.names;
  loading.scenario.issues.resize(names.issues.size());
  for (std::size_t row = 0; row < names.issues.size(); ++row) {
    const Ref issue = names.issues.where(row);
    names.options.emplace_back("option", Most::options);
    declare_list(loading, issue.member("options"), names.options.back());
    // Conditions about the table want to know these before issues are read.
    const Ref ordered = issue.member("ordered");
    loading.scenario.issues[row].id = names.issues.ids()[row];
    loading.scenario.issues[row].ordered =
        !ordered.is(JsonNode::Kind::boolean) || ordered.node().truth;
  }
}

void declare_undertakings(Loading& loading) {
  Names& names = loading.names;
  for (std::size_t row = 0; row < names.undertakings.size(); ++row) {
    const Ref undertaking = names.undertakings.where(row);
    names.tiers.emplace_back("tier", Most::tiers);
    declare_list(loading, undertaking.member("tiers"), names.tiers.back());
    names.steps.push_back(children(undertaking.member("steps")).size());
    names.members.push_back(children(undertaking.member("members")).size());
  }
}

void declare_meters(Loading& loading) {
  IdTable& meters = loading.names.meters;
  for (const char* id : {"support", "trust", "capital"}) meters.add(id, {});
  IdTable seen("meter", Most::meters);
  for (const Ref element : children(loading.top_level("meters"))) {
    std::string id = declared_id(loading, element, seen);
    const auto row = meters.find(id);
    seen.add(id, element);
    if (!row || *row > Meter::kCapital) meters.add(std::move(id), element);
  }
}

}  // namespace

void declare(Loading& loading) {
  Names& names = loading.names;
  const auto list = [&](const char* key, IdTable& table) {
    declare_list(loading, loading.top_level(key), table);
  };
  list("actors", names.actors);
  list("issues", names.issues);
  list("formats", names.formats);
  list("venues", names.venues);
  list("families", names.families);
  list("moves", names.moves);
  list("undertakings", names.undertakings);
  list("events", names.events);
  list("endings", names.endings);
  list("goals", names.goals);
  list("achievements", names.achievements);
  list("constellations", names.constellations);
  if (loading.authored()) {
    list("sources", names.sources);
    list("codex", names.codex);
  }
  declare_seats(loading);
  declare_issues(loading);
  declare_undertakings(loading);
  declare_meters(loading);
  loading.uses.sources.resize(names.sources.size());
  loading.uses.goals.resize(names.goals.size());
  loading.uses.goal_seats.resize(names.goals.size());
}

}  // namespace demarche::io
