// Events, endings, durability.
#include "read/readers.h"

namespace demarche::io {
namespace {

void read_trigger(Loading& loading, ShapeReader& object, EventRule& event) {
  using Trigger = EventRule::Trigger;
  const Ref round = object.find("round"), when = object.find("when"),
            chance = object.find("chance");
  event.inject = object.truth("inject");
  event.when = when.exists() ? read_condition(loading, when, {}) : ConditionId();
  if (round.exists()) {
    event.trigger = Trigger::dated;
    event.round = object.whole_within(
        "round", {1, static_cast<std::int32_t>(loading.scenario.rounds.size())});
  }
  if (chance.exists()) {
    event.trigger = Trigger::chance;
    event.chance = object.whole("chance");
  }
  if (round.exists() && (chance.exists() || when.exists())) {
    loading.findings.at_key(code::kExcludes, chance.exists() ? chance : when,
                            "an event with a round fires in that round, whatever else");
  }
  if (round.exists() || chance.exists()) return;
  event.trigger = when.exists() ? Trigger::condition : Trigger::inject;
  if (!when.exists() && !event.inject && object.good()) {
    loading.findings.at_value(code::kMissingKey, object.ref(), "nothing makes this event happen",
                              "one of round, when, chance, or \"inject\": true");
  }
}

void read_evidence(Loading& loading, ShapeReader& object, EventRule& event) {
  const Ref source = object.find("source"), invented = object.find("invented");
  if (!loading.authored()) return;
  if (source.exists()) event.source = read_source_key(loading, source);
  const bool is_invented = invented.exists() && read_truth(loading, invented);
  if (source.exists() && invented.exists()) {
    loading.findings.at_key(code::kExcludes, invented,
                            "an event has a source or is invented, not both");
  } else if (!source.exists() && !is_invented && !loading.scenario.fictional && object.good()) {
    loading.findings.at_value(code::kNoEvidence, object.ref(),
                              "this event has neither a source nor the mark \"invented\"",
                              "\"source\": \"...\" or \"invented\": true");
  }
}

EventRule read_event(Loading& loading, Ref ref, const std::string& id) {
  EventRule event;
  ShapeReader object(loading, ref, row_shape("events"));
  (void)object.find("id");
  event.id = id;
  event.title = object.text("title");
  event.text = object.text("text");
  read_trigger(loading, object, event);
  event.again = object.truth("again");
  event.effects = effects_if_any(loading, object, "effects", {});
  read_evidence(loading, object, event);
  return event;
}

Ending read_ending(Loading& loading, Ref ref, const std::string& id) {
  Ending ending;
  ShapeReader object(loading, ref, row_shape("endings"));
  (void)object.find("id");
  ending.id = id;
  ending.name = object.text("name");
  ending.text = object.text("text");
  ending.when = condition_if_any(loading, object, "when", {});
  ending.agreement = object.truth("agreement");
  ending.early = object.truth("early");
  return ending;
}

}  // namespace

void read_events(Loading& loading) {
  const auto elements = read_table(loading, "events");
  for (std::size_t row = 0; row < elements.size(); ++row) {
    loading.scenario.events.push_back(
        read_event(loading, elements[row], loading.names.events.ids()[row]));
  }
}

void read_endings(Loading& loading) {
  const auto elements = read_table(loading, "endings");
  for (std::size_t row = 0; row < elements.size(); ++row) {
    const Ending& ending = loading.scenario.endings.emplace_back(
        read_ending(loading, elements[row], loading.names.endings.ids()[row]));
    const bool last = row + 1 == elements.size();
    if (last && ending.when.exists()) {
      loading.findings.at_value(
          code::kEndingsOrder, elements[row],
          "the last ending has a condition; a game in which none holds would have no ending");
    } else if (!last && !elements[row].member("when").exists() &&
               elements[row].is(JsonNode::Kind::object)) {
      loading.findings.at_value(
          code::kEndingsOrder, elements[row],
          "this ending has no condition, so that the endings behind it are never reached");
    }
  }
}

void read_durability(Loading& loading) {
  ShapeReader top(loading);
  const Ref found = top.find("durability");
  if (!found.exists()) return;
  Durability& durability = loading.scenario.durability;
  ShapeReader object(loading, found, top.shape("durability"));
  durability.present = true;
  durability.base = object.whole("base");
  durability.terms = terms_if_any(loading, object, "terms", {.margin = true});
  durability.low = object.whole("low");
  durability.high = object.whole("high");
  durability.text = object.text("text");
  if (durability.low > durability.high) {
    loading.findings.at_value(code::kReversedRange, found,
                              "the least hazard is above the greatest");
  }
}

}  // namespace demarche::io
