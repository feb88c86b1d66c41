// Effects, into runs of Scenario::effects.
#include "read/logic.h"

namespace demarche::io {
namespace {

constexpr std::size_t kMostEffects = 60'000;  // a state refers to them by 16 bits
constexpr Range kRounds{1, static_cast<std::int32_t>(Most::rounds)};

class EffectReader {
 public:
  EffectReader(Loading& loading, const Scope& scope) : loading_(loading), scope_(scope) {}
  [[nodiscard]] Effect read(Ref ref);

 private:
  using Fill = void (EffectReader::*)(ObjectReader&, const std::string&, Effect&);
  static Fill fill_of(const std::string& head);
  void number(ObjectReader& object, const std::string& head, Effect& effect);
  void flag(ObjectReader& object, const std::string& head, Effect& effect);
  void pledge(ObjectReader& object, const std::string& head, Effect& effect);
  void availability(ObjectReader& object, const std::string& head, Effect& effect);
  void reopen(ObjectReader& object, const std::string& head, Effect& effect);
  void say(ObjectReader& object, const std::string& head, Effect& effect);
  void branch(ObjectReader& object, const std::string& head, Effect& effect);
  void end(ObjectReader& object, const std::string& head, Effect& effect);
  void timing(ObjectReader& object, Effect& effect);
  void amount(ObjectReader& object, Effect& effect);

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
  const auto head = head_of(loading_, ref,
                            {"meter", "support", "capital", "trust", "flag", "clear", "pledge",
                             "open", "close", "reopen", "say", "if", "end"},
                            "an effect");
  if (!head) return effect;
  ObjectReader object(loading_, ref, "an effect with " + shown(*head));
  (this->*fill_of(*head))(object, *head, effect);
  effect.key = key_of(ref.path());
  return effect;
}

void EffectReader::timing(ObjectReader& object, Effect& effect) {
  effect.after = static_cast<std::uint8_t>(object.whole_or("after", kRounds, 0));
  effect.lasts = static_cast<std::uint8_t>(object.whole_or("for", kRounds, 0));
}

void EffectReader::amount(ObjectReader& object, Effect& effect) {
  const Ref add = object.optional("add"), set = object.optional("set"),
            random = object.optional("random");
  if (int{add.exists()} + int{set.exists()} + int{random.exists()} != 1) {
    loading_.findings.at_value(code::kOneHead, object.ref(), "one amount is wanted here",
                               "exactly one of add, set, random");
    return;
  }
  effect.sets = set.exists();
  effect.random = random.exists();
  if (!effect.random) {
    effect.amount = read_whole(loading_, add.exists() ? add : set, kAmounts);
    return;
  }
  const auto ends =
      read_numbers(loading_, random, 2, kAmounts, "the least and the greatest amount");
  effect.low = ends[0];
  effect.high = ends[1];
  if (ends[0] > ends[1]) {
    loading_.findings.at_value(code::kReversedRange, random,
                               "the least amount is above the greatest");
  }
}

void EffectReader::number(ObjectReader& object, const std::string& head, Effect& effect) {
  effect.kind = Effect::Kind::meter;
  const MeterSubject subject = read_meter_subject(loading_, object, head, scope_, true);
  effect.subject = subject.meter;
  effect.of = subject.of;
  effect.in = subject.in;
  amount(object, effect);
  timing(object, effect);
}

void EffectReader::flag(ObjectReader& object, const std::string& head, Effect& effect) {
  effect.kind = head == "flag" ? Effect::Kind::flag : Effect::Kind::clear;
  const Ref value = object.required(head);
  effect.subject =
      read_flag(loading_, value, head == "flag" ? FlagRole::raised : FlagRole::cleared);
  timing(object, effect);
}

void EffectReader::pledge(ObjectReader& object, const std::string& head, Effect& effect) {
  effect.kind = Effect::Kind::pledge;
  const auto undertaking =
      read_id<UndertakingId>(loading_, object.required(head), loading_.names.undertakings);
  effect.subject = undertaking.value;
  effect.count = static_cast<std::uint8_t>(object.whole("members", {1, Most::members}));
  if (const Ref step = object.required("to"); step.exists())
    effect.step = read_step(loading_, step, undertaking, 1);
  const Ref tier = object.optional("tier");
  if (!tier.exists() || !undertaking.exists()) return;
  if (const auto row = read_row(loading_, tier, loading_.names.tiers[undertaking.index()])) {
    effect.tier = static_cast<std::uint16_t>(*row);
  }
}

void EffectReader::availability(ObjectReader& object, const std::string& head, Effect& effect) {
  const Ref what = object.required(head);
  const auto kind =
      head_of(loading_, what, {"move", "format", "venue"}, "what is opened or closed");
  if (!kind) return;
  ObjectReader inner(loading_, what, "what is opened or closed");
  const Ref value = inner.required(*kind);
  const bool open = head == "open";
  const Names& names = loading_.names;
  std::optional<std::size_t> row;
  if (*kind == "move") {
    effect.kind = open ? Effect::Kind::open_move : Effect::Kind::close_move;
    row = read_row(loading_, value, names.moves);
  } else if (*kind == "format") {
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

void EffectReader::reopen(ObjectReader& object, const std::string& head, Effect& effect) {
  effect.kind = Effect::Kind::reopen;
  effect.subject = read_id<IssueId>(loading_, object.required(head), loading_.names.issues).value;
}

void EffectReader::say(ObjectReader& object, const std::string& head, Effect& effect) {
  effect.kind = Effect::Kind::say;
  const Ref text = object.required(head);
  loading_.set_fate(text, Fate::emptied);  // the head stays in the rules part
  effect.text = read_text(loading_, text);
}

void EffectReader::branch(ObjectReader& object, const std::string& head, Effect& effect) {
  effect.kind = Effect::Kind::branch;
  effect.when = read_condition(loading_, object.required(head), scope_);
  if (const Ref then = object.required("then"); then.exists())
    effect.then = read_effects(loading_, then, scope_);
  effect.otherwise = effects_if_any(loading_, object, "else", scope_);
}

void EffectReader::end(ObjectReader& object, const std::string& head, Effect& effect) {
  effect.kind = Effect::Kind::end;
  effect.subject = read_id<EndingId>(loading_, object.required(head), loading_.names.endings).value;
}

}  // namespace

Run read_effects(Loading& loading, Ref list, const Scope& scope) {
  std::vector<Effect>& rows = loading.scenario.effects;
  const std::vector<Ref> elements = read_list(loading, list, {0, Most::list});
  Run run{static_cast<std::uint32_t>(rows.size()), static_cast<std::uint32_t>(elements.size())};
  if (rows.size() + elements.size() > kMostEffects) {
    loading.tell_too_much(list, std::to_string(kMostEffects) + " effects");
    return {};
  }
  rows.resize(rows.size() + elements.size());  // a run is in one piece; what is nested comes behind
  for (std::size_t i = 0; i < elements.size(); ++i) {
    const Effect effect = EffectReader(loading, scope).read(elements[i]);
    loading.scenario.effects[run.first + i] = effect;
  }
  return run;
}

Run effects_if_any(Loading& loading, ObjectReader& object, std::string_view key,
                   const Scope& scope) {
  const Ref found = object.optional(key);
  return found.exists() ? read_effects(loading, found, scope) : Run{};
}

}  // namespace demarche::io
