// Families of moves, and the moves that seats may choose while planning.
#include "read/readers.h"

namespace demarche::io {
namespace {

void read_families(Loading& loading) {
  const auto elements = read_table(loading, "families", loading.names.families, 0);
  for (std::size_t row = 0; row < elements.size(); ++row) {
    ObjectReader object(loading, elements[row], "a family of moves");
    Family family;
    (void)object.required("id");
    family.id = loading.names.families.ids()[row];
    family.name = object.text("name");
    if (const Ref icon = object.required("icon"); icon.exists())
      family.icon = read_string(loading, icon);
    loading.scenario.families.push_back(std::move(family));
  }
}

void read_texts(ObjectReader& object, MoveRule& move) {
  move.name = object.text("name");
  move.text = object.text("text");
  move.success_text = object.text_if_any("success_text");
  move.failure_text = object.text_if_any("failure_text");
  move.why_not_text = object.text_if_any("why_not");
}

void read_target(Loading& loading, ObjectReader& object, MoveRule& move) {
  const Ref target = object.optional("target");
  if (!target.exists()) return;
  move.targeted = true;
  if (target.is(JsonNode::Kind::text)) {
    (void)read_word(loading, target, {"others"});
    for (std::size_t seat = 0; seat < loading.names.seats.size(); ++seat)
      move.targets.add(SeatId(seat));
  } else {
    move.targets = read_seats(loading, target);
  }
  if (move.by.size() == 1 && move.by == move.targets) {
    loading.findings.at_value(code::kExcludes, target, "the only target is the seat itself");
  }
}

void read_chance(Loading& loading, ObjectReader& object, const Scope& scope, MoveRule& move) {
  move.certain = object.truth("certain");
  const Ref odds = move.certain ? object.optional("odds") : object.required("odds");
  const Ref failure = object.optional("failure");
  for (const Ref useless : {odds, failure}) {
    if (!move.certain || !useless.exists()) continue;
    loading.findings.at_key(code::kExcludes, useless,
                            "a certain move has no " + shown(useless.node().key));
  }
  if (odds.exists()) {
    ObjectReader reader(loading, odds, "the odds");
    move.odds_base = reader.whole("base", {-1000, 2000});
    move.odds_terms = terms_if_any(loading, reader, "terms", scope);
  }
  move.success = effects_if_any(loading, object, "success", scope);
  if (failure.exists()) move.failure = read_effects(loading, failure, scope);
}

void read_limits(Loading& loading, ObjectReader& object, MoveRule& move) {
  move.cost = object.whole("cost", {0, 100});
  move.once = object.truth("once");
  move.cooldown = object.whole_or("cooldown", {0, static_cast<std::int32_t>(Most::rounds)}, 0);
  move.closed = object.truth("closed");
  move.covert = object.truth("covert");
  const Ref leak = object.optional("leak");
  if (!leak.exists()) return;
  move.leak = read_whole(loading, leak, kPerMille);
  if (!move.covert) loading.findings.at_key(code::kExcludes, leak, "only a covert move leaks");
}

MoveRule read_move(Loading& loading, Ref ref, std::size_t row) {
  MoveRule move;
  loading.uses.move_being_read = MoveId(row);
  ObjectReader object(loading, ref, "a move");
  (void)object.required("id");
  move.id = loading.names.moves.ids()[row];
  if (const Ref family = object.required("family"); family.exists()) {
    move.family = read_id<FamilyId>(loading, family, loading.names.families);
  }
  move.icon = object.string_or_empty("icon");
  read_texts(object, move);
  if (const Ref by = object.required("by"); by.exists()) move.by = read_seats(loading, by);
  read_target(loading, object, move);
  read_limits(loading, object, move);
  const Scope scope{.self = true, .target = move.targeted};
  move.when = condition_if_any(loading, object, "when", scope);
  read_chance(loading, object, scope, move);
  loading.uses.move_being_read = MoveId();
  return move;
}

}  // namespace

void read_moves(Loading& loading) {
  read_families(loading);
  const auto elements = read_table(loading, "moves", loading.names.moves, 0);
  for (std::size_t row = 0; row < elements.size(); ++row) {
    loading.scenario.moves.push_back(read_move(loading, elements[row], row));
    const std::string& id = loading.names.moves.ids()[row];
    if (!loading.names.families.find(id)) continue;
    loading.findings.at_value(
        code::kAmbiguousLike, elements[row].member("id"),
        shown(id) + " is a family as well: the likes of a profile could mean either",
        "another id for the move or the family");
  }
}

}  // namespace demarche::io
