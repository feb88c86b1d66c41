// Undertakings: members whose pledges need each other.
#include "read/readers.h"

namespace demarche::io {
namespace {

constexpr Range kSpread{0, 1'000'000};

// A list of texts: in the rules part its length stays.
std::vector<TextId> read_steps(Loading& loading, ObjectReader& object) {
  std::vector<TextId> steps;
  const Ref list = object.required("steps");
  if (!list.exists()) return steps;
  for (const Ref element : read_list(loading, list, {2, Most::steps})) {
    loading.set_fate(element, Fate::emptied);
    steps.push_back(read_text(loading, element));
  }
  return steps;
}

void read_tiers(Loading& loading, ObjectReader& object, std::size_t row, Undertaking& undertaking) {
  const Ref list = object.required("tiers");
  if (!list.exists()) return;
  const auto elements = read_list(loading, list, {1, Most::tiers});
  for (std::size_t i = 0; i < elements.size(); ++i) {
    ObjectReader reader(loading, elements[i], "a tier");
    (void)reader.required("id");
    undertaking.tiers.push_back({loading.names.tiers[row].ids()[i], reader.text("name")});
  }
}

void read_members(Loading& loading, ObjectReader& object, std::size_t row,
                  Undertaking& undertaking) {
  const Ref list = object.required("members");
  if (!list.exists()) return;
  std::vector<bool> seen(loading.names.actors.size());
  for (const Ref element : read_list(loading, list, {1, Most::members})) {
    ObjectReader reader(loading, element, "a member");
    Undertaking::Member member;
    const Ref actor = reader.required("actor"), tier = reader.required("tier"),
              start = reader.optional("start");
    if (actor.exists()) member.actor = read_id<ActorId>(loading, actor, loading.names.actors);
    if (tier.exists())
      member.tier =
          static_cast<std::uint16_t>(read_row(loading, tier, loading.names.tiers[row]).value_or(0));
    if (start.exists()) member.start = read_step(loading, start, UndertakingId(row), 0);
    member.weight = reader.whole_or("weight", {0, 1000}, 1);
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

Undertaking::Rise read_rise(Loading& loading, Ref ref, std::size_t row) {
  Undertaking::Rise rise;
  const UndertakingId undertaking(row);
  ObjectReader object(loading, ref, "a rise");
  if (const Ref tier = object.required("tier"); tier.exists()) {
    rise.tier =
        static_cast<std::uint16_t>(read_row(loading, tier, loading.names.tiers[row]).value_or(0));
  }
  if (const Ref to = object.required("to"); to.exists())
    rise.to = read_step(loading, to, undertaking, 1);
  rise.when = condition_if_any(loading, object, "when", {});
  if (const Ref members = object.optional("members"); members.exists()) {
    ObjectReader reader(loading, members, "the members of a rise");
    if (const Ref step = reader.required("step"); step.exists())
      rise.members_step = read_step(loading, step, undertaking, 0);
    rise.members_base = reader.whole("at_least", {0, static_cast<std::int32_t>(Most::members)});
    rise.members_spread =
        reader.whole_or("spread", {0, static_cast<std::int32_t>(Most::members)}, 0);
  }
  if (const Ref readiness = object.optional("readiness"); readiness.exists()) {
    ObjectReader reader(loading, readiness, "the readiness of a rise");
    rise.readiness_base = reader.whole("base", kAmounts);
    if (const Ref terms = reader.required("terms"); terms.exists())
      rise.readiness_terms = read_terms(loading, terms, {});
    rise.readiness_spread = reader.whole_or("spread", kSpread, 0);
  }
  rise.text = object.text_if_any("text");
  return rise;
}

Undertaking read_undertaking(Loading& loading, Ref ref, std::size_t row) {
  Undertaking undertaking;
  ObjectReader object(loading, ref, "an undertaking");
  (void)object.required("id");
  undertaking.id = loading.names.undertakings.ids()[row];
  undertaking.name = object.text("name");
  undertaking.text = object.text("text");
  undertaking.steps = read_steps(loading, object);
  read_tiers(loading, object, row, undertaking);
  read_members(loading, object, row, undertaking);
  if (const Ref rises = object.required("rises"); rises.exists()) {
    for (const Ref element : read_list(loading, rises, {0, Most::rises})) {
      undertaking.rises.push_back(read_rise(loading, element, row));
    }
  }
  undertaking.codex = read_codex_key(loading, object, undertaking.id);
  return undertaking;
}

}  // namespace

void read_undertakings(Loading& loading) {
  const auto elements = read_table(loading, "undertakings", loading.names.undertakings, 0);
  for (std::size_t row = 0; row < elements.size(); ++row) {
    loading.scenario.undertakings.push_back(read_undertaking(loading, elements[row], row));
  }
}

}  // namespace demarche::io
