// What is done around a game rather than in it: forecasts, a vote on a decision, tables side by
// side, the debrief. One value of the App, forgotten when another game begins.
#pragma once

#include <cstddef>
#include <optional>

#include "view/lesson/ledger.h"
#include "view/lesson/tables.h"
#include "view/lesson/turns.h"
#include "view/lesson/vote.h"
#include "view/lesson/walk.h"

namespace demarche::view {

// What the forecast screen shows.
enum class ForecastTab : std::uint8_t { question, forecasts, calibration };
struct ForecastDraft {
  ForecastTab tab = ForecastTab::question;
  ForecastQuestion::Kind kind = ForecastQuestion::Kind::settled;  // of the questions listed
  std::int32_t by_round = 0;           // of questions about an issue; 0: the last round
  std::size_t row = 0;                 // question shown: row of Ledger::rows
  std::optional<std::size_t> editing;  // forecaster whose number is being entered, and seen
  bool shown = false;                  // everybody's numbers
  std::optional<std::size_t> only;  // calibration of one forecaster, at its own wish; else of all
};

struct AroundGame {
  std::uint64_t tickets = 0;  // given out to work beside the window
  ClassTurns turns;
  Ledger ledger;  // empty until the forecast screen is opened
  ForecastDraft forecast;
  RewindVote vote;
  Tables tables;
  DebriefWalk walk;
};

}  // namespace demarche::view
