// What conditions, effects and terms have in common.
#include "read/logic.h"

#include <algorithm>

#include "suggest.h"

namespace demarche::io {
namespace {

struct GroupWord {
  std::string_view word;
  Who::Kind kind;
  bool Scope::*available;  // null: always
  bool group;
};

constexpr GroupWord kWords[] = {
    {"self", Who::Kind::self, &Scope::self, false},
    {"target", Who::Kind::target, &Scope::target, false},
    {"others", Who::Kind::others, &Scope::self, true},
    {"all", Who::Kind::all, nullptr, true},
    {"consenters", Who::Kind::consenters, &Scope::consenters, true},
    {"left_out", Who::Kind::left_out, &Scope::left_out, true},
    {"present", Who::Kind::present, &Scope::present, true},
};

bool available(const GroupWord& word, const Scope& scope, bool groups) {
  return (!word.group || groups) && (word.available == nullptr || scope.*word.available);
}

void check_scope(Loading& loading, ShapeReader& object, const Meter& meter, Ref of, Ref in) {
  const bool wants_of = meter.scope != Meter::Scope::world,
             wants_in = meter.scope == Meter::Scope::pair;
  if ((of.exists() && !wants_of) || (in.exists() && !wants_in)) {
    const std::string_view scope = wants_of ? "an actor" : "the world";
    loading.findings.at_key(code::kMeterScope, of.exists() && !wants_of ? of : in,
                            "the meter " + shown(meter.id) + " is one of " + std::string(scope),
                            wants_of ? "leave out \"in\"" : "leave out \"of\" and \"in\"");
  }
  if (wants_of) (void)object.demand("of");
  if (wants_in) (void)object.demand("in");
}

}  // namespace

const Shape* head_of(Loading& loading, Ref ref, const Heads& heads) {
  if (!expect_kind(loading, ref, JsonNode::Kind::object)) return nullptr;
  const std::string what(heads.what);
  std::vector<Ref> found;
  const Shape* shape = nullptr;
  for (const Ref member : children(ref)) {
    for (const Shape* one : heads.shapes) {
      if (one->fields[0].key != member.node().key) continue;
      found.push_back(member);
      shape = one;
    }
  }
  if (found.size() == 1) return shape;
  if (found.size() > 1) {
    loading.findings.at_key(code::kOneHead, found[1],
                            what + " has one head, and this has two: " +
                                shown(found[0].node().key) + " and " + shown(found[1].node().key));
    return nullptr;
  }
  std::vector<std::string> valid;
  for (const Shape* one : heads.shapes) valid.emplace_back(one->fields[0].key);
  for (const Ref member : children(ref)) {
    if (const auto near = nearest(member.node().key, valid)) {
      loading.findings.at_key(code::kUnknownKey, member,
                              what + " has no key " + shown(member.node().key),
                              "did you mean " + shown(*near) + "?");
      return nullptr;
    }
  }
  loading.findings.at_value(code::kOneHead, ref, what + " needs exactly one head",
                            loading.suggestion("", valid));
  return nullptr;
}

Who read_who(Loading& loading, Ref ref, const Scope& scope, bool groups) {
  if (!expect_kind(loading, ref, JsonNode::Kind::text)) return {};
  const std::string& text = ref.node().text;
  if (const auto seat = loading.names.seats.find(text)) return {Who::Kind::seat, SeatId(*seat)};
  std::vector<std::string> valid = loading.names.seats.ids();
  for (const GroupWord& word : kWords) {
    if (available(word, scope, groups)) {
      if (word.word == text) return {word.kind, {}};
      valid.emplace_back(word.word);
    }
  }
  for (const GroupWord& word : kWords) {
    if (word.word != text) continue;
    loading.findings.at_value(code::kWhoNotHere, ref, "nobody is " + shown(text) + " here",
                              loading.suggestion("", valid));
    return {};
  }
  if (loading.names.actors.find(text)) {
    loading.findings.at_value(code::kNoSeat, ref, shown(text) + " is an actor without a seat",
                              loading.suggestion("", valid));
  } else {
    loading.findings.at_value(code::kUnknownReference, ref, "there is no seat " + shown(text),
                              loading.suggestion(text, valid));
  }
  return {};
}

MeterSubject read_meter_subject(Loading& loading, ShapeReader& object, const std::string& head,
                                const Scope& scope, bool groups) {
  MeterSubject subject;
  const Ref value = object.find(head);
  const auto who = [&](Ref ref) {
    return ref.exists() ? read_who(loading, ref, scope, groups) : Who{};
  };
  if (head == "support" || head == "capital") {
    subject.meter =
        static_cast<std::uint16_t>(head == "support" ? Meter::kSupport : Meter::kCapital);
    subject.of = who(value);
    return subject;
  }
  if (head == "trust") {
    subject.meter = Meter::kTrust;
    subject.of = who(value);
    subject.in = who(object.find("in"));
    return subject;
  }
  const Ref of = object.find("of"), in = object.find("in");
  subject.of = who(of);
  subject.in = who(in);
  if (const auto row = read_row(loading, value, loading.names.meters)) {
    subject.meter = static_cast<std::uint16_t>(*row);
    if (*row < loading.scenario.meters.size())
      check_scope(loading, object, loading.scenario.meters[*row], of, in);
  }
  return subject;
}

Bounds read_bounds(Loading& loading, ShapeReader& object) {
  const std::vector<Ref> found = object.one_of();
  if (!object.good()) return {};
  if (found.size() != 1) {
    loading.findings.at_value(code::kOneHead, object.ref(),
                              found.empty() ? "this condition compares with nothing"
                                            : "one comparison is wanted, and this has two",
                              "exactly one of at_least, above, at_most, below, between");
    return {};
  }
  const std::string& key = found[0].node().key;
  if (key == "between") {
    const auto ends =
        read_numbers(loading, found[0], 2, object.range(key), "the lower and the upper end");
    if (ends[0] > ends[1])
      loading.findings.at_value(code::kReversedRange, found[0],
                                "the lower end is above the upper end");
    return {ends[0], ends[1]};
  }
  const std::int32_t number = read_whole(loading, found[0], object.range(key));
  if (key == "at_least") return {number, INT32_MAX};
  if (key == "above") return {number + 1, INT32_MAX};
  if (key == "at_most") return {INT32_MIN, number};
  return {INT32_MIN, number - 1};
}

std::uint16_t read_flag(Loading& loading, Ref ref, FlagRole role) {
  if (!expect_kind(loading, ref, JsonNode::Kind::text)) return 0;
  const std::string& name = ref.node().text;
  if (!is_id(name)) {
    loading.findings.at_value(code::kBadId, ref, shown(name) + " is no name of a flag",
                              "1 to 64 of a-z, 0-9 and _, beginning with a letter");
    return 0;
  }
  std::vector<std::string>& flags = loading.scenario.flags;
  const auto found = std::find(flags.begin(), flags.end(), name);
  const std::size_t row = static_cast<std::size_t>(found - flags.begin());
  if (found == flags.end()) {
    if (flags.size() >= Most::flags) {
      loading.tell_too_much(ref, std::to_string(Most::flags) + " flags");
      return 0;
    }
    flags.push_back(name);
    loading.uses.flags.emplace_back();
  }
  FlagUse& use = loading.uses.flags[row];
  Ref& first = role == FlagRole::raised ? use.raised
               : role == FlagRole::read ? use.read
                                        : use.cleared;
  if (!first.exists()) first = ref;
  return static_cast<std::uint16_t>(row);
}

std::uint8_t read_step(Loading& loading, Ref ref, UndertakingId undertaking, std::int32_t least) {
  const std::size_t steps =
      undertaking.exists() ? loading.names.steps[undertaking.index()] : Most::steps;
  const auto last = static_cast<std::int32_t>(std::clamp<std::size_t>(steps, 1, Most::steps)) - 1;
  return static_cast<std::uint8_t>(read_whole(loading, ref, {least, std::max(last, least)}));
}

}  // namespace demarche::io
