// Actors, and what everyone may know of their seats.
#include "read/readers.h"

namespace demarche::io {
namespace {

void read_seat_start(Loading& loading, ShapeReader& object, Seat& seat) {
  if (const Ref capital = object.find("capital"); capital.exists()) {
    ShapeReader reader(loading, capital, object.shape("capital"));
    seat.capital_start = reader.whole("start");
    seat.capital_income = reader.whole("income");
    seat.capital_cap = reader.whole("cap");
    if (reader.good() && seat.capital_start > seat.capital_cap) {
      loading.findings.at_value(code::kReversedRange, capital, "the start is above the cap");
    }
  }
  if (const Ref support = object.find("support"); support.exists()) {
    ShapeReader reader(loading, support, object.shape("support"));
    seat.support_start = reader.whole("start");
    seat.support_floor = reader.whole("floor");
    if (reader.good() && seat.support_start < seat.support_floor) {
      loading.findings.at_value(code::kReversedRange, support, "the start is below the floor");
    }
  }
  seat.moves_a_round = object.whole("moves");
}

void read_refusals(Loading& loading, ShapeReader& object, Seat& seat) {
  const IdTable& issues = loading.names.issues;
  seat.refusals.resize(issues.size());
  const Ref found = object.find("refusals");
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

void read_seat_object(Loading& loading, Ref ref, const Shape& shape, ActorId actor) {
  Seat seat;
  seat.actor = actor;
  ShapeReader object(loading, ref, shape);
  read_seat_start(loading, object, seat);
  seat.brief = object.text("brief");
  read_refusals(loading, object, seat);
  (void)object.find("values");  // both are read when issues are known: profiles.cpp
  (void)object.find("profiles");
  loading.scenario.seats.push_back(std::move(seat));
}

void read_sources_list(Loading& loading, ShapeReader& object, std::vector<SourceId>& sources) {
  if (!loading.authored()) return;
  for (const Ref element : object.list("sources")) {
    const SourceId source = read_source_key(loading, element);
    if (source.exists()) sources.push_back(source);
  }
}

Actor read_actor(Loading& loading, Ref ref, ActorId id) {
  Actor actor;
  ShapeReader object(loading, ref, row_shape("actors"));
  (void)object.find("id");
  actor.id = loading.names.actors.ids()[id.index()];
  actor.kind = static_cast<Actor::Kind>(object.word("kind"));
  actor.name = object.text("name");
  actor.short_name = object.text("short");
  actor.text = object.text("text");
  actor.place = read_place(loading, object);
  if (const Ref colour = object.find("colour"); colour.exists())
    actor.colour = read_colour(loading, colour);
  actor.flag = object.string("flag");
  actor.codex = read_codex_key(loading, object, actor.id);
  read_sources_list(loading, object, actor.sources);
  const Ref seat = object.find("seat");
  actor.seat = loading.names.seat_of_actor[id.index()];
  if (actor.seat.exists()) {
    if (seat.exists()) {
      read_seat_object(loading, seat, object.shape("seat"), id);
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
  const auto elements = read_table(loading, "actors");
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
