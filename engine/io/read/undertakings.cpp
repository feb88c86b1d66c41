// Undertakings: members whose pledges need each other.
#include "read/readers.h"

namespace demarche::io {
namespace {

// A list of texts: in the rules part its length stays.
std::vector<TextId> read_steps(Loading& loading, ShapeReader& object) {
  std::vector<TextId> steps;
  for (const Ref element : object.list("steps")) {
    loading.set_fate(element, Fate::emptied);
    steps.push_back(read_text(loading, element));
  }
  return steps;
}

void read_tiers(Loading& loading, ShapeReader& object, std::size_t row, Undertaking& undertaking) {
  const auto elements = object.list("tiers");
  for (std::size_t i = 0; i < elements.size(); ++i) {
    ShapeReader reader(loading, elements[i], object.shape("tiers"));
    (void)reader.find("id");
    undertaking.tiers.push_back({loading.names.tiers[row].ids()[i], reader.text("name")});
  }
}

void read_members(Loading& loading, ShapeReader& object, std::size_t row,
                  Undertaking& undertaking) {
  std::vector<bool> seen(loading.names.actors.size());
  for (const Ref element : object.list("members")) {
    ShapeReader reader(loading, element, object.shape("members"));
    Undertaking::Member member;
    const Ref actor = reader.find("actor"), tier = reader.find("tier"),
              start = reader.find("start");
    if (actor.exists()) member.actor = read_id<ActorId>(loading, actor, loading.names.actors);
    if (tier.exists())
      member.tier =
          static_cast<std::uint16_t>(read_row(loading, tier, loading.names.tiers[row]).value_or(0));
    if (start.exists()) member.start = read_step(loading, start, UndertakingId(row), 0);
    member.weight = reader.whole("weight");
    if (member.actor.exists()) {
      if (seen[member.actor.index()]) {
        loading.findings.at_value(code::kRepeated, actor,
                                  shown(actor.node().text) + " is a member already");
      }
      seen[member.actor.index()] = true;
    }
    undertaking.members.push_back(member);
  }
}

Undertaking::Rise read_rise(Loading& loading, Ref ref, const Shape& shape, std::size_t row) {
  Undertaking::Rise rise;
  const UndertakingId undertaking(row);
  ShapeReader object(loading, ref, shape);
  if (const Ref tier = object.find("tier"); tier.exists()) {
    rise.tier =
        static_cast<std::uint16_t>(read_row(loading, tier, loading.names.tiers[row]).value_or(0));
  }
  if (const Ref to = object.find("to"); to.exists())
    rise.to = read_step(loading, to, undertaking, 1);
  rise.when = condition_if_any(loading, object, "when", {});
  if (const Ref members = object.find("members"); members.exists()) {
    ShapeReader reader(loading, members, object.shape("members"));
    if (const Ref step = reader.find("step"); step.exists())
      rise.members_step = read_step(loading, step, undertaking, 0);
    rise.members_base = reader.whole("at_least");
    rise.members_spread = reader.whole("spread");
  }
  if (const Ref readiness = object.find("readiness"); readiness.exists()) {
    ShapeReader reader(loading, readiness, object.shape("readiness"));
    rise.readiness_base = reader.whole("base");
    rise.readiness_terms = terms_if_any(loading, reader, "terms", {});
    rise.readiness_spread = reader.whole("spread");
  }
  rise.text = object.text("text");
  return rise;
}

Undertaking read_undertaking(Loading& loading, Ref ref, std::size_t row) {
  Undertaking undertaking;
  ShapeReader object(loading, ref, row_shape("undertakings"));
  (void)object.find("id");
  undertaking.id = loading.names.undertakings.ids()[row];
  undertaking.name = object.text("name");
  undertaking.text = object.text("text");
  undertaking.steps = read_steps(loading, object);
  read_tiers(loading, object, row, undertaking);
  read_members(loading, object, row, undertaking);
  for (const Ref element : object.list("rises"))
    undertaking.rises.push_back(read_rise(loading, element, object.shape("rises"), row));
  undertaking.codex = read_codex_key(loading, object, undertaking.id);
  return undertaking;
}

}  // namespace

void read_undertakings(Loading& loading) {
  const auto elements = read_table(loading, "undertakings");
  for (std::size_t row = 0; row < elements.size(); ++row) {
    loading.scenario.undertakings.push_back(read_undertaking(loading, elements[row], row));
  }
}

}  // namespace demarche::io
