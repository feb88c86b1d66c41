// One function for each part of a scenario, in the order in which they are called.
#pragma once

#include "read/logic.h"

namespace demarche::io {

// Learns every id of every list, so that order in the files does not matter.
void declare(Loading& loading);

void read_head(Loading& loading);
void read_actors(Loading& loading);  // actors and what is not secret of seats
void read_meters(Loading& loading);
void read_issues(Loading& loading);
void read_formats(Loading& loading);
void read_venues(Loading& loading);
void read_moves(Loading& loading);  // with their families
void read_undertakings(Loading& loading);
void read_events(Loading& loading);
void read_endings(Loading& loading);
void read_profiles(Loading& loading);  // with values, constellations
void read_goals(Loading& loading);     // with achievements
void read_durability(Loading& loading);
void read_rules(Loading& loading);
void read_expectations(Loading& loading);
void read_library(Loading& loading);  // sources and codex
void read_positions(Loading& loading);
void read_facts(Loading& loading);  // what the briefing tells

// What only the whole shows: flags nobody raises, moves nobody opens, ...
void check_sense(Loading& loading);

// Sources and codex entries of the installed scenario, for a rules part.
void borrow_library(Loading& loading);
void borrow_references(Loading& loading);

// The whole road: everything above for the documents whose top-level keys are gathered.
void read_scenario(Loading& loading);

// Shared by several readers.
[[nodiscard]] std::vector<Ref> read_table(Loading& loading, std::string_view key);  // at the top
[[nodiscard]] Place read_place(Loading& loading, ShapeReader& object);
[[nodiscard]] CodexId read_codex_key(Loading& loading, ShapeReader& object,
                                     const std::string& own_id);
[[nodiscard]] SourceId read_source_key(Loading& loading, Ref ref);
[[nodiscard]] Consent read_consent(Loading& loading, Ref ref, const Type& type);
[[nodiscard]] ExactValues read_exact(Loading& loading, Ref ref, const Shape& shape);
// Members of an object whose keys are ids of a table, each with its row; a finding for a key that
// is none.
struct Keyed {
  std::size_t row = 0;
  Ref value;
};
[[nodiscard]] std::vector<Keyed> read_keyed(Loading& loading, Ref ref, const IdTable& table);
// One finding for all issues that an object should name and does not.
void expect_every_issue(Loading& loading, Ref ref, const std::vector<bool>& named,
                        std::string_view what);

}  // namespace demarche::io
