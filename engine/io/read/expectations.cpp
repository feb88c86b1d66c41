// What the author expects of many computed games.
#include "read/readers.h"

namespace demarche::io {
namespace {

using Kind = Expectation::Kind;

// The one key that says what is expected; a finding when there is none or more than one.
const Shape* subject_of(Loading& loading, Ref ref) {
  const Shape* shape = nullptr;
  std::string_view found;
  for (const Shape* about : innermost(kScenarioShape.find("expect")->type).heads->shapes) {
    const std::string_view subject = about->fields[0].key;
    const Ref here = ref.member(subject);
    if (!here.exists()) continue;
    if (!found.empty()) {
      loading.findings.at_key(code::kOneHead, here,
                              "an expectation is about one thing, and this names two: " +
                                  shown(found) + " and " + shown(subject));
      return nullptr;
    }
    found = subject;
    shape = about;
  }
  if (found.empty()) {
    loading.findings.at_value(code::kOneHead, ref, "this expectation does not say of what",
                              "valid here: \"ending\", \"event\", \"events\", \"issue\" with "
                              "\"option\", \"seat\"");
  }
  return shape;
}

void read_bounds(Loading& loading, Ref ref, Range range, Expectation& expectation) {
  if (!ref.exists()) return;
  const auto ends = read_numbers(loading, ref, 2, range, "the least and the greatest");
  expectation.low = ends[0];
  expectation.high = ends[1];
  if (ends[0] > ends[1]) {
    loading.findings.at_value(code::kReversedRange, ref, "the least is above the greatest");
  }
}

void read_subject(Loading& loading, ShapeReader& object, std::string_view subject,
                  Expectation& expectation) {
  const Ref named = object.find(subject);
  if (subject == "events") {
    expectation.kind = Kind::events;
    read_bounds(loading, named, object.range("events"), expectation);
  } else if (subject == "seat") {
    expectation.kind = Kind::result;
    expectation.seat = read_seat(loading, named);
    read_bounds(loading, object.find("result"), object.range("result"), expectation);
  } else if (subject == "ending") {
    expectation.ending = read_id<EndingId>(loading, named, loading.names.endings);
  } else if (subject == "event") {
    expectation.kind = Kind::event;
    expectation.event = read_id<EventId>(loading, named, loading.names.events);
  } else {
    expectation.kind = Kind::option;
    expectation.issue = read_id<IssueId>(loading, named, loading.names.issues);
    const Ref option = object.find("option");
    if (option.exists() && expectation.issue.exists()) {
      expectation.option =
          read_id<OptionId>(loading, option, loading.names.options[expectation.issue.index()]);
    }
  }
  const bool has_share = subject != "events" && subject != "seat";
  if (has_share) read_bounds(loading, object.find("share"), object.range("share"), expectation);
}

std::string place_of(Ref ref) {
  const Document::Position position = ref.document->position(ref.node().start);
  return ref.document->name() + ":" + std::to_string(position.line) + ":" +
         std::to_string(position.column);
}

void read_expectation(Loading& loading, Ref element) {
  if (!expect_kind(loading, element, JsonNode::Kind::object)) return;
  const Shape* shape = subject_of(loading, element);
  if (shape == nullptr) return;
  ShapeReader object(loading, element, *shape);
  Expectation expectation;
  expectation.place = loading.authored() ? place_of(element) : "";
  read_subject(loading, object, shape->fields[0].key, expectation);
  expectation.constellation =
      object.id<ConstellationId>("constellation", loading.names.constellations);
  expectation.reason = object.string("reason");
  loading.scenario.expectations.push_back(std::move(expectation));
}

}  // namespace

void read_expectations(Loading& loading) {
  for (const Ref element : read_table(loading, "expect")) read_expectation(loading, element);
}

}  // namespace demarche::io
