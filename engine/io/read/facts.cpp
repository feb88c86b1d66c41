// What the briefing tells. Facts are no part of the rules: a rules part borrows them.
#include "read/readers.h"

namespace demarche::io {
namespace {

void read_date_of(Loading& loading, ObjectReader& object, Fact& fact) {
  const Ref found = object.optional("date");
  if (!found.exists()) return;
  fact.date = read_date(loading, found, DateForm::day_month_or_year);
  // A month or a year is late when it begins after the last day.
  const std::string& until = loading.scenario.knowledge_until;
  if (until.empty() || fact.date <= until) return;
  loading.findings.at_value(
      code::kOutOfRange, found,
      shown(fact.date) + " lies after the last day of the knowledge, " + until,
      "what came later is an event, or belongs to the debrief");
}

void read_evidence(Loading& loading, ObjectReader& object, Fact& fact) {
  const Ref found = object.optional("sources");
  if (found.exists()) {
    for (const Ref element : read_list(loading, found, {1, Most::list})) {
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
  ObjectReader object(loading, ref, "a fact");
  if (const Ref kind = object.required("kind"); kind.exists()) {
    fact.kind =
        static_cast<Fact::Kind>(read_word(loading, kind, {"fact", "said", "reported", "disputed"}));
  }
  fact.text = object.text("text");
  const bool disputed = fact.kind == Fact::Kind::disputed;  // then the note says who says what
  fact.note = disputed ? object.text("note") : object.text_if_any("note");
  read_date_of(loading, object, fact);
  read_evidence(loading, object, fact);
  if (const Ref seats = object.optional("seats"); seats.exists()) {
    fact.seats = read_seats(loading, seats);
  }
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
  const Ref list = loading.top_level("facts");
  if (list.exists()) loading.set_fate(list, Fate::left_out);
  if (!loading.authored()) {
    borrow_facts(loading);
  } else if (list.exists()) {
    for (const Ref element : read_list(loading, list, {0, Most::list})) {
      loading.scenario.facts.push_back(read_fact(loading, element));
    }
  }
}

}  // namespace demarche::io
