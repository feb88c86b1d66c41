// A review of decisions as JSON.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "demarche/analyse/review.h"
#include "demarche/io/courses_report.h"

namespace demarche::io {

// {"scenario", "seed", "effort": {"continuations", "alternatives"}, "decisions": [{"round", "seat",
// "number", "row", "phase", "decision", "decision_move", "best", "best_move", "forced", "before",
// "after", "after_best", "opportunity", "choice", "low", "high", "sound", "others", "chance",
// "continuations", "endings_before", "endings_after": {id: share}, "alternatives": [{"words",
// "move", "mean", "endings"}]}], "turning_points": [{"seat", "opportunity", "choice", "others",
// "chance"}], "sums": [{"seat", "ended", "first", "opportunity", "choice", "others", "chance",
// "result"}]}.
//
// Results and parts are in points of 1000 with up to three decimals; shares are 0 to 1. "row": of
// the save's moves, from 0. "decision" and "best" are words, "..._move" the same as a save writes
// it. "mean" is null for an alternative that was dropped while the best was picked.
// "turning_points" are numbers of the seat's decisions, or null. The decisions of all seats in the
// order of the game.
[[nodiscard]] std::string review_json(const Scenario& scenario, const Record& record,
                                      std::span<const analyse::Review> reviews,
                                      const analyse::ReviewEffort& effort,
                                      const MoveInWords& words);

}  // namespace demarche::io
