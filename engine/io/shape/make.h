// The words in which the tables are written.
#pragma once

#include "shape/shape.h"

namespace demarche::io {

constexpr Type type_of(Type::Kind kind) {
  Type type;
  type.kind = kind;
  return type;
}

inline constexpr Type kId = type_of(Type::Kind::id);
inline constexpr Type kFlagName = type_of(Type::Kind::flag);
inline constexpr Type kWho = type_of(Type::Kind::who);
inline constexpr Type kLanguage = type_of(Type::Kind::language);
inline constexpr Type kString = type_of(Type::Kind::string);
inline constexpr Type kText = type_of(Type::Kind::text);
inline constexpr Type kColour = type_of(Type::Kind::colour);
inline constexpr Type kTruth = type_of(Type::Kind::truth);
inline constexpr Type kYes = type_of(Type::Kind::yes);

constexpr Type a_reference(std::string_view table) {
  Type type = type_of(Type::Kind::reference);
  type.table = table;
  return type;
}
constexpr Type a_number(Type::Kind kind, Range range) {
  Type type = type_of(kind);
  type.range = range;
  return type;
}
constexpr Type a_whole(Range range) { return a_number(Type::Kind::whole, range); }
constexpr Type a_whole(std::int32_t low, std::int32_t high) { return a_whole(Range{low, high}); }
constexpr Type up_to(std::size_t high) { return a_whole(0, static_cast<std::int32_t>(high)); }
constexpr Type from_one_to(std::size_t high) { return a_whole(1, static_cast<std::int32_t>(high)); }
constexpr Type a_word(std::span<const std::string_view> words) {
  Type type = type_of(Type::Kind::word);
  type.words = words;
  return type;
}
constexpr Type a_date(DateForm form) {
  Type type = type_of(Type::Kind::date);
  type.date = form;
  return type;
}
constexpr Type a_list(const Type& inner, Length length) {
  Type type = type_of(Type::Kind::list);
  type.inner = &inner;
  type.length = length;
  return type;
}
constexpr Type a_map(std::string_view table, const Type& inner) {
  Type type = type_of(Type::Kind::map);
  type.table = table;
  type.inner = &inner;
  return type;
}
constexpr Type an_object(const Shape& shape) {
  Type type = type_of(Type::Kind::object);
  type.shape = &shape;
  return type;
}
constexpr Type one_head_of(const Heads& heads) {
  Type type = type_of(Type::Kind::heads);
  type.heads = &heads;
  return type;
}
constexpr Type either_of(std::span<const Type> choices) {
  Type type = type_of(Type::Kind::either);
  type.choices = choices;
  return type;
}

constexpr Field must(std::string_view key, const Type& type, Says says,
                     std::string_view example = {}) {
  return {key, true, type, {}, says, example};
}
constexpr Field may(std::string_view key, const Type& type, Says says,
                    std::string_view example = {}) {
  return {key, false, type, {}, says, example};
}
constexpr Field may_or(std::string_view key, const Type& type, std::string_view otherwise,
                       Says says, std::string_view example = {}) {
  return {key, false, type, otherwise, says, example};
}
// A truth that is false when it is left out.
constexpr Field may_be(std::string_view key, Says says) {
  return {key, false, kTruth, "false", says, "true"};
}

constexpr Field own_id(Says says, std::string_view example) {
  return must("id", kId, says, example);
}

// Shared by many rows.
inline constexpr Type kSeat = a_reference("seat");
inline constexpr Type kActor = a_reference("actor");
inline constexpr Type kIssue = a_reference("issue");
inline constexpr Type kOption = a_reference("option");
inline constexpr Type kSource = a_reference("source");
inline constexpr Type kCodex = a_reference("codex entry");
inline constexpr Type kVenue = a_reference("venue");
inline constexpr Type kFormat = a_reference("format");
inline constexpr Type kMove = a_reference("move");
inline constexpr Type kUndertaking = a_reference("undertaking");
inline constexpr Type kTier = a_reference("tier");
inline constexpr Type kSeats = a_list(kSeat, {1, Most::seats});
inline constexpr Type kAnySeats = a_list(kSeat, {0, Most::seats});
inline constexpr Type kSources = a_list(kSource, {0, Most::list});
inline constexpr Type kAmount = a_whole(kAmounts);
inline constexpr Type kTwoAmounts = a_list(kAmount, {2, 2});
inline constexpr Type kStep = up_to(Most::steps - 1);
inline constexpr Type kNextStep = a_whole(1, static_cast<std::int32_t>(Most::steps) - 1);
inline constexpr Type kSomeDate = a_date(DateForm::day_month_or_year);

inline constexpr Field kCodexField =
    may("codex", kCodex,
        {"The entry that explains it; without the key, the entry of the same id",
         "Стаття, що це пояснює; без ключа - стаття з тим самим id"},
        "\"talks\"")
        .left_out();

// What stands in several files of this folder.
extern const Shape kPlaceShape;
inline constexpr Type kPlace = an_object(kPlaceShape);
extern const Heads kConditionHeads, kEffectHeads, kTermHeads;
inline constexpr Type kCondition = one_head_of(kConditionHeads);
inline constexpr Type kEffect = one_head_of(kEffectHeads);
inline constexpr Type kTerm = one_head_of(kTermHeads);
inline constexpr Type kEffects = a_list(kEffect, {0, Most::list});
inline constexpr Type kTerms = a_list(kTerm, {0, Most::terms});
extern const Shape kActorShape, kIssueShape, kPositionShape, kFormatShape, kVenueShape,
    kFamilyShape, kMoveShape, kUndertakingShape, kEventShape, kEndingShape, kGoalShape,
    kAchievementShape, kConstellationShape, kDurabilityShape, kRulesShape, kSourceShape,
    kCodexShape, kFactShape;
extern const Heads kExpectationHeads;
extern const Type kMeterRow;

}  // namespace demarche::io
