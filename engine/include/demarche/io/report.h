// What happened and how it ended, as JSON: one object on one line, ids instead of rows. Front ends
// print these lines; the JSON library stays inside demarche_io.
#pragma once

#include <string>
#include <vector>

#include "demarche/happening.h"
#include "demarche/io/diagnostic.h"
#include "demarche/observe.h"
#include "demarche/result.h"
#include "demarche/scenario.h"

namespace demarche::io {

// {"happening": "proposed", "round": 2, "seat": "ua", ...}; fields that do not apply are left out.
[[nodiscard]] std::string happening_json(const Scenario& scenario, const Happening& happening);

// {"ending": {"id", "agreement"}, "results": [{"seat", "profile", "result", ..., "mandate":
// [...]}], "durability", "hash"}.
[[nodiscard]] std::string outcome_json(const Scenario& scenario, const State& state,
                                       const Outcome& outcome);

// {"scenario", "digest", "rounds", "seats"}: the first line of a game.
[[nodiscard]] std::string start_json(const Scenario& scenario, const Settings& settings);

// {"round", "hash"}: at the close of a round.
[[nodiscard]] std::string round_json(std::int32_t round, std::uint64_t hash);

// {"choices": ["...", ...]}: what a person may answer now.
[[nodiscard]] std::string choices_json(const Scenario& scenario, SeatId seat,
                                       const std::vector<std::string>& choices);

// {"note": "..."}: a sentence for whoever plays, as a refusal.
[[nodiscard]] std::string note_json(const std::string& text);

// {"scenario", "title", "languages", "seats", "rounds"}: a scenario that may be played.
[[nodiscard]] std::string scenario_json(const Scenario& scenario);

// {"scenario", "broken": true, "findings": n, "first"}: one that may not.
[[nodiscard]] std::string broken_json(const std::string& id,
                                      const std::vector<Diagnostic>& findings);

}  // namespace demarche::io
