// Families of moves, and the moves that seats may choose while planning.
#include "read/readers.h"

namespace demarche::io {
namespace {

void read_families(Loading& loading) {
  const auto elements = read_table(loading, "families");
  for (std::size_t row = 0; row < elements.size(); ++row) {
    ShapeReader object(loading, elements[row], row_shape("families"));
    Family family;
    (void)object.find("id");
    family.id = loading.names.families.ids()[row];
    family.name = object.text("name");
    family.icon = object.string("icon");
    loading.scenario.families.push_back(std::move(family));
  }
}

void read_texts(ShapeReader& object, MoveRule& move) {
  move.name = object.text("name");
  move.text = object.text("text");
  move.success_text = object.text("success_text");
  move.failure_text = object.text("failure_text");
  move.why_not_text = object.text("why_not");
}

void read_target(Loading& loading, ShapeReader& object, MoveRule& move) {
  const Ref target = object.find("target");
  if (!target.exists()) return;
  const Type &others = object.type("target").choices[0], &seats = object.type("target").choices[1];
  move.targeted = true;
  if (target.is(JsonNode::Kind::text)) {
    (void)read_word(loading, target, others.words);
    for (std::size_t seat = 0; seat < loading.names.seats.size(); ++seat)
      move.targets.add(SeatId(seat));
  } else {
    move.targets = read_seats(loading, target, seats.length);
  }
  if (move.by.size() == 1 && move.by == move.targets) {
    loading.findings.at_value(code::kExcludes, target, "the only target is the seat itself");
  }
}

void read_chance(Loading& loading, ShapeReader& object, const Scope& scope, MoveRule& move) {
  move.certain = object.truth("certain");
  const Ref odds = object.find("odds"), failure = object.find("failure");
  for (const Ref useless : {odds, failure}) {
    if (!move.certain || !useless.exists()) continue;
    loading.findings.at_key(code::kExcludes, useless,
                            "a certain move has no " + shown(useless.node().key));
  }
  if (odds.exists()) {
    ShapeReader reader(loading, odds, object.shape("odds"));
    move.odds_base = reader.whole("base");
    move.odds_terms = terms_if_any(loading, reader, "terms", scope);
  }
  move.success = effects_if_any(loading, object, "success", scope);
  if (failure.exists()) move.failure = read_effects(loading, failure, scope);
}

void read_limits(Loading& loading, ShapeReader& object, MoveRule& move) {
  move.cost = object.whole("cost");
  move.once = object.truth("once");
  move.cooldown = object.whole("cooldown");
  move.closed = object.truth("closed");
  move.covert = object.truth("covert");
  const Ref leak = object.find("leak");
  if (!leak.exists()) return;
  move.leak = object.whole("leak");
  if (!move.covert) loading.findings.at_key(code::kExcludes, leak, "only a covert move leaks");
}

MoveRule read_move(Loading& loading, Ref ref, std::size_t row) {
  MoveRule move;
  loading.uses.move_being_read = MoveId(row);
  ShapeReader object(loading, ref, row_shape("moves"));
  (void)object.find("id");
  move.id = loading.names.moves.ids()[row];
  move.family = object.id<FamilyId>("family", loading.names.families);
  move.icon = object.string("icon");
  read_texts(object, move);
  move.by = object.seats("by");
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
  const auto elements = read_table(loading, "moves");
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
