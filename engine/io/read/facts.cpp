// What the briefing tells. Facts are no part of the rules: a rules part borrows them.
#include "read/readers.h"

namespace demarche::io {
namespace {

void read_date_of(Loading& loading, ShapeReader& object, Fact& fact) {
  const Ref found = object.find("date");
  if (!found.exists()) return;
  fact.date = object.date("date");
  // A month or a year is late when it begins after the last day.
  const std::string& until = loading.scenario.knowledge_until;
  if (until.empty() || fact.date <= until) return;
  loading.findings.at_value(
      code::kOutOfRange, found,
      shown(fact.date) + " lies after the last day of the knowledge, " + until,
      "what came later is an event, or belongs to the debrief");
}

void read_evidence(Loading& loading, ShapeReader& object, Fact& fact) {
  const Ref found = object.find("sources");
  if (found.exists()) {
    for (const Ref element : object.list("sources")) {
      const SourceId source = read_source_key(loading, element);
      if (source.exists()) fact.sources.push_back(source);
    }
  } else if (!loading.scenario.fictional && object.good()) {
    loading.findings.at_value(code::kNoEvidence, object.ref(), "this fact has no source",
                              "\"sources\": [\"...\"]");
  }
}

Fact read_fact(Loading& loading, Ref ref) {
  Fact fact;
  ShapeReader object(loading, ref, row_shape("facts"));
  fact.kind = static_cast<Fact::Kind>(object.word("kind"));
  fact.text = object.text("text");
  fact.note = object.text("note");
  read_date_of(loading, object, fact);
  read_evidence(loading, object, fact);
  fact.seats = object.seats("seats");
  return fact;
}

// The seats of the same ids: a save may stem from a scenario with others.
SeatSet same_seats(const Loading& loading, SeatSet of_installed) {
  SeatSet seats;
  for (std::size_t row = 0; row < loading.installed->seats.size(); ++row) {
    if (!of_installed.has(SeatId(row))) continue;
    const auto seat = loading.names.seats.find(loading.installed->actor_of(SeatId(row)).id);
    if (seat) seats.add(SeatId(*seat));
  }
  return seats;
}

TextId borrowed(Loading& loading, TextId of_installed) {
  if (of_installed.empty()) return {};
  return borrowed_text(loading, loading.installed->text_paths[of_installed.value], true);
}

void borrow_facts(Loading& loading) {
  if (loading.installed == nullptr) return;
  for (const Fact& lent : loading.installed->facts) {
    Fact fact = lent;
    fact.text = borrowed(loading, lent.text);
    fact.note = borrowed(loading, lent.note);
    fact.seats = same_seats(loading, lent.seats);
    // Told to nobody who is here; without seats it would be told to everyone.
    if (fact.seats.empty() && !lent.seats.empty()) continue;
    loading.scenario.facts.push_back(std::move(fact));
  }
}

}  // namespace

void read_facts(Loading& loading) {
  if (!loading.authored()) {
    borrow_facts(loading);
    return;
  }
  for (const Ref element : read_table(loading, "facts"))
    loading.scenario.facts.push_back(read_fact(loading, element));
}

}  // namespace demarche::io
