#include "save/names_of.h"

namespace demarche::io {
namespace {

template <class Row>
void add_all(const std::vector<Row>& rows, IdTable& table) {
  for (const Row& row : rows) table.add(row.id, {});
}

}  // namespace

Names names_of(const Scenario& scenario) {
  Names names;
  add_all(scenario.actors, names.actors);
  add_all(scenario.issues, names.issues);
  add_all(scenario.moves, names.moves);
  add_all(scenario.events, names.events);
  add_all(scenario.constellations, names.constellations);
  for (const Seat& seat : scenario.seats) {
    names.seats.add(scenario.actors[seat.actor.index()].id, {});
    names.profiles.emplace_back("profile", Most::profiles);
    add_all(seat.profiles, names.profiles.back());
  }
  for (const Issue& issue : scenario.issues) {
    names.options.emplace_back("option", Most::options);
    add_all(issue.options, names.options.back());
  }
  return names;
}

}  // namespace demarche::io
