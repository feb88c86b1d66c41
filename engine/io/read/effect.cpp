// Effects, into runs of Scenario::effects.
#include "read/logic.h"
#include "shape/make.h"

namespace demarche::io {
namespace {

class EffectReader {
 public:
  EffectReader(Loading& loading, const Scope& scope) : loading_(loading), scope_(scope) {}
  [[nodiscard]] Effect read(Ref ref);

 private:
  using Fill = void (EffectReader::*)(ShapeReader&, const std::string&, Effect&);
  static Fill fill_of(const std::string& head);
  void number(ShapeReader& object, const std::string& head, Effect& effect);
  void flag(ShapeReader& object, const std::string& head, Effect& effect);
  void pledge(ShapeReader& object, const std::string& head, Effect& effect);
  void availability(ShapeReader& object, const std::string& head, Effect& effect);
  void reopen(ShapeReader& object, const std::string& head, Effect& effect);
  void say(ShapeReader& object, const std::string& head, Effect& effect);
  void branch(ShapeReader& object, const std::string& head, Effect& effect);
  void end(ShapeReader& object, const std::string& head, Effect& effect);
  void timing(ShapeReader& object, Effect& effect);
  void amount(ShapeReader& object, Effect& effect);

  Loading& loading_;
  const Scope& scope_;
};

EffectReader::Fill EffectReader::fill_of(const std::string& head) {
  if (head == "flag" || head == "clear") return &EffectReader::flag;
  if (head == "pledge") return &EffectReader::pledge;
  if (head == "open" || head == "close") return &EffectReader::availability;
  if (head == "reopen") return &EffectReader::reopen;
  if (head == "say") return &EffectReader::say;
  if (head == "if") return &EffectReader::branch;
  if (head == "end") return &EffectReader::end;
  return &EffectReader::number;  // meter, support, capital, trust
}

Effect EffectReader::read(Ref ref) {
  Effect effect;
  const Shape* shape = head_of(loading_, ref, kEffectHeads);
  if (shape == nullptr) return effect;
  ShapeReader object(loading_, ref, *shape);
  const std::string head(shape->fields[0].key);
  (this->*fill_of(head))(object, head, effect);
  effect.key = key_of(ref.path());
  return effect;
}

void EffectReader::timing(ShapeReader& object, Effect& effect) {
  effect.after = static_cast<std::uint8_t>(object.whole("after"));
  effect.lasts = static_cast<std::uint8_t>(object.whole("for"));
}

void EffectReader::amount(ShapeReader& object, Effect& effect) {
  const Ref add = object.find("add"), set = object.find("set"), random = object.find("random");
  if (int{add.exists()} + int{set.exists()} + int{random.exists()} != 1) {
    loading_.findings.at_value(code::kOneHead, object.ref(), "one amount is wanted here",
                               "exactly one of add, set, random");
    return;
  }
  effect.sets = set.exists();
  effect.random = random.exists();
  if (!effect.random) {
    effect.amount = object.whole(add.exists() ? "add" : "set");
    return;
  }
  const auto ends = read_numbers(loading_, random, 2, object.range("random"),
                                 "the least and the greatest amount");
  effect.low = ends[0];
  effect.high = ends[1];
  if (ends[0] > ends[1]) {
    loading_.findings.at_value(code::kReversedRange, random,
                               "the least amount is above the greatest");
  }
}

void EffectReader::number(ShapeReader& object, const std::string& head, Effect& effect) {
  effect.kind = Effect::Kind::meter;
  const MeterSubject subject = read_meter_subject(loading_, object, head, scope_, true);
  effect.subject = subject.meter;
  effect.of = subject.of;
  effect.in = subject.in;
  amount(object, effect);
  timing(object, effect);
}

void EffectReader::flag(ShapeReader& object, const std::string& head, Effect& effect) {
  effect.kind = head == "flag" ? Effect::Kind::flag : Effect::Kind::clear;
  const Ref value = object.find(head);
  effect.subject =
      read_flag(loading_, value, head == "flag" ? FlagRole::raised : FlagRole::cleared);
  timing(object, effect);
}

void EffectReader::pledge(ShapeReader& object, const std::string& head, Effect& effect) {
  effect.kind = Effect::Kind::pledge;
  const auto undertaking =
      read_id<UndertakingId>(loading_, object.find(head), loading_.names.undertakings);
  effect.subject = undertaking.value;
  effect.count = static_cast<std::uint8_t>(object.whole("members"));
  if (const Ref step = object.find("to"); step.exists())
    effect.step = read_step(loading_, step, undertaking, 1);
  const Ref tier = object.find("tier");
  if (!tier.exists() || !undertaking.exists()) return;
  if (const auto row = read_row(loading_, tier, loading_.names.tiers[undertaking.index()])) {
    effect.tier = static_cast<std::uint16_t>(*row);
  }
}

void EffectReader::availability(ShapeReader& object, const std::string& head, Effect& effect) {
  const Ref what = object.find(head);
  const Shape* shape = head_of(loading_, what, *object.type(head).heads);
  if (shape == nullptr) return;
  ShapeReader inner(loading_, what, *shape);
  const std::string_view kind = shape->fields[0].key;
  const Ref value = inner.find(kind);
  const bool open = head == "open";
  const Names& names = loading_.names;
  std::optional<std::size_t> row;
  if (kind == "move") {
    effect.kind = open ? Effect::Kind::open_move : Effect::Kind::close_move;
    row = read_row(loading_, value, names.moves);
  } else if (kind == "format") {
    effect.kind = open ? Effect::Kind::open_format : Effect::Kind::close_format;
    row = read_row(loading_, value, names.formats);
  } else {
    effect.kind = open ? Effect::Kind::open_venue : Effect::Kind::close_venue;
    row = read_row(loading_, value, names.venues);
  }
  if (!row) return;
  effect.subject = static_cast<std::uint16_t>(*row);
  if (open) loading_.uses.openings.push_back({effect.kind, *row, loading_.uses.move_being_read});
}

void EffectReader::reopen(ShapeReader& object, const std::string& head, Effect& effect) {
  effect.kind = Effect::Kind::reopen;
  effect.subject = read_id<IssueId>(loading_, object.find(head), loading_.names.issues).value;
}

void EffectReader::say(ShapeReader& object, const std::string& head, Effect& effect) {
  effect.kind = Effect::Kind::say;
  const Ref text = object.find(head);
  loading_.set_fate(text, Fate::emptied);  // the head stays in the rules part
  effect.text = read_text(loading_, text);
}

void EffectReader::branch(ShapeReader& object, const std::string& head, Effect& effect) {
  effect.kind = Effect::Kind::branch;
  effect.when = read_condition(loading_, object.find(head), scope_);
  if (const Ref then = object.find("then"); then.exists())
    effect.then = read_effects(loading_, then, scope_);
  effect.otherwise = effects_if_any(loading_, object, "else", scope_);
}

void EffectReader::end(ShapeReader& object, const std::string& head, Effect& effect) {
  effect.kind = Effect::Kind::end;
  effect.subject = read_id<EndingId>(loading_, object.find(head), loading_.names.endings).value;
}

}  // namespace

Run read_effects(Loading& loading, Ref list, const Scope& scope) {
  std::vector<Effect>& rows = loading.scenario.effects;
  const std::vector<Ref> elements = read_list(loading, list, kEffects.length);
  Run run{static_cast<std::uint32_t>(rows.size()), static_cast<std::uint32_t>(elements.size())};
  if (rows.size() + elements.size() > Most::effects) {
    loading.tell_too_much(list, std::to_string(Most::effects) + " effects");
    return {};
  }
  rows.resize(rows.size() + elements.size());  // a run is in one piece; what is nested comes behind
  for (std::size_t i = 0; i < elements.size(); ++i) {
    const Effect effect = EffectReader(loading, scope).read(elements[i]);
    loading.scenario.effects[run.first + i] = effect;
  }
  return run;
}

Run effects_if_any(Loading& loading, ShapeReader& object, std::string_view key,
                   const Scope& scope) {
  const Ref found = object.find(key);
  return found.exists() ? read_effects(loading, found, scope) : Run{};
}

}  // namespace demarche::io
