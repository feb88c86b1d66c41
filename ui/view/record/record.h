// A person's own record: which games have ended how, what is still unseen. Solo games only; seats
// want different things, so nothing here compares people, or one seat with another.
#pragma once

#include <cstdint>
#include <optional>
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
  // A share code with every move; empty: only the result is kept.
  std::string code = {};
  // What has become of the game, as the front end finds when it starts.
  enum class Left : std::uint8_t {
    result,         // nothing but the line of the record
    game,           // can be opened again
    spoilt,         // its code is damaged
    no_rules,       // the scenario has changed, and the rules of then are gone
    other_program,  // played by other rules of the program
    no_scenario,    // not installed
  };
  Left left = Left::result;
  // Keys of the scenario that have changed since ("events"); of a game that plays by the rules of
  // then. Empty: none has.
  std::vector<std::string> changed = {};
};

// Games that are kept with their moves: the newest so many. Of older ones the result is kept.
inline constexpr std::size_t kGamesWithMoves = 200;

// What a person is doing among the own games.
struct RecordDesk {
  std::optional<std::size_t> chosen;  // row of App::past whose ways are open; none: the newest
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

// Rows of App::past of one scenario, newest first.
[[nodiscard]] std::vector<std::size_t> games_of(const std::string& scenario,
                                                const std::vector<Ended>& past);
// Of these the one whose ways are open; none when there is none.
[[nodiscard]] std::optional<std::size_t> chosen_of(const RecordDesk& desk,
                                                   const std::vector<std::size_t>& rows);
// Why a game cannot be opened; empty: it can.
[[nodiscard]] std::string why_closed(const Ended& game, const Words& words);

void draw_record(canvas::FrameBuilder& builder, const App& app, const Words& words);

}  // namespace demarche::view
