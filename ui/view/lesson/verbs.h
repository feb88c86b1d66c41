// The verbs of what is done around a game (actions.h has the others).
#pragma once

namespace demarche::view::verb {

// Forecasts
inline constexpr const char* forecast_tab = "forecast-tab";    // a: ForecastTab
inline constexpr const char* forecast_kind = "forecast-kind";  // a: ForecastQuestion::Kind
inline constexpr const char* forecast_by = "forecast-by";      // a: round of an issue's question
inline constexpr const char* forecast_ask = "forecast-ask";    // a: row of questions_now
inline constexpr const char* forecast_row = "forecast-row";    // a: row of the ledger to show
inline constexpr const char* forecast_edit = "forecast-edit";  // a: forecaster whose turn it is
inline constexpr const char* forecast_say = "forecast-say";    // a: forecaster, b: per cent
inline constexpr const char* forecast_step = "forecast-step";  // a: forecaster, b: -1 or 1
inline constexpr const char* forecast_close = "forecast-close";
inline constexpr const char* forecast_show = "forecast-show";    // all numbers, or hidden again
inline constexpr const char* forecast_watch = "forecast-watch";  // a: students more or fewer
inline constexpr const char* forecast_whose = "forecast-whose";  // a: forecaster, -1 all together

inline constexpr const char* forecast_drop = "forecast-drop";  // a: forecaster; text: the mark
inline constexpr const char* forecast_each = "forecast-each";  // a: 1 every student, 0 teams
inline constexpr const char* forecast_leave_out = "forecast-leave-out";  // a: 1, or 0 takes up

// Rewind and vote
inline constexpr const char* vote_round = "vote-round";      // a: round
inline constexpr const char* vote_move = "vote-move";        // a: row of the record
inline constexpr const char* vote_hands = "vote-hands";      // a: option, b: -1 or 1
inline constexpr const char* vote_present = "vote-present";  // a: students more or fewer
inline constexpr const char* vote_futures = "vote-futures";
inline constexpr const char* vote_stop = "vote-stop";  // the futures are let be
inline constexpr const char* vote_differences = "vote-differences";

// Several tables
inline constexpr const char* tables_folder = "tables-folder";  // text: as typed
inline constexpr const char* tables_open = "tables-open";

// The debrief
inline constexpr const char* turns_stop = "turns-stop";  // a: 1 stops their review, 0 goes on
inline constexpr const char* debrief_begin = "debrief-begin";
inline constexpr const char* debrief_step = "debrief-step";  // a: -1 or 1
inline constexpr const char* debrief_pause = "debrief-pause";
inline constexpr const char* debrief_extend = "debrief-extend";    // a: minutes
inline constexpr const char* debrief_length = "debrief-length";    // a: DebriefLength
inline constexpr const char* debrief_tab = "debrief-tab";          // a: side of the step
inline constexpr const char* debrief_vote = "debrief-vote";        // a: row of the record
inline constexpr const char* debrief_reality = "debrief-reality";  // shows what really happened

}  // namespace demarche::view::verb
