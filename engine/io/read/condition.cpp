// Conditions, into pre-order rows of Scenario::conditions.
#include "read/logic.h"
#include "shape/make.h"

namespace demarche::io {
namespace {

class ConditionReader {
 public:
  ConditionReader(Loading& loading, const Scope& scope) : loading_(loading), scope_(scope) {}

  // Appends the rows of one condition and what is below it.
  void append(Ref ref);

 private:
  using Fill = void (ConditionReader::*)(ShapeReader&, const std::string&, Condition&);
  static Fill fill_of(const std::string& head);
  void append_children(ShapeReader& object, const std::string& key);
  void list(ShapeReader& object, const std::string& head, Condition& row);
  void negation(ShapeReader& object, const std::string& head, Condition& row);
  void count(ShapeReader& object, const std::string& head, Condition& row);
  void flag(ShapeReader& object, const std::string& head, Condition& row);
  void meter(ShapeReader& object, const std::string& head, Condition& row);
  void round(ShapeReader& object, const std::string& head, Condition& row);
  void table(ShapeReader& object, const std::string& head, Condition& row);
  void settled(ShapeReader& object, const std::string& head, Condition& row);
  void pledges(ShapeReader& object, const std::string& head, Condition& row);
  void format(ShapeReader& object, const std::string& head, Condition& row);
  void played(ShapeReader& object, const std::string& head, Condition& row);
  void profile(ShapeReader& object, const std::string& head, Condition& row);
  // A warning where a comparison is beyond what the value can be.
  void check_reach(Ref ref, const Bounds& bounds, std::int64_t low, std::int64_t high);

