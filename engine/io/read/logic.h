// Conditions, effects and terms: from JSON to the flat tables of Scenario.
#pragma once

#include "read/shape_reader.h"

namespace demarche::io {

// What a condition, an effect or a term may speak about in the place where it stands.
struct Scope {
  bool self = false, target = false;
  bool consenters = false, left_out = false, present = false;
  bool margin = false;                // in terms: durability
  const IdTable* profiles = nullptr;  // of the seat that is judged
};

[[nodiscard]] ConditionId read_condition(Loading& loading, Ref ref, const Scope& scope);
[[nodiscard]] Run read_effects(Loading& loading, Ref list, const Scope& scope);
[[nodiscard]] Run read_terms(Loading& loading, Ref list, const Scope& scope);

// The same for a key that may be left out: none, or an empty run.
[[nodiscard]] ConditionId condition_if_any(Loading& loading, ShapeReader& object,
                                           std::string_view key, const Scope& scope);
[[nodiscard]] Run effects_if_any(Loading& loading, ShapeReader& object, std::string_view key,
                                 const Scope& scope);
[[nodiscard]] Run terms_if_any(Loading& loading, ShapeReader& object, std::string_view key,
                               const Scope& scope);

// The shape whose first key an object has; nothing, with a finding, if there is none or more than
// one.
[[nodiscard]] const Shape* head_of(Loading& loading, Ref ref, const Heads& heads);

// Whom a text names: a seat or a word such as "self". Groups ("others", "all", ...) only in
// effects.
[[nodiscard]] Who read_who(Loading& loading, Ref ref, const Scope& scope, bool groups);

// What the heads `meter`, `support`, `trust` and `capital` speak about.
struct MeterSubject {
  std::uint16_t meter = 0xFFFF;
  Who of, in;
};
[[nodiscard]] MeterSubject read_meter_subject(Loading& loading, ShapeReader& object,
                                              const std::string& head, const Scope& scope,
                                              bool groups);

// Exactly one of at_least, above, at_most, below, between.
[[nodiscard]] Bounds read_bounds(Loading& loading, ShapeReader& object);

// The row of a flag, new if it is not known yet.
enum class FlagRole : std::uint8_t { raised, read, cleared };
[[nodiscard]] std::uint16_t read_flag(Loading& loading, Ref ref, FlagRole role);

// The step of an undertaking, from `least`.
[[nodiscard]] std::uint8_t read_step(Loading& loading, Ref ref, UndertakingId undertaking,
                                     std::int32_t least);

}  // namespace demarche::io
