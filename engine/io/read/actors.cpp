// Actors, and what everyone may know of their seats.
#include "read/readers.h"

namespace demarche::io {
namespace {

void read_seat_start(Loading& loading, ObjectReader& object, Seat& seat) {
  constexpr Range kPercent{0, 100};
  if (const Ref capital = object.required("capital"); capital.exists()) {
    ObjectReader reader(loading, capital, "political capital");
    seat.capital_start = reader.whole("start", kPercent);
    seat.capital_income = reader.whole("income", kPercent);
    seat.capital_cap = reader.whole("cap", kPercent);
    if (reader.good() && seat.capital_start > seat.capital_cap) {
      loading.findings.at_value(code::kReversedRange, capital, "the start is above the cap");
    }
  }
  if (const Ref support = object.required("support"); support.exists()) {
    ObjectReader reader(loading, support, "support at home");
    seat.support_start = reader.whole("start", kPercent);
    seat.support_floor = reader.whole("floor", kPercent);
    if (reader.good() && seat.support_start < seat.support_floor) {
      loading.findings.at_value(code::kReversedRange, support, "the start is below the floor");
    }
  }
  seat.moves_a_round = object.whole("moves", {0, 8});
}

void read_refusals(Loading& loading, ObjectReader& object, Seat& seat) {
  const IdTable& issues = loading.names.issues;
  seat.refusals.resize(issues.size());
  const Ref found = object.left_out("refusals");
  if (!loading.authored()) {
    for (std::size_t row = 0; row < issues.size(); ++row) {
      seat.refusals[row] =
          borrowed_text(loading, object.ref().path() + "/refusals/" + issues.ids()[row], false);
    }
    return;
  }
  if (!found.exists()) return;
  for (const Keyed& entry : read_keyed(loading, found, issues))
    seat.refusals[entry.row] = read_text(loading, entry.value);
}

void read_seat_object(Loading& loading, Ref ref, ActorId actor) {
  Seat seat;
  seat.actor = actor;
  ObjectReader object(loading, ref, "a seat");
  read_seat_start(loading, object, seat);
  seat.brief = object.text("brief");
  read_refusals(loading, object, seat);
  (void)object.required("values");  // both are read when issues are known: profiles.cpp
  (void)object.required("profiles");
  loading.scenario.seats.push_back(std::move(seat));
}

void read_sources_list(Loading& loading, ObjectReader& object, std::vector<SourceId>& sources) {
  const Ref found = object.left_out("sources");
  if (!found.exists() || !loading.authored()) return;
  for (const Ref element : read_list(loading, found, {0, Most::list})) {
    const SourceId source = read_source_key(loading, element);
    if (source.exists()) sources.push_back(source);
  }
}

Actor read_actor(Loading& loading, Ref ref, ActorId id) {
  Actor actor;
  ObjectReader object(loading, ref, "an actor");
  (void)object.required("id");
  actor.id = loading.names.actors.ids()[id.index()];
  if (const Ref kind = object.required("kind"); kind.exists()) {
    actor.kind = static_cast<Actor::Kind>(
        read_word(loading, kind, {"seat", "member", "host", "background"}));
  }
  actor.name = object.text("name");
  actor.short_name = object.text_if_any("short");
  actor.text = object.text_if_any("text");
  actor.place = read_place(loading, object);
  if (const Ref colour = object.optional("colour"); colour.exists())
    actor.colour = read_colour(loading, colour);
  actor.flag = object.string_or_empty("flag");
  actor.codex = read_codex_key(loading, object, actor.id);
  read_sources_list(loading, object, actor.sources);
  const Ref seat = object.optional("seat");
  actor.seat = loading.names.seat_of_actor[id.index()];
  if (actor.seat.exists()) {
    (void)object.required("seat");
    if (seat.exists()) {
      read_seat_object(loading, seat, id);
    } else {
      loading.scenario.seats.emplace_back();
    }
  } else if (seat.exists()) {
    loading.findings.at_key(code::kExcludes, seat, "only an actor of kind \"seat\" has a seat");
  }
  return actor;
}

}  // namespace

void read_actors(Loading& loading) {
  const auto elements = read_table(loading, "actors", loading.names.actors, 1);
  for (std::size_t row = 0; row < elements.size(); ++row) {
    loading.scenario.actors.push_back(read_actor(loading, elements[row], ActorId(row)));
  }
  std::size_t seats = 0;
  for (const Actor& actor : loading.scenario.actors)
    seats += actor.kind == Actor::Kind::seat ? 1 : 0;
  const Ref list = loading.top_level("actors");
  if (!elements.empty() && (loading.names.seats.size() == 0 || seats > Most::seats)) {
    loading.findings.at_value(code::kBadLength, list,
                              std::to_string(seats) + " actors have a seat; 1 to " +
                                  std::to_string(Most::seats) + " are wanted");
  }
}

}  // namespace demarche::io
