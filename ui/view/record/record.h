// A person's own record: which games have ended how, what is still unseen. Solo games only; seats
// want different things, so nothing here compares people, or one seat with another.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "canvas/builder.h"
#include "demarche/game.h"

namespace demarche::view {

struct App;
struct Play;
class Words;

// A game that has ended, by the ids of its scenario (which may have changed since).
struct Ended {
  std::string game;  // which one: no game counts twice
  std::string day;   // ISO; given by the front end, which knows the calendar
  std::string scenario, seat, ending, profile;
  std::int32_t result = 0, at_start = 0;  // points, 0 to 1000
  std::int32_t goals_kept = 0, goals = 0;
  std::vector<std::string> achievements;
};

// What is worth keeping of a game that is over; its day is left empty.
[[nodiscard]] Ended ended(const Play& play);

// All games of one seat of a scenario.
struct SeatRecord {
  std::size_t games = 0;
  std::int32_t highest = 0, latest = 0;    // points
  std::int32_t goals_kept = 0, goals = 0;  // of the latest
};
// Everything of one scenario.
struct ScenarioRecord {
  std::size_t games = 0;
  std::vector<SeatRecord> seats;          // by seat
  std::vector<std::size_t> endings;       // by ending: how often
  std::vector<std::string> achievements;  // by row: the day of the first time; empty: not yet
  [[nodiscard]] std::size_t endings_seen() const;
};
[[nodiscard]] ScenarioRecord record_of(const Scenario& scenario, const std::vector<Ended>& past);

void draw_record(canvas::FrameBuilder& builder, const App& app, const Words& words);

}  // namespace demarche::view