  Loading& loading_;
  const Scope& scope_;
};

ConditionReader::Fill ConditionReader::fill_of(const std::string& head) {
  if (head == "all" || head == "any") return &ConditionReader::list;
  if (head == "not") return &ConditionReader::negation;
  if (head == "count") return &ConditionReader::count;
  if (head == "flag") return &ConditionReader::flag;
  if (head == "round") return &ConditionReader::round;
  if (head == "table") return &ConditionReader::table;
  if (head == "settled") return &ConditionReader::settled;
  if (head == "pledges") return &ConditionReader::pledges;
  if (head == "opened" || head == "held") return &ConditionReader::format;
  if (head == "played") return &ConditionReader::played;
  if (head == "profile") return &ConditionReader::profile;
  return &ConditionReader::meter;  // meter, support, trust
}

void ConditionReader::append(Ref ref) {
  std::vector<Condition>& rows = loading_.scenario.conditions;
  const Shape* shape = head_of(loading_, ref, kConditionHeads);
  if (shape == nullptr) return;
  if (rows.size() >= Most::conditions) {
    loading_.tell_too_much(ref, std::to_string(Most::conditions) + " conditions");
    return;
  }
  const std::size_t at = rows.size();
  rows.emplace_back();
  Condition row;
  ShapeReader object(loading_, ref, *shape);
  const std::string head(shape->fields[0].key);
  (this->*fill_of(head))(object, head, row);
  row.size = static_cast<std::uint16_t>(rows.size() - at);
  rows[at] = row;
}

void ConditionReader::append_children(ShapeReader& object, const std::string& key) {
  for (const Ref child : object.list(key)) append(child);
}

void ConditionReader::list(ShapeReader& object, const std::string& head, Condition& row) {
  const Ref list = object.find(head);
  row.kind = head == "all" ? Condition::Kind::all : Condition::Kind::any;
  if (head == "any" && list.is(JsonNode::Kind::list) && list.node().children == 0) {
    loading_.findings.at_value(code::kAnyOfNothing, list, "\"any\" of nothing never holds");
  }
  append_children(object, head);
}

void ConditionReader::negation(ShapeReader& object, const std::string& head, Condition& row) {
  row.kind = Condition::Kind::negation;
  append(object.find(head));
}

void ConditionReader::count(ShapeReader& object, const std::string& head, Condition& row) {
  row.kind = Condition::Kind::count;
  const Ref list = object.find("of");
  const auto most =
      static_cast<std::int32_t>(list.is(JsonNode::Kind::list) ? list.node().children : Most::list);
  row.bounds = {object.whole_within(head, {1, std::max(most, 1)}), INT32_MAX};
  append_children(object, "of");
}

void ConditionReader::flag(ShapeReader& object, const std::string& head, Condition& row) {
  row.kind = Condition::Kind::flag;
  row.subject = read_flag(loading_, object.find(head), FlagRole::read);
}

void ConditionReader::check_reach(Ref ref, const Bounds& bounds, std::int64_t low,
                                  std::int64_t high) {
  if (bounds.low <= high && bounds.high >= low) return;
  loading_.findings.at_value(
      code::kNeverHolds, ref,
      "this never holds: the value is from " + std::to_string(low) + " to " + std::to_string(high));
}

void ConditionReader::meter(ShapeReader& object, const std::string& head, Condition& row) {
  row.kind = Condition::Kind::meter;
  const MeterSubject subject = read_meter_subject(loading_, object, head, scope_, false);
  row.subject = subject.meter;
  row.of = subject.of;
  row.in = subject.in;
  row.bounds = read_bounds(loading_, object);
  if (row.subject >= loading_.scenario.meters.size()) return;
  const Meter& meter = loading_.scenario.meters[row.subject];
  check_reach(object.ref(), row.bounds, meter.low, meter.high);
}

void ConditionReader::round(ShapeReader& object, const std::string& head, Condition& row) {
  row.kind = Condition::Kind::round;
  const Ref value = object.find(head);
  if (!read_truth(loading_, value) && value.is(JsonNode::Kind::boolean)) {
    loading_.findings.at_value(code::kUnknownWord, value,
                               "\"round\" is always true; the comparison says the rest");
  }
  row.bounds = read_bounds(loading_, object);
  check_reach(object.ref(), row.bounds, 1,
              static_cast<std::int64_t>(loading_.scenario.rounds.size()));
}

void ConditionReader::table(ShapeReader& object, const std::string& head, Condition& row) {
  row.kind = Condition::Kind::table;
  const auto issue = read_row(loading_, object.find(head), loading_.names.issues);
  const std::vector<Ref> found = object.one_of();
  if (found.size() != 1) {
    loading_.findings.at_value(code::kOneHead, object.ref(),
                               "one comparison of options is wanted here",
                               "exactly one of at_least, at_most, is");
    return;
  }
  if (!issue) return;
  row.subject = static_cast<std::uint16_t>(*issue);
  const std::string& key = found[0].node().key;
  if (key != "is" && !loading_.scenario.issues[*issue].ordered) {
    loading_.findings.at_key(
        code::kNotOrdered, found[0],
        "the options of " + shown(loading_.scenario.issues[*issue].id) + " have no order",
        "use \"is\"");
  }
  const auto option = read_row(loading_, found[0], loading_.names.options[*issue]);
  if (!option) return;
  const auto index = static_cast<std::int32_t>(*option);
  row.bounds = {key == "at_most" ? INT32_MIN : index, key == "at_least" ? INT32_MAX : index};
}

void ConditionReader::settled(ShapeReader& object, const std::string& head, Condition& row) {
  row.kind = Condition::Kind::settled;
  row.subject = read_id<IssueId>(loading_, object.find(head), loading_.names.issues).value;
}

void ConditionReader::pledges(ShapeReader& object, const std::string& head, Condition& row) {
  row.kind = Condition::Kind::pledges;
  const auto undertaking =
      read_id<UndertakingId>(loading_, object.find(head), loading_.names.undertakings);
  row.subject = undertaking.value;
  if (const Ref step = object.find("step"); step.exists())
    row.step = read_step(loading_, step, undertaking, 0);
  row.bounds = read_bounds(loading_, object);
  if (undertaking.exists()) {
    check_reach(object.ref(), row.bounds, 0,
                static_cast<std::int64_t>(loading_.names.members[undertaking.index()]));
  }
}

void ConditionReader::format(ShapeReader& object, const std::string& head, Condition& row) {
  row.kind = head == "opened" ? Condition::Kind::opened : Condition::Kind::held;
  row.subject = read_id<FormatId>(loading_, object.find(head), loading_.names.formats).value;
}

void ConditionReader::played(ShapeReader& object, const std::string& head, Condition& row) {
  row.kind = Condition::Kind::played;
  row.subject = read_id<MoveId>(loading_, object.find(head), loading_.names.moves).value;
  if (const Ref by = object.find("by"); by.exists()) row.of = read_who(loading_, by, scope_, false);
  if (object.find("result").exists()) {
    const bool failure = object.word("result") == 1;
    row.result = failure ? Condition::Result::failure : Condition::Result::success;
  }
}

void ConditionReader::profile(ShapeReader& object, const std::string& head, Condition& row) {
  row.kind = Condition::Kind::profile;
  const Ref value = object.find(head);
  if (scope_.profiles == nullptr) {
    loading_.findings.at_value(
        code::kProfileNotHere, value,
        "profiles are secret: only red lines and goals of one seat may ask for its own");
    return;
  }
  row.subject = read_id<ProfileId>(loading_, value, *scope_.profiles).value;
}

}  // namespace

ConditionId read_condition(Loading& loading, Ref ref, const Scope& scope) {
  const std::size_t row = loading.scenario.conditions.size();
  ConditionReader(loading, scope).append(ref);
  return row < loading.scenario.conditions.size() ? ConditionId(row) : ConditionId();
}

ConditionId condition_if_any(Loading& loading, ShapeReader& object, std::string_view key,
                             const Scope& scope) {
  const Ref found = object.find(key);
  return found.exists() ? read_condition(loading, found, scope) : ConditionId();
}

}  // namespace demarche::io
