// What is done around a game rather than in it: forecasts, a vote on a decision, tables side by
// side, the debrief. One value of the App, forgotten when another game begins.
#pragma once

#include <cstddef>
#include <optional>

#include "view/lesson/ledger.h"
#include "view/lesson/tables.h"
#include "view/lesson/vote.h"
#include "view/lesson/walk.h"

namespace demarche::view {

// What the forecast screen shows.
struct ForecastDraft {
  int kind = 0;  // which questions are listed, as ForecastQuestion::Kind; settled first
  std::int32_t by_round = 0;  // of questions about an issue; 0: the last round
  std::size_t row = 0;        // question shown: row of Ledger::rows
  bool choosing = true;       // a question is being chosen; else forecasts of `row` are entered
  bool chart = false;         // calibration instead
  bool shown = false;         // everybody's numbers; else only the one that is being entered
  std::optional<std::size_t> only;  // calibration of one forecaster, at its own wish; else of all
};

struct AfterGame {
  Ledger ledger;  // empty until the forecast screen is opened
  ForecastDraft forecast;
  RewindVote vote;
  Tables tables;
  DebriefWalk walk;
};

}  // namespace demarche::view
